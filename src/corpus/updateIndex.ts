/**
 * Brings the index of a folder up to date, shard by shard: what was finished when it is stopped stays finished.
 * Reading, writing and analysing are handed in, so that the extension, the web host and the command line share it.
 */
import type { ArticleAnalysis } from '../analysis/article.ts';
import { type IndexEntry, makeIndexEntry } from './indexEntry.ts';
import { type FolderFile, planIndex } from './indexPlan.ts';
import { type IndexKey, readShard, shardCount, shardName, shardOf, writeShard } from './shards.ts';

export interface IndexIo {
  /** The content of a shard; undefined where there is none. */
  readShard(name: string): Promise<string | undefined>;
  /** Whole or not at all. */
  writeShard(name: string, content: string): Promise<void>;
  /** The decoded text of an article, and a hash of its content. Rejects for a file that cannot be used. */
  readArticle(path: string): Promise<{ text: string; contentHash: string }>;
  analyse(text: string, path: string): Promise<ArticleAnalysis>;
}

export interface IndexOptions {
  readonly key: IndexKey;
  /** Articles under way at once. */
  readonly concurrency: number;
  /** Told after each article that was read or kept. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Told of each file that cannot be used; the others go on. */
  readonly onProblem?: (path: string, problem: unknown) => void;
  /** Awaited before each article: resolves later while the user types, and to false to stop. */
  readonly goOn?: () => Promise<boolean> | boolean;
}

export interface UpdatedIndex {
  /** Sorted by path. */
  readonly entries: readonly IndexEntry[];
  /** How many articles were analysed, and how many taken from the index as they were. */
  readonly analysed: number;
  readonly kept: number;
  /** Shards of which something had to be thrown away. */
  readonly damaged: number;
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
  const entries: IndexEntry[] = [];
  const total = { analysed: 0, kept: 0, damaged: 0, done: 0 };
  for (const [shard, shardFiles] of byShard.entries()) {
    const stored = await io.readShard(shardName(shard));
    const { entries: known, damaged } =
      stored === undefined ? { entries: [], damaged: false } : readShard(stored, options.key);
    if (damaged) total.damaged++;
    const plan = planIndex(known, shardFiles);
    total.kept += plan.keep.length;
    total.done += plan.keep.length;
    if (plan.keep.length > 0) options.onProgress?.(total.done, files.length);

    const fresh: IndexEntry[] = [];
    const complete = await forEachAtOnce(plan.read, options, async ({ file, known: old }) => {
      try {
        const { text, contentHash } = await io.readArticle(file.path);
        if (old?.contentHash === contentHash) {
          fresh.push({ ...old, size: file.size, modified: file.modified });
          total.kept++;
        } else {
          fresh.push(makeIndexEntry({ ...file, contentHash }, text, await io.analyse(text, file.path)));
          total.analysed++;
        }
      } catch (problem) {
        options.onProblem?.(file.path, problem);
      }
      options.onProgress?.(++total.done, files.length);
    });

    const updated = [...plan.keep, ...fresh];
    // A shard whose key or count was wrong holds lines that must not come back.
    if (fresh.length > 0 || plan.gone.length > 0 || damaged || (stored !== undefined && known.length === 0)) {
      await io.writeShard(shardName(shard), writeShard(updated, options.key));
    }
    entries.push(...updated);
    if (!complete) return finish(entries, total, false);
  }
  return finish(entries, total, true);
}

function finish(
  entries: IndexEntry[],
  total: Omit<UpdatedIndex, 'entries' | 'complete'>,
  complete: boolean,
): UpdatedIndex {
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { entries, analysed: total.analysed, kept: total.kept, damaged: total.damaged, complete };
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
