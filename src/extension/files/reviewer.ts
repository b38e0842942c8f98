/** Who reviews. Asked before the first annotation and kept in the settings; never taken from the system, since files get published. */
import * as vscode from 'vscode';
import type { Reviewer } from '../../annotations/annotation.ts';
import { settingsFor, updateSetting } from '../settings.ts';

const { t } = vscode.l10n;
const slug = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Undefined when the person does not want to say: then nothing is annotated. */
export async function reviewer(): Promise<Reviewer | undefined> {
  return knownReviewer() ?? (await askReviewer());
}

export function knownReviewer(): Reviewer | undefined {
  const { id, name } = settingsFor().reviewer;
  return slug.test(id) ? { id, ...(name === '' ? {} : { name }) } : undefined;
}

export async function askReviewer(): Promise<Reviewer | undefined> {
  const id = await vscode.window.showInputBox({
    title: t('Who annotates?'),
    prompt: t('Your short name in the files beside the articles, for example “ana”. It may be a pseudonym.'),
    value: settingsFor().reviewer.id,
    ignoreFocusOut: true,
    validateInput: (value) =>
      value === 'curated'
        ? t('“curated” is the name of the adjudicated layer.')
        : slug.test(value)
          ? undefined
          : t('Small letters, digits and hyphens.'),
  });
  if (id === undefined) return undefined;
  await updateSetting('reviewer.id', id, vscode.ConfigurationTarget.Global);
  return knownReviewer() ?? { id };
}
