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
