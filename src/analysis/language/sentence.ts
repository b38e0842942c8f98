/** Sentences, tokens and trees: what the later stages read of the language. */
import type { Span, ZoneKind } from '../article.ts';
import type { WordFeatures } from './wordFeatures.ts';

export interface Token extends Span {
  /** The characters as they stand: `text.slice(start, end)`. */
  readonly text: string;
  /** What is asked of the word again and again. */
  readonly form: WordFeatures;
  /** Penn Treebank tag: `NNP`, `VBD`, … */
  readonly tag: string;
  /** Dictionary form in lower case: "told" → "tell". */
  readonly lemma: string;
  /** Index in the sentence of the token this one depends on; -1 for the root, and everywhere in an unparsed sentence. */
  readonly head: number;
  /** UD v2 relation to the head: `nsubj`, `ccomp`, `nsubj:pass`, …; empty in an unparsed sentence. */
  readonly relation: string;
}

export interface Sentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly zone: ZoneKind;
  readonly tokens: readonly Token[];
  /** Whether heads and relations come from the parser. Without a model tags are guessed from the surface, and there is no tree. */
  readonly parsed: boolean;
  /** What the name tagger sees in this sentence alone, in order and without overlaps; absent without its model. */
  readonly guesses?: readonly NameGuess[];
}

/** A name as the tagger sees it. */
export interface NameGuess {
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** How much speaks for a person, an organisation and a place rather than for no name, a word; 256 is 1.0 (natural logarithm). */
  readonly scores: readonly [person: number, organisation: number, place: number];
}

export type NameKind = 'person' | 'organisation' | 'country' | 'place' | 'nationality';

/** A proper name in the text, without titles: "Liz Truss", "the Foreign Office" → "Foreign Office", "Russian". */
export interface Name extends Span {
  readonly kind: NameKind;
  /** Index into the sentences. */
  readonly sentence: number;
  /** Honorific or title directly before it: "Mr", "Sir", "Prime Minister". */
  readonly title?: Span;
  readonly rule: string;
  readonly confidence: number;
}
