/**
 * News articles are a language. A plain-text file that looks like one is switched to it, where a person sees it and never
 * in a diff. Whoever gives it another language says that it is no article, and it stays plain text, in this window and in
 * later ones. What another "files.associations" does to open files is no word of a person on any of them.
 */
import * as vscode from 'vscode';
import { keptFolder } from '../../annotations/anchoring/keptTexts.ts';
import { Delay } from '../delay.ts';
import { articleLanguage } from '../ids.ts';
import { log } from '../log.ts';
import { looksLikeArticle } from '../../analysis/layout/looksLikeArticle.ts';
import { settingsFor } from '../settings.ts';

const plainText = 'plaintext';
const mostRemembered = 1000;
/** Milliseconds in which a changed setting and what it does to open files arrive, in either order. */
const together = 1000;
/** Characters that come at once: an article that is pasted, not one that is typed. */
const pasted = 200;

export class LanguageSwitch {
  readonly #memory: vscode.Memento;
  readonly #onArticle: () => void;
  /** Files that are on their way to their language. */
  readonly #switching = new Set<string>();
  /** The languages that files had. A change of language is a close and an open of the same document in one go. */
  readonly #before = new Map<string, string>();
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
      vscode.window.onDidChangeVisibleTextEditors(() => this.#look()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#look()),
      vscode.workspace.onDidSaveTextDocument((document) => this.#look(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.some(({ text }) => text.length >= pasted)) this.#look(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('files.associations')) void this.#associate();
        if (event.affectsConfiguration('newsAnnotator.recogniseArticles')) this.#look();
      }),
      this.#settled,
    );
  }

  begin(): void {
    this.#look();
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

  /** A person says that all .txt files of a folder are articles: what was said of single ones before holds no more. */
  async treatFolderAsArticles(folder: vscode.Uri): Promise<void> {
    const inside = `${folder.toString().replace(/\/$/, '')}/`;
    const plain = this.#remembered().filter((key) => key.startsWith(inside) && /\.txt$/i.test(key));
    if (plain.length === 0) return;
    await this.#keep(this.#remembered().filter((key) => !plain.includes(key)));
    for (const document of vscode.workspace.textDocuments)
      if (document.languageId === plainText && plain.includes(document.uri.toString())) await this.#switch(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look(only?: vscode.TextDocument): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (only && document !== only) continue;
      const key = document.uri.toString();
      const isPlain = this.#remembered().includes(key);
      // the setting for the folder made an article of it again
      if (isPlain && document.languageId === articleLanguage) void this.#setLanguage(document, plainText);
      if (isPlain || document.languageId !== plainText || this.#switching.has(key)) continue;
      if (!/\.(?:txt|text)$/i.test(document.uri.path) || document.uri.path.includes(`/${keptFolder.join('/')}/`))
        continue;
      if (!settingsFor(document.uri).recogniseArticles || !isShownAlone(document.uri)) continue;
      if (looksLikeArticle(document.getText())) void this.#switch(document);
    }
  }

  async #switch(document: vscode.TextDocument): Promise<void> {
    this.#onArticle();
    await this.#setLanguage(document, articleLanguage);
  }

  async #setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
    const key = document.uri.toString();
    this.#switching.add(key);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } catch (error) {
      log().error('The language could not be switched.', error);
    } finally {
      this.#switching.delete(key);
    }
  }

  #closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.#before.set(key, document.languageId);
    queueMicrotask(() => this.#before.delete(key));
  }

  /** What is said here by a person is said with VS Code's own “Change Language Mode”. */
  #opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const before = this.#before.get(key);
    this.#before.delete(key);
    if (before === undefined || this.#switching.has(key)) return;
    if (document.languageId === articleLanguage) void this.#remember(document.uri, false);
    if (before !== articleLanguage || document.languageId !== plainText) return;
    if (this.#associationsChanged || this.#remembered().includes(key)) return;
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
      await this.#remember(uri, false);
    }
  }

  #settle(): void {
    this.#settled.run(together, () => {
      this.#justPlain.clear();
      this.#associationsChanged = false;
      this.#look();
    });
  }

  #remembered(): readonly string[] {
    return this.#memory.get<readonly string[]>('plainText', []);
  }

  async #remember(uri: vscode.Uri, plain: boolean): Promise<void> {
    const key = uri.toString();
    if (!plain && !this.#remembered().includes(key)) return;
    const others = this.#remembered().filter((one) => one !== key);
    await this.#keep(plain ? [...others, key].slice(-mostRemembered) : others);
  }

  async #keep(plain: readonly string[]): Promise<void> {
    await this.#memory.update('plainText', plain);
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
