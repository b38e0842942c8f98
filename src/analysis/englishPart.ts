/**
 * What the rules for English may read. In an article in another language, and in the quoted French paragraph of an English one,
 * quotation marks are found and nothing else is suggested.
 */
import type { Quotation } from './article.ts';
import { isEnglish } from './layout/language.ts';
import type { Layout } from './reading.ts';

/** The quotations that stand in English paragraphs; indices into them stay right. */
export function englishQuotations({ paragraphs }: Layout, quotations: readonly Quotation[]): readonly Quotation[] {
  const others = paragraphs.filter((paragraph) => !isEnglish(paragraph));
  if (others.length === 0) return quotations;
  const kept = new Map<number, number>();
  let next = 0;
  let count = 0;
  quotations.forEach((quotation, i) => {
    while (next < others.length && others[next]!.end <= quotation.start) next++;
    const foreign = next < others.length && others[next]!.start <= quotation.start;
    if (!foreign) kept.set(i, count++);
  });
  return quotations.flatMap((quotation, i) => {
    if (!kept.has(i)) return [];
    const { inside, ...rest } = quotation;
    const outer = inside === undefined ? undefined : kept.get(inside);
    return [outer === undefined ? rest : { inside: outer, ...rest }];
  });
}
