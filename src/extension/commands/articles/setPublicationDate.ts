/** The reviewer's word on when the article was published: relative dates are counted from it at once. */
import * as vscode from 'vscode';
import { setArticle } from '../../../annotations/sidecar/editSidecar.ts';
import type { App } from '../../app.ts';
import { askDate, isEdtf } from './askDate.ts';
import { articleOf } from '../marks/target.ts';

/** A date as the only argument answers the question beforehand. */
export async function setPublicationDate(app: App, given?: unknown): Promise<boolean> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return false;
  const present = view.analysis.meta.published ?? '';
  const date =
    typeof given === 'string' && isEdtf(given)
      ? given
      : await askDate(vscode.l10n.t('When was this article published?'), present);
  if (typeof date !== 'string') return false;
  return app.annotations.change(document, vscode.l10n.t('Publication date: {0}', date), () =>
    setArticle({ published: date }),
  );
}
