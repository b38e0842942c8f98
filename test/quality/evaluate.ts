/**
 * `npm run evaluate [-- --only articles,claims,dates,anchoring] [--errors articles,claims,dates]`
 *
 * Analyses the corpora and articles beside the project (`../shared`, or the folder in NEWS_SHARED), prints every figure
 * with its floor, and fails where one is below. Without the folder only the samples are scored, and it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readModels } from '../../src/cli/readModels.ts';
import type { Material, Row } from './row.ts';
import { scoreAnchoring } from './scoreAnchoring.ts';
import { scoreArticles } from './scoreArticles.ts';
import { scoreClaims } from './scoreClaims.ts';
import { scoreCoreference } from './scoreCoreference.ts';
import { scoreDates } from './scoreDates.ts';
import { scoreFolder } from './scoreFolder.ts';
import { scoreLinking } from './scoreLinking.ts';
import { scoreNames } from './scoreNames.ts';
import { scoreSamples } from './scoreSamples.ts';
import { scoreTrees } from './scoreTrees.ts';

/** Each part is a function from the material to its figures. */
const parts: Record<string, (material: Material) => Row[]> = {
  samples: scoreSamples,
  articles: scoreArticles,
  claims: scoreClaims,
  dates: scoreDates,
  linking: scoreLinking,
  coreference: scoreCoreference,
  folder: scoreFolder,
  names: scoreNames,
  trees: scoreTrees,
  anchoring: scoreAnchoring,
};

type Floors = Record<string, Record<string, number>>;

function main(args: readonly string[]): void {
  const only = listOf(args, '--only');
  const errors = listOf(args, '--errors');
  const chosen = Object.keys(parts).filter((name) => (only ?? errors)?.includes(name) ?? true);
  const unknown = [...(only ?? []), ...(errors ?? [])].find((name) => !(name in parts));
  if (unknown !== undefined || chosen.length === 0) {
    console.error(`no such part: ${unknown ?? ''}; there are ${Object.keys(parts).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const shared = process.env['NEWS_SHARED'] ?? path.join(__dirname, '..', '..', '..', 'shared');
  const alone = !existsSync(path.join(shared, 'corpora'));
  if (alone) console.log(`There is no material in ${shared} (NEWS_SHARED): only the samples are scored.`);
  const models = readModels();
  const floors = JSON.parse(readFileSync(path.join(__dirname, 'floors.json'), 'utf8')) as Floors;
  const result = { passed: 0, failed: 0 };
  for (const name of alone ? ['samples'] : chosen) {
    const started = performance.now();
    const rows = parts[name]?.({ shared, models, errors: errors?.includes(name) ?? false }) ?? [];
    console.log(`\n${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    for (const row of rows) report(row, floors[row.on]?.[row.figure], result);
  }
  console.log(`\n${result.passed} passed, ${result.failed} failed`);
  if (result.failed > 0) process.exitCode = 1;
}

function report(row: Row, floor: number | undefined, result: { passed: number; failed: number }): void {
  const holds = floor === undefined || (row.count === true ? row.value <= floor : row.value >= floor);
  const demand = floor === undefined ? '' : `${row.count === true ? 'at most' : 'floor'} ${floor}`;
  const value = row.count === true ? String(row.value) : row.value.toFixed(1);
  console.log(
    `  ${row.on.padEnd(20)} ${row.figure.padEnd(36)} ${value.padStart(7)}   ${demand.padEnd(12)} ${holds ? '' : 'BELOW'}`.trimEnd(),
  );
  if (floor !== undefined) result[holds ? 'passed' : 'failed']++;
}

function listOf(args: readonly string[], option: string): string[] | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : (args[at + 1] ?? '').split(',').filter((name) => name !== '');
}

main(process.argv.slice(2));
