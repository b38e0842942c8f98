/** The selected words become an annotation: a claim, a speaker, a date or a note. What the machine missed is added here. */
import * as vscode from 'vscode';
import type { ClaimKind, Span } from '../../analysis/article.ts';
import { newId } from '../../annotations/accept.ts';
import type { Annotation, AnnotationKind } from '../../annotations/annotation.ts';
import { putRecord } from '../../annotations/editSidecar.ts';
import { describeTarget } from '../../annotations/selector.ts';
import type { App } from '../app.ts';
import { markKindName } from '../editor/describe.ts';
import { spanOf } from '../positions.ts';
import type { ArticleView } from '../view.ts';
import { askNote } from './addNote.ts';
import { askDate } from './askDate.ts';
import { chooseSpeaker, type ChosenSpeaker } from './chooseSpeaker.ts';

const { t } = vscode.l10n;
/** What ids of annotations made by hand begin with. */
export const letters = { claim: 'c', date: 'd', speaker: 's', note: 'n' } as const;

type Details = { readonly fields: Partial<Annotation> } & Pick<ChosenSpeaker, 'entity'>;

/** `kind` and `given` answer the questions beforehand. */
export async function annotateSelection(app: App, kind?: unknown, given?: Partial<Annotation>): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  const spans = view ? selectedSpans(editor) : [];
  if (!view || spans.length === 0) {
    void vscode.window.showInformationMessage(t('Select the words to annotate first.'));
    return false;
  }
  const chosen = isKind(kind) ? kind : await chooseKind();
  if (!chosen) return false;
  const words = spans.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
  const details = given ? { fields: given } : await askDetails(view, chosen, words);
  if (!details) return false;
  const target = describeTarget(view.reviewed.article, spans);
  const label = t('Annotated as {0}', markKindName(chosen));
  return app.annotations.change(editor.document, label, ({ by, at }) => [
    ...(details.entity ? [putRecord('entities', details.entity.id, details.entity.entity)] : []),
    putRecord('annotations', newId(letters[chosen], Math.random), {
      kind: chosen,
      ...target,
      ...details.fields,
      by,
      created: at,
    }),
  ]);
}

/** Several selections are one annotation with several parts; white space at their ends is not meant. */
export function selectedSpans({ document, selections }: vscode.TextEditor): Span[] {
  return selections
    .map((selection) => {
      const { start, end } = spanOf(document, selection);
      const text = document.getText(selection);
      const from = start + text.length - text.trimStart().length;
      return { start: from, end: Math.max(from, end - (text.length - text.trimEnd().length)) };
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

export function isKind(kind: unknown): kind is AnnotationKind {
  return typeof kind === 'string' && Object.hasOwn(letters, kind);
}

export async function chooseKind(): Promise<AnnotationKind | undefined> {
  const items: (vscode.QuickPickItem & { chosen: AnnotationKind })[] = [
    { chosen: 'claim', label: `$(comment) ${t('Claim')}`, description: t('something said, thought or planned') },
    { chosen: 'speaker', label: `$(person) ${t('Speaker')}`, description: t('somebody is named here') },
    { chosen: 'date', label: `$(calendar) ${t('Date')}`, description: t('when something happens') },
    { chosen: 'note', label: `$(note) ${t('Note')}`, description: t('a remark of yours') },
  ];
  return (await vscode.window.showQuickPick(items, { title: t('Annotate the selected words as') }))?.chosen;
}

export async function askDetails(view: ArticleView, kind: AnnotationKind, words: string): Promise<Details | undefined> {
  switch (kind) {
    case 'claim': {
      const chosen = await chooseSpeaker(view);
      if (!chosen) return undefined;
      return { fields: { claimKind: claimKindOf(words), speaker: chosen.id }, ...entityOf(chosen) };
    }
    case 'speaker': {
      const chosen = await chooseSpeaker(view, undefined, words);
      return chosen && { fields: { entity: chosen.id, form: 'name' }, ...entityOf(chosen) };
    }
    case 'date': {
      const value = await askDate(t('When is “{0}”?', words), '');
      return value === undefined ? undefined : { fields: { value } };
    }
    case 'note': {
      const note = await askNote();
      return note === undefined ? undefined : { fields: { note } };
    }
  }
}

function entityOf({ entity }: ChosenSpeaker): Pick<ChosenSpeaker, 'entity'> {
  return entity ? { entity } : {};
}

/** Quoted from end to end: direct; quoted in part: mixed; else indirect. */
function claimKindOf(words: string): ClaimKind {
  if (/^["“„«'‘].*["”»'’][.,]?$/su.test(words)) return 'direct';
  return /["“”„«»]/.test(words) ? 'mixed' : 'indirect';
}
