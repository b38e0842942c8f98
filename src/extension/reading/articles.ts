/**
 * Open articles and what is known of them. One promise a document version: hovers, trees, symbols and highlights await the
 * same one. Opened or shown: analysed at once; edited: at once, or where that takes long when the typing pauses.
 */
import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../analysis/article.ts';
import type { Knowledge } from '../../analysis/knowledge.ts';
import type { Analyser } from '../../worker/analyser.ts';
import { CurrentArticle } from './currentArticle.ts';
import { Delay } from '../delay.ts';
import { EditPauses } from './editPauses.ts';
import { Glances } from './glances.ts';
import { Practice } from './practice.ts';
import { practiseOn, type Practises } from './practiseOn.ts';
import { beginTurn, Turns } from '../folder/breathe.ts';
import { articleLanguage } from '../ids.ts';
import { log } from '../log.ts';
import { textOf } from '../textOf.ts';
import { Steps } from './steps.ts';
import type { ArticleView } from './view.ts';

/** Above this an article is left alone, and the status says so. */
export const largestArticle = 2_000_000;
/** Milliseconds after the last article was closed. */
const untilRest = 60_000;

/** Where annotations and what people told the machine come from. */
export interface Sources extends Practises {
  knowledge(article: vscode.Uri): Promise<Knowledge>;
  /** Begins what joining needs beside the findings, while these are awaited. */
  prepare(document: vscode.TextDocument): void;
  /** Joins the machine's findings with the reviewers' records. Undefined where the document was changed meanwhile. */
  join(document: vscode.TextDocument, analysis: ArticleAnalysis): Promise<ArticleView | undefined>;
  /** Something changed that is not the text: a sidecar, the knowledge. Undefined: for every article. */
  readonly onDidChange: vscode.Event<{ uri: vscode.Uri | undefined; knowledge: boolean }>;
}

interface Entry {
  readonly version: number;
  readonly analysis: Promise<ArticleAnalysis | undefined>;
  readonly view: Promise<ArticleView | undefined>;
}

export class Articles {
  /** Of the readings of open articles. */
  readonly steps = new Steps();
  readonly #analyser: Analyser;
  readonly #sources: Sources;
  readonly #requested: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry>();
  readonly #shown = new Map<string, ArticleView>();
  readonly #glances: Glances;
  readonly #retried = new WeakMap<vscode.TextDocument, number>();
  readonly #pauses = new EditPauses();
  readonly #current = new CurrentArticle((document) => this.isArticle(document));
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #turns = new Turns();
  readonly #rest = new Delay();
  readonly #practice = new Practice();
  readonly #subscriptions: vscode.Disposable;

  /** A new view of the article is ready. */
  readonly onDidChange = this.#changed.event;
  /** What can be shown of an article before it is read: see `glance`. */
  readonly onDidGlance: vscode.Event<vscode.TextDocument>;
  /** Another article is the one that views show. */
  readonly onDidChangeCurrent = this.#current.onDidChange;

  /** `requested`: addresses of files in other languages that a person wants treated as articles. */
  constructor(analyser: Analyser, sources: Sources, requested: ReadonlySet<string>) {
    this.#analyser = analyser;
    this.#sources = sources;
    this.#requested = requested;
    this.#glances = new Glances(analyser, sources, (document) => this.isArticle(document) && !this.latest(document));
    this.onDidGlance = this.#glances.onDidChange;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) if (!this.#entries.has(keyOf(document))) void this.#start(document);
      }),
      sources.onDidChange(({ uri, knowledge }) => this.#refresh(uri, knowledge)),
      this.#changed,
      this.#glances,
      this.#current,
      this.#pauses,
      this.#rest,
      this.#practice,
    );
  }

  /** Takes up the documents that are open already. */
  begin(): void {
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
    this.#current.choose();
  }

  isArticle(document: vscode.TextDocument): boolean {
    return (
      (document.languageId === articleLanguage || this.#requested.has(keyOf(document))) &&
      document.uri.scheme !== 'git' &&
      document.uri.scheme !== 'output'
    );
  }

  isTooLarge(document: vscode.TextDocument): boolean {
    return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > largestArticle;
  }

  /** The article in the active editor, or the last one that was. */
  get current(): vscode.TextDocument | undefined {
    return this.#current.document;
  }

  /** The view of the document's present version; undefined if it is no article, or the analysis failed. */
  async get(document: vscode.TextDocument): Promise<ArticleView | undefined> {
    if (!this.isArticle(document)) return undefined;
    const entry = this.#entries.get(keyOf(document));
    const ready = this.#shown.get(keyOf(document));
    const view = await (entry?.version === document.version ? entry.view : this.#start(document));
    if (view) {
      // Hovers, outline and lenses wait for the same one.
      if (view !== ready) await this.#turns.next();
      return view;
    }
    // Read anew meanwhile, e.g. as its sidecar was found: the newer reading took this one's place.
    const newer = this.#entries.get(keyOf(document));
    if (newer?.version === document.version) return newer.view;
    return document.isClosed ? undefined : this.#start(document);
  }

  /** The latest view that is ready, perhaps of an earlier version: for what must not wait. */
  latest(document: vscode.TextDocument): ArticleView | undefined {
    return this.#shown.get(keyOf(document));
  }

  /** What can be shown of an article that is being read for the first time: for drawing alone. */
  glance(document: vscode.TextDocument): ArticleView | undefined {
    return this.#glances.of(document);
  }

  /** Reads the document anew, e.g. after somebody said that it is an article. */
  restart(document: vscode.TextDocument): void {
    this.#entries.delete(keyOf(document));
    if (this.isArticle(document)) void this.#start(document);
    else this.#closed(document);
    this.#current.choose();
  }

  /** Reads every open article anew. */
  readAgain(): void {
    this.#refresh(undefined, true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #start(document: vscode.TextDocument): Promise<ArticleView | undefined> {
    if (!this.isArticle(document) || this.isTooLarge(document)) return Promise.resolve(undefined);
    const analysis = this.#analyse(document);
    return this.#enter(document, analysis);
  }

  #enter(
    document: vscode.TextDocument,
    analysis: Promise<ArticleAnalysis | undefined>,
  ): Promise<ArticleView | undefined> {
    const { version } = document;
    const key = keyOf(document);
    this.#practice.stop();
    const view = analysis
      .then((found) => {
        // Of words that are no longer there: whoever waits for it gets the view of those that are.
        const isOld = document.isClosed || document.version !== version;
        return found && !isOld ? this.#sources.join(document, found) : undefined;
      })
      .catch((error: unknown) => {
        log().error('An article could not be read.', error instanceof Error ? (error.stack ?? error) : error);
        return undefined;
      });
    const entry: Entry = { version, analysis, view };
    this.#entries.set(keyOf(document), entry);
    void view.then((ready) => {
      if (this.#entries.get(keyOf(document)) !== entry || document.version !== entry.version) return;
      if (!ready) {
        this.#startOnceMore(document);
        return;
      }
      this.steps.note(key, 'joined');
      this.#shown.set(key, ready);
      this.#glances.forget(document);
      this.#changed.fire(document);
      this.#practice.begin(this.#analyser.lives, ready.text, practiseOn(document, this.#analyser, this.#sources));
    });
    return view;
  }

  /** A reading that a newer one was to replace, and none came: once a version, so that a failing analysis does not go on and on. */
  #startOnceMore(document: vscode.TextDocument): void {
    if (document.isClosed || this.#retried.get(document) === document.version) return;
    this.#retried.set(document, document.version);
    void this.#start(document);
  }

  async #analyse(document: vscode.TextDocument): Promise<ArticleAnalysis | undefined> {
    this.#analyser.begin();
    const text = textOf(document);
    const key = keyOf(document);
    const again = this.#shown.has(key);
    this.steps.begin(key, this.#pauses.begun(key));
    const knowledge = await this.#sources.knowledge(document.uri);
    this.steps.note(key, 'known');
    const start = Date.now();
    const onStep = (step: 'sent' | 'answered' | 'parsed') => {
      if (step === 'answered') beginTurn();
      this.steps.note(key, step);
    };
    if (!again) void this.#glances.show(document, knowledge);
    const reading = this.#analyser.analyse({ key, text, knowledge, urgent: true, onStep });
    this.#sources.prepare(document);
    const analysis = await reading;
    if (again) this.#pauses.took(Date.now() - start);
    return analysis;
  }

  #edited(document: vscode.TextDocument): void {
    if (!this.isArticle(document)) return;
    this.#practice.stop();
    this.#pauses.edited(keyOf(document), () => void this.get(document));
  }

  #opened(document: vscode.TextDocument): void {
    const visible = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (visible) void this.#start(document);
    else if (this.isArticle(document) && !this.isTooLarge(document) && !this.#analyser.isBusy)
      void this.#glances.prepare(document);
    this.#current.choose();
  }

  #closed(document: vscode.TextDocument): void {
    const key = keyOf(document);
    this.#practice.stop();
    this.#entries.delete(key);
    this.#shown.delete(key);
    this.#glances.forget(document);
    this.#pauses.forget(key);
    this.steps.forget(key);
    this.#analyser.forget(key);
    this.#rest.run(untilRest, () => {
      if (this.#entries.size + this.#shown.size === 0) this.#analyser.rest();
    });
    if (this.#current.document === document) this.#current.choose();
  }

  #refresh(uri: vscode.Uri | undefined, knowledge: boolean): void {
    // first what somebody sees: the article that the sidebar shows may stand behind its sidecar
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document);
    for (const document of new Set([...shown, ...vscode.workspace.textDocuments])) {
      if (uri && document.uri.toString() !== uri.toString()) continue;
      const entry = this.#entries.get(keyOf(document));
      if (!entry || !this.isArticle(document)) continue;
      // What nobody looks at is read when it is next looked at, and not before what somebody does look at.
      if (knowledge && !this.#isLookedAt(document)) this.#entries.delete(keyOf(document));
      else if (knowledge || entry.version !== document.version) void this.#start(document);
      else void this.#enter(document, entry.analysis);
    }
  }

  #isLookedAt(document: vscode.TextDocument): boolean {
    return (
      document === this.#current.document ||
      vscode.window.visibleTextEditors.some((editor) => editor.document === document)
    );
  }
}

export function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
