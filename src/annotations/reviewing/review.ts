/**
 * The article as reviewed: what people decided, placed in the text, and what the machine suggests beside it. People win: a
 * suggestion is no longer open where an annotation or a rejection of its kind covers half of it, whatever version found it.
 *
 *     const reviewed = reviewArticle({ text, analysis, sidecars: [{ path, file }], oldTexts });
 *     reviewed.annotations      // with state and spans; orphans too
 *     reviewed.suggestions      // each open, accepted, rejected, confirmed or late
 *     reviewed.left.claim       // open claims
 */
import type { ArticleAnalysis, Span } from '../../analysis/article.ts';
import { correctionsOf } from '../../analysis/corrections.ts';
import { noKnowledge, type Correction } from '../../analysis/knowledge.ts';
import { placeInSteps, type OldTexts, type Placement, type PlacementState } from '../anchoring/anchor.ts';
import type {
  Annotation,
  Rejection,
  Review,
  Reviewed,
  Sidecar,
  SuggestionKind,
  Target,
} from '../sidecar/annotation.ts';
import { isText, readArticleText, type ArticleText } from '../anchoring/articleText.ts';
import { atOnce, type InSteps } from '../inSteps.ts';
import { stillKnown, type Place, type Places, type StillKnown } from './keptPlaces.ts';
import { suggestionsOf, type Suggestion } from './suggestion.ts';

export interface ReviewInput {
  /** As the editor has it; offsets of the result are into it. */
  readonly text: string;
  /** The same text as sidecars count it, where somebody read it already. */
  readonly article?: ArticleText;
  readonly analysis: ArticleAnalysis;
  readonly sidecars: readonly SidecarOf[];
  /** The same article as it was reviewed before somebody wrote in it: what stands clear of what they wrote is not looked for again. */
  readonly before?: ReviewedArticle | undefined;
  /** Texts that were coded, by hash, as far as they are known. */
  readonly oldTexts?: OldTexts;
  /** What people said is no suggestion in this folder. */
  readonly corrections?: readonly Correction[];
  /** The present reviewer's sidecar: the article is finished when they finished it. Absent: when anybody did. */
  readonly own?: string;
}

export interface SidecarOf {
  readonly path: string;
  readonly sidecar: Sidecar;
}

interface Placed {
  readonly id: string;
  readonly placement: Placement;
  /** The sidecar it stands in. */
  readonly path: string;
  /** Id of the reviewer, as far as the file says. */
  readonly by: string | undefined;
}

export interface PlacedAnnotation extends Placed {
  readonly annotation: Annotation;
}

export interface PlacedRejection extends Placed {
  readonly rejection: Rejection;
}

/** A word on an annotation of this id, in another reviewer's file. */
export interface ReviewOf extends Omit<Placed, 'placement'> {
  readonly review: Review;
}

/**
 * `confirmed`: a date or a mention inside a claim that was accepted. `late`: found only after the article was finished;
 * listed by Show New Since Review, and never open.
 */
export type SuggestionState = 'open' | 'accepted' | 'rejected' | 'confirmed' | 'late';

export interface ReviewedSuggestion {
  readonly suggestion: Suggestion;
  readonly state: SuggestionState;
  /** The annotations and rejections that decided it; several where reviewers differ. */
  readonly decidedBy: readonly (PlacedAnnotation | PlacedRejection)[];
}

export interface ReviewedArticle {
  readonly article: ArticleText;
  readonly analysis: ArticleAnalysis;
  /** In text order, orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly rejections: readonly PlacedRejection[];
  /** In the order of the files. */
  readonly reviews: readonly ReviewOf[];
  /** The present reviewer's sidecar, where it is known. */
  readonly own: string | undefined;
  /** In text order. */
  readonly suggestions: readonly ReviewedSuggestion[];
  /** Open suggestions by kind; the review unit is the claim. */
  readonly left: Readonly<Record<SuggestionKind, number>>;
  /** Annotations by state: "23 moved, 2 uncertain, 1 orphaned". */
  readonly states: Readonly<Record<PlacementState, number>>;
  /** The sidecar's record of Finish Article, and whether the text is still the one reviewed. */
  readonly finished: { readonly reviewed: Reviewed; readonly sameText: boolean } | null;
}

export function reviewArticle(input: ReviewInput): ReviewedArticle {
  return atOnce(reviewInSteps(input));
}

/** As `reviewArticle`. */
export function* reviewInSteps(input: ReviewInput): InSteps<ReviewedArticle> {
  const { text, analysis, sidecars, oldTexts = new Map(), corrections = [], own } = input;
  const article = input.article ?? readArticleText(text);
  const hashes = [...oldTexts.keys()].sort().join(' ');
  const still = stillKnown(input.before && placesIn.get(input.before), article, hashes);
  const found = new Map<Target, Place>();
  const find = { article, sidecars, oldTexts, still, found };
  const annotations = yield* place(
    find,
    (sidecar) => sidecar.annotations,
    (annotation, { id, placement, path, by }): PlacedAnnotation => ({ id, placement, path, by, annotation }),
  );
  const rejections = yield* place(
    find,
    (sidecar) => sidecar.rejected,
    (rejection, { id, placement, path, by }): PlacedRejection => ({ id, placement, path, by, rejection }),
  );
  const reviews = sidecars.flatMap(({ path, sidecar }) =>
    [...sidecar.reviews].map(([id, review]) => ({ id, path, by: review.by ?? sidecar.reviewer?.id, review })),
  );
  const reviewed = sidecars
    .filter(({ path }) => own === undefined || path === own)
    .map(({ sidecar }) => sidecar.reviewed)
    .find((one) => one !== undefined);
  const knowledge = { ...noKnowledge, corrections };
  const isCorrected = {
    claim: correctionsOf('claim', knowledge, analysis),
    date: correctionsOf('date', knowledge, analysis),
    speaker: correctionsOf('speaker', knowledge, analysis),
  };
  yield;
  const open = suggestionsOf(text, analysis);
  yield;
  const suggestions = yield* decide(open, annotations, rejections, reviewed !== undefined, ({ kind, spans }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return isCorrected[kind](words, spans[0]?.start ?? 0);
  });
  const left: Record<SuggestionKind, number> = { claim: 0, date: 0, speaker: 0 };
  for (const { suggestion, state } of suggestions) if (state === 'open') left[suggestion.kind]++;
  const states: Record<PlacementState, number> = { exact: 0, moved: 0, uncertain: 0, orphaned: 0 };
  for (const { placement } of annotations) states[placement.state]++;
  const finished = reviewed ? { reviewed, sameText: isText(article, reviewed.textHash, oldTexts) } : null;
  const made = { article, analysis, annotations, rejections, reviews, own, suggestions, left, states, finished };
  placesIn.set(made, { article, of: found, known: hashes, written: still.written });
  return made;
}

/** What each of the articles was made with, for the one that is made after it. */
const placesIn = new WeakMap<ReviewedArticle, Places>();

interface Find {
  readonly article: ArticleText;
  readonly sidecars: readonly SidecarOf[];
  readonly oldTexts: OldTexts;
  readonly still: StillKnown;
  /** Is filled. */
  readonly found: Map<Target, Place>;
}

function* place<T extends Target & { readonly by?: string }, P extends Placed>(
  { article, sidecars, oldTexts, still, found }: Find,
  records: (sidecar: Sidecar) => ReadonlyMap<string, T>,
  made: (record: T, placed: Placed) => P,
): InSteps<P[]> {
  const placed: P[] = [];
  for (const { path, sidecar } of sidecars) {
    const entries = [...records(sidecar)];
    const wanted = entries.map(([, target]) => ({ target, textHash: sidecar.article.textHash }));
    const placements = yield* placeInSteps(article, wanted, oldTexts, ({ target, textHash }) => still.of(target, target.textHash ?? textHash)); // prettier-ignore
    for (const [i, { target, textHash }] of wanted.entries())
      found.set(target, { placement: placements[i]!, hash: target.textHash ?? textHash });
    yield;
    for (const [i, [id, record]] of entries.entries()) {
      const by = record.by ?? sidecar.reviewer?.id;
      placed.push(made(record, { id, placement: placements[i]!, path, by }));
    }
    yield;
  }
  const start = ({ placement }: Placed) => placement.spans[0]?.start ?? Infinity;
  return placed.sort((a, b) => compare(start(a), start(b)));
}

/** Suggestions of a step. */
const atATime = 100;

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function* decide(
  suggestions: readonly Suggestion[],
  annotations: readonly PlacedAnnotation[],
  rejections: readonly PlacedRejection[],
  finished: boolean,
  isCorrected: (suggestion: Suggestion) => boolean,
): InSteps<ReviewedSuggestion[]> {
  const accepting = spansByKind(annotations, ({ annotation }) => annotation.kind);
  const rejecting = spansByKind(rejections, ({ rejection }) => rejection.kind);
  const decided: ReviewedSuggestion[] = [];
  for (const suggestion of suggestions) {
    const yes = covering(suggestion, accepting(suggestion.kind));
    const no = covering(suggestion, rejecting(suggestion.kind));
    // An annotation wins over a rejection: somebody wants it.
    const rejected = no.length > 0 || (yes.length === 0 && isCorrected(suggestion));
    const state = yes.length > 0 ? 'accepted' : rejected ? 'rejected' : finished ? 'late' : 'open';
    decided.push({ suggestion, state, decidedBy: [...yes, ...no] });
    if (decided.length % atATime === 0) yield;
  }
  yield;
  return confirm(decided);
}

/** Accepting a claim confirms its speaker and its dates. */
function confirm(decided: readonly ReviewedSuggestion[]): ReviewedSuggestion[] {
  const claims = decided.flatMap(({ suggestion, state, decidedBy }) => {
    if (suggestion.kind !== 'claim' || state !== 'accepted') return [];
    const { contents, source, cue } = suggestion.claim;
    return [...contents, ...source, ...cue].map((span) => ({ span, decidedBy }));
  });
  const spans = sortedByStart(claims.map(({ span, decidedBy }) => ({ span, of: decidedBy })));
  if (spans.isEmpty) return [...decided];
  return decided.map((one) => {
    if (one.suggestion.kind === 'claim' || (one.state !== 'open' && one.state !== 'late')) return one;
    const [span] = one.suggestion.spans;
    const inside =
      span && spans.near(span).find((other) => other.span.start <= span.start && span.end <= other.span.end);
    return inside ? { ...one, state: 'confirmed', decidedBy: inside.of } : one;
  });
}

interface SpanOf<T> {
  readonly span: Span;
  readonly of: T;
}

function spansByKind<P extends Placed>(placed: readonly P[], kindOf: (one: P) => string): (kind: string) => Sorted<P> {
  const kinds = new Map<string, SpanOf<P>[]>();
  for (const one of placed) {
    const list = kinds.get(kindOf(one)) ?? [];
    kinds.set(kindOf(one), list);
    for (const span of one.placement.spans) list.push({ span, of: one });
  }
  const sorted = new Map([...kinds].map(([kind, list]) => [kind, sortedByStart(list)]));
  const none = sortedByStart<P>([]);
  return (kind) => sorted.get(kind) ?? none;
}

interface Sorted<T> {
  readonly isEmpty: boolean;
  /** Those that may overlap the span. */
  near(span: Span): readonly SpanOf<T>[];
}

function sortedByStart<T>(spans: readonly SpanOf<T>[]): Sorted<T> {
  const sorted = spans.toSorted((a, b) => a.span.start - b.span.start);
  // The furthest end so far: nothing before the first that reaches the span can overlap it.
  const reach: number[] = [];
  for (const { span } of sorted) reach.push(Math.max(span.end, reach.at(-1) ?? 0));
  const first = (count: number, holds: (i: number) => boolean) => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    isEmpty: sorted.length === 0,
    near: ({ start, end }) =>
      sorted.slice(
        first(sorted.length, (i) => reach[i]! > start),
        first(sorted.length, (i) => sorted[i]!.span.start >= end),
      ),
  };
}

/** Those that cover half of the suggestion between their own parts. */
function covering<T extends Placed>(suggestion: Suggestion, sorted: Sorted<T>): T[] {
  if (sorted.isEmpty) return [];
  const size = suggestion.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = new Map<T, number>();
  for (const span of suggestion.spans) {
    for (const { span: other, of } of sorted.near(span)) {
      const overlap = Math.min(span.end, other.end) - Math.max(span.start, other.start);
      if (overlap > 0) shared.set(of, (shared.get(of) ?? 0) + overlap);
    }
  }
  return [...shared].filter(([, overlap]) => overlap * 2 >= size).map(([one]) => one);
}
