/** Set Kind of Speaker…: a person, an organisation, a government, an office, somebody without a name; in every article of the folder. */
import * as vscode from 'vscode';
import type { SpeakerKind } from '../../../analysis/article.ts';
import { kindChanges } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { speakerKindName } from '../../editor/describe.ts';
import { decideOn, short, speakerOf, whoIs } from './speakerTarget.ts';
import type { Answer } from '../asking/askSteps.ts';
import { pickOne } from '../asking/pickByKey.ts';

const { t } = vscode.l10n;
const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

/** A second argument is the kind. */
export async function setSpeakerKind(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const who = whoIs(target.speaker);
  const chosen = kinds.find((kind) => kind === args[1]) ?? (await choose(who.name, who.kind));
  if (typeof chosen !== 'string') return false;
  return decideOn(app, target, t('“{0}”: {1}', short(who.name), speakerKindName(chosen)), (own, how) =>
    kindChanges(own, who, chosen, how),
  );
}

function choose(name: string, present: SpeakerKind): Promise<Answer<SpeakerKind>> {
  const choices = kinds.map((kind) => ({
    value: kind,
    label: speakerKindName(kind),
    description: kind === present ? t('now') : '',
  }));
  return pickOne(choices, { title: t('What is “{0}”?', short(name)) }, present);
}
