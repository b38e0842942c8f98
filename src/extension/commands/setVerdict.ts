/** A verdict on a claim. It is always a person's: the machine never offers one. */
import * as vscode from 'vscode';
import { verdicts } from '../../annotations/annotation.ts';
import type { App } from '../app.ts';
import { verdictName } from '../editor/describe.ts';
import { editMark } from './editMark.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument is the verdict. */
export async function setVerdict(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await targetOf(app, args, ({ kind }) => kind === 'claim');
  if (!target) {
    nothingHere();
    return false;
  }
  const verdict = typeof args[1] === 'string' ? args[1] : await choose(target.mark.annotation?.verdict);
  if (verdict === undefined) return false;
  return editMark(app, target, t('Verdict: {0}', verdict), { verdict });
}

async function choose(present: string | undefined): Promise<string | undefined> {
  const items = verdicts.map((verdict) => ({
    label: verdictName(verdict),
    description: verdict === present ? t('now') : '',
    verdict,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: t('Verdict'),
    placeHolder: t('Only you decide: the machine gives no verdicts'),
  });
  return choice?.verdict;
}
