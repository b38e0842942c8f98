/**
 * What the rules for English may read. In an article in another language, and in the quoted French paragraph of an English one,
 * quotation marks are found and nothing else is suggested.
 */
import type { Quotation } from './article.ts';
import type { Sentence } from './language/sentence.ts';
import { isEnglish } from './layout/language.ts';
import type { Layout } from './reading.ts';

/** The sentences and quotations that stand in English paragraphs; indices into paragraphs and quotations stay right. */
export function englishPart(
  { paragraphs }: Layout,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): { sentences: readonly Sentence[]; quotations: readonly Quotation[] } {
  const others = paragraphs.filter((paragraph) => !isEnglish(paragraph));
  if (others.length === 0) return { sentences, quotations };
  const kept = new Map<number, number>();
  let next = 0;
  let count = 0;
  quotations.forEach((quotation, i) => {
    while (next < others.length && others[next]!.end <= quotation.start) next++;
    const foreign = next < others.length && others[next]!.start <= quotation.start;
    if (!foreign) kept.set(i, count++);
  });
  return {
    sentences: sentences.filter((sentence) => {
      const paragraph = paragraphs[sentence.paragraph];
      return paragraph === undefined || isEnglish(paragraph);
    }),
    quotations: quotations.flatMap((quotation, i) => {
      if (!kept.has(i)) return [];
      const { inside, ...rest } = quotation;
      const outer = inside === undefined ? undefined : kept.get(inside);
      return [outer === undefined ? rest : { ...rest, inside: outer }];
    }),
  };
}
