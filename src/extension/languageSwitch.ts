/**
 * News articles are a language. A plain-text file that looks like one is switched to it once, where a person sees it and
 * never in a diff. A file that was switched back stays plain text, in this window and in later ones; not one that another
 * "files.associations" made plain text.
 */
import * as vscode from 'vscode';
import { keptFolder } from '../annotations/anchoring/keptTexts.ts';
import { Delay } from './delay.ts';
import { articleLanguage } from './ids.ts';
import { log } from './log.ts';
import { looksLikeArticle } from '../analysis/layout/looksLikeArticle.ts';
import { settingsFor } from './settings.ts';

const plainText = 'plaintext';
const mostRemembered = 1000;
/** Milliseconds in which a changed setting and what it does to open files arrive, in either order. */
const together = 1000;

export class LanguageSwitch {
  readonly #memory: vscode.Memento;
  readonly #onArticle: () => void;
  readonly #switched = new Set<string>();
  readonly #changingLanguage = new Set<string>();
  /** Files that just became plain text. */
  readonly #justPlain = new Map<string, vscode.Uri>();
  #associationsChanged = false;
  readonly #settled = new Delay();
  readonly #subscriptions: vscode.Disposable;

  /** `onArticle`: called before a file is switched, so that what reads it can get ready meanwhile. */
  constructor(memory: vscode.Memento, onArticle: () => void) {
    this.#memory = memory;
    this.#onArticle = onArticle;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#look(editors)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#look(vscode.window.visibleTextEditors)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.associations')) void this.#associate();
      }),
      this.#settled,
    );
  }

  begin(): void {
    this.#look(vscode.window.visibleTextEditors);
  }

  /** A person says that it is no article. */
  async treatAsPlainText(document: vscode.TextDocument): Promise<void> {
    await this.#remember(document.uri, true);
    if (document.languageId === articleLanguage) await vscode.languages.setTextDocumentLanguage(document, plainText);
  }

  async treatAsArticle(document: vscode.TextDocument): Promise<void> {
    await this.#remember(document.uri, false);
    if (document.languageId === plainText) await this.#switch(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) {
      if (document.languageId !== plainText || !/\.(?:txt|text)$/i.test(document.uri.path)) continue;
      if (document.uri.path.includes(`/${keptFolder.join('/')}/`)) continue;
      if (this.#switched.has(document.uri.toString()) || this.#remembered().includes(document.uri.toString())) continue;
      if (!settingsFor(document.uri).recogniseArticles || !isShownAlone(document.uri)) continue;
      if (looksLikeArticle(document.getText())) void this.#switch(document);
    }
  }

  async #switch(document: vscode.TextDocument): Promise<void> {
    this.#switched.add(document.uri.toString());
    this.#onArticle();
    try {
      await vscode.languages.setTextDocumentLanguage(document, articleLanguage);
    } catch (error) {
      log().error('The language could not be switched.', error);
    }
  }

  /** A change of language is a close and an open of the same document in one go. */
  #closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#changingLanguage.add(key);
    queueMicrotask(() => {
      if (this.#changingLanguage.delete(key)) this.#switched.delete(key);
    });
  }

  #opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const changed = this.#changingLanguage.delete(key);
    if (!changed || document.languageId !== plainText || !this.#switched.has(key)) return;
    if (this.#associationsChanged) {
      this.#switched.delete(key);
      return;
    }
    this.#justPlain.set(key, document.uri);
    this.#settle();
    void this.#remember(document.uri, true);
  }

  /** What a setting did to files nobody said of any of them. */
  async #associate(): Promise<void> {
    this.#associationsChanged = true;
    this.#settle();
    for (const [key, uri] of [...this.#justPlain]) {
      this.#justPlain.delete(key);
      this.#switched.delete(key);
      await this.#remember(uri, false);
    }
  }

  #settle(): void {
    this.#settled.run(together, () => {
      this.#justPlain.clear();
      this.#associationsChanged = false;
    });
  }

  #remembered(): readonly string[] {
    return this.#memory.get<readonly string[]>('plainText', []);
  }

  async #remember(uri: vscode.Uri, plain: boolean): Promise<void> {
    const others = this.#remembered().filter((key) => key !== uri.toString());
    await this.#memory.update('plainText', plain ? [...others, uri.toString()].slice(-mostRemembered) : others);
  }
}

/** In a tab of its own, and in no diff that is on top. */
function isShownAlone(uri: vscode.Uri): boolean {
  const key = uri.toString();
  const inputs = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input);
  const inDiff = inputs.some(
    (input) =>
      input instanceof vscode.TabInputTextDiff &&
      (input.modified.toString() === key || input.original.toString() === key),
  );
  return !inDiff && inputs.some((input) => input instanceof vscode.TabInputText && input.uri.toString() === key);
}
