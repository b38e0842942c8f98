import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contextLength, findingId, nextId } from '../../src/analysis/findingId.ts';

const text = 'The ferry “Anna — Lise” sailed\u00a0 on Monday, said Ms Adair.\r\n';

function idOf(words: string, inText = text): string {
  const start = inText.indexOf(words);
  return findingId('s', inText, { start, end: start + words.length });
}

describe('ids of findings', () => {
  it('are those that stand in the files that people have', () => {
    const ids = {
      'The ferry': ['s-sxr4xjfv', 's-ataq14h7'],
      '“Anna — Lise”': ['s-a2nh0zed', 's-k3nr8hgg'],
      Monday: ['s-2qc0js2r', 's-gchkpsnb'],
      'Ms Adair': ['s-60hq19he', 's-58q56gfd'],
    };
    for (const [words, both] of Object.entries(ids)) assert.deepEqual([idOf(words), nextId(idOf(words))], both);
  });

  it('are the same in a copy with other marks, dashes and spaces', () => {
    const copy = 'The ferry "Anna – Lise" sailed  on Monday, said\u2009Ms Adair.\n';
    assert.equal(idOf('Monday', copy), idOf('Monday'));
    assert.equal(idOf('Ms Adair', copy), idOf('Ms Adair'));
  });

  it('depend on the words and what stands beside them, and on nothing else', () => {
    const words = fc.string({ maxLength: contextLength + 6 });
    fc.assert(
      fc.property(words, words, words, words, (before, behind, far, further) => {
        const near = `${before.padEnd(contextLength, '.')}|Quill|${behind.padStart(contextLength, '.')}`;
        assert.equal(idOf('|Quill|', far + near + further), idOf('|Quill|', near));
        assert.notEqual(idOf('|Quill|', near.replace('|Quill|', '|Quill|!')), idOf('|Quill|', near));
      }),
    );
  });
});
