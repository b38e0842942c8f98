/** The reviewer's word on what a date means. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { shorten } from '../../editor/describe.ts';
import { wordsOf } from '../../reading/view.ts';
import { askDate, isEdtf } from '../articles/askDate.ts';
import { editMark } from './editMark.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument is the value, as EDTF. */
export async function setDateValue(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'date');
  if (target?.mark.kind !== 'date') {
    nothingHere();
    return false;
  }
  const { view, mark } = target;
  const given = args[1];
  const value =
    typeof given === 'string' && isEdtf(given)
      ? given
      : await askDate(t('When is “{0}”?', shorten(wordsOf(view.text, mark), 60)), mark.date.value ?? '');
  if (typeof value !== 'string') return false;
  // What the machine counted it from, or read of how exact it is, is no longer why it has this value.
  return editMark(app, target, t('Date: {0}', value), {
    value,
    timex: undefined,
    mod: undefined,
    relativeTo: undefined,
  });
}
