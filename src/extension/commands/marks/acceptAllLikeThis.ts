/** Accept All Like This: the open suggestions of the same kind and rule, or of the same words, chosen in a list, as one undoable step. */
import * as vscode from 'vscode';
import { acceptSuggestion } from '../../../annotations/reviewing/accept.ts';
import type { App } from '../../app.ts';
import { markKindName, shorten, suggestionsText } from '../../editor/describe.ts';
import { withoutIcons } from '../../plainWords.ts';
import { isSuggestion, wordsOf, type ArticleView, type Mark } from '../../reading/view.ts';
import { knownEntities } from './decide.ts';
import { pick, type PickItem } from '../asking/pick.ts';
import { nothingHere, targetOf } from './target.ts';

const { t } = vscode.l10n;

/** A separator is about no mark. */
interface Item extends PickItem {
  readonly mark?: Mark;
}

/** A second argument of `true` takes all of them without showing the list. */
export async function acceptAllLikeThis(app: App, ...args: unknown[]): Promise<number> {
  const target = await targetOf(app, args, isSuggestion);
  if (!target) {
    nothingHere();
    return 0;
  }
  const { document, view, mark } = target;
  const alike = likeThis(view, mark);
  const chosen = args[1] === true ? alike : await choose(document, view, mark, alike);
  if (!chosen || chosen.length === 0) return 0;
  const label = t('Accepted: {0}', suggestionsText(chosen.length));
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

/** Found in the same way, or the same words. */
function likeThis(view: ArticleView, mark: Mark): Mark[] {
  const words = wordsOf(view.text, mark);
  return view.marks.filter(
    (other) =>
      isSuggestion(other) &&
      other.kind === mark.kind &&
      (other.rule === mark.rule || wordsOf(view.text, other) === words),
  );
}

/** Of the same kind, but found in another way: offered, and not ticked. */
function ofItsKind(view: ArticleView, mark: Mark, alike: readonly Mark[]): Mark[] {
  const known = new Set(alike);
  return view.marks.filter((other) => isSuggestion(other) && !known.has(other) && kindOf(other) === kindOf(mark));
}

function kindOf(mark: Mark): string {
  if (mark.kind === 'claim') return `claim ${mark.claim.kind}`;
  if (mark.kind === 'speaker') return `speaker ${mark.speaker}`;
  return mark.kind === 'date' ? `date ${mark.date.type}` : mark.kind;
}

async function choose(
  document: vscode.TextDocument,
  view: ArticleView,
  mark: Mark,
  alike: readonly Mark[],
): Promise<readonly Mark[] | undefined> {
  const item = (one: Mark, picked: boolean): Item => ({
    label: withoutIcons(shorten(wordsOf(view.text, one), 60)),
    description: one.confidence === undefined ? '' : t('{0} % sure', Math.round(one.confidence * 100)),
    picked,
    mark: one,
    spans: one.spans,
  });
  const others = ofItsKind(view, mark, alike);
  const group = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: Item[] = [
    group(t('Found in the same way')),
    ...alike.map((one) => item(one, true)),
    ...(others.length === 0 ? [] : [group(t('Of the same kind'))]),
    ...others.map((one) => item(one, false)),
  ];
  const chosen = await pick(items, {
    title: t('Accept all like this {0}', markKindName(mark.kind)),
    placeholder: t('What is ticked is accepted, as one step for Undo'),
    many: true,
    document,
  });
  return chosen?.flatMap(({ mark: one }) => one ?? []);
}
