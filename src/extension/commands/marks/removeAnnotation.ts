/** Takes an annotation of one's own out of the sidecar. The suggestion it came from is open again. */
import * as vscode from 'vscode';
import { removeRecord } from '../../../annotations/sidecar/editSidecar.ts';
import type { App } from '../../app.ts';
import { placesText, shorten } from '../../editor/describe.ts';
import { wordsOf } from '../../reading/view.ts';
import { nothingHere, targetsOf } from './target.ts';
import { inform } from '../../messages.ts';

export async function removeAnnotation(app: App, ...args: unknown[]): Promise<boolean> {
  const targets = await targetsOf(app, args, ({ annotation }) => annotation !== undefined);
  const [first] = targets;
  if (!first) {
    nothingHere();
    return false;
  }
  const own = app.annotations.ownPath(first.document.uri);
  const mine = targets.filter(({ mark, document }) => mark.path === own && document === first.document);
  const reviews = first.view.reviewed.reviews.filter(({ id, path }) => path === own && id === first.mark.id);
  if (mine.length === 0 && reviews.length > 0)
    return app.annotations.change(first.document, vscode.l10n.t('Your word on it removed'), () =>
      reviews.map(({ id }) => removeRecord('reviews', id)),
    );
  if (mine.length === 0) {
    inform(vscode.l10n.t('This annotation is another reviewer’s: it stays in their file.'));
    return false;
  }
  const label =
    mine.length > 1
      ? vscode.l10n.t('Removed: {0}', placesText(mine.length))
      : vscode.l10n.t('Removed: “{0}”', shorten(wordsOf(first.view.text, first.mark), 40));
  return app.annotations.change(first.document, label, () =>
    mine.map(({ mark }) => removeRecord('annotations', mark.id)),
  );
}
