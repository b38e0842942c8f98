/**
 * The marks at a place that a person can mean there: what the machine suggests of the journalist's own words is not drawn unless
 * the settings ask for it, and what is not drawn brings up no card and is not accepted by accident. Where it is selected, as a
 * click in the Claims view leaves it, it is meant.
 */
import type * as vscode from 'vscode';
import { settingsFor } from '../settings.ts';
import { isSuggestion, marksAt, type ArticleView, type Mark } from './view.ts';

export function marksMeant(
  view: ArticleView,
  document: vscode.TextDocument,
  offset: number,
  selection?: vscode.Selection,
): Mark[] {
  const asked = settingsFor(document.uri).highlights.reportedClaims;
  const start = selection && !selection.isEmpty ? document.offsetAt(selection.start) : -1;
  const end = selection && !selection.isEmpty ? document.offsetAt(selection.end) : -1;
  const isSelected = ({ spans }: Mark) => spans.some((span) => span.start === start && span.end === end);
  const isDrawn = (mark: Mark) =>
    asked || mark.kind !== 'claim' || mark.claim.kind !== 'reported' || !isSuggestion(mark);
  return marksAt(view, offset).filter((mark) => isDrawn(mark) || isSelected(mark));
}
