/** Starting and leaving review mode, and its steps: a decision, and on to the next open claim. */
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { rangeOf } from '../positions.ts';
import { isOpenClaim, type Mark } from '../view.ts';
import { accept, reject } from './decide.ts';
import { goToSuggestion } from './nextSuggestion.ts';
import { articleOf, targetOf } from './target.ts';

export async function startReview(app: App): Promise<void> {
  const document = articleOf(app);
  if (!document) return;
  await app.review.start(document);
  await nextClaim(app);
}

export async function leaveReview(app: App): Promise<void> {
  await app.review.leave();
}

export function nextClaim(app: App): Promise<boolean> {
  return app.review.inTurn(() => step(app, 'next'));
}

export function previousClaim(app: App): Promise<boolean> {
  return app.review.inTurn(() => step(app, 'previous'));
}

export function acceptAndNext(app: App): Promise<void> {
  return app.review.inTurn(async () => {
    if (await decideAtCursor(app, accept)) await step(app, 'next');
  });
}

export function rejectAndNext(app: App): Promise<void> {
  return app.review.inTurn(async () => {
    if (await decideAtCursor(app, reject)) await step(app, 'next');
  });
}

/** The claim at the cursor, also where a name in it is narrower; without one, the mark that is there. */
async function decideAtCursor(app: App, decide: typeof accept): Promise<boolean> {
  const target = (await targetOf(app, [], isOpenClaim)) ?? (await targetOf(app, []));
  if (!target) return true;
  return decide(app, { uri: target.document.uri.toString(), id: target.mark.id });
}

/** Moves to an open claim and shows who, what and why; says so when none is left. */
async function step(app: App, direction: 'next' | 'previous'): Promise<boolean> {
  const mark = await goToSuggestion(app, direction, isOpenClaim);
  if (!mark) return false;
  turnToStart(mark);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  return true;
}

/** The cursor stands at the beginning of a claim, where its card does not cover the words. */
function turnToStart(mark: Mark): void {
  const editor = vscode.window.activeTextEditor;
  const span = mark.spans[0];
  if (!editor || !span) return;
  const { start, end } = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(end, start);
}
