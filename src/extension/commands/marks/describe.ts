/** The mark at the cursor in plain words, for a screen reader: everything that the hover card says, in one message. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { reasonText, spokenMark } from '../../editor/describe.ts';
import { assessmentFacts, factText, othersFacts } from '../../editor/sayingWords.ts';
import { nothingHere, targetOf } from './target.ts';
import { inform } from '../../messages.ts';

export async function describeMark(app: App, ...args: unknown[]): Promise<string | undefined> {
  const target = await targetOf(app, args);
  if (!target) {
    nothingHere();
    return undefined;
  }
  const { view, mark } = target;
  const parts = [
    spokenMark(view, mark),
    mark.reason ? vscode.l10n.t('Why: {0}', reasonText(mark.reason)) : '',
    ...assessmentFacts(view.coding.codebook, mark.annotation ?? {}).map(factText),
    ...othersFacts(view, mark).map(factText),
  ];
  const text = parts.filter((part) => part !== '').join('. ');
  inform(text);
  return text;
}
