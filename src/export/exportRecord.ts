/**
 * One line of an export: what a reviewer decided or the machine suggests about some words of an article, in one shape,
 * so that every format tells the same and nothing is dropped on the way.
 */
import type { Speaker } from '../analysis/article.ts';
import { annotationOf } from '../annotations/reviewing/accept.ts';
import type { PlacementState } from '../annotations/anchoring/anchor.ts';
import type { Annotation, AnnotationKind, ArticleFields, Entity, Pos } from '../annotations/sidecar/annotation.ts';
import type { PlacedAnnotation, PlacedRejection, SidecarOf } from '../annotations/reviewing/placeRecords.ts';
import type { ReviewedArticle, ReviewedSuggestion } from '../annotations/reviewing/review.ts';
import { saidOfArticle } from '../corpus/index/indexEntry.ts';

/** An article as it is exported. */
export interface ExportArticle {
  /** Below the folder, with forward slashes: the key that joins all tables. */
  readonly path: string;
  readonly reviewed: ReviewedArticle;
  readonly sidecars: readonly SidecarOf[];
  /** Path of the article that counts in its stead, where a reviewer found the two to be one story. */
  readonly duplicateOf?: string;
}

/**
 * `open`: suggested, nobody decided. `confirmed`: inside a claim that was accepted. `late`: found after the article was
 * finished. `accepted`: suggested and accepted. `added`: by a person alone. `rejected`: not to be seen again.
 */
export type RecordStatus = 'open' | 'confirmed' | 'late' | 'accepted' | 'added' | 'rejected';

export interface ExportRecord {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly status: RecordStatus;
  readonly reviewer: string;
  /** Where the words stand now; empty for suggestions, which are always where they were found. */
  readonly anchor: PlacementState | '';
  /** Half-open, in code points of the text with LF line ends and no byte order mark; empty when orphaned. */
  readonly places: readonly Pos[];
  /** The words, in their order; of an orphan those that were coded. */
  readonly quotes: readonly string[];
  readonly fields: Partial<Annotation>;
  /** Why it was rejected. */
  readonly reason?: string;
}

/** In text order, orphans last; each decision once, also where several reviewers decided. */
export function recordsOf({ reviewed }: ExportArticle): ExportRecord[] {
  const { annotations, rejections, suggestions } = reviewed;
  const undecided = suggestions.filter(({ state }) => state === 'open' || state === 'confirmed' || state === 'late');
  const records = [
    ...annotations.map((placed) => ofAnnotation(reviewed, placed)),
    ...rejections.map((placed) => ofRejection(reviewed, placed)),
    ...undecided.map((suggestion) => ofSuggestion(reviewed, suggestion)),
  ];
  const start = ({ places }: ExportRecord) => places[0]?.[0] ?? Infinity;
  return records.sort((a, b) => compare(start(a), start(b)) || compare(a.id, b.id) || compare(a.reviewer, b.reviewer));
}

/** What reviewers say of the article wins over what the machine read. */
export function articleFieldsOf({ sidecars }: ExportArticle): Partial<ArticleFields> {
  return saidOfArticle(sidecars);
}

/** Id → who that is, from the sidecars' entities and the analysis. */
export function speakersOf({ reviewed, sidecars }: ExportArticle): Map<string, Speaker | Entity> {
  const speakers = new Map<string, Speaker | Entity>(
    reviewed.analysis.speakers.map((speaker) => [speaker.id, speaker]),
  );
  for (const { sidecar } of sidecars) for (const [id, entity] of sidecar.entities) speakers.set(id, entity);
  return speakers;
}

function ofAnnotation({ article }: ReviewedArticle, { id, annotation, placement, by }: PlacedAnnotation): ExportRecord {
  const spans = placement.spans.map((span) => article.toNormal(span));
  const coded = [annotation.quote, ...(annotation.more ?? []).map(({ quote }) => quote)];
  return {
    id,
    kind: annotation.kind,
    status: annotation.origin === undefined ? 'added' : 'accepted',
    reviewer: by ?? '',
    anchor: placement.state,
    places: spans.map((span) => article.toPos(span)),
    quotes: spans.length === 0 ? coded : spans.map(({ start, end }) => article.text.slice(start, end)),
    fields: annotation,
  };
}

function ofRejection(
  { article, suggestions, analysis }: ReviewedArticle,
  { id, rejection, placement, by }: PlacedRejection,
): ExportRecord {
  const spans = placement.spans.map((span) => article.toNormal(span));
  const suggested = suggestions.find(({ decidedBy }) => decidedBy.some((decision) => decision.id === id));
  const fields = suggested === undefined ? {} : annotationOf(article, analysis, suggested.suggestion, { at: '' });
  return {
    id,
    kind: rejection.kind,
    status: 'rejected',
    reviewer: by ?? '',
    anchor: placement.state,
    places: spans.map((span) => article.toPos(span)),
    quotes: spans.length === 0 ? [rejection.quote] : spans.map(({ start, end }) => article.text.slice(start, end)),
    fields: { ...withoutTimes(fields), ...(rejection.at === undefined ? {} : { created: rejection.at }) },
    ...(rejection.reason === undefined ? {} : { reason: rejection.reason }),
  };
}

function ofSuggestion({ article, analysis }: ReviewedArticle, { suggestion, state }: ReviewedSuggestion): ExportRecord {
  const spans = suggestion.spans.map((span) => article.toNormal(span));
  return {
    id: suggestion.id,
    kind: suggestion.kind,
    status: state === 'confirmed' || state === 'late' ? state : 'open',
    reviewer: '',
    anchor: '',
    places: spans.map((span) => article.toPos(span)),
    quotes: spans.map(({ start, end }) => article.text.slice(start, end)),
    fields: withoutTimes(annotationOf(article, analysis, suggestion, { at: '' })),
  };
}

/** Nobody made it at a time. */
function withoutTimes(annotation: Partial<Annotation>): Partial<Annotation> {
  const { created, ...fields } = annotation;
  return created === '' ? fields : annotation;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
