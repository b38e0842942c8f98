/** Says who made a claim, or whom a name means. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { chooseSpeaker, type ChosenSpeaker } from '../speakers/chooseSpeaker.ts';
import { editMarks } from './editMark.ts';
import type { Answer } from '../asking/askSteps.ts';
import { nothingHere, targetsOf } from './target.ts';

/** A second argument names the speaker, an id of this article, or is the selected items of a view. */
export async function setSpeaker(app: App, ...args: unknown[]): Promise<boolean> {
  const claims = await targetsOf(app, args, ({ kind }) => kind === 'claim');
  const targets = claims.length > 0 ? claims : await targetsOf(app, args, ({ kind }) => kind === 'speaker');
  const [first] = targets;
  if (!first || (first.mark.kind !== 'claim' && first.mark.kind !== 'speaker')) {
    nothingHere();
    return false;
  }
  const { view, mark } = first;
  const present = targets.length === 1 ? mark.speaker : undefined;
  const chosen: Answer<ChosenSpeaker> =
    typeof args[1] === 'string' ? { id: args[1] } : await chooseSpeaker(view, present);
  if (typeof chosen !== 'object') return false;
  const name = view.speakers.get(chosen.id)?.name ?? chosen.entity?.entity.name ?? chosen.id;
  const label = vscode.l10n.t('Speaker: {0}', name);
  return editMarks(
    app,
    targets,
    label,
    mark.kind === 'claim' ? { speaker: chosen.id } : { entity: chosen.id },
    chosen.entity,
  );
}
