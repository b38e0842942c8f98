/** Says who made a claim, or whom a name means. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { chooseSpeaker, type ChosenSpeaker } from '../speakers/chooseSpeaker.ts';
import { editMark } from './editMark.ts';
import type { Answer } from '../asking/askSteps.ts';
import { nothingHere, targetOf } from './target.ts';

/** A second argument names the speaker: an id of this article. */
export async function setSpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const target =
    (await targetOf(app, args, ({ kind }) => kind === 'claim')) ??
    (await targetOf(app, args, ({ kind }) => kind === 'speaker'));
  if (!target || (target.mark.kind !== 'claim' && target.mark.kind !== 'speaker')) {
    nothingHere();
    return false;
  }
  const { view, mark } = target;
  const chosen: Answer<ChosenSpeaker> =
    typeof args[1] === 'string' ? { id: args[1] } : await chooseSpeaker(view, mark.speaker);
  if (typeof chosen !== 'object') return false;
  const name = view.speakers.get(chosen.id)?.name ?? chosen.entity?.entity.name ?? chosen.id;
  const label = vscode.l10n.t('Speaker: {0}', name);
  return editMark(
    app,
    target,
    label,
    mark.kind === 'claim' ? { speaker: chosen.id } : { entity: chosen.id },
    chosen.entity,
  );
}
