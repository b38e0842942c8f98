/** Finish Article: what is left is shown first; then it is written down when, on which text and by whom. On to the next one. */
import * as vscode from 'vscode';
import { setArticle, setReviewed } from '../../../annotations/sidecar/editSidecar.ts';
import { finishedNow } from '../../../annotations/reviewing/finish.ts';
import type { App } from '../../app.ts';
import { fileNameOf } from '../../files/sidecarPaths.ts';
import { articlesIn, uriBelow } from '../../folder/listFiles.ts';
import { withoutIcons } from '../../plainWords.ts';
import type { ArticleView } from '../../reading/view.ts';
import { confirmFinish, remainingIn } from './remaining.ts';
import { startReview } from './review.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

/** `anyway`: without asking about what is left, but for the answers that the codebook requires. */
export async function finishArticle(app: App, anyway?: unknown): Promise<boolean> {
  const document = articleOf(app);
  const view = document && (await mayFinish(app, document, anyway === true));
  if (!view) return false;
  const done = await app.annotations.change(document, t('Finished'), ({ by, at }) => [
    ...setArticle({ status: 'finished' }),
    setReviewed(finishedNow(view.reviewed, { at, by, codebook: view.coding.hash })),
  ]);
  if (!done) return false;
  const wasReviewing = app.review.document === document;
  if (wasReviewing) {
    await app.review.leave();
    // That all claims are decided need not be said any more.
    await vscode.commands.executeCommand('notifications.hideToasts');
  }
  if (anyway !== true) void offerNext(app, document.uri, wasReviewing);
  return true;
}

/** Shows what is left as often as something of it is settled there; whether the article is to be finished now. */
async function mayFinish(app: App, document: vscode.TextDocument, anyway: boolean): Promise<ArticleView | undefined> {
  for (;;) {
    // a code that was given a moment ago may be the first thing to be asked about
    await app.annotations.settled();
    const view = await app.articles.get(document);
    if (!view) return undefined;
    const remaining = remainingIn(view);
    const held = remaining.some(({ required }) => required === true);
    if (remaining.length === 0 || (anyway && !held)) return view;
    const choice = await confirmFinish(app, document, remaining);
    if (choice === 'finish') return view;
    if (choice === undefined) return undefined;
  }
}

/** In review mode a list that Enter takes: hands stay on the keyboard from one article to the next. */
async function offerNext(app: App, finished: vscode.Uri, review: boolean): Promise<void> {
  const next = await nextUnfinished(app, finished);
  if (!next) {
    inform(t('Finished. No other article of the folder is open.'));
    return;
  }
  const open = t('Open {0}', fileNameOf(next));
  if (!(await (review ? isTaken(open) : isClicked(open)))) return;
  const { document } = await vscode.window.showTextDocument(next);
  await app.languageSwitch.treatAsArticle(document);
  if (review) await startReview(app);
}

async function isTaken(open: string): Promise<boolean> {
  const items = [{ label: `$(arrow-right) ${withoutIcons(open)}` }, { label: t('Stay Here') }];
  const title = t('Finished: on to the next article?');
  return (await vscode.window.showQuickPick(items, { title })) === items[0];
}

async function isClicked(open: string): Promise<boolean> {
  return (await vscode.window.showInformationMessage(t('Finished.'), open)) === open;
}

/** In the order of the names, beginning after this one. */
export async function nextUnfinished(app: App, after: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(after);
  if (!folder) return undefined;
  // Texts that were kept beside annotated articles are no articles of their own.
  const sorted = [...(await articlesIn(folder.uri))].sort().map((path) => uriBelow(folder.uri, path));
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
