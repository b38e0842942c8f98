import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findSentenceEnds } from '../../../src/analysis/language/sentences.ts';
import { findTokens } from '../../../src/analysis/language/tokens.ts';

/** The text with `‖` between its sentences. */
function split(text: string): string {
  const tokens = findTokens(text);
  let first = 0;
  return findSentenceEnds(text, tokens)
    .map((after) => {
      const sentence = text.slice(tokens.starts[first], tokens.ends[after - 1]);
      first = after;
      return sentence;
    })
    .join(' ‖ ');
}

/** Each is one paragraph, with `‖` where a sentence ends inside it. */
const paragraphs = [
  'Talks to resume after border clash',
  'It began. ‖ It ended! ‖ Did it? ‖ It did.',
  'Mr. Bell met Sen. Ruiz. ‖ Dr. Moore was absent.',
  'He lives in the U.S. and works in the U.K. as well.',
  'He lives in the U.S. ‖ She does not.',
  'The U.S. Senate met at 5 p.m. on Monday.',
  'It closed at 5 p.m. ‖ The doors were locked.',
  'The fair opens on Sat. Mar. 14 at noon. ‖ It ends on Sun. 3 May.',
  'They met at 10 a.m. Thurs. March 3 in town. ‖ On Fri. they left.',
  'The shop closes on Sat. ‖ They open on Mon. ‖ Nobody knew.',
  'The cat sat. ‖ Mar. 3 was dry.',
  'They rebuilt the hall in Washington D.C. ‖ Image: Ana Bell',
  'They come from the U.S. ‖ Photograph by Ana Bell',
  'It was shown in the U.S. Image Gallery.',
  'Acme Inc. fell 3.5 percent. ‖ Bell Corp. rose.',
  'No. 10 declined. ‖ So did No. 11.',
  '“We won.” ‖ She left.',
  '"We won." ‖ She left. ‖ "They lost."',
  '"We won," she said. ‖ "They lost."',
  "``We won.'' ‖ She left.",
  "''We won.'' ‖ ''They lost.''",
  "'We won.' ‖ She left.",
  'She said: “It is over. ‖ We go home.” ‖ Nobody moved.',
  '“Why?” Mr Bell asked. ‖ “Because!” she cried.',
  '“Why did you leave?” ‖ The hall was silent.',
  'He said "it is over". ‖ They left.',
  '(He had left.) ‖ Nobody knew.',
  'He left (nobody knew why). ‖ She stayed.',
  'He paused ... and went on. ‖ Then silence…',
  'I was… I was not there.',
  'It was late… ‖ The train had gone.',
  'Is it J. K. Moore? ‖ It is Harry S. Bell.',
  'The rules end under Plan B. ‖ Masks stay.',
  '1. The first point is this. ‖ 2. The second is that.',
  'He praised Yahoo! and others.',
  'Sales rose 2.5 per cent in Jan. and 3 per cent in Feb. 2021.',
  'It was"total chaos". ‖ He left.',
  'They met in Washington, D.C. ‖ The talks failed.',
  'He told her: "Go." ‖ "No."',
];

describe('findSentenceEnds', () => {
  for (const paragraph of paragraphs) {
    it(paragraph, () => assert.equal(split(paragraph.replaceAll(' ‖ ', ' ')), paragraph));
  }

  it('ends a sentence at a blank line', () => {
    assert.equal(split('Talks to resume\n\nThe two sides met'), 'Talks to resume ‖ The two sides met');
    assert.equal(split('Talks to resume\r\n\r\nThe two'), 'Talks to resume ‖ The two');
    assert.equal(split('The two sides\nmet'), 'The two sides\nmet');
  });

  it('covers all tokens of any string, in order', () => {
    const piece = fc.constantFrom(
      'a',
      'The',
      '.',
      '!',
      '?',
      '"',
      '“',
      '”',
      "'",
      "''",
      '``',
      '(',
      ')',
      ' ',
      '\n\n',
      'Mr.',
      '…',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const tokens = findTokens(text);
        const ends = findSentenceEnds(text, tokens);
        assert.equal(ends.at(-1) ?? 0, tokens.starts.length);
        for (let i = 1; i < ends.length; i++) assert.ok(ends[i]! > ends[i - 1]!);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a megabyte of its worst', () => {
    for (const unit of ['. ', '" ', '." ', '? ”', 'A. ', '(', '…', '. "']) {
      const text = unit.repeat(1_000_000 / unit.length);
      assert.ok(findSentenceEnds(text, findTokens(text)).length > 0);
    }
  });
});
