/** Dates against the TIMEX3 corpora, with the date of each article given. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import edtf from 'edtf';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type { Material, Row } from './row.ts';
import { runScorer } from './runScorer.ts';

const corpora = [
  { folder: 'timebank', on: 'TimeBank' },
  { folder: 'meantime-dev', on: 'MEANTIME dev' },
  { folder: 'aquaint', on: 'AQUAINT' },
  { folder: 'gum-interview', on: 'GUM interview' },
];

export function scoreDates(material: Material): Row[] {
  return corpora.flatMap(({ folder, on }) => scoreCorpus(material, folder, on));
}

function scoreCorpus({ shared, models, errors }: Material, folder: string, on: string): Row[] {
  const gold = path.join(shared, 'corpora', 'timex', folder);
  const refused: string[] = [];
  const predictions = new Map(
    readdirSync(gold).map((name) => {
      const { text, dct } = JSON.parse(readFileSync(path.join(gold, name), 'utf8')) as { text: string; dct: string };
      const { dates } = analyseArticle(text, { ...noKnowledge, published: dct }, models);
      for (const { value } of dates) if (value !== null && !isEdtf(value)) refused.push(`${name}: ${value}`);
      // The gold's values are TIMEX3: weeks and quarters are spelled there as we spell them in `timex`.
      return [name, { dates: dates.map(({ start, end, type, timex }) => ({ start, end, type, value: timex })) }];
    }),
  );
  const script = path.join(shared, 'eval', 'score-timex.mjs');
  const args = ['--gold', gold, '--pred', '{pred}'];
  // AQUAINT is for regression only: its errors are not looked at.
  if (errors && folder !== 'aquaint')
    console.log(runScorer(script, [...args, '--by-shape', '--errors', '400'], predictions).stdout);
  const { scopes } = JSON.parse(runScorer(script, [...args, '--json'], predictions).stdout) as {
    scopes: { all: Record<'strict' | 'relaxed' | 'value', { f1: number }> };
  };
  if (errors) for (const one of refused) console.log(`  not EDTF: ${one}`);
  const measures = (['relaxed', 'value', 'strict'] as const).map((measure) => ({
    on,
    figure: `${measure} F1`,
    value: scopes.all[measure].f1,
  }));
  return [...measures, { on, figure: 'values that EDTF does not know', value: refused.length, count: true }];
}

/** By the parser of the `edtf` package, which the analysis itself does without. */
function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}
