/**
 * Review mode: an article is walked from open claim to open claim with single keys. The editor is read-only meanwhile, so
 * that a key that means nothing changes nothing; keys are ordinary key bindings with a context key and can be rebound.
 */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { setContext } from '../context.ts';
import { commandId } from '../ids.ts';
import { isOpenClaim } from '../reading/view.ts';

const { t } = vscode.l10n;

export class ReviewMode {
  readonly #articles: Articles;
  readonly #bar = vscode.window.createStatusBarItem('newsAnnotator.review', vscode.StatusBarAlignment.Left, -100);
  readonly #subscriptions: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<void>();
  #document: vscode.TextDocument | undefined;
  #lastStep: Promise<unknown> = Promise.resolve();

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#bar.name = t('News Annotator: review mode');
    this.#bar.command = commandId('leaveReview');
    this.#subscriptions = vscode.Disposable.from(
      this.#bar,
      this.#changed,
      articles.onDidChange((document) => {
        if (document === this.#document) this.#show();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // Another file in front: the keys belong to it again. A sidecar or a quick pick leaves the mode as it is.
        setContext('reviewing', this.#document !== undefined && editor?.document === this.#document);
        this.#show();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#end();
      }),
    );
  }

  /** The article under review. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** It begins or ends. */
  readonly onDidChange = this.#changed.event;

  /** What stands in the status bar, for tests. */
  get text(): string {
    return this.#bar.text;
  }

  async start(document: vscode.TextDocument): Promise<void> {
    if (this.#document && this.#document !== document) await this.leave();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    this.#document = document;
    setContext('reviewing', true);
    this.#changed.fire();
    this.#show();
  }

  /** Keys come faster than a decision is written: each step waits until the one before has moved on. */
  inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = this.#lastStep.then(action);
    this.#lastStep = done.catch(() => undefined);
    return done;
  }

  async leave(): Promise<void> {
    const document = this.#document;
    if (!document) return;
    this.#end();
    if (document.isClosed) return;
    // Shown already, it is not shown again: that would close what a person has opened since, the palette say.
    if (vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #end(): void {
    this.#document = undefined;
    setContext('reviewing', false);
    this.#changed.fire();
    this.#bar.hide();
  }

  #show(): void {
    const document = this.#document;
    if (!document || vscode.window.activeTextEditor?.document !== document) {
      this.#bar.hide();
      return;
    }
    const view = this.#articles.latest(document);
    const open = view?.marks.filter(isOpenClaim).length ?? 0;
    const keys = t(
      'A accept, R reject, N next, P previous, S speaker, K kind, V verdict, C codes, 1 to 9 the code of that key, W questions, Shift+S and Shift+W questions about speaker and article, M note, E evidence, ] and [ longer and shorter by a word, Shift+] and Shift+[ by a sentence, L all like this, Shift+L all occurrences, D describe, O sidecar, U undo, Shift+U redo, F finish, Q leave',
    );
    const coded = (view?.coding.codebook.codes.size ?? 0) > 0;
    // A narrow window cuts the end: the way out stands before what is needed less.
    const short =
      open === 0
        ? t('All claims decided: F finish · Q leave · U undo')
        : coded
          ? t('{0} open: A accept · R reject · Q leave · C codes · S speaker · N next', open)
          : t('{0} open: A accept · R reject · Q leave · S speaker · N next', open);
    this.#bar.text = `$(checklist) ${short}`;
    this.#bar.accessibilityInformation = { label: t('Review mode, {0} open claims. {1}', open, keys) };
    this.#bar.tooltip = `${t('Review mode: the article is read-only. All keys can be changed in the keyboard shortcuts.')}\n${keys.replaceAll(', ', '\n')}`;
    this.#bar.show();
  }
}
