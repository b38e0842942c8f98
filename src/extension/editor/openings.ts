/** When an article is opened whose text is not the one that was annotated, the status bar says once how its annotations fared. */
import * as vscode from 'vscode';
import type { PlacementState } from '../../annotations/anchor.ts';
import { keyOf, type Articles } from '../articles.ts';

const { t } = vscode.l10n;
const messageTime = 8000;

export class Openings {
  readonly #said = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles) {
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((document) => {
        if (this.#said.has(keyOf(document))) return;
        const states = articles.latest(document)?.reviewed.states;
        if (!states) return;
        const message = placementsText(states);
        this.#said.set(keyOf(document), message);
        if (message !== '') vscode.window.setStatusBarMessage(message, messageTime);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => void this.#said.delete(keyOf(document))),
    );
  }

  /** What was said when the article was opened, for tests; empty where there was nothing to say. */
  said(uri: vscode.Uri): string | undefined {
    return this.#said.get(uri.toString());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
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
