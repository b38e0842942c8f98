import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { formOf, readBlocks } from '../../../src/analysis/layout/blocks.ts';

const paragraphs = (text: string): string[] => readBlocks(text, 0).map(({ start, end }) => text.slice(start, end));

const wrapped = [
  'Dockworkers at the largest harbor in the region voted Thursday to end a',
  'nine-day strike that had left more than forty ships waiting offshore,',
  'union officials said in a statement from the customs house.',
];
const second = [
  'The agreement gives crane operators a raise of 11 percent over three',
  'years, and puts off a decision on the cranes that drive themselves.',
];

describe('paragraphs', () => {
  it('are joined where lines are wrapped and blank lines part them', () => {
    assert.deepEqual(paragraphs(`${wrapped.join('\n')}\n\n${second.join('\n')}`), [
      wrapped.join('\n'),
      second.join('\n'),
    ]);
  });

  it('are joined where lines are wrapped and paragraphs begin with an indent', () => {
    const text = `   ${wrapped.join('\n')}\n   ${second.join('\n')}`;
    assert.deepEqual(paragraphs(text), [wrapped.join('\n'), second.join('\n')]);
  });

  it('are joined over CR LF', () => {
    assert.deepEqual(paragraphs(`${wrapped.join('\r\n')}\r\n\r\n${second.join('\r\n')}`), [
      wrapped.join('\r\n'),
      second.join('\r\n'),
    ]);
  });

  it('keep headline, byline and date apart in a wrapped text', () => {
    const text = `Dockworkers vote to end strike\nBy RUTH ASKELL\nMarch 14, 2024\n\n${wrapped.join('\n')}\n\n${second.join('\n')}`;
    assert.deepEqual(paragraphs(text), [
      'Dockworkers vote to end strike',
      'By RUTH ASKELL',
      'March 14, 2024',
      wrapped.join('\n'),
      second.join('\n'),
    ]);
  });

  it('are single lines where each line is a paragraph', () => {
    const lines = [
      'The ferry was cancelled.',
      'Nobody was hurt, a spokeswoman said on Friday, and the boat will sail again on Sunday if it can.',
      'The baker has closed.',
      'What happens next is not known to anybody on the island.',
    ];
    assert.deepEqual(paragraphs(lines.join('\n')), lines);
  });

  it('are parted by U+2028 and U+2029 and keep no-break spaces inside', () => {
    assert.deepEqual(paragraphs('The ferry\u00a0sails.\u2028Nobody came.\u2029\u00a0It is late.\u00a0'), [
      'The ferry\u00a0sails.',
      'Nobody came.',
      'It is late.',
    ]);
  });

  it('are the same with those of the text before an edit as without', () => {
    const line = fc.constantFrom(
      ...wrapped,
      ...second,
      '',
      '',
      'It is late.',
      '   It is late.',
      'It is',
      ' ',
      '\u2029',
    );
    const lines = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
      .map(([some, end]) => some.join(end));
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(999), fc.nat(3), lines)), (first, edits) => {
        let last = { text: first, blocks: readBlocks(first, 0) };
        for (const [share, gone, written] of edits) {
          const at = Math.floor((last.text.length * share) / 1000);
          const text = last.text.slice(0, at) + written.slice(0, 90) + last.text.slice(at + gone * 20);
          last = { text, blocks: readBlocks(text, 0, formOf, last) };
          assert.deepEqual(last.blocks, readBlocks(text, 0));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are none in nothing', () => {
    assert.deepEqual(paragraphs(' \n\u00a0\r\n\ufeff'), []);
  });
});
