/**
 * Accept and Reject: the machine's suggestion becomes the reviewer's annotation, or is not suggested again. Of somebody else's
 * annotation one's own file says whether one agrees.
 */
import * as vscode from 'vscode';
import { acceptSuggestion, rejectSuggestion } from '../../../annotations/reviewing/accept.ts';
import type { Change } from '../../../annotations/sidecar/editSidecar.ts';
import type { App } from '../../app.ts';
import { markKindName, placesText, shorten } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isAnothers, isSuggestion, wordsOf } from '../../reading/view.ts';
import { sayOfAnothers } from './sayOfAnothers.ts';
import { nothingHere, targetOf, targetsOf, type Target } from './target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const messageTime = 4000;

export function accept(app: App, ...args: unknown[]): Promise<boolean> {
  return decide(app, args, { what: t('Accepted'), ofAnothers: t('Agreed') }, ({ view, mark }, how) => {
    const { article } = view.reviewed;
    if (isAnothers(view, mark)) return sayOfAnothers(view, mark, { decision: 'accept' }, how);
    return mark.suggestion
      ? acceptSuggestion(article, view.analysis, mark.suggestion, { ...how, knownEntities: knownEntities(view) })
      : [];
  });
}

export function reject(app: App, ...args: unknown[]): Promise<boolean> {
  return decide(app, args, { what: t('Rejected'), ofAnothers: t('Rejected') }, ({ view, mark }, how) => {
    if (isAnothers(view, mark)) return sayOfAnothers(view, mark, { decision: 'reject' }, how);
    return mark.suggestion ? rejectSuggestion(view.reviewed.article, view.analysis, mark.suggestion, how) : [];
  });
}

/** Several are decided as one step, and are marked as decided in bulk. */
async function decide(
  app: App,
  args: readonly unknown[],
  { what, ofAnothers }: { readonly what: string; readonly ofAnothers: string },
  make: (target: Target, how: { by: string; at: string; bulk?: boolean }) => readonly Change[],
): Promise<boolean> {
  const targets = await targetsOf(app, args, (mark, view) => isSuggestion(mark) || isAnothers(view, mark));
  const [first] = targets;
  if (!first) {
    if (await targetOf(app, args)) inform(t('This is decided already: it is an annotation of your own.'));
    else nothingHere();
    return false;
  }
  const said = isSuggestion(first.mark) ? what : ofAnothers;
  const bulk = targets.length > 1 ? { bulk: true } : {};
  const words = shorten(wordsOf(first.view.text, first.mark), 40);
  const label =
    targets.length > 1
      ? `${said}: ${placesText(targets.length)}`
      : t('{0}: {1} “{2}”', said, markKindName(first.mark.kind), words);
  const same = targets.filter(({ document }) => document === first.document);
  const done = await app.annotations.change(first.document, label, (how) =>
    same.flatMap((target) => make(target, { ...how, ...bulk })),
  );
  if (done) vscode.window.setStatusBarMessage(withoutIcons(label), messageTime);
  return done;
}

/** Entities that a sidecar has already: they are not written again. */
export function knownEntities({ entities }: Target['view']): ReadonlySet<string> {
  return new Set(entities.keys());
}
