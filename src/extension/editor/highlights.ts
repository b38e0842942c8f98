/**
 * Draws the marks: speakers with a solid line, dates with a dotted one, claims with a dashed one, notes with a wave, each in
 * its theme colour, so that colour is never the only cue. Suggestions have a thin line and hardly a tint, annotations a
 * strong one; what is denied has a double line. Page furniture steps back.
 */
import * as vscode from 'vscode';
import type { Span } from '../../analysis/article.ts';
import type { AnnotationKind } from '../../annotations/sidecar/annotation.ts';
import type { Articles } from '../reading/articles.ts';
import { Delay } from '../delay.ts';
import { log } from '../log.ts';
import { rangeIn } from '../positions.ts';
import { SentMarks } from './sentMarks.ts';
import { onSettingsChange, settingsFor, type Settings } from '../settings.ts';
import { stepsText } from '../reading/steps.ts';
import { textOf } from '../textOf.ts';
import { isSuggestion, type ArticleView, type Mark } from '../reading/view.ts';

/** A kind of mark that looks different from every other. */
type Look =
  | `${AnnotationKind}-${'suggestion' | 'annotation'}`
  | 'denial-suggestion'
  | 'denial-annotation'
  | 'term'
  | 'boilerplate';

/** Milliseconds in which nobody wrote. */
const calm = 1000;

/** What is drawn, for tests. */
export interface Drawn {
  readonly look: Look;
  readonly id: string;
  readonly text: string;
}

const rulerLane = {
  speaker: vscode.OverviewRulerLane.Left,
  claim: vscode.OverviewRulerLane.Center,
  date: vscode.OverviewRulerLane.Right,
  note: vscode.OverviewRulerLane.Full,
};

/**
 * Names and dates are underlined, claims have a border: VS Code draws marks that overlap as one piece of text, and only
 * different properties show side by side. Neither moves the words.
 */
function line(kind: AnnotationKind, style: string, width: number): vscode.DecorationRenderOptions {
  if (kind === 'claim') {
    return {
      borderStyle: style,
      borderWidth: `0 0 ${style === 'double' ? width + 2 : width}px 0`,
      borderColor: new vscode.ThemeColor('newsAnnotator.claim'),
    };
  }
  return {
    textDecoration: `underline ${style} ${width}px var(--vscode-newsAnnotator-${kind}); text-underline-offset: 0.18em`,
  };
}

function tint(kind: AnnotationKind, suggestion: boolean): vscode.DecorationRenderOptions {
  const name = suggestion ? `${kind}SuggestionBackground` : `${kind}Background`;
  return { backgroundColor: new vscode.ThemeColor(`newsAnnotator.${name}`) };
}

function look(kind: AnnotationKind, style: string, suggestion: boolean): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    ...line(kind, style, suggestion ? 1 : 2),
    ...tint(kind, suggestion),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(suggestion
      ? {}
      : {
          overviewRulerColor: new vscode.ThemeColor(`newsAnnotator.${kind}`),
          overviewRulerLane: rulerLane[kind],
        }),
  });
}

/** Later ones are drawn over earlier ones. */
function createLooks(): ReadonlyMap<Look, vscode.TextEditorDecorationType> {
  return new Map<Look, vscode.TextEditorDecorationType>([
    ['term', vscode.window.createTextEditorDecorationType(line('note', 'dotted', 1))],
    [
      'boilerplate',
      vscode.window.createTextEditorDecorationType({
        color: new vscode.ThemeColor('newsAnnotator.boilerplate'),
        fontStyle: 'italic',
      }),
    ],
    ['claim-suggestion', look('claim', 'dashed', true)],
    ['claim-annotation', look('claim', 'dashed', false)],
    ['denial-suggestion', look('claim', 'double', true)],
    ['denial-annotation', look('claim', 'double', false)],
    ['date-suggestion', look('date', 'dotted', true)],
    ['date-annotation', look('date', 'dotted', false)],
    ['speaker-suggestion', look('speaker', 'solid', true)],
    ['speaker-annotation', look('speaker', 'solid', false)],
    ['note-suggestion', look('note', 'wavy', true)],
    ['note-annotation', look('note', 'wavy', false)],
  ]);
}

/** By the kind of a mark: what it looks like as a suggestion, and as an annotation. */
const looksOf = {
  claim: ['claim-suggestion', 'claim-annotation'],
  date: ['date-suggestion', 'date-annotation'],
  speaker: ['speaker-suggestion', 'speaker-annotation'],
  note: ['note-suggestion', 'note-annotation'],
  denial: ['denial-suggestion', 'denial-annotation'],
} as const satisfies Record<string, readonly Look[]>;

export function lookOf(mark: Mark): Look {
  const isDenial = mark.kind === 'claim' && mark.claim.polarity === 'denies';
  return looksOf[isDenial ? 'denial' : mark.kind][isSuggestion(mark) ? 0 : 1];
}

/** What a reviewer made is always shown; of the machine's, what the settings ask for. */
export function isHighlighted(mark: Mark, settings: Settings): boolean {
  if (!isSuggestion(mark)) return true;
  if ((mark.confidence ?? 1) < settings.minimumConfidence) return false;
  switch (mark.kind) {
    case 'speaker':
      return settings.highlights.speakers;
    case 'date':
      return settings.highlights.dates && !mark.date.boilerplate;
    case 'claim':
      return mark.claim.kind === 'reported' ? settings.highlights.reportedClaims : settings.highlights.claims;
    case 'note':
      return true;
  }
}

export class Highlights {
  readonly #articles: Articles;
  readonly #looks = createLooks();
  /** The view that was drawn last of an article, and as what; without settings nothing of it. */
  readonly #drawn = new Map<string, { readonly view: ArticleView; readonly settings: Settings | undefined }>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;
  readonly #sent = new WeakMap<vscode.TextEditor, SentMarks<Look>>();
  readonly #sendingAgain = new Delay();
  #visible = true;

  readonly onDidDraw = this.#changed.event;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      articles.onDidGlance((document) => this.#drawIn(document)),
      articles.onDidChange((document) => this.#drawIn(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document === document) this.#sent.get(editor)?.change(contentChanges, performance.now());
        }
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#drawn.delete(uri.toString())),
      onSettingsChange((changed) => {
        if (changed('highlights') || changed('suggestions')) this.drawAll();
      }),
      ...this.#looks.values(),
      this.#changed,
      this.#sendingAgain,
    );
  }

  get visible(): boolean {
    return this.#visible;
  }

  toggle(): void {
    this.#visible = !this.#visible;
    this.drawAll();
  }

  drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  /** What is drawn in an article, in text order; undefined before it is drawn for the first time. */
  drawnIn(uri: vscode.Uri): readonly Drawn[] | undefined {
    const drawn = this.#drawn.get(uri.toString());
    if (!drawn) return undefined;
    const { view, settings } = drawn;
    const all: Drawn[] = [];
    eachShown(view, settings, (look, _, id, spans) => {
      all.push({ look, id, text: spans.map(({ start, end }) => view.text.slice(start, end)).join(' … ') });
    });
    return all;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #drawIn(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const view = this.#articles.latest(document) ?? this.#articles.glance(document);
    const key = document.uri.toString();
    if (view?.text !== textOf(document)) {
      // A newer version is being read: VS Code has moved the marks along. A document that is no article has none.
      if (!this.#articles.isArticle(document) && this.#drawn.delete(key)) this.#clear(editor);
      return;
    }
    const settings = this.#visible ? settingsFor(document.uri) : undefined;
    const spans = new Map<Look, Span[]>();
    for (const name of this.#looks.keys()) spans.set(name, []);
    eachShown(view, settings, (look, span) => void spans.get(look)!.push(span));
    let sent = this.#sent.get(editor);
    if (!sent) this.#sent.set(editor, (sent = new SentMarks()));
    for (const name of sent.send(view.text, spans, performance.now()))
      this.#send(editor, name, view.text, spans.get(name)!);
    if (sent.isUnsure) this.#sendingAgain.run(calm, () => this.#sendAgain());
    this.#drawn.set(key, { view, settings });
    this.#articles.steps.note(key, 'drawn');
    log().debug(`${document.uri.path}: ${stepsText(this.#articles.steps.of(key))}`);
    this.#changed.fire(document.uri);
  }

  #send(editor: vscode.TextEditor, look: Look, text: string, spans: readonly Span[]): void {
    editor.setDecorations(
      this.#looks.get(look)!,
      spans.map((span) => rangeIn(text, span)),
    );
  }

  #sendAgain(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const text = textOf(editor.document);
      for (const [look, spans] of this.#sent.get(editor)?.sendAgain(text, performance.now()) ?? [])
        this.#send(editor, look, text, spans);
    }
  }

  #clear(editor: vscode.TextEditor): void {
    for (const type of this.#looks.values()) editor.setDecorations(type, []);
    this.#sent.delete(editor);
  }
}

/** Calls back with each stretch that is drawn of a view, and all those of its mark. */
function eachShown(
  { analysis, marks }: ArticleView,
  settings: Settings | undefined,
  show: (look: Look, span: Span, id: string, spans: readonly Span[]) => void,
): void {
  if (settings === undefined) return;
  const { boilerplate, quotedTerms } = settings.highlights;
  if (boilerplate)
    for (const zone of analysis.zones) if (zone.kind === 'boilerplate') show('boilerplate', zone, '', [zone]);
  for (const mark of marks) {
    if (!isHighlighted(mark, settings)) continue;
    for (const span of mark.spans) show(lookOf(mark), span, mark.id, mark.spans);
  }
  if (quotedTerms)
    for (const { use, contents } of analysis.quotations)
      if (use === 'term') for (const span of contents) show('term', span, '', [span]);
}
