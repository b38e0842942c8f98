/**
 * What lists of many articles show: plain rows, so that the views and Go to Symbol in Workspace ask no more of the folder than
 * this. Whoever reads the folder makes them; nothing here is written anywhere.
 */
import type { ClaimKind, DateMention, SpeakerKind } from '../analysis/article.ts';
import type { Register } from './register.ts';

/** `open`: a suggestion that waits. `annotated`: a reviewer accepted or made it. `lost`: its words are gone from the article. */
export type ListedStatus = 'open' | 'annotated' | 'lost';

export interface ListedClaim {
  readonly id: string;
  /** UTF-16 offsets of its first part. */
  readonly start: number;
  readonly end: number;
  /** The first words, on one line. */
  readonly words: string;
  readonly kind: ClaimKind;
  /** Id of a speaker of `ListedArticle.speakers`; absent where the text names nobody. */
  readonly speaker?: string;
  readonly confidence?: number;
  readonly status: ListedStatus;
  readonly reviewer?: string;
  readonly verdict?: string;
  readonly codes?: readonly string[];
}

export interface ListedDate {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly type: DateMention['type'];
  /** EDTF. */
  readonly value: string | null;
  readonly timex: string;
  readonly status: ListedStatus;
}

export interface ListedSpeaker {
  /** Within the article. Who that is in all articles, the register tells. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "Transport Minister, Northland" */
  readonly role: string;
  readonly mentions: number;
  /** Only wrote the article or took its pictures. */
  readonly author: boolean;
  /** Offsets of the first mention. */
  readonly start: number;
  readonly end: number;
}

export interface ListedArticle {
  /** Address of the file. */
  readonly uri: string;
  readonly headline: string;
  /** EDTF, or empty. */
  readonly published: string;
  readonly outlet: string;
  readonly finished: boolean;
  readonly speakers: readonly ListedSpeaker[];
  readonly claims: readonly ListedClaim[];
  readonly dates: readonly ListedDate[];
}

/** A folder as lists see it. Rows are handed out as they are held: asking is cheap, and nobody changes them. */
export interface Listing {
  readonly size: number;
  /** Who is who, with addresses as paths; of nobody before the folder was read. */
  readonly register: Register;
  /** In the order of their addresses. */
  articles(): readonly ListedArticle[];
  /** Of an article that is known; else its address. */
  headlineOf(uri: string): string;
}
