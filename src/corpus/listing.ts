/**
 * What lists of many articles show: plain rows, so that the views and Go to Symbol in Workspace ask no more of the folder than
 * this. Whoever reads the folder makes them; nothing here is written anywhere.
 */
import type { ClaimKind, DateMention, DateModifier, SpeakerKind } from '../analysis/article.ts';
import type { IndexedSaying } from './index/indexEntry.ts';
import type { Register } from './register/register.ts';

/**
 * `open`: a suggestion that waits. `annotated`: a reviewer accepted or made it. `lost`: its words are gone from the article;
 * `uncertain`: they were found again, but not surely.
 */
export type ListedStatus = 'open' | 'annotated' | 'uncertain' | 'lost';

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
  /** What each reviewer says of it; absent where none does. */
  readonly says?: readonly IndexedSaying[];
  /** The machine suggests it: it is open for whoever does not look at the work of those who decided. */
  readonly suggested: boolean;
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
  readonly mod?: DateModifier;
  readonly status: ListedStatus;
  /** Who annotated it, as far as the file says. */
  readonly by?: string;
  readonly suggested: boolean;
}

export interface ListedSpeaker {
  /** Within the article. Who that is in all articles, the register tells. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "Transport Minister, Northland" */
  readonly role: string;
  /** Of an office that the article names nobody for, where it says of what. */
  readonly office?: { readonly title: string; readonly affiliation: string };
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
  /** Within its folder. */
  readonly path: string;
  /** Else the file's name; made unmistakable where several have one. */
  readonly headline: string;
  /** EDTF, or empty. */
  readonly published: string;
  readonly outlet: string;
  readonly finished: boolean;
  readonly speakers: readonly ListedSpeaker[];
  readonly claims: readonly ListedClaim[];
  /** Claims that reviewers rejected. */
  readonly rejected?: readonly ListedClaim[];
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

/** What all reviewers say of a claim together, each once: several verdicts where they differ. */
export function saidOf({ says = [] }: Pick<ListedClaim, 'says'>): {
  readonly reviewers: readonly string[];
  readonly verdicts: readonly string[];
  readonly codes: readonly string[];
  /** How many pieces, of all of them. */
  readonly evidence: number;
} {
  return {
    reviewers: [...new Set(says.flatMap(({ by }) => by ?? []))],
    verdicts: [...new Set(says.flatMap(({ verdict }) => verdict ?? []))],
    codes: [...new Set(says.flatMap(({ codes = [] }) => codes))],
    evidence: says.reduce((sum, { evidence = 0 }) => sum + evidence, 0),
  };
}

/** As it is for whoever does not look at these reviewers' work; the very same where they did not touch it. */
export function withoutTheWorkOf(hidden: ReadonlySet<string>, article: ListedArticle): ListedArticle {
  if (hidden.size === 0) return article;
  const claims = article.claims.flatMap((claim) => claimWithout(hidden, claim) ?? []);
  const rejected = (article.rejected ?? []).flatMap((claim) => {
    const says = shownOf(hidden, claim.says);
    return says.length === 0 ? [withoutSayings(claim)] : [];
  });
  const dates = article.dates.flatMap((date) => {
    if (date.by === undefined || !hidden.has(date.by)) return [date];
    return date.suggested ? [{ ...date, status: 'open' as const }] : [];
  });
  const same = rejected.length === 0 && isSame(claims, article.claims) && isSame(dates, article.dates);
  return same ? article : { ...article, claims: [...claims, ...rejected].sort((a, b) => a.start - b.start), dates };
}

function claimWithout(hidden: ReadonlySet<string>, claim: ListedClaim): ListedClaim | undefined {
  if (!claim.says) return claim;
  const says = shownOf(hidden, claim.says);
  if (says.length === claim.says.length) return claim;
  // Nobody who made the annotation is shown: what others say of it has nothing to stand on.
  if (says.every(({ review }) => review === true))
    return claim.suggested && claim.status !== 'lost' ? withoutSayings(claim) : undefined;
  return { ...claim, says };
}

function withoutSayings({ id, start, end, words, kind, speaker, confidence, suggested }: ListedClaim): ListedClaim {
  const known = { ...(speaker !== undefined && { speaker }), ...(confidence !== undefined && { confidence }) };
  return { id, start, end, words, kind, ...known, status: 'open', suggested };
}

/** What nobody signed is always shown. */
function shownOf(hidden: ReadonlySet<string>, says: readonly IndexedSaying[] = []): readonly IndexedSaying[] {
  return says.filter(({ by }) => by === undefined || !hidden.has(by));
}

function isSame<T>(some: readonly T[], all: readonly T[]): boolean {
  return some.length === all.length && some.every((one, i) => one === all[i]);
}
