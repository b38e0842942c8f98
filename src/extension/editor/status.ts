/** Language status and status bar: when the article was published (click to set it), its language, and how much is open. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { Delay } from '../delay.ts';
import { articleLanguage, commandId } from '../ids.ts';
import type { ReviewMode } from '../review/reviewMode.ts';
import { isOpenClaim, type ArticleView } from '../reading/view.ts';
import { withoutIcons } from '../plainWords.ts';
import { answersText } from './codingWords.ts';
import { reasonText } from './describe.ts';

const { t } = vscode.l10n;

/** All that stands there. */
interface Shown {
  readonly text: string;
  readonly isBroken: boolean;
  /** Absent while the article is being read. */
  readonly read?: {
    readonly tooltip: string;
    readonly spoken: string;
    readonly published: string;
    readonly isDated: boolean;
    readonly language: string;
    /** What has to be looked at. */
    readonly remarks: readonly string[];
  };
}

/** Milliseconds without a change, before numbers that stand there are counted anew: drawing them takes longer than an edit’s marks. */
const pause = 250;

export class Status {
  readonly #articles: Articles;
  readonly #isReviewed: () => boolean;
  /** Right of the language: a narrow window hides what stands farther left. */
  readonly #bar = vscode.window.createStatusBarItem('newsAnnotator.published', vscode.StatusBarAlignment.Right, 100);
  readonly #published = vscode.languages.createLanguageStatusItem('newsAnnotator.published', {
    language: articleLanguage,
  });
  readonly #language = vscode.languages.createLanguageStatusItem('newsAnnotator.language', {
    language: articleLanguage,
  });
  readonly #notices = vscode.languages.createLanguageStatusItem('newsAnnotator.notices', { language: articleLanguage });
  readonly #subscriptions: vscode.Disposable;
  readonly #counting = new Delay();
  /** VS Code draws its status bar anew for whatever is set there, the same or not. */
  #last: Shown | undefined;

  constructor(articles: Articles, review: ReviewMode) {
    this.#articles = articles;
    this.#isReviewed = () =>
      review.document !== undefined && review.document === vscode.window.activeTextEditor?.document;
    this.#bar.name = t('News Annotator: publication date and open claims');
    this.#bar.command = commandId('setPublicationDate');
    this.#published.name = t('Publication date');
    this.#published.command = { title: t('Set…'), command: commandId('setPublicationDate') };
    this.#language.name = t('Language of the text');
    this.#notices.name = t('News Annotator');
    this.#notices.command = { title: t('Show Log'), command: commandId('showLog') };
    this.#subscriptions = vscode.Disposable.from(
      this.#bar,
      this.#published,
      this.#language,
      this.#notices,
      this.#counting,
      articles.onDidChange((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#changed(articles.latest(document));
      }),
      articles.onDidChangeCurrent(() => this.#update()),
      review.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
  }

  /** What stands in the status bar, for tests. */
  get text(): string {
    return this.#bar.text;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** That an article is read now, or its sidecar broken, is said at once. */
  #changed(view: ArticleView | undefined): void {
    const isBroken = (view?.broken ?? []).length > 0;
    if (this.#last?.read === undefined || isBroken !== this.#last.isBroken) this.#update();
    else this.#counting.run(pause, () => this.#update());
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !this.#articles.isArticle(document)) {
      this.#last = undefined;
      this.#bar.hide();
      return;
    }
    const view = this.#articles.latest(document);
    const waiting = this.#articles.isTooLarge(document) ? t('Article too large') : t('Reading article…');
    const shown = view ? this.#shownOf(view) : { text: waiting, isBroken: false };
    if (JSON.stringify(shown) === JSON.stringify(this.#last)) return;
    this.#last = shown;
    this.#show(shown);
  }

  #shownOf(view: ArticleView): Shown {
    const { meta, notices } = view.analysis;
    const date = meta.published?.slice(0, 10) ?? t('no date');
    let open = 0;
    let claims = 0;
    for (const mark of view.marks) {
      if (isOpenClaim(mark)) open++;
      if (mark.kind === 'claim' && mark.claim.kind !== 'reported') claims++;
    }
    const count = countText(open, claims);
    // Numbers alone would not say what they count.
    // In review mode its own status says how many are open.
    const left = claims === 0 || this.#isReviewed() ? '' : open === 0 ? t('all claims decided') : openText(open);
    const { broken = [] } = view;
    const published = publishedText(view);
    const problems = [...brokenText(view), ...hiddenText(view)];
    return {
      text:
        `$(calendar) ${date}${left === '' ? '' : ` $(comment) ${left}`}` +
        (broken.length > 0 ? ` $(error) ${t('sidecar broken')}` : ''),
      isBroken: broken.length > 0,
      read: {
        tooltip: [published, count, ...problems, ...articleAnswers(view)].join('\n'),
        spoken: [published, count, ...problems].join(', '),
        published,
        isDated: meta.published !== null,
        language:
          meta.language === 'en'
            ? t('English')
            : t('Not English ({0}): no suggestions, annotating works', meta.language),
        remarks: [...[...meta.conflicts, ...notices].map((reason) => withoutIcons(reasonText(reason))), ...problems],
      },
    };
  }

  #show({ text, isBroken, read }: Shown): void {
    this.#bar.text = text;
    this.#bar.command = commandId(isBroken ? 'openSidecar' : 'setPublicationDate');
    this.#bar.backgroundColor = isBroken ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#bar.tooltip = read?.tooltip;
    this.#bar.accessibilityInformation = read && { label: read.spoken };
    this.#bar.show();
    if (read === undefined) return;
    const { Information, Warning } = vscode.LanguageStatusSeverity;
    const [first, ...more] = read.remarks;
    say(this.#published, read.published, read.isDated ? Information : Warning);
    say(this.#language, read.language, Information);
    say(this.#notices, first ?? t('No remarks'), first === undefined ? Information : Warning, more.join(' · '));
  }
}

/** VS Code shakes the language's icon whenever something is said there, the same or not: a number that changes with every claim stands elsewhere. */
function say(
  item: vscode.LanguageStatusItem,
  text: string,
  severity: vscode.LanguageStatusSeverity,
  detail?: string,
): void {
  if (item.text !== text) item.text = text;
  if (item.severity !== severity) item.severity = severity;
  if ((item.detail ?? '') !== (detail ?? '')) item.detail = detail ?? '';
}

function countText(open: number, claims: number): string {
  return claims === 1 ? t('{0} of 1 claim open', open) : t('{0} of {1} claims open', open, claims);
}

function openText(open: number): string {
  return open === 1 ? t('1 claim open') : t('{0} claims open', open);
}

function brokenText({ broken = [] }: ArticleView): string[] {
  return broken.map((file) => t('{0} has an error: what it holds waits until it is mended.', file));
}

function hiddenText({ hiddenReviewers = [] }: ArticleView): string[] {
  return hiddenReviewers.length === 0 ? [] : [t('Annotations of {0} are hidden', hiddenReviewers.join(', '))];
}

/** "How many columns? 2", and what other reviewers answered: "How many columns? 3 (bo)". */
function articleAnswers({ coding: { codebook, article, others = [] } }: ArticleView): string[] {
  const own = answersText(codebook, article).map((answer) => answer.join(' '));
  const theirs = others.flatMap(({ by = '?', article: values }) =>
    answersText(codebook, values).map((answer) => `${answer.join(' ')} (${by})`),
  );
  return [...own, ...theirs];
}

function publishedText({ analysis: { meta } }: ArticleView): string {
  if (meta.published === null) return t('Publication date not found: relative dates stay unresolved');
  const sources = {
    'front-matter': t('from the file’s header'),
    dateline: t('from the date line'),
    collector: t('from the collector’s prefix'),
    'updated-line': t('from the “Updated” line'),
    'file-name': t('from the file’s name'),
    reviewer: t('set by a reviewer'),
  };
  return t('Published {0}, {1}', meta.published, meta.publishedFrom === null ? '' : sources[meta.publishedFrom]);
}
