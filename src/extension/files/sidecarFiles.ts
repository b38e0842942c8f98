/**
 * Sidecars as files: found beside the article, read back when they change outside, shown with their problems. Writing is the
 * store's: whole or not at all, one after the other, and in the editor where one has unsaved changes.
 */
import * as vscode from 'vscode';
import { because } from '../../analysis/reason.ts';
import type { Reviewer } from '../../annotations/sidecar/annotation.ts';
import { countedIn, newSidecar, type Change } from '../../annotations/sidecar/editSidecar.ts';
import { isWritable, sidecarIn, sidecarLayout, type SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import { problemAt, type Problem } from '../../annotations/problem.ts';
import {
  comparable,
  sidecarName,
  sidecarsBeside,
  twinsOf,
  type Beside,
} from '../../annotations/sidecar/sidecarNames.ts';
import { addsNothing } from '../../annotations/yaml/merge.ts';
import { Delay } from '../delay.ts';
import { reasonText } from '../editor/describe.ts';
import { withPauses } from '../folder/breathe.ts';
import { settingsFor } from '../settings.ts';
import { BrokenFile } from './brokenFile.ts';
import type { Back } from './history.ts';
import type { Problems } from './problems.ts';
import { knownReviewer } from './reviewer.ts';
import { fileNameOf, folderOf, isSidecar } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';

const { t } = vscode.l10n;
const pause = 50;
/** Milliseconds in which VS Code joins what happens to a file. */
const afterMaking = 1000;

export interface Loaded {
  /** The sidecar's address. */
  readonly path: string;
  readonly file: SidecarFile;
}

/** What a new record needs: the text that positions count in, and whose sidecar it is if there is none yet. */
export interface Coding {
  readonly hash: string;
  readonly reviewer: Reviewer;
}

export class SidecarFiles {
  readonly #writer: Writer;
  readonly #loaded = new Map<string, Promise<readonly Loaded[]>>();
  readonly #copies = new Map<string, readonly vscode.Uri[]>();
  readonly #withTwin = new Set<string>();
  /** Article → its own sidecar, where its name has the same letters in other characters. */
  readonly #otherwiseWritten = new Map<string, string>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #delays = new Map<string, Delay>();
  /** How often each sidecar was read. */
  readonly #readings = new Map<string, number>();
  readonly #problems: Problems;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;
  /** The sidecars of an article are others than before, by whatever hand. */
  readonly onDidChange = this.#changed.event;

  constructor(writer: Writer, problems: Problems) {
    this.#writer = writer;
    this.#problems = problems;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isSidecar(document.uri)) this.#touched(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isSidecar(uri)) this.#touched(uri);
      }),
    );
  }

  /** The reviewer's own comes first. A sidecar that cannot be parsed comes with its problems. */
  load(article: vscode.Uri): Promise<readonly Loaded[]> {
    const key = article.toString();
    let loaded = this.#loaded.get(key);
    if (!loaded) {
      loaded = this.#read(article, []);
      this.#loaded.set(key, loaded);
      loaded.catch(() => this.#loaded.delete(key));
      this.#watch(folderOf(article));
    }
    return loaded;
  }

  ownPath(article: vscode.Uri): string {
    const reviewer = settingsFor(article).sidecars === 'per-reviewer' ? (knownReviewer()?.id ?? null) : null;
    const name = sidecarName(fileNameOf(article), reviewer, this.#withTwin.has(article.toString()));
    const there = this.#otherwiseWritten.get(article.toString());
    if (there !== undefined && comparable(there) === comparable(name))
      return vscode.Uri.joinPath(folderOf(article), there).toString();
    return vscode.Uri.joinPath(folderOf(article), name).toString();
  }

  /** Changes the reviewer's own sidecar, which is made if there is none. Rejects with the reason where it cannot be written. */
  async edit(article: vscode.Uri, { hash, reviewer }: Coding, changes: readonly Change[]): Promise<Back> {
    const loaded = await this.load(article);
    const path = this.ownPath(article);
    const own = loaded.find((one) => one.path === path)?.file;
    if (own && !own.writable) throw brokenFile(path, own);
    const back = await this.#writer.edit(path, (current) => countedIn(hash, changes, current), {
      layout: sidecarLayout,
      base: own?.read,
      create: () => newSidecar(fileNameOf(article), hash, reviewer),
      writable: isWritable,
    });
    this.#loaded.delete(article.toString());
    // Of a file that is gone again as soon as it was made the watcher says nothing: it is looked for once more.
    if (!own) this.#touched(vscode.Uri.parse(path), afterMaking);
    return back;
  }

  /** What was read of an article's sidecars is read anew when it is next asked for. */
  forget(article: vscode.Uri): void {
    this.#loaded.delete(article.toString());
  }

  /** Second versions of an article's sidecars, by synchronising programs, that are not merged yet. */
  async copies(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
    await this.load(article);
    return this.#copies.get(article.toString()) ?? [];
  }

  forgetAll(): void {
    this.#loaded.clear();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const disposable of [...this.#watchers.values(), ...this.#delays.values()]) disposable.dispose();
  }

  async #read(article: vscode.Uri, previous: readonly Loaded[]): Promise<readonly Loaded[]> {
    const folder = folderOf(article);
    const articleName = fileNameOf(article);
    const names = await this.#writer.files.list(folder.toString());
    if (twinsOf(articleName, names).length > 0) this.#withTwin.add(article.toString());
    else this.#withTwin.delete(article.toString());
    const all = sidecarsBeside(articleName, names);
    const beside = all.filter(({ copyOf }) => copyOf === null);
    this.#otherwiseWritten.delete(article.toString());
    const wanted = fileNameOf(vscode.Uri.parse(this.ownPath(article)));
    const there = beside.find(({ name }) => name !== wanted && comparable(name) === comparable(wanted))?.name;
    if (there !== undefined && !names.includes(wanted)) this.#otherwiseWritten.set(article.toString(), there);
    // A file system that does not list its files still has the one file that is ours.
    const own = this.ownPath(article);
    const paths = beside.map(({ name }) => vscode.Uri.joinPath(folder, name).toString());
    const asked = new Set(paths.filter((_, index) => beside[index]?.ask === true));
    const candidates = [own, ...paths.filter((path) => path !== own)];
    const loaded = await Promise.all(candidates.map((path) => this.#readOne(path, previous)));
    // Where a twin would have the same sidecar, only the sidecar can tell whose it is.
    const isIts = ({ path, file }: Loaded) => !asked.has(path) || file.sidecar.article.file === articleName;
    const found = loaded.filter((one) => one !== undefined).filter(isIts);
    const copies = all.filter(({ copyOf }) => copyOf !== null);
    this.#copies.set(article.toString(), await this.#newsIn(folder, copies, found));
    return found;
  }

  /** Second versions that say something which the files themselves do not. */
  async #newsIn(folder: vscode.Uri, copies: readonly Beside[], files: readonly Loaded[]): Promise<vscode.Uri[]> {
    const news: vscode.Uri[] = [];
    for (const { name, copyOf } of copies) {
      const uri = vscode.Uri.joinPath(folder, name);
      const original = vscode.Uri.joinPath(folder, copyOf ?? '').toString();
      const theirs = await this.#writer.read(uri.toString());
      const ours = files.find(({ path }) => path === original)?.file.read;
      if (!theirs || (ours && addsNothing(ours.value, theirs.value) && theirs.editable)) {
        this.#problems.show(uri.toString(), []);
        continue;
      }
      const what = because(
        'This is a second version of {0}: merge it by id, or delete it. It is not read by itself',
        copyOf ?? '',
      );
      this.#problems.show(uri.toString(), [problemAt(theirs.text, 0, 1, 'warning', 'copy', what)]);
      news.push(uri);
    }
    return news;
  }

  async #readOne(path: string, previous: readonly Loaded[]): Promise<Loaded | undefined> {
    const reading = (this.#readings.get(path) ?? 0) + 1;
    this.#readings.set(path, reading);
    // A large file that was read before this one may be done after it.
    const show = (problems: readonly Problem[]) => {
      if (this.#readings.get(path) === reading) this.#problems.show(path, problems);
    };
    const read = await this.#writer.read(path);
    if (!read) {
      show([]);
      return undefined;
    }
    const before = previous.find((one) => one.path === path)?.file;
    const file = before?.text === read.text ? before : await withPauses(sidecarIn(read));
    show(file.problems);
    return { path, file };
  }

  /** One watcher a folder; it also sees folders outside the workspace. */
  #watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.annotations*.yaml'));
    const touched = (uri: vscode.Uri) => this.#touched(uri);
    const events = [watcher.onDidChange(touched), watcher.onDidCreate(touched), watcher.onDidDelete(touched)];
    this.#watchers.set(key, vscode.Disposable.from(watcher, ...events));
  }

  #touched(sidecar: vscode.Uri, wait = pause): void {
    const key = sidecar.toString();
    let delay = this.#delays.get(key);
    if (!delay) this.#delays.set(key, (delay = new Delay()));
    delay.run(wait, () => void this.#readAgain(sidecar));
  }

  /** Our own writes come back as events too: what reads the same is no change. */
  async #readAgain(sidecar: vscode.Uri): Promise<void> {
    const folder = folderOf(sidecar).toString();
    for (const key of [...this.#loaded.keys()]) {
      const article = vscode.Uri.parse(key);
      if (folderOf(article).toString() !== folder) continue;
      if (sidecarsBeside(fileNameOf(article), [fileNameOf(sidecar)]).length === 0) continue;
      const before = (await this.#loaded.get(key)?.catch(() => [])) ?? [];
      const reading = this.#read(article, before);
      this.#loaded.set(key, reading);
      reading.catch(() => this.#loaded.delete(key));
      const texts = (list: readonly Loaded[]) => list.map(({ path, file }) => path + file.text).join('\0');
      if (texts(before) !== texts(await reading.catch(() => []))) this.#changed.fire(article);
    }
  }
}

function brokenFile(path: string, file: SidecarFile): BrokenFile {
  const uri = vscode.Uri.parse(path);
  const problem = file.problems.find(({ severity }) => severity === 'error') ?? file.problems[0];
  const what = problem ? t('line {0}: {1}', problem.line + 1, reasonText(problem.message)) : '';
  const message = t('{0} is left untouched until it is mended ({1}).', fileNameOf(uri), what);
  return new BrokenFile(message, uri, problem?.line ?? 0);
}
