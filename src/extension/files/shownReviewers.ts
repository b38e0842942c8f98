/** Whose annotations are shown in this window's folder: everybody's, but for those a person hid. */
import * as vscode from 'vscode';

const key = 'hiddenReviewers';

export class ShownReviewers {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  get hidden(): ReadonlySet<string> {
    return new Set(this.#memory.get<readonly string[]>(key, []));
  }

  async hide(reviewers: readonly string[]): Promise<void> {
    await this.#memory.update(key, reviewers);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
