/** Language status and status bar: when the article was published (click to set it), its language, and how much is open. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { articleLanguage, commandId } from '../ids.ts';
import type { ReviewMode } from '../review/reviewMode.ts';
import { isOpenClaim, type ArticleView } from '../reading/view.ts';
import { withoutIcons } from '../plainWords.ts';
import { answersText } from './codingWords.ts';
import { reasonText } from './describe.ts';

const { t } = vscode.l10n;

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
      articles.onDidChange(() => this.#update()),
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

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !this.#articles.isArticle(document)) {
      this.#bar.hide();
      return;
    }
    const view = this.#articles.latest(document);
    if (view) this.#show(view);
    else this.#bar.text = this.#articles.isTooLarge(document) ? t('Article too large') : t('Reading article…');
    this.#bar.show();
  }

  #show(view: ArticleView): void {
    const { meta, notices } = view.analysis;
    const date = meta.published?.slice(0, 10) ?? t('no date');
    const open = view.marks.filter(isOpenClaim).length;
    const claims = view.marks.filter((mark) => mark.kind === 'claim' && mark.claim.kind !== 'reported').length;
    const count = countText(open, claims);
    // Numbers alone would not say what they count.
    // In review mode its own status says how many are open.
    const left = claims === 0 || this.#isReviewed() ? '' : open === 0 ? t('all claims decided') : openText(open);
    this.#bar.text = `$(calendar) ${date}${left === '' ? '' : ` $(comment) ${left}`}`;
    const { broken = [] } = view;
    if (broken.length > 0) this.#bar.text += ` $(error) ${t('sidecar broken')}`;
    this.#bar.command = commandId(broken.length > 0 ? 'openSidecar' : 'setPublicationDate');
    this.#bar.backgroundColor = broken.length > 0 ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.#bar.tooltip = [
      publishedText(view),
      count,
      ...brokenText(view),
      ...hiddenText(view),
      ...articleAnswers(view),
    ].join('\n');
    this.#bar.accessibilityInformation = {
      label: [publishedText(view), count, ...brokenText(view), ...hiddenText(view)].join(', '),
    };
    this.#published.text = publishedText(view);
    this.#published.severity =
      meta.published === null ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#language.text =
      meta.language === 'en' ? t('English') : t('Not English ({0}): no suggestions, annotating works', meta.language);
    const remarks = [...meta.conflicts, ...notices].map((reason) => withoutIcons(reasonText(reason)));
    remarks.push(...brokenText(view), ...hiddenText(view));
    this.#notices.text = remarks[0] ?? count;
    this.#notices.detail = remarks.slice(1).join(' · ');
    this.#notices.severity =
      remarks.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }
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
