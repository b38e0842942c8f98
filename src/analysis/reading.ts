/** What the stages hand on: the article as it has been read so far. Each stage adds one field and changes none. */
import type { ArticleMeta, Paragraph, Quotation, Zone } from './article.ts';
import type { Name, Sentence } from './language/sentence.ts';

/** The article's zones, the paragraphs in them, and its own data. */
export interface Layout {
  /** In text order, not overlapping; they cover every character that is not white space between them. */
  readonly zones: readonly Zone[];
  /** In text order; every paragraph lies inside one zone. */
  readonly paragraphs: readonly Paragraph[];
  readonly meta: ArticleMeta;
}

/** Everything below the level of meaning: what dates, speakers and claims are found in. */
export interface Reading extends Layout {
  readonly text: string;
  /** In text order; none crosses a paragraph. */
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
}
