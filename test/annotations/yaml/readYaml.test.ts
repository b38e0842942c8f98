import type { Fields } from '../../../src/annotations/sidecar/annotation.ts';
import assert from 'node:assert/strict';
import { readYaml } from '../../../src/annotations/yaml/readYaml.ts';

/** Each text with the line, counted from 1, in which its mistake is. */
const broken: readonly [what: string, line: number, text: string][] = [
  ['a quote that is never closed, in the last line', 3, 'version: 1\nnotes:\n  n-1: {kind: note, quote: "a b\n'],
  [
    'a quote that is never closed, with lines behind',
    3,
    'version: 1\nnotes:\n  n-1: {quote: "a b\n  n-2: {quote: "c"}\n',
  ],
  ['a list that is never closed', 4, 'version: 1\nnotes:\n  n-1:\n    codes: [a, b\n    note: x\n'],
  ['a list that is never closed, at the end', 4, 'version: 1\nnotes:\n  n-1:\n    codes: [a, b\n\n\n'],
  ['words behind a quote', 4, 'version: 1\nnotes:\n  n-1:\n    quote: "a" b\n    note: x\n'],
  ['a key without its colon', 4, 'version: 1\nnotes:\n  n-1:\n    kind note\n    quote: a\n'],
  ['a line that stands too far left', 5, 'version: 1\nnotes:\n  n-1:\n    kind: note\n   quote: "a"\n'],
];

describe('a file that is no YAML', () => {
  for (const [what, line, text] of broken) {
    it(`has its mistake where it was made: ${what}`, () => {
      const { problems, editable } = readYaml(text);
      assert.equal(problems[0] && problems[0].line + 1, line);
      assert.equal(editable, false);
    });
  }
});

describe('a large file with a slip in it', () => {
  const record = (i: number) =>
    `  n-${10_000_000 + i}:\n    kind: note\n    quote: "Keeper ${i} of the lamp"\n    pos: [${i}, ${i + 9}]\n`;
  const fine = Array.from({ length: 8000 }, (_, i) => record(i));
  /** With the line of the record, counted from 0: what is never closed is noticed at its end. */
  const slips: readonly (readonly [what: string, record: string, line: number])[] = [
    ['a quote that is never closed', '  n-bad:\n    kind: note\n    quote: "Keeper\n    pos: [1, 2]\n', 3],
    ['a list that is never closed', '  n-bad:\n    kind: note\n    pos: [1, 2\n', 2],
    ['a key without its colon', '  n-bad:\n    kind note\n    quote: "x"\n', 1],
    ['a reference', '  n-bad:\n    quote: *keeper\n', 1],
    ['a key that stands twice', '  n-bad:\n    quote: "x"\n    quote: "y"\n', 2],
  ];
  const withRecord = (bad: string) =>
    `version: 1\nannotations:\n${fine.slice(0, 5000).join('')}${bad}${fine.slice(5000).join('')}`;

  for (const [what, bad, line] of slips) {
    it(`says where it is: ${what}`, () => {
      const { problems, editable, value } = readYaml(withRecord(bad));
      assert.equal(editable, false);
      assert.deepEqual(value, {});
      assert.ok(problems.length >= 1 && problems.length <= 2, JSON.stringify(problems));
      const first = 2 + 4 * 5000;
      for (const problem of problems)
        assert.ok(problem.line >= first && problem.line <= first + 4, String(problem.line));
      assert.ok(
        problems.some((problem) => problem.line === first + line),
        JSON.stringify(problems),
      );
    });
  }

  it('says each of several', () => {
    const { problems } = readYaml(
      withRecord(slips[0]![1] + fine[7999]!.replace('n-10007999', 'n-x') + slips[1]![1].replace('bad', 'worse')),
    );
    assert.deepEqual(
      problems.map(({ line }) => line - 4 * 5000),
      [5, 4 + 4 + 4],
    );
  });

  it('keeps every other record what it was when it is mended', () => {
    const whole = readYaml(withRecord(''));
    const broken = readYaml(withRecord(slips[0]![1]), whole);
    const mended = readYaml(withRecord('  n-bad:\n    kind: note\n    quote: "Keeper"\n    pos: [1, 2]\n'), broken);
    assert.ok(mended.editable);
    const [before, after] = [whole.value['annotations'], mended.value['annotations']] as [Fields, Fields];
    assert.equal(Object.keys(after).length, 8001);
    for (const [id, value] of Object.entries(before)) assert.equal(after[id], value);
  });
});
