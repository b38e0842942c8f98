/** Whether a claim is quoted, reported in other words, a belief, or the journalist's own. */
import * as vscode from 'vscode';
import type { ClaimKind } from '../../../analysis/article.ts';
import type { App } from '../../app.ts';
import { claimKindName } from '../../editor/describe.ts';
import type { ShownClaimKind } from '../../reading/view.ts';
import { editMarks } from './editMark.ts';
import { nothingHere, targetsOf } from './target.ts';
import type { Answer } from '../asking/askSteps.ts';
import { pickOne } from '../asking/pickByKey.ts';

const kinds: readonly ClaimKind[] = ['direct', 'mixed', 'indirect', 'belief', 'reported'];

/** A second argument is the kind, or the selected items of a view. */
export async function setKind(app: App, ...args: unknown[]): Promise<boolean> {
  const targets = await targetsOf(app, args, ({ kind }) => kind === 'claim');
  const [first] = targets;
  if (first?.mark.kind !== 'claim') {
    nothingHere();
    return false;
  }
  const present = targets.length === 1 ? first.mark.claim.kind : undefined;
  const chosen = kinds.find((kind) => kind === args[1]) ?? (await choose(present));
  if (typeof chosen !== 'string') return false;
  return editMarks(app, targets, vscode.l10n.t('Kind: {0}', claimKindName(chosen)), { claimKind: chosen });
}

function choose(present: ShownClaimKind | undefined): Promise<Answer<ClaimKind>> {
  const choices = kinds.map((kind) => ({
    value: kind,
    label: claimKindName(kind),
    description: kind === present ? vscode.l10n.t('now') : '',
  }));
  const now = kinds.find((kind) => kind === present);
  return pickOne(choices, { title: vscode.l10n.t('Kind of claim') }, now);
}
