/**
 * Counts frames and lifts from the training articles of PolNeAR and writes them as data files beside the
 * rules: `tsx training/claims/train.ts [folder]`. The folder is `../shared/corpora/polnear/train` unless it is given.
 * Only counts by lemma, construction and grammatical feature are written: no text and no annotation.
 */
import path from 'node:path';
import { readFrames, writeFrames, type Frame } from '../../src/analysis/claims/frames.ts';
import { handFrames } from '../../src/analysis/claims/handFrames.ts';
import { writeLifts } from '../../src/analysis/claims/lifts.ts';
import { readModels } from '../../src/cli/readModels.ts';
import { isTuningArticle, readMarkedArticles } from './attributions.ts';
import { countFrames } from './countFrames.ts';
import { countLifts, sightingsOf } from './countLifts.ts';
import { readMarked } from './readMarked.ts';
import { saveCounts } from './saveCounts.ts';

function main(folder: string): void {
  const models = readModels();
  const articles = readMarkedArticles(folder)
    .filter(({ name }) => !isTuningArticle(name))
    .map((article) => readMarked(article, models));
  // two halves: what one half's lifts are measured against is counted on the other
  const halves = [new Map<string, Frame>(), new Map<string, Frame>()] as const;
  articles.forEach(({ table, marks }, index) => countFrames(halves[(index % 2) as 0 | 1], table, marks));
  const counted = new Map<string, Frame>();
  for (const half of halves) readFrames(writeFrames(half), counted);
  for (const half of halves) readFrames(handFrames, half);
  const sightings = articles.flatMap(({ table, marks }, index) =>
    sightingsOf(halves[index % 2 === 0 ? 1 : 0], table, marks),
  );
  saveCounts('frames', 'countedFrames', writeFrames(withoutRare(counted)));
  saveCounts('lifts', 'liftCounts', writeLifts(countLifts(sightings)));
  console.log(`${articles.length} articles, ${sightings.length} candidates`);
}

/** What was hardly seen says nothing, and would show single articles. */
function withoutRare(frames: ReadonlyMap<string, Frame>): Map<string, Frame> {
  const kept = new Map<string, Frame>();
  for (const [key, frame] of frames) {
    const wide = key.includes('##');
    if (!wide && frame.seen < (key.endsWith('#') ? 4 : 5)) continue;
    const shapes = [...frame.shapes].filter(([, { seen, found }]) => wide || found > 0 || seen >= 3);
    kept.set(key, { ...frame, shapes: new Map(shapes) });
  }
  return kept;
}

main(process.argv[2] ?? path.join(__dirname, '..', '..', '..', 'shared', 'corpora', 'polnear', 'train'));
