/**
 * What files of the nearest folder above an article say about it, such as its codebook: looked for upwards as far as the workspace goes, and
 * no further, since other people's files are none of ours. Kept until one of these files changes, on the disk, in an editor or by our own hand.
 */
import * as vscode from 'vscode';
import { Delay } from '../delay.ts';
import type { Problems } from './problems.ts';
import { fileNameOf, folderOf, hasNeighbours } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';

export interface Reading<Said> {
  /** The files to watch, at least all that `isOne`. */
  readonly glob: string;
  readonly isOne: (fileName: string) => boolean;
  /** What the files of this folder say; undefined where it has none of them. */
  readonly read: (folder: vscode.Uri) => Promise<Said | undefined>;
  /** What holds where no folder has any; `top` is the article's workspace folder. */
  readonly none: (top: vscode.Uri) => Said;
}

const pause = 100;
/** Behind the time in which VS Code's watcher gathers events. */
const watched = 1000;

export class NearestFiles<Said> {
  readonly #reading: Reading<Said>;
  readonly #said = new Map<string, Promise<Said>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #delay = new Delay();
  /** Addresses of files that we wrote lately. */
  readonly #written = new Set<string>();
  readonly #lookAgain = new Delay();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(reading: Reading<Said>, writer: Writer, problems: Problems) {
    this.#reading = reading;
    const isOne = (file: vscode.Uri) => reading.isOne(fileNameOf(file));
    const changed = () => {
      this.forget();
      this.#delay.run(pause, () => this.#changed.fire());
    };
    const gone = (address: string) => {
      problems.show(address, []);
      changed();
    };
    // of a file that is made and deleted within a moment (another branch is checked out) the watcher says nothing
    const lookAgain = async () => {
      const addresses = [...this.#written];
      this.#written.clear();
      for (const address of addresses) if (!(await exists(vscode.Uri.parse(address)))) gone(address);
    };
    const watcher = vscode.workspace.createFileSystemWatcher(reading.glob);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#delay,
      this.#lookAgain,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete((file) => gone(file.toString())),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isOne(document.uri)) changed();
      }),
      writer.onDidWrite((file) => {
        if (!isOne(file)) return;
        this.forget();
        this.#changed.fire();
        this.#written.add(file.toString());
        this.#lookAgain.run(watched, () => void lookAgain());
      }),
    );
  }

  about(article: vscode.Uri): Promise<Said> {
    const folder = folderOf(article);
    const key = folder.toString();
    let said = this.#said.get(key);
    if (!said) this.#said.set(key, (said = this.#readNearest(folder)));
    return said;
  }

  forget(): void {
    this.#said.clear();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #readNearest(folder: vscode.Uri): Promise<Said> {
    const top = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
    if (!hasNeighbours(folder)) return this.#reading.none(top);
    const topPath = top.path.replace(/\/$/, '');
    for (let at = folder; at.path === topPath || at.path.startsWith(`${topPath}/`); at = folderOf(at)) {
      const said = await this.#reading.read(at);
      if (said !== undefined) return said;
      if (at.path === '/') break;
    }
    return this.#reading.none(top);
  }
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
