/**
 * What the editor shows of one article: the machine's suggestions and the reviewers' annotations as one list of marks.
 * Everything that draws, lists or explains reads this, so that no two surfaces can disagree. Knows nothing of VS Code.
 */
import type {
  ArticleAnalysis,
  Claim,
  ClaimKind,
  DateMention,
  Mention,
  Reason,
  Role,
  Span,
  SpeakerKind,
} from '../../analysis/article.ts';
import type { PlacementState } from '../../annotations/anchoring/anchor.ts';
import type { Annotation, AnnotationKind, Entity, Fields } from '../../annotations/sidecar/annotation.ts';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import type { ReviewedArticle } from '../../annotations/reviewing/review.ts';
import type { Saying } from '../../annotations/reviewing/sayings.ts';
import type { Suggestion } from '../../annotations/reviewing/suggestion.ts';
import type { ToldSpeaker } from './toldSpeakers.ts';

/** What nobody said stays unknown: neither a file nor the analysis knows it. */
export type ShownClaimKind = ClaimKind | 'unknown';
export type ShownSpeakerKind = SpeakerKind | 'unknown';

interface MarkBase {
  /** Of the finding or of the annotation; equal for a suggestion and the annotation it became. */
  readonly id: string;
  readonly kind: AnnotationKind;
  /** In text order; empty where the words are gone from the article. */
  readonly spans: readonly Span[];
  /** What the reviewer decided; absent for a suggestion. */
  readonly annotation?: Annotation;
  /** How surely the annotation's words were found again. */
  readonly placement?: PlacementState;
  /** The sidecar that the annotation stands in. */
  readonly path?: string;
  /** Id of the reviewer whose annotation it is, as far as the file says. */
  readonly by?: string;
  /** What each reviewer says of it, whoever made it first; absent for a suggestion. */
  readonly sayings?: readonly Saying[];
  /** Not annotated itself, but inside a claim that was accepted. */
  readonly confirmed?: boolean;
  /** The machine's finding: for a suggestion what it is, for an annotation what the machine says of these words. */
  readonly suggestion?: Suggestion;
  readonly rule?: string;
  readonly reason?: Reason;
  readonly confidence?: number;
}

export interface ClaimMark extends MarkBase {
  readonly kind: 'claim';
  readonly claim: Pick<Claim, 'cue' | 'source' | 'addressee' | 'polarity' | 'modality'> & {
    readonly kind: ShownClaimKind;
  };
  /** Id of a speaker of the view. */
  readonly speaker?: string;
}

export interface DateMark extends MarkBase {
  readonly kind: 'date';
  readonly date: Pick<DateMention, 'type' | 'value' | 'timex' | 'mod' | 'relativeTo' | 'boilerplate' | 'future'>;
}

export interface SpeakerMark extends MarkBase {
  readonly kind: 'speaker';
  /** Id of a speaker of the view. */
  readonly speaker: string;
  readonly form: Mention['form'];
}

export interface NoteMark extends MarkBase {
  readonly kind: 'note';
}

export type Mark = ClaimMark | DateMark | SpeakerMark | NoteMark;

export interface ShownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: ShownSpeakerKind;
  readonly role?: string;
  readonly affiliation?: string;
  readonly roles: readonly Role[];
  readonly reason?: Reason;
  /** In text order. */
  readonly mentions: readonly SpeakerMark[];
  /** In text order. */
  readonly claims: readonly ClaimMark[];
}

/** What the article is coded by, and the present reviewer's answers that belong to no mark. */
export interface Coding {
  readonly codebook: Codebook;
  /** Of the codebook's text; absent where there is none. */
  readonly hash?: string;
  readonly article: Fields;
  /** What other reviewers answered about the article. */
  readonly others?: readonly { readonly by: string | undefined; readonly article: Fields }[];
  /** By the speaker's id. */
  readonly entities: ReadonlyMap<string, CodedEntity>;
}

export interface CodedEntity {
  /** A kind of the codebook's own. */
  readonly sort?: string;
  readonly values: Fields;
}

export interface ArticleView {
  readonly text: string;
  readonly analysis: ArticleAnalysis;
  readonly reviewed: ReviewedArticle;
  /** In text order; what could not be placed comes last. */
  readonly marks: readonly Mark[];
  /** Made when somebody first asks; whoever copies the view does. At most keys nobody asks. */
  readonly speakers: ReadonlyMap<string, ShownSpeaker>;
  /** What sidecars say about entities, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly coding: Coding;
  /** Names of sidecars that cannot be read, so that nothing of them is shown or written. */
  readonly broken?: readonly string[];
  /** Who annotated the article and is not shown. */
  readonly hiddenReviewers?: readonly string[];
  /** What the entities files of the folder say of speakers, by id. */
  readonly told: ReadonlyMap<string, ToldSpeaker>;
}

export function isSuggestion(mark: Mark): boolean {
  return mark.annotation === undefined && mark.confirmed !== true;
}

export function isOpenClaim(mark: Mark): mark is ClaimMark {
  return mark.kind === 'claim' && isSuggestion(mark) && mark.claim.kind !== 'reported';
}

/** Somebody else's annotation in a file of their own, on which one has made none: what one thinks of it is said in one's own. */
export function isAnothers(
  { reviewed }: Pick<ArticleView, 'reviewed'>,
  { annotation, path, sayings = [] }: Mark,
): boolean {
  const { own } = reviewed;
  return (
    annotation !== undefined &&
    own !== undefined &&
    path !== own &&
    !sayings.some(({ mine, as }) => mine && as === 'annotation')
  );
}

/** One's own annotation, or what one said of another's. */
export function canRemove({ reviewed: { own } }: Pick<ArticleView, 'reviewed'>, mark: Mark): boolean {
  return (
    mark.annotation !== undefined &&
    (own === undefined || mark.path === own || mark.sayings?.some(({ mine }) => mine) === true)
  );
}

/** Whose annotation it is, as far as the file says. */
export function reviewerOf({ by, annotation }: Pick<Mark, 'by' | 'annotation'>): string | undefined {
  return by ?? annotation?.by;
}

/** Whether the present reviewer agreed with somebody else's annotation, or rejected it. */
export function ownDecision({ sayings = [] }: Pick<Mark, 'sayings'>): Saying['decision'] {
  return sayings.find(({ mine, as }) => mine && as === 'review')?.decision;
}

export function wordsOf(text: string, mark: Mark): string {
  return mark.spans.length === 0
    ? (mark.annotation?.quote ?? '')
    : mark.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Of all reviewers, each once. */
export function verdictsOf({ sayings = [] }: Pick<Mark, 'sayings'>): string[] {
  return [...new Set(sayings.flatMap(({ says: { verdict } }) => verdict ?? []))];
}

/** Of all reviewers, each once. */
export function codesOf({ sayings = [] }: Pick<Mark, 'sayings'>): string[] {
  return [...new Set(sayings.flatMap(({ says: { codes } }) => codes ?? []))];
}

/** Whoever annotated the words or said something of them. */
export function reviewersOf(mark: Mark): string[] {
  const { sayings = [] } = mark;
  return [...new Set([reviewerOf(mark), ...sayings.map((saying) => saying.by)].filter((one) => one !== undefined))];
}

/** The marks at an offset, the narrowest first: a name inside a claim comes before the claim. */
export function marksAt(view: ArticleView, offset: number): Mark[] {
  const width = (mark: Mark) => mark.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return view.marks
    .filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end))
    .sort((a, b) => width(a) - width(b));
}

export function startOf(mark: Mark): number {
  return mark.spans[0]?.start ?? Number.POSITIVE_INFINITY;
}
