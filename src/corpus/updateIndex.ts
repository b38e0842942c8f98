/**
 * Brings the index of a folder up to date, shard by shard: what was finished when it is stopped stays finished. One shard
 * is in memory at a time. Reading, writing and analysing are handed in, so that extension, web host and command line share it.
 */
import type { FolderFile } from './folderFiles.ts';
import type { IndexHead } from './indexEntry.ts';
import { planIndex } from './indexPlan.ts';
import { readHead, readShard, type ShardLine, shardCount, shardName, shardOf, writeShard } from './shards.ts';

export interface IndexIo {
  /** The content of a shard; undefined where there is none. */
  readShard(name: string): Promise<string | undefined>;
  /** Whole or not at all. */
  writeShard(name: string, content: string): Promise<void>;
  /**
   * The article's line of its shard (`writeLine`). `known` is the line of an earlier reading. Rejects for a file that cannot
   * be used. `analysed`: false where an analysis of the same words was at hand.
   */
  readArticle(file: FolderFile, known: string | undefined): Promise<{ line: string; analysed: boolean }>;
}

export interface IndexOptions {
  readonly analysisVersion: string;
  /** Articles under way at once. */
  readonly concurrency: number;
  /** Only these shards; `files` need hold no others. */
  readonly only?: ReadonlySet<number>;
  /** Told after each article that was read or kept. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Told of each file that cannot be used; the others go on. */
  readonly onProblem?: (path: string, problem: unknown) => void;
  /** Awaited before each article: resolves later while the user types, and to false to stop. */
  readonly goOn?: () => Promise<boolean> | boolean;
}

export interface UpdatedIndex {
  /** Of the shards that were looked at, sorted by path. */
  readonly heads: readonly IndexHead[];
  /** Articles analysed, read without being analysed, and taken from the index as they were. */
  readonly analysed: number;
  readonly read: number;
  readonly kept: number;
  /** Shards of which something had to be thrown away. */
  readonly damaged: number;
  /** Shards that were written. */
  readonly written: number;
  /** False if it was stopped before the end. */
  readonly complete: boolean;
}

export async function updateIndex(
  files: readonly FolderFile[],
  io: IndexIo,
  options: IndexOptions,
): Promise<UpdatedIndex> {
  const byShard = Array.from({ length: shardCount }, (): FolderFile[] => []);
  for (const file of files) byShard[shardOf(file.path)]?.push(file);
  const heads: IndexHead[] = [];
  const total = { analysed: 0, read: 0, kept: 0, damaged: 0, written: 0, done: 0 };
  for (const [shard, shardFiles] of byShard.entries()) {
    if (options.only?.has(shard) === false) continue;
    const stored = await io.readShard(shardName(shard));
    const { lines: known, damaged } =
      stored === undefined ? { lines: [], damaged: false } : readShard(stored, options.analysisVersion);
    if (damaged) total.damaged++;
    const plan = planIndex(known, shardFiles);
    total.kept += plan.keep.length;
    total.done += plan.keep.length;
    if (plan.keep.length > 0) options.onProgress?.(total.done, files.length);

    const fresh: ShardLine[] = [];
    const complete = await forEachAtOnce(plan.read, options, async ({ file, known: old }) => {
      try {
        const { line, analysed } = await io.readArticle(file, old?.line);
        fresh.push({ head: readHead(line), line });
        total[analysed ? 'analysed' : 'read']++;
      } catch (problem) {
        options.onProblem?.(file.path, problem);
      }
      options.onProgress?.(++total.done, files.length);
    });

    // Where it was stopped the old lines of what is still to be read stay: their stamps tell that they are old.
    const done = new Set(fresh.map(({ head }) => head.path));
    const old = plan.read.flatMap(({ known: line }) => (complete || !line || done.has(line.head.path) ? [] : [line]));
    const updated = [...plan.keep, ...fresh, ...old];
    // A shard of another version, or whose count was wrong, holds lines that must not come back.
    const stale = damaged || (stored !== undefined && known.length === 0);
    if (fresh.length > 0 || plan.gone.length > 0 || stale) {
      await io.writeShard(shardName(shard), writeShard(updated, options.analysisVersion));
      total.written++;
    }
    for (const { head } of updated) heads.push(head);
    if (!complete) return finish(heads, total, false);
  }
  return finish(heads, total, true);
}

function finish(heads: IndexHead[], total: Omit<UpdatedIndex, 'heads' | 'complete'>, complete: boolean): UpdatedIndex {
  heads.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { analysed, read, kept, damaged, written } = total;
  return { heads, analysed, read, kept, damaged, written, complete };
}

/** Works through the items, several at once, in order. False if it was told to stop. */
async function forEachAtOnce<T>(
  items: readonly T[],
  options: IndexOptions,
  work: (item: T) => Promise<void>,
): Promise<boolean> {
  let next = 0;
  let stopped = false;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined && !stopped; item = items[next++]) {
      if ((await options.goOn?.()) === false) stopped = true;
      else await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.concurrency) }, worker));
  return !stopped;
}
