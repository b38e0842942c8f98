/** Starting and leaving review mode, and its steps: a decision, and on to the next open claim. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { rangeOf } from '../../positions.ts';
import { isOpenClaim, type Mark } from '../../reading/view.ts';
import type { MarkReference } from '../../commandLink.ts';
import { askAboutClaim } from '../codebook/answerQuestions.ts';
import { accept, reject } from '../marks/decide.ts';
import { editMark } from '../marks/editMark.ts';
import { goToSuggestion } from '../marks/nextSuggestion.ts';
import { articleOf, targetOf } from '../marks/target.ts';

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
    if (await decideAtCursor(app, acceptWithAnswers)) await step(app, 'next');
  });
}

/** What the codebook requires is asked in accepting, as one step with it; who leaves the questions has accepted all the same. */
async function acceptWithAnswers(app: App, reference: MarkReference): Promise<boolean> {
  const target = await targetOf(app, [reference], isOpenClaim);
  const answers = target?.mark.kind === 'claim' && (await askAboutClaim(target.view, target.mark, 'required'));
  if (!target || !answers) return accept(app, reference);
  return editMark(app, target, vscode.l10n.t('Accepted, with answers'), { values: answers });
}

export function rejectAndNext(app: App): Promise<void> {
  return app.review.inTurn(async () => {
    if (await decideAtCursor(app, reject)) await step(app, 'next');
  });
}

/** The claim at the cursor, also where a name in it is narrower; without one, the mark that is there. */
async function decideAtCursor(
  app: App,
  decide: (app: App, reference: MarkReference) => Promise<boolean>,
): Promise<boolean> {
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
