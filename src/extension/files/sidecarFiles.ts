/**
 * Sidecars as files: found beside the article, read back when they change outside, shown with their problems. Writing is the
 * store's: whole or not at all, one after the other, and in the editor where one has unsaved changes.
 */
import * as vscode from 'vscode';
import type { Fields, Reviewer, Value } from '../../annotations/annotation.ts';
import { newSidecar, type Change } from '../../annotations/editSidecar.ts';
import type { Files } from '../../annotations/files.ts';
import { readSidecar, sidecarLayout, type SidecarFile } from '../../annotations/sidecarFile.ts';
import { sidecarName, sidecarsBeside, twinsOf } from '../../annotations/sidecarNames.ts';
import { Store, type StoreFailure } from '../../annotations/store.ts';
import { recordsOf } from '../../annotations/yaml/change.ts';
import { Delay } from '../delay.ts';
import { reasonText } from '../editor/describe.ts';
import { log, messageOf } from '../log.ts';
import { withoutLinks } from '../plainWords.ts';
import { settingsFor } from '../settings.ts';
import { editorBuffers } from './buffers.ts';
import { knownReviewer } from './reviewer.ts';
import { fileNameOf, folderOf, isSidecar } from './sidecarPaths.ts';

const { t } = vscode.l10n;
const pause = 50;

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

/** The way back from a change. */
export interface Way {
  /** The sidecar that was changed: whose it is may be set otherwise by then. */
  readonly path: string;
  readonly changes: readonly Change[];
  /** The records as the change left them: what differs later, somebody else wrote. */
  readonly left: Fields;
}

export class SidecarFiles {
  readonly #files: Files;
  readonly #store: Store;
  readonly #loaded = new Map<string, Promise<readonly Loaded[]>>();
  readonly #withTwin = new Set<string>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #delays = new Map<string, Delay>();
  readonly #problems = vscode.languages.createDiagnosticCollection('news-annotator');
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;
  readonly #journal: vscode.Uri;
  #journalMade: Promise<void> | undefined;
  /** The sidecars of an article are others than before, by whatever hand. */
  readonly onDidChange = this.#changed.event;

  /** `storage`: where interrupted writes are remembered. */
  constructor(files: Files, storage: vscode.Uri) {
    this.#files = files;
    this.#journal = vscode.Uri.joinPath(storage, 'journal');
    const journal = { files, folder: this.#journal.toString() };
    this.#store = new Store(files, { journal, buffers: editorBuffers });
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isSidecar(document.uri)) this.#touched(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isSidecar(uri)) this.#touched(uri);
      }),
    );
  }

  /** Finishes what an earlier run left half done, and says which files a person has to look at. */
  async recover(): Promise<void> {
    const interrupted = await this.#store.recover().catch((error: unknown) => {
      log().error('Interrupted writes could not be looked for.', messageOf(error));
      return [];
    });
    for (const path of interrupted) {
      log().warn(`A write of ${path} was interrupted.`);
      const name = fileNameOf(vscode.Uri.parse(path));
      void vscode.window.showWarningMessage(
        withoutLinks(t('Writing {0} was interrupted: please look whether it is whole.', name)),
      );
    }
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
    return vscode.Uri.joinPath(folderOf(article), name).toString();
  }

  /** Without `coding` a sidecar that is gone is not made anew. `after`: what the changes were meant for, where it is not what was read last. */
  async edit(article: vscode.Uri, coding: Coding | undefined, changes: readonly Change[], after?: Way): Promise<Way> {
    this.#journalMade ??= Promise.resolve(vscode.workspace.fs.createDirectory(this.#journal));
    const [loaded] = await Promise.all([this.load(article), this.#journalMade]);
    const path = after?.path ?? this.ownPath(article);
    const own = loaded.find((one) => one.path === path)?.file;
    if (own && !own.writable) throw new Error(brokenText(path, own));
    const result = await this.#store.edit(path, coding && own ? withHash(changes, own, coding.hash) : changes, {
      layout: sidecarLayout,
      base: after ? { value: after.left } : own?.read,
      ...(coding ? { create: () => newSidecar(fileNameOf(article), coding.hash, coding.reviewer) } : {}),
      writable: ({ text }) => readSidecar(text).writable,
    });
    if (!result.ok) throw new Error(failureText(path, result.reason, result.message));
    this.#loaded.delete(article.toString());
    if (result.clashes.length > 0) {
      void vscode.window.showWarningMessage(
        t('The sidecar was changed at the same time; both versions are kept in it.'),
      );
    }
    return { path, changes: result.undo, left: recordsOf(result.read.value, result.undo) };
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const disposable of [...this.#watchers.values(), ...this.#delays.values()]) disposable.dispose();
  }

  async #read(article: vscode.Uri, previous: readonly Loaded[]): Promise<readonly Loaded[]> {
    const folder = folderOf(article);
    const articleName = fileNameOf(article);
    const names = await this.#files.list(folder.toString());
    if (twinsOf(articleName, names).length > 0) this.#withTwin.add(article.toString());
    else this.#withTwin.delete(article.toString());
    const beside = sidecarsBeside(articleName, names).filter(({ copyOf }) => copyOf === null);
    // A file system that does not list its files still has the one file that is ours.
    const own = this.ownPath(article);
    const paths = beside.map(({ name }) => vscode.Uri.joinPath(folder, name).toString());
    const asked = new Set(paths.filter((_, index) => beside[index]?.ask === true));
    const candidates = [own, ...paths.filter((path) => path !== own)];
    const loaded = await Promise.all(candidates.map((path) => this.#readOne(path, previous)));
    // Where a twin would have the same sidecar, only the sidecar can tell whose it is.
    const isIts = ({ path, file }: Loaded) => !asked.has(path) || file.sidecar.article.file === articleName;
    return loaded.filter((one) => one !== undefined).filter(isIts);
  }

  async #readOne(path: string, previous: readonly Loaded[]): Promise<Loaded | undefined> {
    const read = await this.#store.read(path);
    if (!read) {
      this.#problems.delete(vscode.Uri.parse(path));
      return undefined;
    }
    const before = previous.find((one) => one.path === path)?.file;
    const file = before?.text === read.text ? before : readSidecar(read.text, before);
    this.#showProblems(path, file);
    return { path, file };
  }

  #showProblems(path: string, file: SidecarFile): void {
    const diagnostics = file.problems.map(({ line, column, start, end, severity, message, code }) => {
      const range = new vscode.Range(line, column, line, column + Math.max(1, end - start));
      const { Error: Severe, Warning } = vscode.DiagnosticSeverity;
      const diagnostic = new vscode.Diagnostic(range, reasonText(message), severity === 'error' ? Severe : Warning);
      diagnostic.source = 'News Annotator';
      diagnostic.code = code;
      return diagnostic;
    });
    this.#problems.set(vscode.Uri.parse(path), diagnostics);
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

  #touched(sidecar: vscode.Uri): void {
    const key = sidecar.toString();
    let delay = this.#delays.get(key);
    if (!delay) this.#delays.set(key, (delay = new Delay()));
    delay.run(pause, () => void this.#readAgain(sidecar));
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

function brokenText(path: string, file: SidecarFile): string {
  const problem = file.problems.find(({ severity }) => severity === 'error') ?? file.problems[0];
  const what = problem ? t('line {0}: {1}', problem.line + 1, reasonText(problem.message)) : '';
  return t('{0} is left untouched until it is mended ({1}).', fileNameOf(vscode.Uri.parse(path)), what);
}

function failureText(path: string, reason: StoreFailure, message: string): string {
  const name = fileNameOf(vscode.Uri.parse(path));
  switch (reason) {
    case 'not-there':
      return t('{0} is gone.', name);
    case 'not-editable':
      return t('{0} is left untouched until it is mended.', name);
    case 'not-verified':
      return t('{0} could not be edited without changing other parts of it, so it was not written.', name);
    case 'busy':
      return t('{0} is being changed by another program.', name);
    case 'denied':
      return t('{0} may not be written.', name);
    case 'full':
      return t('There is no space left for {0}.', name);
    case 'gone':
      return t('The folder of {0} is gone.', name);
    case 'other':
      return t('{0} could not be written: {1}', name, message);
  }
}

/** Positions count in the text that is open now, which need not be the one the sidecar began with. */
function withHash(changes: readonly Change[], file: SidecarFile, hash: string): readonly Change[] {
  if (file.sidecar.article.textHash === hash) return changes;
  return changes.flatMap((change) => {
    const [section, id, field] = change.path;
    if ((section !== 'annotations' && section !== 'rejected') || change.value === undefined) return [change];
    if (field === 'pos') return [change, { path: [section, id ?? '', 'textHash'], value: hash }];
    if (field !== undefined) return [change];
    return [{ ...change, value: { ...(change.value as Record<string, Value>), textHash: hash } }];
  });
}
