/** Who reviews. Asked before the first annotation and kept in the settings; never taken from the system, since files get published. */
import * as vscode from 'vscode';
import type { Reviewer } from '../../annotations/sidecar/annotation.ts';
import { curatedReviewer, reviewerIdProblem } from '../../annotations/sidecar/sidecarNames.ts';
import { settingsFor, updateSetting } from '../settings.ts';

const { t } = vscode.l10n;

let asking: Promise<Reviewer | undefined> | undefined;

/** Asked once, however many actions wait for it. Undefined when the person does not want to say: then nothing is annotated. */
export async function reviewer(): Promise<Reviewer | undefined> {
  const known = knownReviewer();
  if (known) return known;
  asking ??= askReviewer().finally(() => (asking = undefined));
  return asking;
}

export function knownReviewer(): Reviewer | undefined {
  const { id, name } = settingsFor().reviewer;
  return problemOf(id) === undefined ? { id, ...(name === '' ? {} : { name }) } : undefined;
}

export async function askReviewer(): Promise<Reviewer | undefined> {
  const id = await vscode.window.showInputBox({
    title: t('Who annotates?'),
    prompt: t('Your short name in the files beside the articles, for example “ana”. It may be a pseudonym.'),
    value: settingsFor().reviewer.id,
    ignoreFocusOut: true,
    validateInput: problemOf,
  });
  if (id === undefined) return undefined;
  await updateSetting('reviewer.id', id, vscode.ConfigurationTarget.Global);
  return knownReviewer() ?? { id };
}

/** It becomes part of a file's name. */
function problemOf(id: string): string | undefined {
  if (id === curatedReviewer) return t('“curated” is the name of the adjudicated layer.');
  switch (reviewerIdProblem(id)) {
    case 'form':
      return t('Small letters, digits and hyphens.');
    case 'reserved':
      return t('Windows, or a synchronising program, keeps this name for itself.');
    case null:
      return undefined;
  }
}
