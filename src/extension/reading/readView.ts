/** From the reviewed article to what the editor shows of it. */
import type { DateModifier, Span, Speaker } from '../../analysis/article.ts';
import type { Annotation, Entity, Places, Pos } from '../../annotations/sidecar/annotation.ts';
import type { ArticleText } from '../../annotations/anchoring/articleText.ts';
import { atOnce, type InSteps } from '../../annotations/inSteps.ts';
import type { PlacedAnnotation } from '../../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';
import { sayingsInSteps, type Saying } from '../../annotations/reviewing/sayings.ts';
import type { Suggestion } from '../../annotations/reviewing/suggestion.ts';
import { nobodyTold, type ToldSpeaker, type ToldSpeakers } from './toldSpeakers.ts';
import {
  type ArticleView,
  type Coding,
  type ClaimMark,
  type Mark,
  type ShownSpeaker,
  type SpeakerMark,
} from './view.ts';

type Nobody = Omit<ShownSpeaker, 'mentions' | 'claims'>;

/** `entities`: those that sidecars know, by id. People win over the machine, and what they told for the whole folder over a sidecar. */
export function readView(
  text: string,
  reviewed: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  coding: Coding,
  told: ToldSpeakers = nobodyTold,
): ArticleView {
  return atOnce(viewInSteps(text, reviewed, entities, coding, told));
}

/** Marks of a step. */
const atATime = 100;

/** As `readView`. */
export function* viewInSteps(
  text: string,
  reviewed: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  coding: Coding,
  told: ToldSpeakers,
): InSteps<ArticleView> {
  const byId = new Map(reviewed.suggestions.map((one) => [one.suggestion.id, one.suggestion]));
  const sayings = yield* sayingsInSteps(reviewed);
  const markOfAnnotation = (placed: PlacedAnnotation) =>
    annotationMark(reviewed.article, placed, byId.get(placed.id), sayings.get(placed) ?? []);
  // thousands at every key: both are in text order, and are joined as they are
  const marks: Mark[] = [];
  const { mergedInto } = told;
  const add = (mark: Mark): void => void marks.push(mergedInto.size === 0 ? mark : underOneId(mark, told));
  const { annotations, suggestions } = reviewed;
  let next = 0;
  for (const { suggestion, state } of suggestions) {
    if (state !== 'open' && state !== 'confirmed') continue;
    const start = suggestion.spans[0]?.start ?? Number.POSITIVE_INFINITY;
    for (; next < annotations.length && startIn(annotations[next]!) <= start; next++) {
      add(markOfAnnotation(annotations[next]!));
      if (next % atATime === 0) yield;
    }
    add(state === 'open' ? openMark(suggestion) : { confirmed: true, ...openMark(suggestion) });
    if (marks.length % atATime === 0) yield;
  }
  for (; next < annotations.length; next++) {
    add(markOfAnnotation(annotations[next]!));
    if (next % atATime === 0) yield;
  }
  yield;
  return {
    text,
    analysis: reviewed.analysis,
    reviewed,
    marks,
    speakers: groupSpeakers(marks, reviewed, entities, told),
    entities,
    coding,
    told: told.speakers,
  };
}

/** Marks of somebody who was merged into another are that one's. */
function underOneId(mark: Mark, { mergedInto }: ToldSpeakers): Mark {
  if (mark.kind !== 'speaker' && mark.kind !== 'claim') return mark;
  const into = mark.speaker === undefined ? undefined : mergedInto.get(mark.speaker);
  return into === undefined ? mark : { ...mark, speaker: into };
}

/** What could not be placed comes last. */
function startIn({ placement }: PlacedAnnotation): number {
  return placement.spans[0]?.start ?? Number.POSITIVE_INFINITY;
}

// Thousands of marks are made at every key: field by field, which takes a fraction of what joining objects does.

function openMark(suggestion: Suggestion): Mark {
  const { id, spans, finding } = suggestion;
  const { rule, reason, confidence } = finding;
  switch (suggestion.kind) {
    case 'claim': {
      const { kind, claim } = suggestion;
      const mark: Draft<ClaimMark> = { id, kind, spans, suggestion, rule, reason, confidence, claim };
      if (claim.speaker !== undefined) mark.speaker = claim.speaker;
      return mark;
    }
    case 'date':
      return { id, kind: suggestion.kind, spans, suggestion, rule, reason, confidence, date: suggestion.date };
    case 'speaker': {
      const { kind, speaker, mention } = suggestion;
      return { id, kind, spans, suggestion, rule, reason, confidence, speaker: speaker.id, form: mention.form };
    }
  }
}

type Draft<M extends Mark> = { -readonly [F in keyof M]: M[F] };

function annotationMark(
  article: ArticleText,
  placed: PlacedAnnotation,
  suggestion: Suggestion | undefined,
  sayings: readonly Saying[],
): Mark {
  const mark = markOf(article, placed, suggestion, sayings);
  if (placed.by !== undefined) mark.by = placed.by;
  if (suggestion) mark.suggestion = suggestion;
  if (suggestion?.kind === mark.kind) {
    const { rule, reason, confidence } = suggestion.finding;
    mark.rule = rule;
    mark.reason = reason;
    mark.confidence = confidence;
  }
  return mark;
}

function markOf(
  article: ArticleText,
  { id, annotation, placement: { state: placement, spans }, path }: PlacedAnnotation,
  suggestion: Suggestion | undefined,
  sayings: readonly Saying[],
): Draft<Mark> {
  switch (annotation.kind) {
    case 'claim': {
      const found = suggestion?.kind === 'claim' ? suggestion.claim : undefined;
      const spansAt = (places: Places | undefined) => (placement === 'exact' ? spansOf(article, places) : []);
      const claim = {
        kind: annotation.claimKind ?? found?.kind ?? 'unknown',
        cue: found?.cue ?? spansAt(annotation.cuePos),
        source: found?.source ?? spansAt(annotation.sourcePos),
        addressee: found?.addressee ?? spansAt(annotation.addresseePos),
        polarity: annotation.polarity ?? 'asserts',
        modality: annotation.modality ?? 'certain',
      } as const;
      const mark: Draft<ClaimMark> = { id, kind: 'claim', spans, annotation, sayings, placement, path, claim };
      if (annotation.speaker !== undefined) mark.speaker = annotation.speaker;
      return mark;
    }
    case 'date':
      return { id, kind: 'date', spans, annotation, sayings, placement, path, date: dateOf(annotation) };
    case 'speaker': {
      const { entity: speaker = id, form = 'name' } = annotation;
      return { id, kind: 'speaker', spans, annotation, sayings, placement, path, speaker, form };
    }
    case 'note':
      return { id, kind: 'note', spans, annotation, sayings, placement, path };
  }
}

function dateOf({ type, value, timex, mod, relativeTo, boilerplate, future }: Annotation) {
  return {
    type: type ?? 'DATE',
    value: value ?? null,
    timex: timex ?? value ?? '',
    // Another program's word for it is shown as none.
    ...(mod === undefined ? {} : { mod: mod as DateModifier }),
    ...(relativeTo === undefined ? {} : { relativeTo }),
    boilerplate: boilerplate ?? false,
    ...(future === undefined ? {} : { future }),
  } as const;
}

function spansOf(article: ArticleText, places: Places | undefined): Span[] {
  if (!places) return [];
  const list = (typeof places[0] === 'number' ? [places] : places) as readonly Pos[];
  return list.map((pos) => article.toOriginal(article.fromPos(pos)));
}

// ---------------------------------------------------------------------------------------------- speakers

function groupSpeakers(
  marks: readonly Mark[],
  { analysis }: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  told: ToldSpeakers,
): Map<string, ShownSpeaker> {
  const mentions = new Map<string, SpeakerMark[]>();
  const claims = new Map<string, ClaimMark[]>();
  for (const mark of marks) {
    if (mark.kind === 'speaker') put(mentions, mark.speaker, mark);
    else if (mark.kind === 'claim' && mark.speaker !== undefined) put(claims, mark.speaker, mark);
  }
  const found = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const shown = new Map<string, ShownSpeaker>();
  for (const id of new Set([...found.keys(), ...mentions.keys(), ...claims.keys()])) {
    const own = { mentions: mentions.get(id) ?? [], claims: claims.get(id) ?? [] };
    if (own.mentions.length + own.claims.length === 0) continue;
    shown.set(id, { ...own, ...describe(id, found.get(id), entities.get(id), told.speakers.get(id)) });
  }
  return shown;
}

function describe(
  id: string,
  found: Speaker | undefined,
  entity: Entity | undefined,
  told: ToldSpeaker | undefined,
): Nobody {
  const role = told?.role?.title ?? entity?.role ?? found?.role;
  const affiliation = told?.role === undefined ? (entity?.affiliation ?? found?.affiliation) : told.role.affiliation;
  return {
    id,
    name: told?.name ?? entity?.name ?? found?.name ?? id,
    kind: told?.kind ?? entity?.kind ?? found?.kind ?? 'unknown',
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    roles: found?.roles ?? [],
    ...(found ? { reason: found.reason } : {}),
  };
}

function put<M>(groups: Map<string, M[]>, speaker: string, mark: M): void {
  const group = groups.get(speaker);
  if (group) group.push(mark);
  else groups.set(speaker, [mark]);
}
