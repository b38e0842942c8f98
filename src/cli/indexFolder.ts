/** `news-annotator index DIR`: the index of a folder, built by worker threads, kept up to date and resumable. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeGroups } from '../corpus/duplicateDecisions.ts';
import { groupDuplicates } from '../corpus/duplicates.ts';
import type { IndexHead } from '../corpus/indexEntry.ts';
import { readArticleAt } from '../corpus/readFolder.ts';
import { readEntry, readShard, shardCount, shardName } from '../corpus/shards.ts';
import { type IndexIo, updateIndex } from '../corpus/updateIndex.ts';
import { openDiskStore } from '../worker/diskStore.ts';
import { describeError, UsageError } from './errors.ts';
import { diskReader, listArticles, readDecisions, startPool } from './folder.ts';
import { takeResults } from './takeResults.ts';
import { endProgress, onInterrupt, showProgress } from './progress.ts';

export const defaultIndex = (folder: string) => path.join(folder, '.news-annotator', 'index');

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function indexFolder(args: string[]): Promise<number> {
  const { folder, index, workers, from } = readArguments(args);
  const started = performance.now();
  const files = listArticles(folder);
  if (files.length === 0) throw new UsageError(`${folder}: no .txt files in this folder`);
  mkdirSync(index, { recursive: true });
  const problems: string[] = [];
  const notices: string[] = [];
  let stopped = false;
  const interrupt = onInterrupt(() => (stopped = true));
  const store = path.join(index, 'analyses');
  const { pool, version } = startPool(workers, store);
  const reader = diskReader(folder, (name) =>
    notices.push(`${path.join(folder, name)}: no UTF-8; read as windows-1252`),
  );
  const io: IndexIo = {
    ...shardFiles(index),
    readArticle: async (file, known) => {
      const job = { want: 'line' as const, version, ...(known !== undefined && { known }) };
      const { line, analysed, problems: found } = await readArticleAt(file, reader, pool, job);
      for (const one of found) notices.push(`${path.join(folder, one.path)}:${one.line}: ${one.message}`);
      return { line: line ?? '', analysed };
    },
  };
  if (from !== undefined) {
    const taken = await takeResults(from, files, reader, openDiskStore(store), version, (line) => notices.push(line));
    process.stderr.write(`${taken.taken} of ${taken.lines} results taken from ${from}\n`);
  }
  try {
    const updated = await updateIndex(files, io, {
      analysisVersion: version,
      // While one article is read from the disk another one is analysed.
      concurrency: workers * 2,
      goOn: () => !stopped,
      onProgress: showProgress,
      onProblem: (name, problem) => problems.push(`${path.join(folder, name)}: ${describeError(problem)}`),
    });
    endProgress();
    for (const line of [...notices, ...problems]) process.stderr.write(`${line}\n`);
    if (updated.complete && updated.written > 0) openDiskStore(store).sweep(files.map((file) => file.path));
    const result = {
      folder,
      index,
      articles: updated.heads.length,
      analysed: updated.analysed,
      read: updated.read,
      unchanged: updated.kept,
      failed: problems.length,
      byStatus: countStatus(updated.heads),
      duplicates: judgeGroups(groupDuplicates(sketchesOf(index, version)), readDecisions(folder)),
      complete: updated.complete,
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return problems.length > 0 || !updated.complete ? 1 : 0;
  } finally {
    interrupt.dispose();
    pool.dispose();
  }
}

/** The shards as files of a folder, replaced whole. */
export function shardFiles(index: string): Pick<IndexIo, 'readShard' | 'writeShard'> {
  return {
    readShard: (name) => {
      const file = path.join(index, name);
      return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    },
    writeShard: (name, content) => {
      const file = path.join(index, name);
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
      return Promise.resolve();
    },
  };
}

/** What duplicates are found by, shard by shard. */
function sketchesOf(index: string, version: string) {
  const sketches: { path: string; contentHash: string; sketch: readonly number[] }[] = [];
  for (let shard = 0; shard < shardCount; shard++) {
    const file = path.join(index, shardName(shard));
    if (!existsSync(file)) continue;
    for (const { line } of readShard(readFileSync(file, 'utf8'), version).lines) {
      const { path: name, contentHash, sketch } = readEntry(line);
      sketches.push({ path: name, contentHash, sketch });
    }
  }
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
