/** The index of a folder on the disk: built by worker threads, kept up to date and resumable; read entry by entry. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FolderFile } from '../corpus/index/folderFiles.ts';
import type { IndexEntry } from '../corpus/index/indexEntry.ts';
import { readArticleAt } from '../corpus/index/readFolder.ts';
import { readEntry, readShard, shardCount, shardName } from '../corpus/index/shards.ts';
import { type IndexIo, updateIndex, type UpdatedIndex } from '../corpus/index/updateIndex.ts';
import { openDiskStore } from '../worker/diskStore.ts';
import { complain, describeError, UsageError } from './errors.ts';
import { diskReader, listArticles, startPool } from './folder.ts';
import { endProgress, onInterrupt, showProgress } from './progress.ts';
import { takeResults } from './takeResults.ts';
import { makeFolder, writeWhole } from './writeWhole.ts';

export const defaultIndex = (folder: string) => path.join(folder, '.news-annotator', 'index');

/** Where the analyses lie that an index was made of. */
export const storeOf = (index: string) => path.join(index, 'analyses');

export interface BroughtUpToDate {
  readonly updated: UpdatedIndex;
  readonly files: readonly FolderFile[];
  /** How many files could not be used. */
  readonly problems: number;
  readonly version: string;
}

/** Progress and problems go to standard error. `from`: results of `analyze --jsonl`. Throws UsageError for a folder without articles. */
export async function bringUpToDate({
  folder,
  index,
  workers,
  from,
}: {
  readonly folder: string;
  readonly index: string;
  readonly workers: number;
  readonly from?: string | undefined;
}): Promise<BroughtUpToDate> {
  const unread: string[] = [];
  const files = listArticles(folder, (name, problem) => unread.push(`${name}: ${problem}`));
  if (files.length === 0) throw new UsageError(`${folder}: no .txt files in this folder`);
  makeFolder(index, 'say with --index where the index may be written');
  const problems: string[] = unread;
  const notices: string[] = [];
  let stopped = false;
  const interrupt = onInterrupt(() => (stopped = true));
  const { pool, version } = startPool(workers, storeOf(index));
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
  try {
    if (from !== undefined) {
      const store = openDiskStore(storeOf(index));
      const taken = await takeResults(from, files, reader, store, version, (line) => notices.push(line));
      process.stderr.write(`${taken.taken} of ${taken.lines} results taken from ${from}\n`);
    }
    const updated = await updateIndex(files, io, {
      analysisVersion: version,
      // While one article is read from the disk another one is analysed.
      concurrency: workers * 2,
      goOn: () => !stopped,
      onProgress: showProgress,
      onProblem: (name, problem) => problems.push(`${path.join(folder, name)}: ${describeError(problem)}`),
    });
    endProgress();
    for (const line of [...notices, ...problems]) complain(line);
    return { updated, files, problems: problems.length, version };
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
      writeWhole(path.join(index, name), content);
      return Promise.resolve();
    },
  };
}

/** Every entry, a shard in memory at a time. */
export function* entriesIn(index: string, version: string): Generator<IndexEntry> {
  for (let shard = 0; shard < shardCount; shard++) {
    const file = path.join(index, shardName(shard));
    if (!existsSync(file)) continue;
    for (const { line } of readShard(readFileSync(file, 'utf8'), version).lines) yield readEntry(line);
  }
}
