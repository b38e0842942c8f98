/**
 * All articles of the workspace, as their indexes know them: brought up to date when a person asks for them, and from then on as
 * files change. The rows that views show are held only while views show all articles.
 */
import * as vscode from 'vscode';
import type { Files } from '../../annotations/store/files.ts';
import type { IndexEntry, IndexHead } from '../../corpus/index/indexEntry.ts';
import type { ListedArticle, Listing } from '../../corpus/listing.ts';
import type { UpdatedIndex } from '../../corpus/index/updateIndex.ts';
import { log, messageOf } from '../log.ts';
import { breath } from './breathe.ts';
import { FolderChanges } from './folderChanges.ts';
import { IndexedFolder, type Run } from './indexedFolder.ts';
import { storageOf } from './indexFiles.ts';
import type { Register } from '../../corpus/register/register.ts';
import type { Holders } from './holders.ts';
import { listEntry } from './listEntry.ts';
import { pathBelow, uriBelow } from './listFiles.ts';
import type { Readers } from './readers.ts';
import { titlesOf, type Titled } from './titles.ts';
import { Typing } from './typing.ts';
import { WorkspaceRegister } from './workspaceRegister.ts';

/** What the views need of the folder: its rows, and word when they are others. */
export interface AllArticles extends Listing {
  /** What is known of each article without its records. */
  heads(): Iterable<IndexHead & { readonly uri: vscode.Uri }>;
  /** Whether it was read, and whether there was anything. */
  readonly state: 'unread' | 'empty' | 'read';
  /** What an article is called in lists. */
  titleOf(article: Titled): string;
  readonly onDidChange: vscode.Event<void>;
}

export interface FolderIndexOptions {
  readonly files: Files;
  readonly storage: vscode.Uri;
  readonly readers: Readers;
  /** Told what the folder states of offices. */
  readonly holders: Holders;
  /** Articles that are read at most. */
  readonly most: number;
}

/** What an update came to, over all folders. */
export interface Updated {
  readonly articles: number;
  readonly analysed: number;
  readonly failed: number;
  /** Beyond what can be read here. */
  readonly leftOut: number;
  readonly complete: boolean;
}

export class FolderIndex implements AllArticles {
  readonly #options: FolderIndexOptions;
  readonly #typing = new Typing();
  readonly #changes: FolderChanges;
  readonly #folders = new Map<string, IndexedFolder>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #register = new WorkspaceRegister();
  #rows: Map<string, ListedArticle> | undefined;
  #sorted: readonly ListedArticle[] | undefined;
  /** What articles are called in lists. */
  #title: ReturnType<typeof titlesOf> | undefined;
  #work: Promise<unknown> = Promise.resolve();
  #begun = false;
  /** The last update was not stopped. */
  #isComplete = false;
  #disposed = false;
  readonly onDidChange = this.#changed.event;

  constructor(options: FolderIndexOptions) {
    this.#options = options;
    this.#changes = new FolderChanges((folder, paths) => this.#follow(folder, paths));
    this.#subscriptions = vscode.Disposable.from(this.#typing, this.#changes, this.#changed);
  }

  /** How many articles are known. */
  get size(): number {
    let size = 0;
    for (const folder of this.#folders.values()) size += folder.size;
    return size;
  }

  /** Whether it was brought up to date in this session. */
  get isReady(): boolean {
    return this.#begun;
  }

  get state(): 'unread' | 'empty' | 'read' {
    if (this.size > 0) return this.#begun ? 'read' : 'unread';
    return this.#isComplete ? 'empty' : 'unread';
  }

  get register(): Register {
    return this.#register.register;
  }

  *heads(): Generator<IndexHead & { readonly uri: vscode.Uri }> {
    for (const folder of this.#folders.values())
      for (const head of folder.heads()) yield { ...head, uri: uriBelow(folder.folder, head.path) };
  }

  /** Of the workspace as it is now. */
  folders(): readonly IndexedFolder[] {
    return this.#open();
  }

  has(uri: vscode.Uri): boolean {
    const folder = this.#folderOf(uri);
    return folder?.has(pathBelow(folder.folder, uri)) === true;
  }

  /** In the order of their addresses; none before `showRows`. */
  articles(): readonly ListedArticle[] {
    if (this.#sorted) return this.#sorted;
    const rows = [...(this.#rows?.values() ?? [])].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return (this.#sorted = rows.map((row) => {
      const headline = this.titleOf(row);
      return headline === row.headline ? row : { ...row, headline };
    }));
  }

  titleOf(article: Titled): string {
    this.#title ??= titlesOf([...this.#folders.values()].flatMap((folder) => [...folder.heads()]));
    return this.#title(article);
  }

  headlineOf(address: string): string {
    const uri = vscode.Uri.parse(address);
    const folder = this.#folderOf(uri);
    const head = folder?.head(pathBelow(folder.folder, uri));
    return head ? this.titleOf(head) : vscode.workspace.asRelativePath(uri);
  }

  /** Whether an earlier session read the folder. */
  async isThere(): Promise<boolean> {
    const there = await Promise.all(this.#open().map((folder) => folder.isThere()));
    return there.includes(true);
  }

  /** Brings everything up to date; one update at a time. */
  update(token: vscode.CancellationToken, onProgress: (done: number, of: number) => void): Promise<Updated> {
    return this.#next(async () => {
      const results: UpdatedIndex[] = [];
      let failed = 0;
      for (const folder of this.#open()) {
        const run = this.#run(token, onProgress);
        const updated = await folder.update(run);
        results.push(updated);
        if (updated.complete) failed += folder.files().length - updated.heads.length;
        if (!updated.complete) break;
      }
      this.#begun = true;
      this.#isComplete = results.every(({ complete }) => complete);
      this.#changes.watch(this.#open().map(({ folder }) => folder));
      await this.#readEntries();
      this.#didChange();
      const sum = (count: (one: UpdatedIndex) => number) => results.reduce((total, one) => total + count(one), 0);
      return {
        articles: this.size,
        analysed: sum(({ analysed }) => analysed),
        failed,
        leftOut: this.#open().reduce((total, { leftOut }) => total + leftOut, 0),
        complete: this.#isComplete,
      };
    });
  }

  /** Holds the rows of all articles from now on, or lets them go. */
  showRows(show: boolean): Promise<void> {
    if (!show) {
      this.#rows = undefined;
      this.#sorted = undefined;
      return Promise.resolve();
    }
    if (this.#rows) return Promise.resolve();
    this.#rows = new Map();
    return this.#next(async () => {
      await this.#readEntries();
      this.#didChange();
    });
  }

  /** Every entry of every folder. */
  async forEach(work: (uri: vscode.Uri, entry: IndexEntry) => void, goOn?: () => boolean): Promise<void> {
    for (const folder of this.#open())
      await folder.forEach((entry) => work(uriBelow(folder.folder, entry.path), entry), goOn);
  }

  /** Work on a folder that must not meet an update of its index. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#next(work);
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.#changes.settled();
    await this.#work.catch(() => undefined);
  }

  dispose(): void {
    this.#disposed = true;
    this.#subscriptions.dispose();
  }

  #run(token: vscode.CancellationToken | undefined, onProgress: Run['onProgress']): Run {
    const stop = () => this.#disposed || token?.isCancellationRequested === true;
    return {
      onProgress,
      goOn: async () => {
        this.#options.readers.busy();
        await this.#typing.over(stop);
        return !stop();
      },
    };
  }

  /** Files changed. */
  #follow(folder: vscode.Uri, paths: readonly string[]): Promise<void> {
    return this.#next(async () => {
      const indexed = this.#folders.get(folder.toString());
      if (!indexed || this.#disposed) return;
      const run = this.#run(undefined, () => undefined);
      const updated = (await indexed.change(paths, run)) ?? (await indexed.update(run));
      if (updated.written === 0) return;
      await this.#readChanged(indexed, paths, updated);
      this.#didChange();
    });
  }

  /** All entries, for the rows where they are held, and for the register those that it does not know. */
  async #readEntries(): Promise<void> {
    const folders = this.#open();
    const rows = this.#rows && new Map<string, ListedArticle>();
    const goOn = () => !this.#disposed && (rows === undefined || this.#rows !== undefined);
    this.#register.decide((await Promise.all(folders.map((folder) => folder.toldEntities()))).flat());
    for (const indexed of folders) {
      const addressOf = ({ path }: IndexHead) => uriBelow(indexed.folder, path).toString();
      const work = (entry: IndexEntry) => {
        rows?.set(addressOf(entry), listEntry(addressOf(entry), entry));
        this.#register.put(addressOf(entry), entry);
      };
      const wants = (head: IndexHead) => rows !== undefined || this.#register.wants(addressOf(head), head);
      if (!(await indexed.forEach(work, goOn, wants))) return;
    }
    if (this.#rows) this.#rows = rows;
    const present = new Set<string>();
    for (const { uri } of this.heads()) present.add(uri.toString());
    if (present.size > 0) this.#register.keepOnly((address) => present.has(address));
    await this.#settle();
  }

  async #readChanged(indexed: IndexedFolder, paths: readonly string[], updated: UpdatedIndex): Promise<void> {
    // Few files changed a few articles; many are read as a whole.
    if (paths.length > 100 || updated.heads.length === indexed.size) return this.#readEntries();
    const present = new Set(updated.heads.map(({ path }) => path));
    for (const entry of await indexed.entriesOf(present)) {
      const uri = uriBelow(indexed.folder, entry.path).toString();
      this.#rows?.set(uri, listEntry(uri, entry));
      this.#register.put(uri, entry);
    }
    for (const path of paths) {
      if (indexed.has(path)) continue;
      const uri = uriBelow(indexed.folder, path).toString();
      this.#rows?.delete(uri);
      this.#register.forget(uri);
    }
    await this.#settle();
  }

  async #settle(): Promise<void> {
    await this.#register.settle();
    await this.#options.holders.learn(this.register);
  }

  #open(): IndexedFolder[] {
    const { storage, files, readers, most } = this.#options;
    const uris = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    for (const key of this.#folders.keys()) if (!uris.some((uri) => uri.toString() === key)) this.#folders.delete(key);
    return uris.map((uri) => {
      const key = uri.toString();
      const known = this.#folders.get(key) ?? new IndexedFolder(uri, storageOf(storage, uri), files, readers, most);
      this.#folders.set(key, known);
      return known;
    });
  }

  #folderOf(uri: vscode.Uri): IndexedFolder | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder && this.#folders.get(folder.uri.toString());
  }

  #didChange(): void {
    this.#sorted = undefined;
    this.#title = undefined;
    this.#changed.fire();
  }

  /** One after the other: two that write one shard would undo each other's work. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#work.then(breath, breath).then(work);
    this.#work = next.catch((error: unknown) => log().error('The folder could not be read.', messageOf(error)));
    return next;
  }
}
