/** Files that change in the folder, gathered into batches: a checkout changes hundreds at once. */
import * as vscode from 'vscode';
import { Delay } from '../delay.ts';
import { log, messageOf } from '../log.ts';
import { settingsFor } from '../settings.ts';
import { besidePattern, pathBelow } from './listFiles.ts';

const pause = 100;

export class FolderChanges {
  readonly #follow: (folder: vscode.Uri, paths: readonly string[]) => Promise<void>;
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #waiting = new Map<string, { readonly folder: vscode.Uri; readonly paths: Set<string> }>();
  readonly #delay = new Delay();
  #following: Promise<void> = Promise.resolve();

  constructor(follow: (folder: vscode.Uri, paths: readonly string[]) => Promise<void>) {
    this.#follow = follow;
  }

  /** From now on; folders that are no longer named are no longer watched. */
  watch(folders: readonly vscode.Uri[]): void {
    const keys = new Set(folders.map((folder) => folder.toString()));
    for (const [key, watcher] of this.#watchers) {
      if (keys.has(key)) continue;
      watcher.dispose();
      this.#watchers.delete(key);
    }
    for (const folder of folders) {
      if (!this.#watchers.has(folder.toString())) this.#watchers.set(folder.toString(), this.#watch(folder));
    }
  }

  /** Resolves when what has changed so far has been followed. */
  async settled(): Promise<void> {
    while (this.#waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    await this.#following;
  }

  dispose(): void {
    this.#delay.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #watch(folder: vscode.Uri): vscode.Disposable {
    const changed = (uri: vscode.Uri) => {
      const key = folder.toString();
      let waiting = this.#waiting.get(key);
      if (!waiting) this.#waiting.set(key, (waiting = { folder, paths: new Set() }));
      waiting.paths.add(pathBelow(folder, uri));
      this.#delay.run(pause, () => this.#followAll());
    };
    const watchers = [settingsFor(folder).include, besidePattern].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern)),
    );
    const events = watchers.flatMap((watcher) => [
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    ]);
    return vscode.Disposable.from(...watchers, ...events);
  }

  #followAll(): void {
    const batches = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#following = Promise.all(batches.map(({ folder, paths }) => this.#follow(folder, [...paths]))).then(
      () => undefined,
      (error: unknown) => log().error('Changes of the folder could not be followed.', messageOf(error)),
    );
  }
}
