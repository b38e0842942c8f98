import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paragraph } from '../../../src/analysis/article.ts';
import { plainKernel } from '../../../src/analysis/language/network/plainKernel.ts';
import { openModel } from '../../../src/analysis/language/modelFile.ts';
import { readGrammar } from '../../../src/analysis/language/grammar.ts';
import { readParagraph, readSentences } from '../../../src/analysis/language/readSentences.ts';
import type { Sentence } from '../../../src/analysis/language/sentence.ts';
import { shippedFiles, shippedModels } from './shippedModels.ts';

/** One paragraph a line. */
function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    zone: 0,
    kind: 'body',
  }));
}

const read = (text: string): Sentence[] => readSentences(text, paragraphsOf(text), shippedModels);

/** "said ← minister nsubj" for a word and its relation. */
function relationOf(text: string, word: string): string {
  for (const { tokens } of read(text)) {
    const token = tokens.find((each) => each.text === word);
    if (token) return `${tokens[token.head]?.text ?? 'root'} ${token.relation}`;
  }
  return 'none';
}

describe('trees', () => {
  const sentences: [sentence: string, word: string, relation: string][] = [
    ['The minister said that the talks had failed.', 'said', 'root root'],
    ['The minister said that the talks had failed.', 'minister', 'said nsubj'],
    ['The minister said that the talks had failed.', 'failed', 'said ccomp'],
    ['The minister said that the talks had failed.', 'talks', 'failed nsubj'],
    ['She told reporters the deal was dead.', 'She', 'told nsubj'],
    ['The bridge was closed by the council on Monday.', 'bridge', 'closed nsubj:pass'],
    ['The bridge was closed by the council on Monday.', 'council', 'closed obl:agent'],
    ['He denied the charge.', 'charge', 'denied obj'],
    ['The mayor, who had resigned in May, declined to comment.', 'resigned', 'mayor acl:relcl'],
    ['“We are worried,” he told the council.', 'worried', 'told ccomp'],
    // "says" is the root although "farmer" seemed to be it
    ['One farmer, Ada Holt, 61, says nobody asked her.', 'says', 'root root'],
    ['One farmer, Ada Holt, 61, says nobody asked her.', 'farmer', 'says nsubj'],
  ];
  for (const [sentence, word, relation] of sentences) {
    it(`${sentence} ${word}`, () => assert.equal(relationOf(sentence, word), relation));
  }

  const words = fc.constantFrom(
    'The',
    'minister',
    'said',
    'that',
    ',',
    '“',
    '”',
    'resigned',
    'Bell',
    '.',
    '!',
    'Ж',
    '👍',
    '-',
    '\n',
    'U.S.',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );

  it('have one root, one head a word and no cycle, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { tokens, parsed } of read(text)) {
          assert.ok(parsed);
          assert.equal(tokens.filter(({ head }) => head === -1).length, 1);
          assert.equal(tokens.filter(({ relation }) => relation === 'root').length, 1);
          tokens.forEach((token, index) => {
            assert.equal(text.slice(token.start, token.end), token.text);
            let at = index;
            for (let steps = 0; at !== -1; steps++) {
              assert.ok(steps <= tokens.length && at < tokens.length);
              at = tokens[at]!.head;
            }
          });
        }
      }),
    );
  });

  it('are built for sentences of any length', () => {
    const [sentence, ...others] = read('The minister said that the talks had failed and '.repeat(120));
    assert.equal(others.length, 0);
    assert.equal(sentence!.tokens.filter(({ head }) => head === -1).length, 1);
  });

  it('do not depend on the line ends', () => {
    const pieces = fc.constantFrom(
      ...[
        'The mayor',
        'resigned',
        '.',
        '“',
        '”',
        'Mr.',
        'No.',
        '7',
        'U.S.',
        "n't",
        ':',
        'Sat.',
        'She',
        'said',
        '—',
        '👍',
      ],
      ...['\n', '\n\n', '\n \n'],
    );
    const without = (text: string): unknown =>
      readParagraph(text, 'body', shippedModels).map(({ tokens }) =>
        tokens.map(({ text: word, tag, lemma, head, relation }) => [word, tag, lemma, head, relation]),
      );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(' ', ''), (list, between) => {
        const text = list.join(between);
        assert.deepEqual(without(text.replaceAll('\n', '\r\n')), without(text));
      }),
    );
  });

  it('are the same without WebAssembly', () => {
    const words = 'The minister , who had resigned in May , said that the talks had failed .'.split(' ');
    const { model: plain } = openModel('grammar.bin', shippedFiles.get('grammar.bin'), (file) =>
      readGrammar(file, shippedModels.vocabulary!, plainKernel),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, 'Bell', 'He', '“', '”', 'Zweibrücken', '7'), {
          minLength: 1,
          maxLength: 40,
        }),
        (each) => {
          assert.deepEqual(plain!.read(each), shippedModels.grammar!.read(each));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what is kept of words', () => {
  it('changes no tree when it is given up', () => {
    const { grammar } = shippedModels;
    const words = 'The minister , who had resigned in May , said that the talks had failed .'.split(' ');
    const before = grammar!.read(words);
    for (let i = 0; i < 90; i++) grammar!.read(Array.from({ length: 200 }, (_, k) => `w${i * 200 + k}`));
    assert.deepEqual(grammar!.read(words), before);
  });
});
