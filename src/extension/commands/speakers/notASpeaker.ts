/** Not a Speaker: under none of its names is it suggested again, in any article of the folder. */
import * as vscode from 'vscode';
import { notSpeakerChanges } from '../../../annotations/told/entityDecisions.ts';
import type { App } from '../../app.ts';
import { decideOn, namesIn, short, speakerOf, whoIs } from './speakerTarget.ts';

export async function notASpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const target = await speakerOf(app, args);
  if (!target) return false;
  const { view, speaker } = target;
  return decideOn(app, target, vscode.l10n.t('No speaker: “{0}”', short(speaker.name)), (own, how) =>
    notSpeakerChanges(own, whoIs(speaker), namesIn(view, speaker), how),
  );
}
