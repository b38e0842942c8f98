/** Not a Name: these words are no speaker in any article of the folder, from now on. */
import * as vscode from 'vscode';
import { newId } from '../../../annotations/reviewing/accept.ts';
import { putCorrection } from '../../../annotations/told/correctionsFile.ts';
import type { App } from '../../app.ts';
import { shorten } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isSuggestion, wordsOf, type Mark } from '../../reading/view.ts';
import { withoutName } from './addName.ts';
import { nothingHere, targetsOf } from '../marks/target.ts';

const { t } = vscode.l10n;
const messageTime = 6000;

export async function notAName(app: App, ...args: unknown[]): Promise<boolean> {
  const targets = await targetsOf(app, args, (mark) => mark.kind === 'speaker' && mark.annotation === undefined);
  const [first] = targets;
  if (!first) {
    nothingHere();
    return false;
  }
  const { document, view } = first;
  const all = [...new Set(targets.map(({ view: { text }, mark }) => wordsOf(text, mark).trim().replace(/\s+/g, ' ')))];
  const count = view.marks.filter((mark) => isOneOf(view.text, mark, all)).length;
  const label =
    all.length === 1
      ? t('No name: “{0}” ({1} here)', shorten(all[0] ?? '', 40), count)
      : t('No names: {0} ({1} here)', all.length, count);
  const done = await app.annotations.tell(document.uri, label, ({ by, at }, own) => ({
    entities: all.flatMap((words) => withoutName(own, words)),
    corrections: all.map((text) => putCorrection(newId('r', Math.random), { kind: 'speaker', text, by, at })),
  }));
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

function isOneOf(text: string, mark: Mark, all: readonly string[]): boolean {
  return mark.kind === 'speaker' && isSuggestion(mark) && all.includes(wordsOf(text, mark).replace(/\s+/g, ' '));
}
