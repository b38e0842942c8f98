/** A note in the reviewer's own words, on a mark; where there is none, on the selected words. */
import * as vscode from 'vscode';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { annotateSelection } from './annotateSelection.ts';
import { editMark } from './editMark.ts';
import { askText, type Answer, type Place } from '../asking/askSteps.ts';
import { nothingHere, targetOf } from './target.ts';

/** A second argument is the note. */
export async function addNote(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args);
  if (!target) {
    const selection = vscode.window.activeTextEditor?.selection;
    if (selection && !selection.isEmpty) return annotateSelection(app, 'note');
    nothingHere();
    return false;
  }
  const note = typeof args[1] === 'string' ? args[1] : await askNote(mySaying(target.mark.sayings).note);
  if (typeof note !== 'string') return false;
  return editMark(app, target, vscode.l10n.t('Note added'), { note });
}

export function askNote(value = '', place?: Place): Promise<Answer<string>> {
  const prompt = vscode.l10n.t('Kept in the sidecar, in your words.');
  return askText({ title: vscode.l10n.t('Note'), prompt, value }, place);
}
