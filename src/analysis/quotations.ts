/** Quoted spans, also over paragraphs. */
import type { Paragraph, Quotation } from './article.ts';

export function findQuotations(_text: string, _paragraphs: readonly Paragraph[]): Quotation[] {
  return [];
}
