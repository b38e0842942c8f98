/** Finish Article: what is left is shown first; then it is written down when, on which text and by whom. On to the next one. */
import * as vscode from 'vscode';
import { setArticle, setReviewed } from '../../annotations/editSidecar.ts';
import type { App } from '../app.ts';
import { shorten } from '../editor/describe.ts';
import { fileNameOf } from '../files/sidecarPaths.ts';
import { withoutIcons } from '../plainWords.ts';
import { settingsFor } from '../settings.ts';
import { isOpenClaim, wordsOf, type ArticleView, type Mark } from '../view.ts';
import { goTo } from './goTo.ts';
import { startReview } from './review.ts';
import { articleOf } from './target.ts';

const { t } = vscode.l10n;

interface Remaining {
  readonly what: string;
  readonly marks: readonly Mark[];
}

/** `anyway`: without asking about what is left. */
export async function finishArticle(app: App, anyway?: unknown): Promise<boolean> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return false;
  const remaining = remainingIn(view).filter(({ marks }) => marks.length > 0);
  if (anyway !== true && remaining.length > 0 && !(await confirm(app, document, view, remaining))) return false;
  const done = await app.annotations.change(document, t('Finished'), ({ by, at }) => [
    ...setArticle({ status: 'finished' }),
    setReviewed({ at, textHash: view.reviewed.article.hash, analysis: view.analysis.analysisVersion, by }),
  ]);
  if (!done) return false;
  const wasReviewing = app.review.document === document;
  if (wasReviewing) await app.review.leave();
  if (anyway !== true) void offerNext(app, document.uri, wasReviewing);
  return true;
}

export function remainingIn(view: ArticleView): Remaining[] {
  const claims = view.marks.filter((mark) => mark.kind === 'claim');
  return [
    { what: t('open claims'), marks: claims.filter(isOpenClaim) },
    {
      what: t('claims without a speaker'),
      marks: claims.filter((mark) => mark.annotation && mark.speaker === undefined),
    },
    {
      what: t('dates that are not resolved'),
      marks: view.marks.filter((mark) => mark.kind === 'date' && mark.annotation && mark.date.value === null),
    },
    {
      what: t('annotations whose place is not certain'),
      marks: view.marks.filter(({ placement }) => placement === 'uncertain'),
    },
    {
      what: t('annotations whose words are gone'),
      marks: view.marks.filter(({ placement }) => placement === 'orphaned'),
    },
  ];
}

async function confirm(
  app: App,
  document: vscode.TextDocument,
  view: ArticleView,
  remaining: readonly Remaining[],
): Promise<boolean> {
  const items = [
    { label: `$(check) ${t('Finish anyway')}`, description: '', mark: undefined as Mark | undefined },
    ...remaining.flatMap(({ what, marks }) =>
      marks.map((mark) => ({ label: withoutIcons(shorten(wordsOf(view.text, mark), 70)), description: what, mark })),
    ),
  ];
  const summary = remaining.map(({ what, marks }) => `${marks.length} ${what}`).join(', ');
  const choice = await vscode.window.showQuickPick(items, {
    title: t('Before finishing: {0}', summary),
    placeHolder: t('Go to one of them, or finish anyway'),
  });
  if (choice?.mark) await goTo(app, { uri: document.uri.toString(), id: choice.mark.id });
  return choice !== undefined && choice.mark === undefined;
}

async function offerNext(app: App, finished: vscode.Uri, review: boolean): Promise<void> {
  const next = await nextUnfinished(app, finished);
  if (!next) {
    void vscode.window.showInformationMessage(t('Finished. No other article of the folder is open.'));
    return;
  }
  const open = t('Open {0}', fileNameOf(next));
  if ((await vscode.window.showInformationMessage(t('Finished.'), open)) !== open) return;
  const document = await vscode.workspace.openTextDocument(next);
  await vscode.window.showTextDocument(document);
  await app.languageSwitch.treatAsArticle(document);
  if (review) await startReview(app);
}

/** In the order of the names, beginning after this one. */
async function nextUnfinished(app: App, after: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(after);
  if (!folder) return undefined;
  const { include, exclude } = settingsFor(folder.uri);
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, include), exclude);
  const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const at = sorted.findIndex(({ path }) => path === after.path);
  for (const uri of [...sorted.slice(at + 1), ...sorted.slice(0, Math.max(0, at))]) {
    if (!(await isFinished(app, uri))) return uri;
  }
  return undefined;
}

async function isFinished(app: App, article: vscode.Uri): Promise<boolean> {
  const own = app.annotations.ownPath(article);
  const sidecar = (await app.annotations.sidecars(article)).find(({ path }) => path === own)?.file.sidecar;
  return (
    sidecar?.reviewed !== undefined || sidecar?.article.status === 'finished' || sidecar?.article.status === 'locked'
  );
}
