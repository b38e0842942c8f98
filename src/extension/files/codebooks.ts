/**
 * The codebook of an article: `codebook.yaml` of the nearest folder above it, never above the workspace's own. Read again when
 * it changes, with its problems at their line; New Code writes into it through the store, like every file of reviewers.
 */
import * as vscode from 'vscode';
import { codebookLayout, newCodebook, readCodebook, type CodebookFile } from '../../annotations/codebook.ts';
import type { Change } from '../../annotations/editSidecar.ts';
import { Delay } from '../delay.ts';
import { log } from '../log.ts';
import type { Back } from './history.ts';
import type { Problems } from './problems.ts';
import { fileNameOf, folderOf } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';

export interface CodebookOf {
  /** The file's address: where it is, or where it will be. */
  readonly path: string;
  /** Absent where there is none. */
  readonly file?: CodebookFile;
}

const codebookName = 'codebook.yaml';
const pause = 100;

export class Codebooks {
  readonly #writer: Writer;
  readonly #problems: Problems;
  readonly #known = new Map<string, Promise<CodebookOf>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #delay = new Delay();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(writer: Writer, problems: Problems) {
    this.#writer = writer;
    this.#problems = problems;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${codebookName}`);
    const forget = () => {
      this.#known.clear();
      this.#delay.run(pause, () => this.#changed.fire());
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#delay,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete((file) => {
        problems.show(file.toString(), []);
        forget();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isCodebook(document.uri)) forget();
      }),
      writer.onDidWrite((file) => {
        if (!isCodebook(file)) return;
        this.#known.clear();
        this.#changed.fire();
      }),
    );
  }

  about(article: vscode.Uri): Promise<CodebookOf> {
    const folder = folderOf(article);
    const key = folder.toString();
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = this.#readNearest(folder)));
    return known;
  }

  /** Changes the nearest codebook; where there is none, one is made in the workspace folder. */
  async edit(article: vscode.Uri, changes: readonly Change[]): Promise<Back> {
    const { path, file } = await this.about(article);
    return this.#writer.edit(path, changes, {
      layout: codebookLayout,
      base: file?.read,
      create: () => newCodebook,
      writable: ({ text }) => readCodebook(text).writable,
    });
  }

  /** The address of the nearest codebook, which is made if there is none. */
  async open(article: vscode.Uri): Promise<vscode.Uri> {
    const { path, file } = await this.about(article);
    const uri = vscode.Uri.parse(path);
    if (!file) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(newCodebook));
      this.#known.clear();
    }
    return uri;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #readNearest(folder: vscode.Uri): Promise<CodebookOf> {
    const top = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    const topPath = top.path.replace(/\/$/, '');
    for (let at = folder; at.path === topPath || at.path.startsWith(`${topPath}/`); at = folderOf(at)) {
      const path = vscode.Uri.joinPath(at, codebookName).toString();
      const text = await this.#textOf(path);
      if (text !== undefined) {
        const file = readCodebook(text);
        this.#problems.show(path, file.problems);
        return { path, file };
      }
      if (at.path === '/') break;
    }
    return { path: vscode.Uri.joinPath(top, codebookName).toString() };
  }

  async #textOf(path: string): Promise<string | undefined> {
    try {
      return (await this.#writer.read(path))?.text;
    } catch (error) {
      log().error(`${path} could not be read.`, error);
      return undefined;
    }
  }
}

function isCodebook(uri: vscode.Uri): boolean {
  return fileNameOf(uri) === codebookName;
}
