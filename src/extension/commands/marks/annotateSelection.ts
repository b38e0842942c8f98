/** The selected words become an annotation: a claim, a speaker, a date or a note. What the machine missed is added here. */
import * as vscode from 'vscode';
import type { ClaimKind, Span } from '../../../analysis/article.ts';
import { newId } from '../../../annotations/reviewing/accept.ts';
import type { Annotation, AnnotationKind } from '../../../annotations/sidecar/annotation.ts';
import { putRecord } from '../../../annotations/sidecar/editSidecar.ts';
import { describeTarget } from '../../../annotations/anchoring/selector.ts';
import type { App } from '../../app.ts';
import { markKindName } from '../../editor/describe.ts';
import { spanOf } from '../../positions.ts';
import type { ArticleView } from '../../reading/view.ts';
import { askNote } from './addNote.ts';
import { askDate } from '../articles/askDate.ts';
import { likelySpeaker } from '../speakers/likelySpeaker.ts';
import { chooseSpeaker, type ChosenSpeaker } from '../speakers/chooseSpeaker.ts';
import { askChoice, askSteps, type Answer, type Place, type Step } from '../asking/askSteps.ts';
import { inform } from '../../messages.ts';

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
    inform(t('Select the words to annotate first.'));
    return false;
  }
  const words = spans.map(({ start, end }) => view.text.slice(start, end)).join(' … ');
  const wanted = await askWhat(view, words, isKind(kind) ? kind : undefined, given, spans);
  if (!wanted) return false;
  const { kind: chosen, details } = wanted;
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

interface What {
  readonly kind: AnnotationKind;
  readonly details: Details;
}

/** What the words are, and what belongs to that; what is given is not asked. */
export async function askWhat(
  view: ArticleView,
  words: string,
  kind: AnnotationKind | undefined,
  given: Partial<Annotation> | undefined,
  spans: readonly Span[],
): Promise<What | undefined> {
  const start = { ...(kind && { kind }), ...(given && { details: { fields: given } }) };
  const steps: readonly Step<What>[] = [
    {
      when: () => kind === undefined,
      ask: async (answers, place) => {
        const answer = await askChoice(kindItems(), t('Annotate the selected words as'), place, ({ chosen }) => {
          return chosen === answers.kind;
        });
        return typeof answer === 'object' ? { kind: answer.chosen } : answer;
      },
    },
    {
      when: () => given === undefined,
      ask: async (answers, place) => {
        const details = answers.kind && (await askDetails(view, answers.kind, words, spans, place));
        return typeof details === 'object' ? { details } : details;
      },
    },
  ];
  const answers = await askSteps(steps, start);
  if (typeof answers !== 'object' || !answers.kind || !answers.details) return undefined;
  return { kind: answers.kind, details: answers.details };
}

function kindItems(): (vscode.QuickPickItem & { readonly chosen: AnnotationKind })[] {
  return [
    { chosen: 'claim', label: `$(comment) ${t('Claim')}`, description: t('something said, thought or planned') },
    { chosen: 'speaker', label: `$(person) ${t('Speaker')}`, description: t('somebody is named here') },
    { chosen: 'date', label: `$(calendar) ${t('Date')}`, description: t('when something happens') },
    { chosen: 'note', label: `$(note) ${t('Note')}`, description: t('a remark of yours') },
  ];
}

async function askDetails(
  view: ArticleView,
  kind: AnnotationKind,
  words: string,
  spans: readonly Span[],
  place: Place,
): Promise<Answer<Details>> {
  switch (kind) {
    case 'claim': {
      const chosen = await chooseSpeaker(view, undefined, '', place, likelySpeaker(view.text, view.marks, spans));
      if (typeof chosen !== 'object') return chosen;
      return { fields: { claimKind: claimKindOf(words), speaker: chosen.id }, ...entityOf(chosen) };
    }
    case 'speaker': {
      const chosen = await chooseSpeaker(view, undefined, words, place);
      if (typeof chosen !== 'object') return chosen;
      return { fields: { entity: chosen.id, form: 'name' }, ...entityOf(chosen) };
    }
    case 'date': {
      const value = await askDate(t('When is “{0}”?', words), '', place);
      return typeof value === 'string' ? { fields: { value } } : value;
    }
    case 'note': {
      const note = await askNote('', place);
      return typeof note === 'string' ? { fields: { note } } : note;
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
