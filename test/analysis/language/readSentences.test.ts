import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paragraph } from '../../../src/analysis/article.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { readSentences } from '../../../src/analysis/language/readSentences.ts';

/** One paragraph a line. */
function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    zone: 0,
    kind: 'body',
  }));
}

describe('readSentences', () => {
  it('guesses tags and builds no tree without models', () => {
    const text = 'The minister said he would resign.\n“We won.” She left.';
    const sentences = readSentences(text, paragraphsOf(text), noModels);
    assert.deepEqual(
      sentences.map(({ start, end, paragraph, parsed }) => [text.slice(start, end), paragraph, parsed]),
      [
        ['The minister said he would resign.', 0, false],
        ['“We won.”', 1, false],
        ['She left.', 1, false],
      ],
    );
    assert.deepEqual(
      sentences[0]!.tokens.map(({ text, tag, lemma, head }) => [text, tag, lemma, head]),
      [
        ['The', 'DT', 'the', -1],
        ['minister', 'NN', 'minister', -1],
        ['said', 'VBD', 'say', -1],
        ['he', 'PRP', 'he', -1],
        ['would', 'MD', 'would', -1],
        ['resign', 'VB', 'resign', -1],
        ['.', '.', '.', -1],
      ],
    );
  });

  it('gives offsets of the text as it stands, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        for (const sentence of readSentences(text, paragraphsOf(text), noModels)) {
          assert.ok(sentence.tokens.length > 0);
          assert.equal(sentence.start, sentence.tokens[0]!.start);
          assert.equal(sentence.end, sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) assert.equal(text.slice(token.start, token.end), token.text);
        }
      }),
    );
  });
});
