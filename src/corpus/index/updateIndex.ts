/**
 * Brings the index of a folder up to date, shard by shard: what was finished when it is stopped stays finished. Two shards
 * are in memory at most. Reading, writing and analysing are handed in, so that extension, web host and command line share it.
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
  const run: Run = {
    io,
    options,
    of: files.length,
    places: new Places(Math.max(1, options.concurrency)),
    heads: [],
    total: { analysed: 0, read: 0, kept: 0, damaged: 0, written: 0 },
    done: 0,
    stopped: false,
  };
  let last: Promise<void> = Promise.resolve();
  for (const [shard, shardFiles] of byShard.entries()) {
    if (options.only?.has(shard) === false) continue;
    // While the last articles of a shard are read the first ones of the next begin: no worker waits for another.
    const { begun, over } = updateShard(run, shardName(shard), shardFiles);
    const before = last;
    last = Promise.all([before, over]).then(() => undefined);
    last.catch(() => undefined); // awaited below, perhaps after it failed
    await begun;
    await before;
    if (run.stopped) break;
  }
  await last;
  run.heads.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { heads: run.heads, ...run.total, complete: !run.stopped };
}

/** What the shards of one update share. */
interface Run {
  readonly io: IndexIo;
  readonly options: IndexOptions;
  readonly of: number;
  readonly places: Places;
  readonly heads: IndexHead[];
  readonly total: { analysed: number; read: number; kept: number; damaged: number; written: number };
  done: number;
  stopped: boolean;
}

/** `begun`: its last article has a place; `over`: it is written. */
function updateShard(
  run: Run,
  name: string,
  files: readonly FolderFile[],
): { readonly begun: Promise<void>; readonly over: Promise<void> } {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const over = readAndWrite(run, name, files, begin).finally(begin);
  return { begun, over };
}

async function readAndWrite(run: Run, name: string, files: readonly FolderFile[], begin: () => void): Promise<void> {
  const { io, options, total, of } = run;
  const stored = await io.readShard(name);
  const { lines: known, damaged } =
    stored === undefined ? { lines: [], damaged: false } : readShard(stored, options.analysisVersion);
  if (damaged) total.damaged++;
  const plan = planIndex(known, files);
  total.kept += plan.keep.length;
  run.done += plan.keep.length;
  if (plan.keep.length > 0) options.onProgress?.(run.done, of);

  const fresh: ShardLine[] = [];
  const reading: Promise<void>[] = [];
  for (const { file, known: old } of plan.read) {
    await run.places.take();
    if (run.stopped || (await options.goOn?.()) === false) {
      run.stopped = true;
      run.places.free();
      break;
    }
    const read = async () => {
      try {
        const { line, analysed } = await io.readArticle(file, old?.line);
        fresh.push({ head: readHead(line), line });
        total[analysed ? 'analysed' : 'read']++;
      } catch (problem) {
        options.onProblem?.(file.path, problem);
      }
      options.onProgress?.(++run.done, of);
    };
    reading.push(read().finally(() => run.places.free()));
  }
  begin();
  await Promise.all(reading);
  const complete = reading.length === plan.read.length;

  // Where it was stopped the old lines of what is still to be read stay: their stamps tell that they are old.
  const done = new Set(fresh.map(({ head }) => head.path));
  const old = plan.read.flatMap(({ known: line }) => (complete || !line || done.has(line.head.path) ? [] : [line]));
  const updated = [...plan.keep, ...fresh, ...old];
  // A shard of another version, or whose count was wrong, holds lines that must not come back.
  const stale = damaged || (stored !== undefined && known.length === 0);
  if (fresh.length > 0 || plan.gone.length > 0 || stale) {
    await io.writeShard(name, writeShard(updated, options.analysisVersion));
    total.written++;
  }
  for (const { head } of updated) run.heads.push(head);
}

/** So many things at once, the others wait in the order in which they came. */
class Places {
  readonly #waiting: (() => void)[] = [];
  #left: number;

  constructor(places: number) {
    this.#left = places;
  }

  async take(): Promise<void> {
    if (this.#left > 0) this.#left--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  free(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#left++;
  }
}
