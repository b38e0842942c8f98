/** From the reviewed article to what the editor shows of it. */
import type { DateModifier, Span, Speaker } from '../../analysis/article.ts';
import type { Annotation, Entity, Places, Pos } from '../../annotations/sidecar/annotation.ts';
import type { ArticleText } from '../../annotations/anchoring/articleText.ts';
import { atOnce, eachInSteps, type InSteps } from '../../annotations/inSteps.ts';
import type { PlacedAnnotation } from '../../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';
import { sayingsInSteps, type Saying } from '../../annotations/reviewing/sayings.ts';
import type { Suggestion } from '../../annotations/reviewing/suggestion.ts';
import { nobodyTold, type ToldSpeaker, type ToldSpeakers } from './toldSpeakers.ts';
import {
  startOf,
  type ArticleView,
  type Coding,
  type ClaimMark,
  type Mark,
  type ShownSpeaker,
  type SpeakerMark,
} from './view.ts';

/** `entities`: those that sidecars know, by id. People win over the machine, and what they told for the whole folder over a sidecar. */
export function readView(
  reviewed: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  coding: Coding,
  told: ToldSpeakers = nobodyTold,
): ArticleView {
  return atOnce(viewInSteps(reviewed, entities, coding, told));
}

/** As `readView`. */
export function* viewInSteps(
  reviewed: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  coding: Coding,
  told: ToldSpeakers,
): InSteps<ArticleView> {
  const { text, article, annotations, suggestions } = reviewed;
  const sayings = yield* sayingsInSteps(reviewed);
  const byId = new Map<string, Suggestion>();
  if (annotations.length > 0)
    yield* eachInSteps(suggestions, ({ suggestion }) => void byId.set(suggestion.id, suggestion));
  const shown = (mark: Mark): Mark => (told.mergedInto.size === 0 ? mark : underOneId(mark, told));
  const suggested: Mark[] = [];
  yield* eachInSteps(suggestions, ({ suggestion, state }) => {
    if (state === 'open') suggested.push(shown(openMark(suggestion)));
    else if (state === 'confirmed') suggested.push(shown({ confirmed: true, ...openMark(suggestion) }));
  });
  const annotated: Mark[] = [];
  yield* eachInSteps(annotations, (placed, i) => {
    annotated.push(shown(annotationMark(article, placed, byId.get(placed.id), sayings[i]!)));
  });
  const marks = inTextOrder(suggested, annotated);
  let speakers: ReadonlyMap<string, ShownSpeaker> | undefined;
  return {
    text,
    analysis: reviewed.analysis,
    reviewed,
    marks,
    get speakers() {
      return (speakers ??= groupSpeakers(marks, reviewed, entities, told));
    },
    entities,
    coding,
    told: told.speakers,
  };
}

/** Both are so already. At one place annotations come first; what could not be placed comes last. */
function inTextOrder(suggested: readonly Mark[], annotated: readonly Mark[]): readonly Mark[] {
  if (annotated.length === 0) return suggested;
  const marks: Mark[] = [];
  let next = 0;
  for (const mark of suggested) {
    const start = startOf(mark);
    while (next < annotated.length && startOf(annotated[next]!) <= start) marks.push(annotated[next++]!);
    marks.push(mark);
  }
  while (next < annotated.length) marks.push(annotated[next++]!);
  return marks;
}

/** Marks of somebody who was merged into another are that one's. */
function underOneId(mark: Mark, { mergedInto }: ToldSpeakers): Mark {
  if (mark.kind !== 'speaker' && mark.kind !== 'claim') return mark;
  const into = mark.speaker === undefined ? undefined : mergedInto.get(mark.speaker);
  return into === undefined ? mark : { ...mark, speaker: into };
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
      return { id, kind, spans, suggestion, rule, reason, confidence, speaker, form: mention.form };
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

/** What the article has of one. */
interface Group {
  readonly found: Speaker | undefined;
  readonly mentions: SpeakerMark[];
  readonly claims: ClaimMark[];
}

/** First those that the analysis has, then those that reviewers mention, then those that reviewers have said something. */
function groupSpeakers(
  marks: readonly Mark[],
  { analysis }: ReviewedArticle,
  entities: ReadonlyMap<string, Entity>,
  told: ToldSpeakers,
): Map<string, ShownSpeaker> {
  const groups = new Map<string, Group>();
  for (const speaker of analysis.speakers) groups.set(speaker.id, { found: speaker, mentions: [], claims: [] });
  for (const mark of marks) if (mark.kind === 'speaker') groupOf(groups, mark.speaker).mentions.push(mark);
  for (const mark of marks)
    if (mark.kind === 'claim' && mark.speaker !== undefined) groupOf(groups, mark.speaker).claims.push(mark);
  const shown = new Map<string, ShownSpeaker>();
  for (const [id, group] of groups) {
    if (group.mentions.length + group.claims.length === 0) continue;
    shown.set(id, describe(id, group, entities.get(id), told.speakers.get(id)));
  }
  return shown;
}

function groupOf(groups: Map<string, Group>, id: string): Group {
  let group = groups.get(id);
  if (group === undefined) groups.set(id, (group = { found: undefined, mentions: [], claims: [] }));
  return group;
}

function describe(
  id: string,
  { found, mentions, claims }: Group,
  entity: Entity | undefined,
  told: ToldSpeaker | undefined,
): ShownSpeaker {
  const role = told?.role?.title ?? entity?.role ?? found?.role;
  const affiliation = told?.role === undefined ? (entity?.affiliation ?? found?.affiliation) : told.role.affiliation;
  return {
    mentions,
    claims,
    id,
    name: told?.name ?? entity?.name ?? found?.name ?? id,
    kind: told?.kind ?? entity?.kind ?? found?.kind ?? 'unknown',
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    roles: found?.roles ?? [],
    ...(found ? { reason: found.reason } : {}),
  };
}
