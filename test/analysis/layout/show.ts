/** Zones as text, for assertions whose failure can be read: `headline | Harbour to close` a line. */
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { noKnowledge, type Knowledge } from '../../../src/analysis/knowledge.ts';

/** One line a paragraph: its kind, its sort, and its first words. */
export function showParagraphs(text: string, knowledge: Knowledge = noKnowledge): string {
  const { zones, paragraphs } = readLayout(text, knowledge);
  return paragraphs
    .map(({ start, end, zone, kind }) => {
      const sort = zones[zone]?.sort;
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      return `${sort === undefined ? kind : `${kind}:${sort}`} | ${words.length > 48 ? `${words.slice(0, 48)}…` : words}`;
    })
    .join('\n');
}
