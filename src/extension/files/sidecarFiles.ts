/**
 * Sidecars as files: found beside the article, read back when they change outside, shown with their problems, and written
 * whole, one write a file at a time. One that is open with unsaved changes is edited in its editor and not saved for the user.
 */
import * as vscode from 'vscode';
import type { Reviewer, Value } from '../../annotations/annotation.ts';
import { editSidecar, newSidecar, type Change } from '../../annotations/editSidecar.ts';
import type { Files } from '../../annotations/files.ts';
import { readSidecar, type SidecarFile } from '../../annotations/sidecarFile.ts';
import { Delay } from '../delay.ts';
import { reasonText } from '../editor/describe.ts';
import { settingsFor } from '../settings.ts';
import { minimalEdit } from './minimalEdit.ts';
import { fileNameOf, folderOf, isSidecarName, isSidecarOf, sidecarName } from './sidecarPaths.ts';
import { knownReviewer } from './reviewer.ts';

const { t } = vscode.l10n;
const pause = 50;
const attempts = 4;

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
  readonly #files: Files;
  readonly #loaded = new Map<string, Promise<readonly Loaded[]>>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #delays = new Map<string, Delay>();
  readonly #problems = vscode.languages.createDiagnosticCollection('news-annotator');
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;
  /** The sidecars of an article are others than before, by whatever hand. */
  readonly onDidChange = this.#changed.event;

  constructor(files: Files) {
    this.#files = files;
    this.#subscriptions = vscode.Disposable.from(
      this.#problems,
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isSidecarName(fileNameOf(document.uri))) this.#touched(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (isSidecarName(fileNameOf(uri))) this.#touched(uri);
      }),
    );
  }

  /** The reviewer's own comes first. Never rejects for a sidecar that cannot be parsed: it comes with its problems. */
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
    const reviewer = settingsFor(article).sidecars === 'per-reviewer' ? knownReviewer()?.id : undefined;
    return vscode.Uri.joinPath(folderOf(article), sidecarName(fileNameOf(article), reviewer)).toString();
  }

  /** Resolves to the changes that lead back. Without `coding` a sidecar that is gone is not made anew. */
  edit(article: vscode.Uri, coding: Coding | undefined, changes: readonly Change[]): Promise<readonly Change[]> {
    const path = this.ownPath(article);
    const before = this.#queues.get(path) ?? Promise.resolve();
    const done = before.then(() => this.#edit(article, path, coding, changes));
    this.#queues.set(
      path,
      done.catch(() => undefined),
    );
    return done;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const disposable of [...this.#watchers.values(), ...this.#delays.values()]) disposable.dispose();
  }

  async #edit(
    article: vscode.Uri,
    path: string,
    coding: Coding | undefined,
    changes: readonly Change[],
  ): Promise<readonly Change[]> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const open = openDocument(path);
      const bytes = open?.isDirty === true ? null : await this.#files.read(path);
      const text = open?.isDirty === true ? open.getText() : bytes && decode(bytes);
      if (text === null && !coding) throw new Error(t('The sidecar is gone.'));
      const file = readSidecar(text ?? newSidecar(fileNameOf(article), coding?.hash ?? '', coding?.reviewer ?? null));
      refuseBroken(path, file);
      const edit = editSidecar(file, coding ? withHash(changes, file, coding.hash) : changes);
      if (!edit.ok) throw new Error(t('The sidecar could not be edited without changing other parts of it.'));
      const after = edit.file.text;
      if (open?.isDirty === true) {
        if (await applyToBuffer(open, after)) return edit.undo;
      } else if (await this.#files.replace(path, bytes, new TextEncoder().encode(after))) {
        this.#loaded.delete(article.toString());
        return edit.undo;
      }
      // It changed between reading and writing: the same change is made on what is there now.
    }
    throw new Error(t('The sidecar is being changed by another program.'));
  }

  async #read(article: vscode.Uri, previous: readonly Loaded[]): Promise<readonly Loaded[]> {
    const folder = folderOf(article);
    const own = this.ownPath(article);
    const names = (await this.#files.list(folder.toString())).filter((name) => isSidecarOf(name, fileNameOf(article)));
    const paths = new Set(names.map((name) => vscode.Uri.joinPath(folder, name).toString()));
    // A file system that does not list its files still has the one file that is ours; a new one may be unsaved in an editor.
    const candidates = [own, ...[...paths].filter((path) => path !== own).sort()];
    const loaded = await Promise.all(candidates.map((path) => this.#readOne(path, previous)));
    return loaded.filter((one) => one !== undefined);
  }

  async #readOne(path: string, previous: readonly Loaded[]): Promise<Loaded | undefined> {
    const open = openDocument(path);
    const bytes = open?.isDirty === true ? null : await this.#files.read(path);
    const text = open?.isDirty === true ? open.getText() : bytes && decode(bytes);
    if (text === null) {
      this.#problems.delete(vscode.Uri.parse(path));
      return undefined;
    }
    const before = previous.find((one) => one.path === path)?.file;
    const file = before?.text === text ? before : readSidecar(text, before);
    this.#showProblems(path, file);
    return { path, file };
  }

  #showProblems(path: string, file: SidecarFile): void {
    const uri = vscode.Uri.parse(path);
    const diagnostics = file.problems.map((problem) => {
      const range = new vscode.Range(
        problem.line,
        problem.column,
        problem.line,
        problem.column + Math.max(1, problem.end - problem.start),
      );
      const severity =
        problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
      const diagnostic = new vscode.Diagnostic(range, reasonText(problem.message), severity);
      diagnostic.source = 'News Annotator';
      diagnostic.code = problem.code;
      return diagnostic;
    });
    this.#problems.set(uri, diagnostics);
  }

  /** One watcher a folder; it also sees folders outside the workspace. */
  #watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.annotations*.yaml'));
    const touched = (uri: vscode.Uri) => this.#touched(uri);
    this.#watchers.set(
      key,
      vscode.Disposable.from(
        watcher,
        watcher.onDidChange(touched),
        watcher.onDidCreate(touched),
        watcher.onDidDelete(touched),
      ),
    );
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
    for (const key of this.#loaded.keys()) {
      const article = vscode.Uri.parse(key);
      if (folderOf(article).toString() !== folder || !isSidecarOf(fileNameOf(sidecar), fileNameOf(article))) continue;
      const before = await this.#loaded.get(key)?.catch(() => []);
      const now = this.#read(article, before ?? []);
      this.#loaded.set(key, now);
      now.catch(() => this.#loaded.delete(key));
      const texts = (list: readonly Loaded[] | undefined) => list?.map(({ path, file }) => path + file.text).join('\0');
      if (texts(before) !== texts(await now.catch(() => []))) this.#changed.fire(article);
    }
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function openDocument(path: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === path);
}

function refuseBroken(path: string, file: SidecarFile): void {
  if (file.writable) return;
  const problem = file.problems.find(({ severity }) => severity === 'error') ?? file.problems[0];
  const name = fileNameOf(vscode.Uri.parse(path));
  const what = problem ? t('line {0}: {1}', problem.line + 1, reasonText(problem.message)) : '';
  throw new Error(t('{0} is left untouched until it is mended ({1}).', name, what));
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

async function applyToBuffer(document: vscode.TextDocument, after: string): Promise<boolean> {
  const edit = minimalEdit(document.getText(), after);
  if (!edit) return true;
  const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.replace(document.uri, range, edit.text);
  return vscode.workspace.applyEdit(workspaceEdit);
}
