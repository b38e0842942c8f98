/**
 * The result types of the analysis. Everything here is plain, cloneable data: it crosses the worker boundary,
 * is written by the command line and is read by the editor. Offsets are UTF-16 code units into the article's text.
 */

/** Half-open stretch of the article: `text.slice(start, end)`. Never splits a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Why something was marked, as data that the editor translates: an English sentence with `{0}`-style places,
 * and what goes into them. `{ text: 'weekday before publication on {0}', values: ['2022-01-29'] }`
 */
export interface Reason {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** What every mark of the machine carries. */
export interface Finding {
  /** Name of the rule that made it, stable over versions: precision is measured by rule, e.g. `weekday-past`. */
  readonly rule: string;
  readonly reason: Reason;
  /** 0 to 1. A finding shown with 0.8 should be right eight times in ten. */
  readonly confidence: number;
}

// ---------------------------------------------------------------------------------------------- layout

export type ZoneKind = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'caption' | 'boilerplate';

export type BoilerplateSort =
  | 'notification' // "Stay up to date with notifications from …"
  | 'cookies' // "By using … you agree that …"
  | 'appeal' // "Your support helps us to tell the story"
  | 'login' // "Thank you for registering"
  | 'widget' // "Comments", "Loading audio..."
  | 'related-link' // "Read more: …", "Watch: …"
  | 'other-stories' // headlines and captions of other articles
  | 'topics' // "Boris Johnson | Russia | Ukraine"
  | 'credit' // "(Aaron Chown/PA)"
  | 'share' // "Share on Facebook"
  | 'newsletter' // "Sign up for our morning briefing"
  | 'advertisement' // "Advertisement"
  | 'correction' // "This article was amended on …"
  | 'copyright' // "© 2022 …. All rights reserved"
  | 'metadata'; // front matter, `Key: value` headers, a collector's prefix

export interface Zone extends Span, Finding {
  readonly kind: ZoneKind;
  readonly sort?: BoilerplateSort;
}

/** A stretch of text without a paragraph break, inside one zone: the unit of sentence splitting and of caching. */
export interface Paragraph extends Span {
  /** Index into the zones. */
  readonly zone: number;
  readonly kind: ZoneKind;
  /** BCP 47 primary tag, or `und`; rules for English read only what `isEnglish` (layout/language.ts). */
  readonly language?: string;
}

export interface Author {
  readonly name: string;
  /** "Policy Correspondent" */
  readonly role?: string;
  readonly span: Span;
}

export type PublishedFrom = 'front-matter' | 'dateline' | 'collector' | 'updated-line' | 'file-name' | 'reviewer';

/** The article's own data. What was not found is null, never guessed. */
export interface ArticleMeta {
  /** Without a collector's prefix. */
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly authors: readonly Author[];
  readonly outlet: string | null;
  /** "Reuters", "AP", "PA": who supplied the copy. */
  readonly agency: string | null;
  /** Place of the dateline: "LONDON (AP) —" gives "London". */
  readonly place: string | null;
  /** BCP 47 primary tag of the text, or `und`. */
  readonly language: string;
  /** EDTF, as fine as the text gives it: `2022-02-02T10:16-05:00`, `2022-01`. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly publishedFrom: PublishedFrom | null;
  /** Where the date was read. */
  readonly publishedSpan: Span | null;
  /** Readable notes on sources that disagree, e.g. a weekday that does not fit its date. */
  readonly conflicts: readonly Reason[];
}

// ---------------------------------------------------------------------------------------------- quotations

/** Words between quotation marks. One that runs over paragraphs is one Quotation with several contents. */
export interface Quotation extends Span {
  /** The words without the marks, one span a paragraph. */
  readonly contents: readonly Span[];
  /** Which marks: “…” and "…" and ''…'' are double. */
  readonly marks: 'double' | 'single';
  /** Whether its last mark was found; an open one ends with its paragraph. */
  readonly closed: boolean;
  /** `term`: scare quotes, titles, names, `'crisis mode'`; `speech` can be a statement. */
  readonly use: 'speech' | 'term';
  /** Index of the quotation this one stands inside, if nested. */
  readonly inside?: number;
}

// ---------------------------------------------------------------------------------------------- dates

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Which part, or how much, of the value is meant, in the words of TIMEX3: "early May", "late 2019", "more than five years". */
export type DateModifier =
  'START' | 'MID' | 'END' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | 'EQUAL_OR_LESS';

export interface DateMention extends Span, Finding {
  /** Derived from the words and their context: equal over runs. */
  readonly id: string;
  readonly type: DateType;
  /** EDTF where EDTF has a value, else null: `2022-01-24/2022-01-30`. */
  readonly value: string | null;
  /** TIMEX3 value, always: `2022-W04`, `PRESENT_REF`, `P2W`. */
  readonly timex: string;
  readonly mod?: DateModifier;
  /** What a relative expression was resolved against: the publication date or the id of another date. */
  readonly relativeTo?: string;
  /** In page furniture: never on the timeline. */
  readonly boilerplate: boolean;
  /** Lies after the day of publication: "on Monday" of what is planned. */
  readonly future?: boolean;
}

// ---------------------------------------------------------------------------------------------- speakers

export type SpeakerKind = 'person' | 'organisation' | 'government' | 'office' | 'unnamed';

export interface Mention extends Span, Finding {
  readonly form: 'name' | 'role' | 'pronoun';
}

/** An office or function as the article states it: "Foreign Secretary", with the words that say so. */
export interface Role {
  readonly title: string;
  readonly affiliation?: string;
  readonly evidence: Span;
  /** The text says it is past: "then foreign secretary William Hague". */
  readonly former?: boolean;
}

export interface Speaker extends Finding {
  /** Readable and stable within the article: `boris-johnson`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The role held at the time of the article, if it is stated. */
  readonly role?: string;
  /** "UK", "Labour", "State Department" */
  readonly affiliation?: string;
  readonly roles: readonly Role[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

// ---------------------------------------------------------------------------------------------- claims

export type ClaimKind = 'direct' | 'mixed' | 'indirect' | 'belief' | 'reported';
export type Polarity = 'asserts' | 'denies';
export type Modality = 'certain' | 'possible' | 'expected' | 'conditional' | 'future' | 'reported';

export interface Claim extends Finding {
  /** `c-` and eight letters, derived from the words and their context: equal over runs. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** The words claimed, with their quotation marks and "that"; several spans where the cue stands in the middle. */
  readonly contents: readonly Span[];
  /** "said", "according to", ":" */
  readonly cue: readonly Span[];
  /** The mention beside the cue: "a Foreign Office spokesperson", "She". Empty where the text names nobody. */
  readonly source: readonly Span[];
  /** "reporters" in "told reporters" */
  readonly addressee: readonly Span[];
  /** Id of the speaker that the source stands for. */
  readonly speaker?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Id of the earlier claim whose speaker goes on in this one. */
  readonly continues?: string;
}

// ---------------------------------------------------------------------------------------------- the whole

export interface ArticleAnalysis {
  readonly analysisVersion: string;
  readonly meta: ArticleMeta;
  readonly zones: readonly Zone[];
  /** Sentence spans, for selecting and for context. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  /** What the analysis had to do without, e.g. a model file that is missing; empty when all went well. */
  readonly notices: readonly Reason[];
}
