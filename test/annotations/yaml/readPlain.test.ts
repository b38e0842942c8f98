import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { Value } from '../../../src/annotations/sidecar/annotation.ts';
import { sameValue } from '../../../src/annotations/yaml/value.ts';
import { anyValue } from '../arbitrary.ts';
import { readPlain } from '../../../src/annotations/yaml/readPlain.ts';
import { writeEntry } from '../../../src/annotations/yaml/writeYaml.ts';

function byParser(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true, logLevel: 'silent' });
  return document.errors.length > 0 ? 'error' : document.toJS({ maxAliasCount: 0 });
}

describe('plain YAML', () => {
  const read = [
    'kind: claim',
    '  c-7k3m9q2x:\n    kind: claim\n    quote: "so \\"it\\" is"\n    pos: [2110, 2163]',
    'a: "x" # comment',
    'a: # comment\n  b: 1.5\n  # more\n  c: -3',
    "a: 'it''s # no comment'",
    'a: {rule: one-two, confidence: 0.91, analysis: "1.4", bulk: true}',
    'a:\n  - url: "x"\n    title: "y"\n  - url: "z"\nb: [one, "two, three", three/four]',
    'a:\n- one\n- "two"\nb:\nc: null',
    'a:\n  note: |\n    One.\n    Two # no comment.\n\n      Three.\n\n  b: 1',
    'a:\n  note: |-\n    One.\n',
    'a: []\nb: {}',
    'a:\r\n  b: "x"\r\n  c: |\r\n    y\r\n    z\r\n',
  ];
  for (const text of read) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const value = readPlain(text);
      assert.notEqual(value, undefined);
      assert.deepEqual(value, byParser(text));
    });
  }

  const left = [
    'a: &x 1',
    'a: *x',
    'a: !!str 1',
    'a: ~',
    'a: True',
    'a: 0x1F',
    'a: 01',
    'a: 1e3',
    'a: .inf',
    '<<: {a: 1}',
    'a: b: c',
    'a: x\n  y',
    'a: "x\n  y"',
    '? a\n: b',
    'a:\tb',
    'a: 1\na: 2',
    '__proto__: 1',
    'a: |+\n  x\n\n',
    'a: >\n  x\n',
    'a:\n   b: 1\n  c: 2',
    'a: [1, 2',
    'a: [1]x',
    'a: "\\x41"',
    '- - a',
    'a: @x',
    'null: 1',
  ];
  for (const text of left) {
    it(`leaves ${JSON.stringify(text)} to the parser`, () => assert.equal(readPlain(text), undefined));
  }

  const piece = fc.constantFrom(
    ...'a|b|c-1|: |:|"x"|"y z"|\'q\'|\n|\n  |\n    |\n  - |- |[|]|{|}|, | # c|#|1|-2|0.5|true|null|no|one two|\\|"|\'| |\t|  |\r\n|é|…|note: |\n|x|/|&|*|!|>|%|@|`|?|~'
      .split('|')
      .concat('|', '|-'),
  );
  it('agrees with the parser wherever it reads at all', () => {
    let count = 0;
    const check = (text: string) => {
      const value = readPlain(text);
      if (value === undefined) return;
      count++;
      assert.ok(
        sameValue(value, byParser(text) as Value),
        `${JSON.stringify(text)} ${JSON.stringify(value)} ${JSON.stringify(byParser(text))}`,
      );
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => check(pieces.join(''))),
      { numRuns: 4000 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => check(`a: ${pieces.join('')}`)),
      { numRuns: 4000 },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) =>
        check(`a:\n  b: 1\n  c: ${pieces.join('')}\n  d: 1\n`),
      ),
      { numRuns: 4000 },
    );
    assert.ok(count > 500, `only ${count} were plain`);
  });
});

describe('written YAML', () => {
  it('means what was written, for every value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('kind', 'quote', 'note', 'values', 'x-own', 'evidence'),
        anyValue,
        fc.constantFrom('\n' as const, '\r\n' as const),
        (key, value, newline) => {
          const text = writeEntry(key, value, 2, { newline });
          assert.ok(sameValue(byParser(text) as Value, { [key]: value }), `${text} ${JSON.stringify(value)}`);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
