/** Zones, paragraphs and the article's own data. */
import type { Knowledge } from '../knowledge.ts';
import type { Layout } from '../reading.ts';

/** Total: any string gives a layout. */
export function readLayout(text: string, knowledge: Knowledge): Layout {
  const zone = {
    start: 0,
    end: text.length,
    kind: 'body',
    rule: 'whole-text',
    reason: { text: 'the whole text', values: [] },
    confidence: 0,
  } as const;
  return {
    zones: [zone],
    paragraphs: [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
      zone: 0,
      kind: 'body',
    })),
    meta: {
      headline: null,
      standfirst: null,
      authors: [],
      outlet: null,
      agency: null,
      place: null,
      language: 'en',
      published: knowledge.published ?? null,
      updated: null,
      publishedFrom: knowledge.published === undefined ? null : 'reviewer',
      publishedSpan: null,
      conflicts: [],
    },
  };
}
