/** `news-annotator index DIR`: brings the index of a folder up to date, and tells what it holds. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { judgeGroups } from '../corpus/duplicates/duplicateDecisions.ts';
import { groupDuplicates } from '../corpus/duplicates/duplicates.ts';
import type { IndexHead } from '../corpus/index/indexEntry.ts';
import { openDiskStore } from '../worker/diskStore.ts';
import { bringUpToDate, defaultIndex, entriesIn, storeOf } from './bringUpToDate.ts';
import { UsageError } from './errors.ts';
import { readDecisions } from './folder.ts';

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function indexFolder(args: string[]): Promise<number> {
  const wish = readArguments(args);
  const { folder, index } = wish;
  const started = performance.now();
  const { updated, problems, files, version } = await bringUpToDate(wish);
  if (updated.complete && updated.written > 0) openDiskStore(storeOf(index)).sweep(files.map((file) => file.path));
  const result = {
    folder,
    index,
    articles: updated.heads.length,
    analysed: updated.analysed,
    read: updated.read,
    unchanged: updated.kept,
    failed: problems,
    byStatus: countStatus(updated.heads),
    duplicates: judgeGroups(groupDuplicates(sketchesOf(index, version)), readDecisions(folder)),
    complete: updated.complete,
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return problems > 0 || !updated.complete ? 1 : 0;
}

/** What duplicates are found by. */
function sketchesOf(index: string, version: string) {
  const sketches: { path: string; contentHash: string; sketch: readonly number[] }[] = [];
  for (const { path, contentHash, sketch } of entriesIn(index, version)) sketches.push({ path, contentHash, sketch });
  return sketches.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function countStatus(heads: readonly IndexHead[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of heads) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('index takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  if (values.from !== undefined && !existsSync(values.from)) throw new UsageError(`${values.from}: no such file`);
  return {
    folder,
    from: values.from,
    index: values.index ?? defaultIndex(folder),
    workers: readWorkers(values.workers),
  };
}

export function readWorkers(value: string | undefined): number {
  const workers = value === undefined ? availableParallelism() : Number(value);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError('--workers takes a number from 1 to 64');
  return workers;
}

function parse(args: string[]) {
  try {
    const options = { index: { type: 'string' }, workers: { type: 'string' }, from: { type: 'string' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
