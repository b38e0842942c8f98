/**
 * What a sidecar holds, format version 1: plain data exactly as it stands in the YAML, keyed by id. The words are those of
 * the analysis (`article.ts`); a field that the machine filled and one that a person typed look alike, and `origin` tells them apart.
 *
 * Positions (`pos`, `cuePos`, …) are half-open ranges in Unicode code points of the article's normal text: byte order mark
 * stripped, line ends LF (`articleText.ts`). Everything else in the project counts UTF-16 code units; `anchor.ts` converts.
 */
import type { ClaimKind, DateType, Modality, Polarity, SpeakerKind } from '../../analysis/article.ts';

/** What YAML can hold here. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

export const formatVersion = 1;

export type SuggestionKind = 'speaker' | 'date' | 'claim';
export type AnnotationKind = SuggestionKind | 'note';

/** `[start, end]` in code points of the normal text. */
export type Pos = readonly [number, number];
/** One stretch of words, or several where the text interrupts them. */
export type Words = string | readonly string[];
export type Places = Pos | readonly Pos[];

/** The words of the article that a record is about, with what stands before and after them. Only `quote` must be there. */
export interface Selector {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** A hint, and trusted only while the text is the one it was counted in. */
  readonly pos?: Pos;
}

/** A selector that may have further parts: “I will,” he said, “not go.” */
export interface Target extends Selector {
  readonly more?: readonly Selector[];
  /** The text that `pos` counts in, where it is not the sidecar's `article.textHash`. */
  readonly textHash?: string;
}

export type Certainty = 'low' | 'medium' | 'high';

export interface Evidence {
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly file?: string;
  readonly citation?: string;
  readonly title?: string;
  readonly quote?: string;
  readonly accessed?: string;
  readonly stance?: 'supports' | 'refutes' | 'context';
}

/** What a reviewer says about the truth or the coding of something. */
export interface Assessment {
  /** One of `verdicts`, or `vocabulary:value` of the codebook. */
  readonly verdict?: string;
  /** How sure the reviewer is of the verdict. */
  readonly certainty?: Certainty;
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  /** Keys of the codebook: `position/uk-government`. */
  readonly codes?: readonly string[];
  /** Answers to the codebook's questions. */
  readonly values?: Fields;
}

/** Where an accepted suggestion came from. An annotation without it was made by a person. */
export interface Origin {
  readonly rule: string;
  /** The machine's reason, in English. */
  readonly reason?: string;
  readonly confidence?: number;
  /** The analysis version. */
  readonly analysis?: string;
  /** A person changed it in accepting it. */
  readonly edited?: boolean;
  /** Accepted together with others. */
  readonly bulk?: boolean;
}

export interface Annotation extends Target, Assessment {
  readonly kind: AnnotationKind;

  /** claim */
  readonly claimKind?: ClaimKind;
  /** Id of an entity: in `entities` here, or in `entities.yaml`. */
  readonly speaker?: string;
  readonly source?: Words;
  readonly sourcePos?: Places;
  readonly cue?: Words;
  readonly cuePos?: Places;
  readonly addressee?: Words;
  readonly addresseePos?: Places;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  /** Id of the claim that this one goes on from. */
  readonly continues?: string;
  /** The claim in words that stand on their own. */
  readonly claim?: string;
  readonly sameClaimAs?: readonly string[];
  readonly anonymity?: 'named' | 'role-only' | 'anonymous';
  /** When it was said: EDTF. */
  readonly when?: string;

  /** date */
  readonly type?: DateType;
  /** EDTF, or null where EDTF has no value. */
  readonly value?: string | null;
  readonly timex?: string;
  /** Which part or how much of the value: `START`, `MORE_THAN`. */
  readonly mod?: string;
  /** `published`, or the id of the date it hangs on. */
  readonly relativeTo?: string;
  readonly boilerplate?: boolean;
  readonly future?: boolean;

  /** speaker: the entity that these words name */
  readonly entity?: string;
  readonly form?: 'name' | 'role' | 'pronoun';

  readonly origin?: Origin;
  /** Id of the reviewer who made it. */
  readonly by?: string;
  /** UTC, to the minute: `2026-11-22T09:14Z`. */
  readonly created?: string;
  readonly updated?: string;
}

/** A suggestion that a reviewer does not want to see again, whatever the analysis version. */
export interface Rejection extends Target {
  readonly kind: SuggestionKind;
  readonly rule?: string;
  /** Why, in one word or sentence of the reviewer's. */
  readonly reason?: string;
  readonly analysis?: string;
  readonly bulk?: boolean;
  readonly by?: string;
  readonly at?: string;
}

/** A verdict on an annotation in another reviewer's file; its key is that annotation's id. */
export interface Review extends Assessment {
  readonly decision?: 'accept' | 'reject' | 'change';
  readonly quote?: string;
  readonly by?: string;
  readonly at?: string;
}

export interface Comment {
  /** Id of an annotation, in any reviewer's file. */
  readonly target: string;
  readonly replyTo?: string;
  readonly resolves?: boolean;
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
}

/** Somebody who speaks in this article; people and bodies of many articles live in `entities.yaml`. */
export interface Entity {
  readonly kind: SpeakerKind;
  /** A kind of the codebook's own. */
  readonly sort?: string;
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly roles?: readonly EntityRole[];
  readonly aliases?: readonly string[];
  readonly sameAs?: readonly string[];
  /** Answers to the codebook's questions. */
  readonly values?: Fields;
  readonly note?: string;
  readonly origin?: Origin;
}

export interface EntityRole {
  readonly title: string;
  readonly affiliation?: string;
  /** The words of the article that say so. */
  readonly evidence?: string;
  readonly former?: boolean;
}

export type ArticleStatus = 'new' | 'in-progress' | 'finished' | 'locked';

export interface ArticleFields {
  /** Name of the article's file, without folders. */
  readonly file: string;
  /** `sha256:` of the normal text that positions count in. */
  readonly textHash?: string;
  readonly headline?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[];
  /** EDTF; set by a reviewer it wins over everything in the text. */
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly retrieved?: string | null;
  readonly url?: string | null;
  readonly archivedUrl?: string | null;
  readonly language?: string | null;
  readonly status?: ArticleStatus;
  /** Answers to the codebook's questions about the article. */
  readonly values?: Fields;
}

export interface Reviewer {
  /** `[a-z0-9-]`, also part of the file's name where several review. */
  readonly id: string;
  readonly name?: string;
  readonly orcid?: string;
  readonly role?: 'annotator' | 'curator';
}

/** Written once by Finish Article: later suggestions never reopen it. */
export interface Reviewed {
  readonly at: string;
  readonly textHash: string;
  readonly analysis?: string;
  /** Hash of the codebook's text. */
  readonly codebook?: string;
  readonly by?: string;
  /** The ends of the ids of all that was suggested then, four letters each. */
  readonly seen?: string;
}

/** One file. The maps are keyed by id, in the file's order, and hold only records that are well formed: see the problems for the others. */
export interface Sidecar {
  readonly article: ArticleFields;
  readonly reviewer?: Reviewer;
  readonly codebook?: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly comments: ReadonlyMap<string, Comment>;
  readonly rejected: ReadonlyMap<string, Rejection>;
  readonly reviewed?: Reviewed;
}

export type Section = 'entities' | 'annotations' | 'reviews' | 'comments' | 'rejected';

/** The default vocabulary of verdicts: no word is a YAML boolean, and what cannot be checked is not what has not been. */
export const verdicts = [
  'supported',
  'mostly-supported',
  'mixed',
  'mostly-refuted',
  'refuted',
  'unverifiable',
  'not-checkable',
  'unchecked',
] as const;
