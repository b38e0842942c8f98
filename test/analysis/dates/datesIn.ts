/** Finds the dates of a text that is one body paragraph, so that a test reads as a sentence. */
import type { DateMention, Paragraph } from '../../../src/analysis/article.ts';
import { findDates } from '../../../src/analysis/dates/findDates.ts';
import { noKnowledge, type Knowledge } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { readSentences } from '../../../src/analysis/language/readSentences.ts';
import type { ZoneKind } from '../../../src/analysis/article.ts';

export function datesIn(
  text: string,
  published: string | null,
  {
    kind = 'body',
    language = 'en',
    knowledge = noKnowledge,
  }: { kind?: ZoneKind; language?: string; knowledge?: Knowledge } = {},
): DateMention[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/\S[^\n]*(?:\n[^\n]+)*/g))
    paragraphs.push({ start: line.index, end: line.index + line[0].length, zone: 0, kind });
  return findDates(
    {
      text,
      zones: [{ start: 0, end: text.length, kind, rule: 'test', reason: { text: '', values: [] }, confidence: 1 }],
      paragraphs,
      meta: {
        headline: null,
        standfirst: null,
        authors: [],
        outlet: null,
        agency: null,
        place: null,
        language,
        published,
        updated: null,
        publishedFrom: null,
        publishedSpan: null,
        conflicts: [],
      },
      sentences: readSentences(text, paragraphs, noModels),
      names: [],
      quotations: [],
    },
    knowledge,
  );
}
