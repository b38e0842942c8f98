/** The index of one workspace folder: brought up to date as a whole or for the files that changed, and read entry by entry. */
import * as vscode from 'vscode';
import type { Files } from '../../annotations/store/files.ts';
import {
  entitiesFilesOf,
  type FolderFile,
  folderFiles,
  isTold,
  type ListedFile,
} from '../../corpus/index/folderFiles.ts';
import type { FolderArticle, FolderReader } from '../../corpus/index/gatherArticle.ts';
import type { IndexEntry, IndexHead } from '../../corpus/index/indexEntry.ts';
import { readArticleAt } from '../../corpus/index/readFolder.ts';
import { readEntry, readShard, type ShardLine, shardCount, shardName, shardOf } from '../../corpus/index/shards.ts';
import { touchedArticles } from '../../corpus/index/touched.ts';
import { type IndexIo, updateIndex, type UpdatedIndex } from '../../corpus/index/updateIndex.ts';
import type { WorkerPool } from '../../worker/pool.ts';
import { log, messageOf } from '../log.ts';
import { settingsFor } from '../settings.ts';
import { breath, inSteps } from './breathe.ts';
import { hasShards, indexFiles, removeOldShards } from './indexFiles.ts';
import { articlesIn, isBeside, listFiles, statAll } from './listFiles.ts';
import type { Readers } from './readers.ts';
import { folderReader } from './readFiles.ts';

export interface Run {
  readonly onProgress: (done: number, of: number) => void;
  /** Asked before each article; resolves later while somebody types, and to false to stop. */
  readonly goOn: () => Promise<boolean>;
}

export interface FolderWork {
  /** By path. */
  readonly files: readonly FolderFile[];
  readonly reader: FolderReader;
  readonly pool: WorkerPool;
  readonly version: string;
  readonly atOnce: number;
  readonly knowledge: FolderArticle['knowledge'];
}

export class IndexedFolder {
  readonly folder: vscode.Uri;
  readonly #files: Files;
  readonly #storage: vscode.Uri;
  readonly #readers: Readers;
  readonly #shards: Pick<IndexIo, 'readShard' | 'writeShard'>;
  /** As last listed, with what stands beside the articles. */
  readonly #listed = new Map<string, ListedFile>();
  readonly #articles = new Map<string, FolderFile>();
  readonly #heads = new Map<string, IndexHead>();
  /** How many articles are read at most; beyond it the folder is too large for where this runs. */
  readonly #most: number;
  #leftOut = 0;

  constructor(folder: vscode.Uri, storage: vscode.Uri, files: Files, readers: Readers, most = Infinity) {
    this.folder = folder;
    this.#files = files;
    this.#readers = readers;
    this.#storage = storage;
    this.#shards = indexFiles(storage);
    this.#most = most;
  }

  get size(): number {
    return this.#heads.size;
  }

  heads(): Iterable<IndexHead> {
    return this.#heads.values();
  }

  has(path: string): boolean {
    return this.#heads.has(path);
  }

  head(path: string): IndexHead | undefined {
    return this.#heads.get(path);
  }

  /** Contents of the entities files below the folder, the outermost first. */
  async toldEntities(): Promise<string[]> {
    const paths = entitiesFilesOf(this.files());
    const reader = folderReader(this.folder, this.#files);
    const read = await Promise.all(paths.map((path) => reader.readUtf8(path)));
    return read.filter((yaml) => yaml !== null);
  }

  /** The articles, with what stands beside them, as last listed. */
  files(): readonly FolderFile[] {
    return [...this.#articles.values()];
  }

  /** Articles that are beyond what can be read here. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Whether an earlier session left an index of it. */
  isThere(): Promise<boolean> {
    return hasShards(this.#storage);
  }

  async update(run: Run): Promise<UpdatedIndex> {
    const some = await this.#list();
    const updated = await this.#update(some, run);
    // Stopped early, it has not looked at all of them: what was known stays.
    if (updated.complete) this.#heads.clear();
    for (const head of updated.heads) this.#heads.set(head.path, head);
    if (updated.complete && updated.written > 0) await removeOldShards(this.#storage);
    if (updated.complete && updated.written > 0 && this.#leftOut === 0)
      await this.#readers.sweep(
        this.folder,
        some.map(({ path }) => path),
      );
    return updated;
  }

  /** What is needed to work on the articles as they are now, e.g. to export them. */
  async work(): Promise<FolderWork> {
    const files = await this.#list();
    const { pool, version, atOnce } = await this.#readers.open(this.folder);
    const reader = folderReader(this.folder, this.#files);
    return { files, reader, pool, version, atOnce, knowledge: this.#knowledge() };
  }

  /** Reads what changed: articles, sidecars, what was told. Undefined where all has to be looked at. */
  async change(paths: readonly string[], run: Run): Promise<UpdatedIndex | undefined> {
    if (paths.some(isTold)) return undefined;
    const before = new Map(paths.map((path) => [path, this.#listed.get(path)]));
    for (const path of paths) this.#listed.delete(path);
    for (const file of await statAll(this.folder, paths, this.#files)) this.#listed.set(file.path, file);
    const changed = paths.filter((path) => !isSame(before.get(path), this.#listed.get(path)));
    if (changed.length === 0) return nothing;
    const isNew = (path: string) => this.#listed.has(path) && !this.#articles.has(path) && !isBeside(path);
    // Only the settings know whether a new file is an article.
    const included = changed.some(isNew) ? await articlesIn(this.folder) : new Set<string>();
    const touched = this.#touchedBy(changed, (path) => this.#articles.has(path) || included.has(path));
    for (const [path, file] of touched) {
      if (file) this.#articles.set(path, file);
      else this.#articles.delete(path);
    }
    const only = new Set([...touched.keys()].map(shardOf));
    const files = [...this.#articles.values()].filter(({ path }) => only.has(shardOf(path)));
    const updated = await this.#update(files, run, only);
    for (const path of this.#heads.keys()) if (only.has(shardOf(path))) this.#heads.delete(path);
    for (const head of updated.heads) this.#heads.set(head.path, head);
    return updated;
  }

  /** Every entry that is wanted, shard by shard, with pauses in which others have a turn. */
  async forEach(
    work: (entry: IndexEntry) => void,
    goOn: () => boolean = () => true,
    wants: (head: IndexHead) => boolean = () => true,
  ): Promise<boolean> {
    for (let shard = 0; shard < shardCount; shard++) {
      const lines = await this.#lines(shard);
      const read = ({ head, line }: ShardLine) => {
        if (wants(head)) work(readEntry(line));
      };
      if (!(await inSteps(lines, read, goOn))) return false;
    }
    return true;
  }

  /** The entries of some articles, in no order. */
  async entriesOf(paths: ReadonlySet<string>): Promise<IndexEntry[]> {
    const entries: IndexEntry[] = [];
    for (const shard of new Set([...paths].map(shardOf))) {
      const lines = (await this.#lines(shard)).filter(({ head }) => paths.has(head.path));
      await inSteps(lines, ({ line }) => entries.push(readEntry(line)));
    }
    return entries;
  }

  async #list(): Promise<readonly FolderFile[]> {
    const { files, articles } = await listFiles(this.folder, this.#files);
    this.#listed.clear();
    for (const file of files) this.#listed.set(file.path, file);
    await breath();
    const all = folderFiles(files, (path) => articles.has(path), settingsFor(this.folder).dateOrder);
    await breath();
    const some = all.length > this.#most ? all.slice(0, this.#most) : all;
    this.#leftOut = all.length - some.length;
    this.#articles.clear();
    for (const file of some) this.#articles.set(file.path, file);
    return some;
  }

  #knowledge(): FolderArticle['knowledge'] {
    const { dateOrder } = settingsFor(this.folder);
    return dateOrder === 'auto' ? {} : { dayMonthOrder: dateOrder };
  }

  async #lines(shard: number): Promise<readonly ShardLine[]> {
    const content = await this.#shards.readShard(shardName(shard));
    const { version } = await this.#readers.ready();
    return content === undefined ? [] : readShard(content, version).lines;
  }

  async #update(files: readonly FolderFile[], run: Run, only?: ReadonlySet<number>): Promise<UpdatedIndex> {
    const { pool, version, atOnce } = await this.#readers.open(this.folder);
    const reader = folderReader(this.folder, this.#files);
    const knowledge = this.#knowledge();
    const io: IndexIo = {
      ...this.#shards,
      readArticle: async (file, known) => {
        const job = { want: 'line' as const, version, ...(known !== undefined && { known }) };
        const { line = '', analysed } = await readArticleAt(file, reader, pool, job, knowledge);
        return { line, analysed };
      },
    };
    return updateIndex(files, io, {
      analysisVersion: version,
      concurrency: atOnce,
      ...(only && { only }),
      ...run,
      onProblem: (path, problem) => log().warn(`${path} could not be read: ${messageOf(problem)}`),
    });
  }

  #touchedBy(paths: readonly string[], isArticle: (path: string) => boolean): Map<string, FolderFile | undefined> {
    const touched = touchedArticles(this.#listed, this.#articles, paths, isArticle, settingsFor(this.folder).dateOrder);
    for (const path of touched.keys())
      if (!this.#articles.has(path) && this.#articles.size >= this.#most) touched.delete(path);
    return touched;
  }
}

const nothing: UpdatedIndex = {
  heads: [],
  analysed: 0,
  read: 0,
  kept: 0,
  damaged: 0,
  written: 0,
  complete: true,
};

function isSame(a: ListedFile | undefined, b: ListedFile | undefined): boolean {
  return a?.size === b?.size && a?.modified === b?.modified;
}
