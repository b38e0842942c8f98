import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memory } from '../../src/analysis/memory.ts';
import { placePassages, type ReadParagraph } from '../../src/analysis/passages.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';

/** Equal paragraphs share what was read of them, as they do in a memory. */
const shared = new Map<string, Pick<ReadParagraph, 'sentences'>>();

function paragraphsOf(text: string, named: boolean): ReadParagraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index: start, 0: words }) => {
    const read = shared.get(words) ?? { sentences: Array.from(words.matchAll(/\./g), () => ({}) as never) };
    shared.set(words, read);
    const paragraph = { start, end: start + words.length, zone: 0, kind: 'body' as const, form: { known: [] } };
    return { paragraph, sentences: read.sentences, names: [], namesKey: named && words.includes('Reed') ? 'Reed' : '' };
  });
}

describe('passages', () => {
  it('stand after edits where they stand without a memory, under the same keys', () => {
    const line = fc.constantFrom(
      'It is a long way home. Nobody went there on that day, Reed said.',
      '“It is a long way home.',
      'It is late,” he said. “We go.”',
      '‘He said “no” and’ he left.',
      '— He left.',
      'No.',
      '“',
    );
    const written = fc.constantFrom('x', '”', '“', '.', ' ', '\n', '\n“No', '\n— ', '');
    // at the ends of the text and of its lines more often than elsewhere
    const share = fc.oneof(fc.nat(1000), fc.constantFrom(0, 1000));
    const edit = fc.tuple(share, fc.nat(3), written, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 16 }), fc.array(edit, { maxLength: 8 }), (lines, edits) => {
        const memory = new Memory();
        memory.begin();
        let text = lines.join('\n');
        for (const [share, gone, words, named, atLine] of [[0, 0, '', false, false] as const, ...edits]) {
          const within = Math.floor((text.length * share) / 1000);
          const at = atLine ? text.indexOf('\n', within) + 1 : within;
          text = text.slice(0, at) + words + text.slice(at + gone);
          const paragraphs = paragraphsOf(text, named);
          const quotations = findQuotations(
            text,
            paragraphs.map(({ paragraph: { start, end, zone, kind } }) => ({ start, end, zone, kind })),
          );
          assert.deepEqual(
            placePassages(text, paragraphs, quotations, memory),
            placePassages(text, paragraphs, quotations),
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
