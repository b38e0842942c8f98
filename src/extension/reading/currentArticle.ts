/** The article that the views beside the text show: the one in the active editor, or the last one that was. */
import * as vscode from 'vscode';

export class CurrentArticle {
  readonly #isArticle: (document: vscode.TextDocument) => boolean;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly #subscription = vscode.window.onDidChangeActiveTextEditor(() => this.choose());
  #document: vscode.TextDocument | undefined;
  readonly onDidChange = this.#changed.event;

  constructor(isArticle: (document: vscode.TextDocument) => boolean) {
    this.#isArticle = isArticle;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** A sidecar or a log in front of the article leaves the article in the sidebar. */
  choose(): void {
    const active = vscode.window.activeTextEditor?.document;
    const open = (document: vscode.TextDocument | undefined) =>
      document && this.#isArticle(document) && vscode.workspace.textDocuments.includes(document) ? document : undefined;
    const visible = () => vscode.window.visibleTextEditors.map(({ document }) => document).find((one) => open(one));
    const next = open(active) ?? open(this.#document) ?? visible();
    if (next === this.#document) return;
    this.#document = next;
    this.#changed.fire(next);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
