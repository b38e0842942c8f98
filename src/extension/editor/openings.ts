/** When an article is opened whose text is not the one that was annotated, the status bar says once how its annotations fared. */
import * as vscode from 'vscode';
import type { PlacementState } from '../../annotations/anchor.ts';
import { keyOf, type Articles } from '../articles.ts';

const { t } = vscode.l10n;
const messageTime = 8000;

export class Openings {
  readonly #articles: Articles;
  readonly #said = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((document) => this.#look(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#look(document);
      }),
      // A document lives on for a while after its last tab: closing the tab is what a person calls closing.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        const open = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(addressOf)));
        for (const address of closed.map(addressOf)) if (!open.has(address)) this.#said.delete(address);
      }),
    );
  }

  /** What was said when the article was opened, for tests; empty where there was nothing to say. */
  said(uri: vscode.Uri): string | undefined {
    return this.#said.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(document: vscode.TextDocument): void {
    const key = keyOf(document);
    const view = this.#articles.latest(document);
    const visible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (this.#said.has(key) || !visible || view?.text !== document.getText()) return;
    const message = placementsText(view.reviewed.states);
    this.#said.set(key, message);
    if (message !== '') vscode.window.setStatusBarMessage(message, messageTime);
  }
}

function addressOf({ input }: vscode.Tab): string {
  return input instanceof vscode.TabInputText ? input.uri.toString() : '';
}

/** "23 moved, 2 uncertain, 1 orphaned"; empty where every annotation stands exactly where it stood. */
function placementsText({ moved, uncertain, orphaned }: Readonly<Record<PlacementState, number>>): string {
  const parts = [
    moved > 0 ? t('{0} moved', moved) : '',
    uncertain > 0 ? t('{0} uncertain', uncertain) : '',
    orphaned > 0 ? t('{0} orphaned', orphaned) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : t('The text was changed since it was annotated: {0}', parts.join(', '));
}
