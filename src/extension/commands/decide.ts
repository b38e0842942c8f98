/** Accept and Reject: the machine's suggestion becomes the reviewer's annotation, or is not suggested again. */
import * as vscode from 'vscode';
import { acceptSuggestion, rejectSuggestion } from '../../annotations/accept.ts';
import type { Change } from '../../annotations/editSidecar.ts';
import type { App } from '../app.ts';
import { markKindName, shorten } from '../editor/describe.ts';
import { withoutIcons } from '../plainWords.ts';
import { isSuggestion, wordsOf } from '../view.ts';
import { nothingHere, targetsOf, type Target } from './target.ts';

const { t } = vscode.l10n;
const messageTime = 4000;

export function accept(app: App, ...args: unknown[]): Promise<boolean> {
  return decide(app, args, t('Accepted'), ({ view, mark }, how) => {
    const { article } = view.reviewed;
    return mark.suggestion
      ? acceptSuggestion(article, view.analysis, mark.suggestion, { ...how, knownEntities: knownEntities(view) })
      : [];
  });
}

export function reject(app: App, ...args: unknown[]): Promise<boolean> {
  return decide(app, args, t('Rejected'), ({ view, mark }, how) =>
    mark.suggestion ? rejectSuggestion(view.reviewed.article, view.analysis, mark.suggestion, how) : [],
  );
}

/** Several are decided as one step, and are marked as decided in bulk. */
async function decide(
  app: App,
  args: readonly unknown[],
  what: string,
  make: (target: Target, how: { by: string; at: string; bulk?: boolean }) => readonly Change[],
): Promise<boolean> {
  const targets = await targetsOf(app, args, isSuggestion);
  const [first] = targets;
  if (!first) {
    nothingHere();
    return false;
  }
  const bulk = targets.length > 1 ? { bulk: true } : {};
  const words = shorten(wordsOf(first.view.text, first.mark), 40);
  const label =
    targets.length > 1
      ? t('{0}: {1} suggestions', what, targets.length)
      : t('{0}: {1} “{2}”', what, markKindName(first.mark.kind), words);
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
