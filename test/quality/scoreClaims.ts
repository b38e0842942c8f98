/** Claims against PolNeAR dev. The articles' dates are those in the file names. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type { Material, Row } from './row.ts';
import { runScorer } from './runScorer.ts';

interface Subset {
  readonly claim50: { readonly P: number; readonly R: number; readonly F: number };
  readonly exact: { readonly F: number };
  readonly joint: { readonly F: number };
  readonly source: { readonly head: number };
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
  const listing = errors ? ['--errors', '/dev/stdout'] : [];
  const { stdout, json } = runScorer(
    script,
    ['--gold', gold, '--pred', '{pred}', '--json', '{json}', ...listing],
    predictions,
  );
  if (errors) console.log(stdout);
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
  return rows.map(([figure, value]) => ({ on: 'PolNeAR dev', figure, value: 100 * value }));
}
