/** A verdict on a claim. It is always a person's: the machine never offers one. */
import * as vscode from 'vscode';
import { verdicts } from '../../../annotations/sidecar/annotation.ts';
import type { Codebook } from '../../../annotations/codebook/codebook.ts';
import { mySaying } from '../../../annotations/reviewing/sayings.ts';
import type { App } from '../../app.ts';
import { verdictText } from '../../editor/codingWords.ts';
import { editMarks } from './editMark.ts';
import { pickOne } from '../asking/pickByKey.ts';
import type { Answer } from '../asking/askSteps.ts';
import { nothingHere, targetsOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument is the verdict, or the selected items of a view. */
export async function setVerdict(app: App, ...args: unknown[]): Promise<boolean> {
  const targets = await targetsOf(app, args, ({ kind }) => kind === 'claim');
  const [first] = targets;
  if (!first) {
    nothingHere();
    return false;
  }
  const { codebook } = first.view.coding;
  const present = targets.length === 1 ? mySaying(first.mark.sayings).verdict : undefined;
  const verdict = typeof args[1] === 'string' ? args[1] : await choose(codebook, present);
  if (typeof verdict !== 'string') return false;
  return editMarks(app, targets, t('Verdict: {0}', verdictText(codebook, verdict)), { verdict });
}

/** The codebook's own vocabulary stands in the place of the usual one. */
function choose(codebook: Codebook, present: string | undefined): Promise<Answer<string>> {
  const own = [...codebook.verdicts].map(([value, { definition, key }]) => ({ value, detail: definition, key }));
  const choices = own.length > 0 ? own : verdicts.map((value) => ({ value }));
  return pickOne(
    choices.map((choice) => ({
      ...choice,
      label: verdictText(codebook, choice.value),
      description: choice.value === present ? t('now') : '',
    })),
    { title: t('Verdict'), placeholder: t('Only you decide: the machine gives no verdicts') },
    present,
  );
}
