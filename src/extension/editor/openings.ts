/**
 * When an article is opened whose text is not the one that was annotated, or another program changes it, it is said once how its annotations fared: in the
 * status bar where all were found, and with a way to look at them where some are not certain.
 */
import * as vscode from 'vscode';
import type { PlacementState } from '../../annotations/anchoring/anchor.ts';
import { keyOf, type Articles } from '../reading/articles.ts';
import { commandId } from '../ids.ts';
import { textOf } from '../textOf.ts';

const { t } = vscode.l10n;
const messageTime = 8000;
const quiet = 'quietPlacements';

export class Openings {
  readonly #articles: Articles;
  readonly #memory: vscode.Memento;
  readonly #said = new Map<string, string>();
  readonly #reread = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(articles: Articles, memory: vscode.Memento) {
    this.#articles = articles;
    this.#memory = memory;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidChange((document) => this.#look(document)),
      // Another program changed the open file (a checkout, a replacement in all files): VS Code has read it anew.
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && !document.isDirty) this.#reread.add(keyOf(document));
      }),
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

  async #offer(message: string): Promise<void> {
    if (this.#memory.get(quiet) === true) {
      vscode.window.setStatusBarMessage(message, messageTime);
      return;
    }
    const show = t('Show');
    const never = t('Do Not Show Again');
    const answer = await vscode.window.showInformationMessage(message, show, never);
    if (answer === show) await vscode.commands.executeCommand(commandId('showUncertain'));
    if (answer === never) await this.#memory.update(quiet, true);
  }

  #look(document: vscode.TextDocument): void {
    const key = keyOf(document);
    const view = this.#articles.latest(document);
    const visible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    const before = this.#said.get(key);
    if ((before !== undefined && !this.#reread.has(key)) || !visible || view?.text !== textOf(document)) return;
    const { states, annotations } = view.reviewed;
    // Written by hand and without a position, it never stood anywhere else.
    const byHand = annotations.filter(({ annotation, placement }) => !annotation.pos && placement.state === 'moved');
    const message = placementsText({ ...states, moved: states.moved - byHand.length });
    this.#said.set(key, message);
    this.#reread.delete(key);
    if (message === before) return;
    const { uncertain, orphaned } = view.reviewed.states;
    if (uncertain + orphaned > 0) void this.#offer(message);
    else if (message !== '') vscode.window.setStatusBarMessage(message, messageTime);
  }
}

function addressOf({ input }: vscode.Tab): string {
  return input instanceof vscode.TabInputText ? input.uri.toString() : '';
}

/** "23 moved, 2 uncertain, 1 not found"; empty where every annotation stands exactly where it stood. */
function placementsText({ moved, uncertain, orphaned }: Readonly<Record<PlacementState, number>>): string {
  const parts = [
    moved > 0 ? t('{0} moved', moved) : '',
    uncertain > 0 ? t('{0} uncertain', uncertain) : '',
    orphaned > 0 ? t('{0} not found', orphaned) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : t('The text was changed since it was annotated: {0}', parts.join(', '));
}
