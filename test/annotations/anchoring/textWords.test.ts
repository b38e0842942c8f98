import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  readWords,
  readWordsAgain,
  wordAt,
  type Numbers,
  type Words,
} from '../../../src/annotations/anchoring/textWords.ts';

function shown(words: Words): string[] {
  return Array.from(
    { length: words.count },
    (_, i) => `${words.first[i] === 1 ? '¶' : ''}${wordAt(words, i)}@${words.start[i]}-${words.end[i]}`,
  );
}

describe('the words of a text', () => {
  it('are words and single signs, each with where it stands and whether it begins a paragraph', () => {
    assert.deepEqual(shown(readWords('“Quay 4”\n\nIt’s 𝒜b.', new Map())), [
      '"@0-1',
      'quay@1-5',
      '4@6-7',
      '"@7-8',
      '¶it@10-12',
      "'@12-13",
      's@13-14',
      '𝒜b@15-18',
      '.@18-19',
    ]);
  });

  it('are the same whether all of a text is read or what was written in it', () => {
    const piece = fc.constantFrom(
      'quay',
      'Quay',
      ' ',
      '\n',
      '\n\n',
      '’',
      '“',
      '𝒜',
      '\ud835',
      '\udc9c',
      'é',
      'e\u0301',
      '\u00ad',
      '4',
      '`',
      '…',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.array(piece, { maxLength: 3 }));
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 5 }), (begun, edits) => {
        const numbers: Numbers = new Map();
        let now = begun;
        let words = readWords(now, numbers);
        for (const [share, length, inserted] of edits) {
          const at = Math.floor(share * now.length);
          now = now.slice(0, at) + inserted.join('') + now.slice(at + length);
          words = readWordsAgain(words, now, numbers);
          assert.deepEqual(words, readWords(now, numbers));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
