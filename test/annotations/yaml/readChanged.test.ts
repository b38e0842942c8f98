import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedPart } from '../../../src/annotations/yaml/changedPart.ts';
import { readYaml, type YamlRead } from '../../../src/annotations/yaml/readYaml.ts';

const base = `# ours
version: 1

article:
  file: "pier.txt"
  # about the outlet
  outlet: "The Post"

annotations:
  # the first
  c-00000001:
    kind: claim
    quote: "one: two # three"
    note: |
      first

      second
  c-00000002: {kind: note, quote: 'two'}   # by hand

  c-00000003:
    kind: claim
    evidence:
    - url: "x"
    - url: "y"
  # behind the last

rejected:
  d-00000004:
    kind: date
    quote: "May"

reviewed: {at: "2026"}
`;

/** Everything but the memory of pieces, which is only about speed. */
function said({ text, value, problems, editable, top }: YamlRead): unknown {
  return { text, value, problems, editable, top };
}

const fragments = fc.oneof(
  fc.constantFrom(
    '\n',
    ' ',
    '  ',
    '\t',
    '#',
    ':',
    '- ',
    '"',
    "'",
    '|',
    '|+',
    '>',
    '{',
    '}',
    '[',
    '\r',
    '\r\n',
    '\n\n',
    '---',
    '...',
    '%',
    '&a ',
    '*a',
    '!t ',
    '<<<<<<< a\n',
    '=======\n',
    '\u0000',
    '\ufeff',
    '\u2028',
    'x',
    '\n  c-00000009:\n    kind: note\n',
    '\n  c-00000001:\n',
    '\nrejected:\n',
    '\nx-own: 1\n',
    '\n    note: |+\n      a\n\n',
    '    verdict: mixed\n',
    '\n# by hand\n',
    '\n  # by hand\n',
    '\n - 1\n',
    '\n- 1\n',
    '? a\n',
    '<<: 1\n',
    '__proto__: 1\n',
  ),
  fc.string({ maxLength: 4 }),
);

describe('reading a version that was changed in one place', () => {
  it('gives what reading all of it gives, whatever was changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(base.length), fc.nat(12), fragments), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (edits, windows) => {
          const start = windows ? base.replace(/\n/g, '\r\n') : base;
          let previous = readYaml(start);
          for (const [at, removed, added] of edits) {
            const text = previous.text.slice(0, at) + added + previous.text.slice(at + removed);
            const next = readYaml(text, previous);
            assert.deepEqual(said(next), said(readYaml(text)), text);
            previous = next;
          }
        },
      ),
      {
        numRuns: 1000,
        examples: [
          [
            [
              [136, 0, '|+'],
              [274, 0, '-'],
            ],
            false,
          ],
        ],
      },
    );
  });

  it('takes over what was read of the others', () => {
    const before = readYaml(base);
    const after = readYaml(base.replace("'two'", "'two words'"), before);
    const records = (read: YamlRead) => read.value['annotations'] as Record<string, unknown>;
    assert.equal(records(after)['c-00000001'], records(before)['c-00000001']);
    assert.equal(after.value['rejected'], before.value['rejected']);
    assert.deepEqual(records(after)['c-00000002'], { kind: 'note', quote: 'two words' });
  });
});

describe('where two texts differ', () => {
  it('is from the first to the last character', () => {
    const part = (a: string, b: string) => {
      const { start, oldEnd, newEnd } = changedPart(a, b);
      return [a.slice(start, oldEnd), b.slice(start, newEnd)];
    };
    assert.deepEqual(part('one two three', 'one 2 three'), ['two', '2']);
    assert.deepEqual(part('aa', 'aaa'), ['', 'a']);
    assert.deepEqual(part('', 'x'), ['', 'x']);
    const long = 'abc '.repeat(5000);
    assert.deepEqual(part(`${long}x${long}`, `${long}yy${long}`), ['x', 'yy']);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, a, b, tail) => {
        const { start, oldEnd, newEnd } = changedPart(head + a + tail, head + b + tail);
        assert.equal(
          (head + a + tail).slice(0, start) + (head + b + tail).slice(start, newEnd) + (head + a + tail).slice(oldEnd),
          head + b + tail,
        );
      }),
    );
  });
});
