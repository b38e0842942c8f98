/** Whether somebody is typing: work on the folder waits until they pause. */
import * as vscode from 'vscode';

const pause = 1000;
const look = 200;

export class Typing {
  readonly #subscription: vscode.Disposable;
  #last = 0;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.scheme !== 'output') this.#last = Date.now();
    });
  }

  get now(): boolean {
    return Date.now() - this.#last < pause;
  }

  /** Resolves when nobody has typed for a second, or `stop` says that it no longer matters. */
  async over(stop: () => boolean): Promise<void> {
    while (this.now && !stop()) await new Promise((resolve) => setTimeout(resolve, look));
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
