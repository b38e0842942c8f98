/** Claims against PolNeAR dev. The articles' dates are those in the file names. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { readMarkedArticles } from '../../training/claims/attributions.ts';
import { calibration, judgeClaims, precisionByRule, type Judged } from './claimRules.ts';
import type { Material, Row } from './row.ts';
import { runScorer } from './runScorer.ts';
import { scoreDenials } from './scoreDenials.ts';

interface Subset {
  readonly claim50: { readonly P: number; readonly R: number; readonly F: number };
  readonly exact: { readonly F: number };
  readonly joint: { readonly F: number };
  readonly source: { readonly head: number };
}

/** Precision by rule and recall by pattern, so that the next gain is seen. */
function printTables(
  judged: readonly Judged[],
  patterns: ReadonlyMap<string, { readonly marked: number; readonly found: number }>,
): void {
  const percent = (share: number): string => (100 * share).toFixed(0).padStart(5);
  console.log('\n  rule                            claims  found  and source');
  for (const { rule, claims, found, right } of precisionByRule(judged))
    console.log(`  ${rule.padEnd(30)} ${String(claims).padStart(7)}  ${percent(found)}  ${percent(right)}`);
  console.log('\n  pattern                                marked  found');
  for (const [pattern, { marked, found }] of [...patterns].sort(([, a], [, b]) => b.marked - a.marked))
    console.log(`  ${pattern.padEnd(37)} ${String(marked).padStart(7)}  ${percent(found / marked)}`);
}

export function scoreClaims({ shared, models, errors }: Material): Row[] {
  const gold = path.join(shared, 'corpora', 'polnear', 'dev');
  const texts = path.join(gold, 'text');
  const predictions = new Map(
    readdirSync(texts).map((name) => {
      const published = /_(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1];
      const text = readFileSync(path.join(texts, name), 'utf8');
      const { claims } = analyseArticle(
        text,
        { ...noKnowledge, ...(published === undefined ? {} : { published }) },
        models,
      );
      return [name.replace(/\.txt$/, '.json'), { claims: claims.filter(({ kind }) => kind !== 'reported') }];
    }),
  );
  const script = path.join(shared, 'eval', 'score-attribution.mjs');
  const listing = errors ? ['--errors', '{errors}'] : [];
  const {
    stdout,
    json,
    errors: listed,
  } = runScorer(script, ['--gold', gold, '--pred', '{pred}', '--json', '{json}', ...listing], predictions);
  // a file, as the output of a scorer is no place that it could open by name everywhere
  if (errors) console.log(`${listed ?? ''}${stdout}`);
  const scores = JSON.parse(json ?? '') as Record<'all' | 'direct' | 'mixed' | 'indirect', Subset> & {
    pieces: { content: { F: number } };
  };
  const rows: [string, number][] = [
    ['claim found, precision', scores.all.claim50.P],
    ['claim found, recall', scores.all.claim50.R],
    ['claim found F1', scores.all.claim50.F],
    ['joint F1', scores.all.joint.F],
    ['exact words F1', scores.all.exact.F],
    ['content pieces exact F1', scores.pieces.content.F],
    ['source head right on found claims', scores.all.source.head],
    ['direct found F1', scores.direct.claim50.F],
    ['direct joint F1', scores.direct.joint.F],
    ['mixed found F1', scores.mixed.claim50.F],
    ['indirect found F1', scores.indirect.claim50.F],
    ['indirect joint F1', scores.indirect.joint.F],
  ];
  const patterns = new Map<string, { marked: number; found: number }>();
  const judged = judgeClaims(readMarkedArticles(gold), models, patterns);
  printTables(judged, patterns);
  const { error, auroc } = calibration(judged);
  const on = 'PolNeAR dev';
  return [
    ...rows.map(([figure, value]) => ({ on, figure, value: 100 * value })),
    { on, figure: 'confidence, error in points', value: Math.round(1000 * error) / 10, count: true },
    { on, figure: 'confidence, right above wrong', value: 100 * auroc },
    ...scoreDenials(shared, models),
  ];
}
