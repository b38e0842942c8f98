/** The example articles that have gold: everything a careful reader marks in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { toContract } from '../../src/analysis/contract.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type { Material, Row } from './row.ts';
import { runScorer } from './runScorer.ts';

export function scoreArticles({ shared, models, errors }: Material): Row[] {
  const folder = path.join(shared, 'articles');
  const predictions = new Map(
    readdirSync(folder).map((fileName) => {
      const text = readFileSync(path.join(folder, fileName), 'utf8');
      const analysis = analyseArticle(text, { ...noKnowledge, fileName }, models);
      return [fileName.replace(/\.txt$/, '.json'), toContract(analysis)];
    }),
  );
  const script = path.join(shared, 'eval', 'score-articles.mjs');
  const args = ['--gold', path.join(shared, 'gold'), '--pred', '{pred}'];
  if (errors) console.log(runScorer(script, [...args, '--errors'], predictions).stdout);
  const { report, total } = JSON.parse(runScorer(script, [...args, '--json'], predictions).stdout) as {
    report: Record<string, number>;
    total: Record<string, number>;
  };
  const on = 'example articles';
  return [
    ...Object.entries(report).map(([figure, value]) => ({ on, figure, value: 100 * value })),
    { on, figure: 'claims in traps', value: total['traps'] ?? 0, count: true },
    { on, figure: 'dates in traps', value: total['dateTraps'] ?? 0, count: true },
    { on, figure: 'dates from page furniture', value: total['timelineLeaks'] ?? 0, count: true },
  ];
}
