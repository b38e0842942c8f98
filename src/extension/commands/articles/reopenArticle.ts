/** Reopen Article: takes Finish Article back, also in a later session. What nobody decided is suggested again. */
import * as vscode from 'vscode';
import { setArticle, setReviewed } from '../../../annotations/sidecar/editSidecar.ts';
import type { App } from '../../app.ts';
import { articleOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;

export async function reopenArticle(app: App): Promise<boolean> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return false;
  if (!view.reviewed.finished) {
    inform(t('This article is not finished: what is suggested is open.'));
    return false;
  }
  return app.annotations.change(document, t('Reopened'), () => [
    ...setArticle({ status: 'in-progress' }),
    setReviewed(null),
  ]);
}
