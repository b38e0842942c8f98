/** What the stages hand on: the article as it has been read so far. Each stage adds one field and changes none. */
import type { ArticleMeta, Paragraph, Quotation, Zone } from './article.ts';
import type { Name, Sentence } from './language/sentence.ts';
import type { Words } from './words.ts';

/** The article's zones, the paragraphs in them, and its own data. */
export interface Layout {
  /** In text order, not overlapping; they cover every character that is not white space between them. */
  readonly zones: readonly Zone[];
  /** In text order; every paragraph lies inside one zone. */
  readonly paragraphs: readonly Paragraph[];
  readonly meta: ArticleMeta;
}

export interface LaidParagraph extends Paragraph {
  /** What stands for its characters. */
  readonly form: Words;
}

/** As it is read from a text. */
export interface ReadLayout extends Layout {
  readonly paragraphs: readonly LaidParagraph[];
}

/**
 * A stretch of the article as it is read by itself, in offsets into its own `text`: what forms of dates, mentions and claims are
 * found in. Nothing outside it may matter to them, so that a passage that did not change need not be read again.
 */
export interface Passage {
  readonly text: string;
  /** In text order; none crosses a paragraph. */
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
}

/** Everything below the level of meaning: the whole article is one passage as well. */
export interface Reading extends Layout, Passage {}
