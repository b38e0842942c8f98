/**
 * Counts how often claims are right on the articles kept out of frames and lifts: `tsx training/claims/trainConfidence.ts
 * [folder]`, after `train.ts` has written those.
 */
import path from 'node:path';
import { readModels } from '../../src/cli/readModels.ts';
import { isTuningArticle, readMarkedArticles } from './attributions.ts';
import { countConfidence, writeConfidence } from './countConfidence.ts';
import { readMarked } from './readMarked.ts';
import { saveCounts } from './saveCounts.ts';

function main(folder: string): void {
  const models = readModels();
  const counts = new Map<string, { seen: number; right: number }>();
  for (const article of readMarkedArticles(folder)) {
    if (!isTuningArticle(article.name)) continue;
    const { table, marks } = readMarked(article, models);
    countConfidence(counts, table, marks);
  }
  saveCounts('confidence', 'confidenceCounts', writeConfidence(counts));
}

main(process.argv[2] ?? path.join(__dirname, '..', '..', '..', 'shared', 'corpora', 'polnear', 'train'));
