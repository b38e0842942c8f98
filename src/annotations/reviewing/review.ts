/**
 * The article as reviewed: what people decided, placed in the text, and what the machine suggests beside it. People win: a
 * suggestion is no longer open where an annotation or a rejection of its kind covers half of it, whatever version found it.
 *
 *     const reviewed = reviewArticle({ text, analysis, sidecars: [{ path, file }], oldTexts });
 *     reviewed.annotations      // with state and spans; orphans too
 *     reviewed.suggestions      // each open, accepted, rejected, confirmed or late
 *     reviewed.left.claim       // open claims
 */
import type { ArticleAnalysis } from '../../analysis/article.ts';
import { correctionsOf, nothingCorrected } from '../../analysis/corrections.ts';
import { noKnowledge, type Correction } from '../../analysis/knowledge.ts';
import type { OldTexts, PlacementState } from '../anchoring/anchor.ts';
import { isText, readArticleText, type ArticleText } from '../anchoring/articleText.ts';
import { atOnce, eachInSteps, type InSteps } from '../inSteps.ts';
import type { Reviewed, SuggestionKind } from '../sidecar/annotation.ts';
import { around, covering, sortedByStart, spansByKind, type SpanOf } from './overlaps.ts';
import {
  placeRecords,
  type PlacedAnnotation,
  type PlacedRecords,
  type PlacedRejection,
  type ReviewOf,
  type SidecarOf,
} from './placeRecords.ts';
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
  /** As the editor has it. */
  readonly text: string;
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
  /** What it was made of, for the one that is made after it. */
  readonly placed: PlacedRecords;
}

export function reviewArticle(input: ReviewInput): ReviewedArticle {
  return atOnce(reviewInSteps(input));
}

/** As `reviewArticle`. */
export function* reviewInSteps(input: ReviewInput): InSteps<ReviewedArticle> {
  const { text, sidecars, oldTexts = new Map(), before } = input;
  const article = input.article ?? readArticleText(text);
  const placed = yield* placeRecords({ article, sidecars, oldTexts, before: before?.placed });
  return yield* reviewPlaced(placed, input);
}

/** The machine's findings beside records that were placed in the same text. */
export function* reviewPlaced(
  placed: PlacedRecords,
  { text, analysis, corrections = [], own, before }: Omit<ReviewInput, 'article' | 'sidecars' | 'oldTexts'>,
): InSteps<ReviewedArticle> {
  const { article, sidecars, oldTexts, annotations, rejections, reviews } = placed;
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
  const isTold = ({ kind, spans }: Suggestion): boolean => {
    if (isCorrected[kind] === nothingCorrected) return false;
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return isCorrected[kind](words, spans[0]?.start ?? 0);
  };
  yield;
  const found = suggestionsOf(text, analysis, before);
  yield;
  const suggestions = yield* decide(found, annotations, rejections, reviewed !== undefined, isTold);
  const left = countOpen(suggestions);
  const states: Record<PlacementState, number> = { exact: 0, moved: 0, uncertain: 0, orphaned: 0 };
  for (const { placement } of annotations) states[placement.state]++;
  const finished = reviewed ? { reviewed, sameText: isText(article, reviewed.textHash, oldTexts) } : null;
  const people = { annotations, rejections, reviews, own };
  return { text, article, analysis, ...people, suggestions, left, states, finished, placed };
}

function countOpen(suggestions: readonly ReviewedSuggestion[]): Record<SuggestionKind, number> {
  const left = { claim: 0, date: 0, speaker: 0 };
  for (const { suggestion, state } of suggestions) if (state === 'open') left[suggestion.kind]++;
  return left;
}

function* decide(
  suggestions: readonly Suggestion[],
  annotations: readonly PlacedAnnotation[],
  rejections: readonly PlacedRejection[],
  finished: boolean,
  isCorrected: (suggestion: Suggestion) => boolean,
): InSteps<readonly ReviewedSuggestion[]> {
  const accepting = spansByKind(annotations, ({ annotation }) => annotation.kind);
  const rejecting = spansByKind(rejections, ({ rejection }) => rejection.kind);
  const decided: ReviewedSuggestion[] = [];
  yield* eachInSteps(suggestions, (suggestion) => {
    const yes = covering(suggestion, accepting(suggestion.kind));
    const no = covering(suggestion, rejecting(suggestion.kind));
    // An annotation wins over a rejection: somebody wants it.
    const rejected = no.length > 0 || (yes.length === 0 && isCorrected(suggestion));
    const state = yes.length > 0 ? 'accepted' : rejected ? 'rejected' : finished ? 'late' : 'open';
    const decidedBy = no.length === 0 ? yes : [...yes, ...no];
    decided.push({ suggestion, state, decidedBy });
  });
  return confirm(decided);
}

/** Accepting a claim confirms its speaker and its dates. */
function confirm(decided: readonly ReviewedSuggestion[]): readonly ReviewedSuggestion[] {
  const accepted: SpanOf<ReviewedSuggestion['decidedBy']>[] = [];
  for (const { suggestion, state, decidedBy } of decided) {
    if (suggestion.kind !== 'claim' || state !== 'accepted') continue;
    const { contents, source, cue } = suggestion.claim;
    for (const spans of [contents, source, cue]) for (const span of spans) accepted.push({ span, of: decidedBy });
  }
  const sorted = sortedByStart(accepted);
  if (sorted.spans.length === 0) return decided;
  return decided.map((one): ReviewedSuggestion => {
    if (one.suggestion.kind === 'claim' || (one.state !== 'open' && one.state !== 'late')) return one;
    const [span] = one.suggestion.spans;
    const inside = span && around(span, sorted);
    return inside ? { suggestion: one.suggestion, state: 'confirmed', decidedBy: inside } : one;
  });
}
