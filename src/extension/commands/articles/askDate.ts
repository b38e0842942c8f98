/** Asks for a date as sidecars hold it (EDTF), and says what is wrong with what is typed. */
import * as vscode from 'vscode';
import { askText, type Answer, type Place } from '../asking/askSteps.ts';

const { t } = vscode.l10n;

const part = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?)?)?[~?%]?`;
const edtf = new RegExp(`^(?:${part}|(?:${part}|\\.\\.)?/(?:${part}|\\.\\.)?)$`);

export function isEdtf(value: string): boolean {
  return value !== '/' && value !== '../..' && edtf.test(value);
}

export function askDate(title: string, value: string, place?: Place): Promise<Answer<string>> {
  const prompt = t(
    'As year-month-day, as much of it as is known: 2022-02-02, 2022-02, 2022-02-02T10:16, 2022-01-24/2022-01-30',
  );
  const validate = (typed: string) => (isEdtf(typed) ? undefined : t('A date looks like 2022-02-02.'));
  return askText({ title, prompt, value, validate }, place);
}
