/** Sentences, tokens and trees: what the later stages read of the language. */
import type { Span, ZoneKind } from '../article.ts';

export interface Token extends Span {
  /** The characters as they stand: `text.slice(start, end)`. */
  readonly text: string;
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
