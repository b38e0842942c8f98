/** Walks from suggestion to suggestion: the selection moves, so that it is spoken, and the status says who, what and why. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { reasonText, spokenMark } from '../../editor/describe.ts';
import { isHighlighted } from '../../editor/highlights.ts';
import { withoutIcons } from '../../plainWords.ts';
import { rangeOf } from '../../positions.ts';
import { settingsFor } from '../../settings.ts';
import { isSuggestion, startOf, type Mark } from '../../reading/view.ts';
import { select } from '../articles/goTo.ts';
import { articleOf } from './target.ts';
import { inform } from '../../messages.ts';

const messageTime = 8000;

export async function goToSuggestion(
  app: App,
  direction: 'next' | 'previous',
  wanted: (mark: Mark) => boolean = () => true,
): Promise<Mark | undefined> {
  const document = articleOf(app);
  const view = document && (await app.articles.get(document));
  if (!view) return undefined;
  const editor = await vscode.window.showTextDocument(document);
  const settings = settingsFor(document.uri);
  const open = view.marks.filter((mark) => isSuggestion(mark) && isHighlighted(mark, settings) && wanted(mark));
  const here = document.offsetAt(editor.selection.start);
  const isSelected = (mark: Mark) =>
    startOf(mark) === here && mark.spans[0]?.end === document.offsetAt(editor.selection.end);
  const at = open.findIndex(isSelected);
  const mark =
    at >= 0
      ? open[at + (direction === 'next' ? 1 : -1)]
      : direction === 'next'
        ? open.find((one) => startOf(one) > here || (startOf(one) === here && editor.selection.isEmpty))
        : open.findLast((one) => startOf(one) < here);
  const target = mark ?? (direction === 'next' ? open[0] : open.at(-1));
  const span = target?.spans[0];
  if (!target || !span) {
    if (app.review.document === document) sayAllDecided();
    else inform(vscode.l10n.t('No suggestion is left in this article.'));
    return undefined;
  }
  select(editor, rangeOf(document, span));
  const why = target.reason ? ` (${reasonText(target.reason)})` : '';
  // In review mode the card beside the words says it.
  if (app.review.document !== document)
    vscode.window.setStatusBarMessage(withoutIcons(`${spokenMark(view, target)}${why}`), messageTime);
  return target;
}

/** A notification, since it is spoken; the key is nearer than a button would be. */
function sayAllDecided(): void {
  inform(vscode.l10n.t('All claims are decided. F finishes the article.'));
}
