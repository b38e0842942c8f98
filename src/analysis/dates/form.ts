/** What a form of date is: the words it is made of, and how they are put on the calendar. */
import type { DateType, Reason } from '../article.ts';
import type { Stretch } from './calendar.ts';

/**
 * One way to write a date, as an entry of a table in `forms/`. To add a form, add its entry and a row to the table of phrases
 * in the tests.
 */
export interface Form {
  /** Stable name, shown with each finding. */
  readonly rule: string;
  /** In the notation of `notation.ts`. */
  readonly pattern: string;
  /** What must, or must not, stand directly before the match; in the same notation. */
  readonly after?: string;
  readonly notAfter?: string;
  /** What must, or must not, follow directly. */
  readonly before?: string;
  readonly notBefore?: string;
  /** Whether the words are a date at all here: "In 2000" is, "2000 people" is not. */
  readonly accepts?: (match: Match) => boolean;
  readonly resolve: (match: Match, at: Surroundings) => Resolved;
  /** `clock` and `day` stand together as one time: "10 p.m. Wednesday". */
  readonly joins?: 'clock' | 'day';
  /** Also in articles that are not in English. */
  readonly anyLanguage?: boolean;
}

/** The words of a form as they stand in the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The captured words in lower case, single-spaced, without a full stop at the end; '' where nothing was captured. */
  readonly word: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** The words as they are written: all of them, or those captured. */
  readonly original: (name?: string) => string;
  /** All of the words, likewise. */
  readonly words: string;
  /** The text as it stands before and after the match, at most 40 characters of its sentence. */
  readonly before: () => string;
  readonly after: () => string;
}

/** The tense of what is said about a date: -1 past, 1 future, 0 not told; `cue` is the word that shows it. */
export interface Tense {
  readonly way: -1 | 0 | 1;
  readonly cue: string;
  /** "since December": whatever is nearer. */
  readonly sure?: boolean;
}

/** A date found before in the article. */
export interface Earlier {
  readonly id: string;
  readonly stretch: Stretch;
  /** How many sentences ago. */
  readonly distance: number;
}

/** What a date can be resolved against. */
export interface Surroundings {
  /** The unit of publication, or null where publication is not known that finely. */
  readonly published: (grain: Stretch['grain']) => Stretch | null;
  /** Why `published` gave null, for the reason. */
  readonly unknown: Reason;
  readonly tense: () => Tense;
  readonly headline: boolean;
  /** The nearest date before this one that passes the test. */
  readonly recall: (test: (stretch: Stretch) => boolean, sentences: number) => Earlier | null;
  /** The day named next to a time of day: “at 6:40 a.m. on Tuesday”. */
  readonly beside: () => Resolved | null;
  readonly dayMonthOrder: 'day-first' | 'month-first' | null;
}

export interface Resolved {
  readonly type: DateType;
  readonly value: string | null;
  readonly timex: string;
  readonly reason: Reason;
  readonly confidence: number;
  readonly relativeTo?: string;
  /** Where it lies, for the dates that hang on this one. */
  readonly stretch?: Stretch;
  /** Named only for comparison (“a year earlier”): later dates do not go on from it. */
  readonly aside?: boolean;
  /** A finer name than the form's. */
  readonly rule?: string;
}
