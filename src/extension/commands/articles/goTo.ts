/** Shows a mark: opens its article and selects its words, so that a screen reader speaks them. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { rangeOf } from '../../positions.ts';
import { inform } from '../../messages.ts';

interface Place {
  readonly uri: string;
  readonly id: string;
  readonly start?: number;
  readonly end?: number;
}

export async function goTo(app: App, place: Place): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  const view = await app.articles.get(document);
  const mark = view?.marks.find(
    ({ id, spans }) => id === place.id && (place.start === undefined || spans[0]?.start === place.start),
  );
  const span =
    mark?.spans[0] ?? (place.start === undefined ? undefined : { start: place.start, end: place.end ?? place.start });
  const editor = await vscode.window.showTextDocument(document);
  if (span) select(editor, rangeOf(document, span));
  else if (mark) inform(vscode.l10n.t('These words are no longer in the article.'));
}

export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
