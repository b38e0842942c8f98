/**
 * Annotate All Occurrences: what is decided once about some words holds wherever they stand in the article. The places are
 * shown with their context before anything is written, each can be left out, and all are one step for Undo.
 */
import * as vscode from 'vscode';
import type { Span } from '../../../analysis/article.ts';
import { acceptSuggestion, newId } from '../../../annotations/reviewing/accept.ts';
import type { Annotation, AnnotationKind } from '../../../annotations/sidecar/annotation.ts';
import { placesOf } from '../../../annotations/anchoring/wordPlaces.ts';
import { putRecord } from '../../../annotations/sidecar/editSidecar.ts';
import { describeTarget } from '../../../annotations/anchoring/selector.ts';
import type { App } from '../../app.ts';
import { markKindName, shorten } from '../../editor/describe.ts';
import { lineAt } from '../../lineAt.ts';
import { withoutIcons } from '../../plainWords.ts';
import { rangeOf } from '../../positions.ts';
import { isSuggestion, wordsOf, type ArticleView, type Mark } from '../../reading/view.ts';
import { askWhat, isKind, letters, selectedSpans } from './annotateSelection.ts';
import { knownEntities } from './decide.ts';
import { targetOf } from './target.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const around = 40;

/** A place of the words, and the suggestion of the wanted kind that has exactly them. */
interface Place {
  readonly span: Span;
  readonly suggestion?: Mark;
}

/** `kind` and `given` answer the questions beforehand, and all places are taken. Resolves to how many were annotated. */
export async function annotateAllOccurrences(app: App, kind?: unknown, given?: Partial<Annotation>): Promise<number> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  if (!view) return 0;
  const [selected] = selectedSpans(editor);
  const mark = selected ? undefined : (await targetOf(app, []))?.mark;
  const words = selected ? view.text.slice(selected.start, selected.end) : mark ? wordsOf(view.text, mark) : '';
  if (words === '') {
    inform(t('Select the words to annotate first.'));
    return 0;
  }
  const known = given ?? detailsOf(mark);
  const what = await askWhat(
    view,
    words,
    isKind(kind) ? kind : mark?.kind,
    known,
    selected ? [selected] : (mark?.spans ?? []),
  );
  if (!what) return 0;
  const { kind: chosen, details } = what;
  const places = openPlaces(view, words, chosen);
  if (places.length === 0) {
    inform(t('No other place of these words is left to annotate.'));
    return 0;
  }
  const taken = given ? places : await preview(editor, view, words, places);
  if (!taken || taken.length === 0) return 0;
  const as = markKindName(chosen);
  const label =
    taken.length === 1 ? t('Annotated 1 time as {0}', as) : t('Annotated {0} times as {1}', taken.length, as);
  const done = await app.annotations.change(editor.document, label, (how) => [
    ...(details.entity ? [putRecord('entities', details.entity.id, details.entity.entity)] : []),
    ...taken.flatMap(({ span, suggestion }) =>
      suggestion?.suggestion
        ? acceptSuggestion(view.reviewed.article, view.analysis, suggestion.suggestion, {
            ...how,
            bulk: true,
            changes: details.fields,
            knownEntities: knownEntities(view),
          })
        : [
            putRecord('annotations', newId(letters[chosen], Math.random), {
              kind: chosen,
              ...describeTarget(view.reviewed.article, [span]),
              ...details.fields,
              by: how.by,
              created: how.at,
            }),
          ],
    ),
  ]);
  if (done) vscode.window.setStatusBarMessage(label, 4000);
  return done ? taken.length : 0;
}

/** An annotation at the cursor says all that is needed: the others get what it says. */
function detailsOf(mark: Mark | undefined): Partial<Annotation> | undefined {
  if (!mark?.annotation) return undefined;
  const { entity, form, value, type, timex, speaker, claimKind, note, codes } = mark.annotation;
  const all = { entity, form, value, type, timex, speaker, claimKind, note, codes };
  const fields = Object.fromEntries(Object.entries(all).filter(([, field]) => field !== undefined));
  return fields;
}

/** Where the words stand and no annotation of the kind is yet. */
function openPlaces(view: ArticleView, words: string, kind: AnnotationKind): Place[] {
  const ofKind = view.marks.filter((mark) => mark.kind === kind);
  return placesOf(view.text, words).flatMap((span): Place[] => {
    const here = ofKind.filter(({ spans }) => spans.some((one) => one.start < span.end && span.start < one.end));
    if (here.some((mark) => !isSuggestion(mark))) return [];
    const suggestion = here.find(({ spans }) => spans[0]?.start === span.start && spans[0].end === span.end);
    return [{ span, ...(suggestion ? { suggestion } : {}) }];
  });
}

/** Each place in its line; the one that is looked at is shown in the article. */
function preview(
  editor: vscode.TextEditor,
  view: ArticleView,
  words: string,
  places: readonly Place[],
): Promise<Place[] | undefined> {
  const before = editor.selection;
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { place: Place }>();
    pick.title = t('Annotate “{0}” here too', shorten(words, 60));
    pick.placeholder = t('Leave out what is meant otherwise');
    pick.canSelectMany = true;
    pick.items = places.map((place) => ({ ...describePlace(view, place), place }));
    pick.selectedItems = pick.items;
    let taken: Place[] | undefined;
    pick.onDidChangeActive(([item]) => {
      if (!item) return;
      const range = rangeOf(editor.document, item.place.span);
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    });
    pick.onDidAccept(() => {
      taken = pick.selectedItems.map(({ place }) => place);
      pick.hide();
    });
    pick.onDidHide(() => {
      if (!taken) editor.selection = before;
      resolve(taken);
      pick.dispose();
    });
    pick.show();
  });
}

function describePlace({ text }: ArticleView, { span }: Place): vscode.QuickPickItem {
  const left = text.slice(Math.max(0, span.start - around), span.start).replace(/^\S*\s/, '');
  const right = text.slice(span.end, span.end + around).replace(/\s\S*$/, '');
  const words = text.slice(span.start, span.end);
  return {
    label: withoutIcons(shorten(`${left}«${words}»${right}`, 2 * around + words.length + 4)),
    description: t('line {0}', lineAt(text, span.start)),
  };
}
