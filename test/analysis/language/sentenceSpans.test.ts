import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noModels } from '../../../src/analysis/language/models.ts';
import { readParagraph, sentenceSpans } from '../../../src/analysis/language/readSentences.ts';

describe('sentenceSpans', () => {
  it('tells the sentences of a paragraph in another language', () => {
    const text = '«Nous avons gagné.» Le maire est parti. Personne ne sait';
    assert.deepEqual(
      sentenceSpans(text).map(({ start, end }) => text.slice(start, end)),
      ['«Nous avons gagné.»', 'Le maire est parti.', 'Personne ne sait'],
    );
  });

  it('gives where the sentences stand that are read whole', () => {
    const words = fc.constantFrom('The', 'mayor', '.', '“', '”', '\n\n', ' ', 'U.S.', '?', 'é', '👍');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        assert.deepEqual(
          sentenceSpans(text),
          readParagraph(text, 'body', noModels).map(({ start, end }) => ({ start, end })),
        );
      }),
    );
  });
});
