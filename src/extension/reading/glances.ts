/**
 * What is drawn of an article before it is read: the reviewer's own marks, and of the machine's what stands as it is when the rest is read.
 * A worker that has just been started needs as long for its first glance as VS Code for showing the article, so it is asked when the article is opened.
 */
import * as vscode from 'vscode';
import type { ArticleAnalysis } from '../../analysis/article.ts';
import type { Knowledge } from '../../analysis/knowledge.ts';
import type { Analyser } from '../../worker/analyser.ts';
import { log, messageOf } from '../log.ts';
import { textOf } from '../textOf.ts';
import type { Sources } from './articles.ts';
import type { ArticleView, Mark } from './view.ts';

/** What the worker was asked of one version. */
interface Asked {
  readonly version: number;
  readonly knowledge: Knowledge;
  readonly found: Promise<ArticleAnalysis | undefined>;
}

export class Glances {
  readonly #analyser: Analyser;
  readonly #sources: Sources;
  readonly #isWanted: (document: vscode.TextDocument) => boolean;
  readonly #asked = new WeakMap<vscode.TextDocument, Asked>();
  readonly #views = new WeakMap<vscode.TextDocument, ArticleView>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();

  /** There is something to draw of an article. */
  readonly onDidChange = this.#changed.event;

  /** `isWanted`: whether an article is still to be read for the first time. */
  constructor(analyser: Analyser, sources: Sources, isWanted: (document: vscode.TextDocument) => boolean) {
    this.#analyser = analyser;
    this.#sources = sources;
    this.#isWanted = isWanted;
  }

  /** For drawing alone: what asks how much is open, or who spoke, waits for the whole view. */
  of(document: vscode.TextDocument): ArticleView | undefined {
    return this.#views.get(document);
  }

  /** Of an article that is open and may be shown next: where nobody waits for the worker, since many are opened that nobody sees. */
  async prepare(document: vscode.TextDocument): Promise<void> {
    try {
      const knowledge = await this.#sources.knowledge(document.uri);
      if (!document.isClosed && !this.#analyser.isBusy) await this.#ask(document, knowledge);
    } catch {
      // what fails here fails again where it is waited for, and is said there
    }
  }

  /** Of an article that is shown and is being read. */
  async show(document: vscode.TextDocument, knowledge: Knowledge): Promise<void> {
    const { version } = document;
    const isWanted = () => !document.isClosed && document.version === version && this.#isWanted(document);
    try {
      const found = await this.#ask(document, knowledge);
      const view = found && isWanted() ? await this.#sources.join(document, found) : undefined;
      if (!view || !isWanted()) return;
      this.#views.set(document, { ...view, marks: view.marks.filter((mark) => isCertain(mark, view)) });
      this.#changed.fire(document);
    } catch (error) {
      log().error('The marks of an article could not be read.', messageOf(error));
    }
  }

  forget(document: vscode.TextDocument): void {
    this.#asked.delete(document);
    this.#views.delete(document);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #ask(document: vscode.TextDocument, knowledge: Knowledge): Promise<ArticleAnalysis | undefined> {
    const { version } = document;
    const asked = this.#asked.get(document);
    if (asked?.version === version && asked.knowledge === knowledge) return asked.found;
    const found = this.#analyser.glance(textOf(document), knowledge);
    this.#asked.set(document, { version, knowledge, found });
    // where the worker ended before, another is asked
    const forget = () => this.#asked.get(document)?.found === found && this.#asked.delete(document);
    found.then((glance) => glance === undefined && forget(), forget);
    return found;
  }
}

/** A date of the machine's inside a reviewer's mark may be confirmed with it: that is told when the claims are read. */
function isCertain(mark: Mark, { marks }: ArticleView): boolean {
  return (
    mark.annotation !== undefined ||
    !mark.spans.some(({ start, end }) =>
      marks.some(
        ({ annotation, spans }) => annotation && spans.some((other) => other.start < end && start < other.end),
      ),
    )
  );
}
