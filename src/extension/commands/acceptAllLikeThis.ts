/** Accept All Like This: the open suggestions of the same kind and rule, or of the same words, chosen in a list, as one undoable step. */
import * as vscode from 'vscode';
import { acceptSuggestion } from '../../annotations/accept.ts';
import type { App } from '../app.ts';
import { markKindName, shorten } from '../editor/describe.ts';
import { withoutIcons } from '../plainWords.ts';
import { isSuggestion, wordsOf, type ArticleView, type Mark } from '../view.ts';
import { knownEntities } from './decide.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A second argument of `true` takes all of them without showing the list. */
export async function acceptAllLikeThis(app: App, ...args: unknown[]): Promise<number> {
  const target = await targetOf(app, args, isSuggestion);
  if (!target) {
    nothingHere();
    return 0;
  }
  const { document, view, mark } = target;
  const alike = likeThis(view, mark);
  const chosen = args[1] === true ? alike : await choose(view, mark, alike);
  if (!chosen || chosen.length === 0) return 0;
  const label = t('Accepted: {0} suggestions', chosen.length);
  const done = await app.annotations.change(document, label, (how) => {
    const known = new Set(knownEntities(view));
    return chosen.flatMap(({ suggestion }) => {
      if (!suggestion) return [];
      const changes = acceptSuggestion(view.reviewed.article, view.analysis, suggestion, {
        ...how,
        bulk: true,
        knownEntities: known,
      });
      for (const { path } of changes) if (path[0] === 'entities') known.add(String(path[1]));
      return changes;
    });
  });
  if (done) vscode.window.setStatusBarMessage(label, 4000);
  return done ? chosen.length : 0;
}

function likeThis(view: ArticleView, mark: Mark): Mark[] {
  const words = wordsOf(view.text, mark);
  return view.marks.filter(
    (other) =>
      isSuggestion(other) &&
      other.kind === mark.kind &&
      (other.rule === mark.rule || wordsOf(view.text, other) === words),
  );
}

async function choose(view: ArticleView, mark: Mark, alike: readonly Mark[]): Promise<readonly Mark[] | undefined> {
  const items = alike.map((one) => ({
    label: withoutIcons(shorten(wordsOf(view.text, one), 80)),
    description: one.rule ?? '',
    picked: true,
    mark: one,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: t('Accept {0} suggestions like this {1}', alike.length, markKindName(mark.kind)),
  });
  return chosen?.map((item) => item.mark);
}
