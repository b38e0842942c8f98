/** What goes into the register, and what it answers: plain data. */
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { IndexedSpeaker } from '../index/indexEntry.ts';
import type { RegisteredRole } from './rolesOverTime.ts';

export interface Appearance {
  readonly path: string;
  /** Id within the article. */
  readonly speaker: string;
  /** EDTF, or null. */
  readonly published: string | null;
  /** As this article calls them. */
  readonly role?: string;
  readonly affiliation?: string;
  readonly mentions: number;
  readonly claims: number;
}

export interface RegisteredSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** What reviewers told, then in order of the first article. */
  readonly roles: readonly RegisteredRole[];
  /** Numbers over all articles. */
  readonly articles: number;
  readonly mentions: number;
  readonly claims: number;
  /** Dates of the first and the last dated article: EDTF, null where none is dated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Why two of one name were kept apart, or whom a surname could mean. */
  readonly notes: readonly Reason[];
  /** In the entities file. */
  readonly known: boolean;
}

/** What the register reads of an article: part of its index entry. */
export interface RegisteredArticle {
  readonly path: string;
  readonly published: string | null;
  readonly speakers: readonly IndexedSpeaker[];
  readonly claims: readonly { readonly speaker?: string }[];
}
