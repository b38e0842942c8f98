import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotation, Fields, Value } from '../../../src/annotations/sidecar/annotation.ts';
import {
  editSidecar,
  newSidecar,
  putRecord,
  removeRecord,
  setArticle,
  setFields,
  type Change,
} from '../../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { applyChanges } from '../../../src/annotations/yaml/change.ts';
import { sameValue } from '../../../src/annotations/yaml/value.ts';
import { anyText, anyValue } from '../arbitrary.ts';

export const example = `# Annotations by Ana. Safe to edit by hand.
version: 1

article:
  file: "harbour.txt"   # beside this file
  outlet: 'The Example'
  x-desk: world

reviewer: {id: ana, name: "Ana Ruiz"}

annotations:
  # the first date
  d-9k2vh6pw:
    kind: date
    quote: "Wednesday"
    pos: [ 20, 29 ]
    value: "2022-02-02"   # checked twice

  c-7k3m9q2x:
    kind: claim
    quote: "the harbour will open"
    prefix: "he said "
    pos: [110, 131]
    verdict: supported   # see note
    note: |
      A stated preference.

      # no comment, but text
    evidence:
      - url: "https://example.org/a"   # primary
        stance: supports
    x-mine: {a: [1, 2], b: ~}

# what I do not want
rejected:
  c-h5r8e2bn: {kind: claim, quote: "Support us."}
# the end`;

function edited(text: string, ...changes: Change[]): string {
  const edit = editSidecar(readSidecar(text), changes);
  assert.ok(edit.ok, JSON.stringify(edit));
  return edit.file.text;
}

function lineDiff(before: string, after: string): string {
  const left = before.split('\n');
  const right = after.split('\n');
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const minus = left.slice(start, left.length - end).map((line) => `-${line}`);
  return [...minus, ...right.slice(start, right.length - end).map((line) => `+${line}`)].join('\n');
}

const claim: Annotation = {
  kind: 'claim',
  quote: 'ships wait',
  pos: [50, 60],
  claimKind: 'direct',
  verdict: 'unchecked',
};

describe('editing a sidecar', () => {
  const table: [string, Change[], string][] = [
    [
      'a value in its line, its comment kept',
      setFields('annotations', 'c-7k3m9q2x', { verdict: 'refuted' }),
      '-    verdict: supported   # see note\n+    verdict: refuted   # see note',
    ],
    [
      'a new field where it belongs',
      setFields('annotations', 'c-7k3m9q2x', { claimKind: 'indirect' }),
      '+    claimKind: indirect',
    ],
    [
      'a field removed',
      setFields('annotations', 'd-9k2vh6pw', { value: undefined }),
      '-    value: "2022-02-02"   # checked twice',
    ],
    [
      'a list in its line',
      setFields('annotations', 'd-9k2vh6pw', { pos: [21, 30] }),
      '-    pos: [ 20, 29 ]\n+    pos: [21, 30]',
    ],
    [
      'a new record between two',
      [putRecord('annotations', 'c-00000001', claim)],
      '+  c-00000001:\n+    kind: claim\n+    quote: "ships wait"\n+    pos: [50, 60]\n+    claimKind: direct\n+    verdict: unchecked\n+',
    ],
    [
      'a new record at the end',
      [putRecord('annotations', 'n-00000001', { kind: 'note', quote: 'x', pos: [500, 501], note: 'Two\nlines.' })],
      '+  n-00000001:\n+    kind: note\n+    quote: "x"\n+    pos: [500, 501]\n+    note: |-\n+      Two\n+      lines.\n+',
    ],
    [
      'a record removed; the comment above it stays',
      [removeRecord('annotations', 'd-9k2vh6pw')],
      '-  d-9k2vh6pw:\n-    kind: date\n-    quote: "Wednesday"\n-    pos: [ 20, 29 ]\n-    value: "2022-02-02"   # checked twice\n-',
    ],
    [
      'a record on one line',
      setFields('rejected', 'c-h5r8e2bn', { reason: 'boilerplate' }),
      '-  c-h5r8e2bn: {kind: claim, quote: "Support us."}\n+  c-h5r8e2bn: {kind: claim, quote: "Support us.", reason: "boilerplate"}',
    ],
    ['a field of the article', setArticle({ status: 'in-progress' }), '+  status: in-progress'],
    [
      'evidence added, the comment in it kept',
      setFields('annotations', 'c-7k3m9q2x', {
        evidence: [{ url: 'https://example.org/a', stance: 'supports' }, { url: 'https://example.org/b' }],
      }),
      '-      - url: "https://example.org/a"   # primary\n-        stance: supports\n+      - url: "https://example.org/a" # primary\n+        stance: supports\n+      - url: "https://example.org/b"',
    ],
    [
      'a new section before the ones that come later',
      [putRecord('entities', 'jo-bell', { kind: 'person', name: 'Jo Bell' })],
      '+entities:\n+  jo-bell:\n+    kind: person\n+    name: "Jo Bell"\n+',
    ],
  ];
  for (const [what, changes, diff] of table) {
    it(what, () => assert.equal(lineDiff(example, edited(example, ...changes)), diff));
    it(`${what}, with Windows line ends`, () => {
      const windows = example.replace(/\n/g, '\r\n');
      assert.equal(edited(windows, ...changes).replace(/\r\n/g, '\n'), edited(example, ...changes));
    });
    it(`${what}, and back`, () => {
      const edit = editSidecar(readSidecar(example), changes);
      assert.ok(edit.ok);
      const back = editSidecar(edit.file, edit.undo);
      assert.ok(back.ok);
      // An empty section may be left.
      const value = Object.fromEntries(Object.entries(back.file.read.value).filter(([key]) => key !== 'entities'));
      assert.ok(sameValue(value, readSidecar(example).read.value));
    });
  }

  it('keeps a byte order mark and a missing last line end', () => {
    const text = '\ufeffversion: 1\narticle: {file: "a.txt"}';
    assert.equal(
      edited(text, putRecord('annotations', 'c-00000001', { kind: 'claim', quote: 'x' })),
      `${text}\n\nannotations:\n  c-00000001:\n    kind: claim\n    quote: "x"`,
    );
  });

  it('fills an empty section', () => {
    const text = 'version: 1\narticle: {file: "a.txt"}\nannotations: {}  # none yet\nx-own: 1\n';
    assert.equal(
      edited(text, putRecord('annotations', 'c-00000001', { kind: 'claim', quote: 'x' })),
      'version: 1\narticle: {file: "a.txt"}\nannotations:  # none yet\n  c-00000001:\n    kind: claim\n    quote: "x"\nx-own: 1\n',
    );
  });

  it('makes a new file that has no problems', () => {
    const file = readSidecar(newSidecar('harbour.txt', `sha256:${'0'.repeat(64)}`, { id: 'ana', name: 'Ana Ruiz' }));
    assert.deepEqual(file.problems, []);
    assert.ok(file.writable);
  });

  it('does not touch what is not a plain map', () => {
    for (const text of [
      '{version: 1}',
      'version: 1\n---\na: 1',
      'version: 2\narticle: {file: a}',
      '<<<<<<< ours\nversion: 1\n',
      'a: *b',
    ]) {
      const file = readSidecar(text);
      assert.equal(file.writable, false, text);
      assert.ok(file.problems.length > 0);
      assert.equal(editSidecar(file, setArticle({ status: 'new' })).ok, false);
    }
  });
});

/** Sidecars as people leave them: comments, odd spacing, blank lines, quoting, unknown keys. */
const key = fc.constantFrom('kind', 'quote', 'note', 'verdict', 'values', 'x-own', 'pos', 'evidence');
const comment = fc.constantFrom('', '', '', '   # mine', ' #');
const scalar = fc.constantFrom(
  '"x # y"',
  "'it''s'",
  'plain',
  '[ 1,2 ]',
  '{a: 1}',
  '1.50',
  '~',
  '"a\\nb"',
  '|\n      one\n\n      two',
  '>-\n      a\n      b',
  '\n      - a # why\n      - b',
  '\n    - a',
  '\n      deep: 1 # c\n\n      # here\n      down: [x]',
  '|+\n      kept\n\n',
  '"over\n       lines"',
  'plain\n      on',
);
const record = fc
  .tuple(
    fc.uniqueArray(fc.tuple(key, scalar, comment), { selector: ([name]) => name, minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '\n', '\n\n', '  # between\n', '# out\n\n', '      # deep\n'),
  )
  .map(
    ([fields, gap]) =>
      fields.map(([name, value, note]) => `    ${name}: ${value}${value.includes('\n') ? '' : note}\n`).join('') + gap,
  );
const section = fc
  .uniqueArray(fc.tuple(fc.constantFrom('c-1', 'd-2', '"q-3"', 'n-4'), record), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 3,
  })
  .map((records) => records.map(([id, body]) => `  ${id}:\n${body}`).join(''));
export const anySidecar = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '# top\n', '---\n', '\n\n'),
    section,
    section,
    fc.constantFrom('', 'x-top: 1 # c\n', '# end', '\n\n'),
    fc.boolean(),
  )
  .map(([head, one, two, tail, windows]) => {
    const text = `${head}version: 1\narticle:\n  file: a.txt\nannotations:  # all\n${one}rejected:\n${two}${tail}`;
    return windows ? text.replace(/\n/g, '\r\n') : text;
  });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    path: fc.tuple(
      fc.constantFrom('annotations', 'rejected', 'entities'),
      fc.constantFrom('c-1', 'd-2', 'q-3', 'n-9'),
      fc.constantFrom('kind', 'note', 'values', 'x-own', 'new'),
    ),
    value: fc.option(anyValue, { nil: undefined }),
  }),
  fc.record({
    path: fc.tuple(fc.constantFrom('annotations', 'rejected'), fc.constantFrom('c-1', 'd-2', 'n-9')),
    value: fc.option(
      fc.record({ kind: fc.constant('claim'), quote: anyText, pos: fc.constant([1, 2]) }) as fc.Arbitrary<Value>,
      { nil: undefined },
    ),
  }),
  fc.record({ path: fc.tuple(fc.constant('article'), fc.constantFrom('file', 'outlet')), value: anyText }),
  fc.record({
    path: fc.tuple(fc.constantFrom('x-top', 'codebook', 'article')),
    value: fc.option(anyValue, { nil: undefined }),
  }),
);

describe('any edit of any sidecar', () => {
  it('changes the records meant, and no byte of another', () => {
    let made = 0;
    fc.assert(
      fc.property(anySidecar, fc.array(anyChange, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const file = readSidecar(text);
        if (!file.writable) return;
        const edit = editSidecar(file, changes);
        assert.ok(edit.ok, `${JSON.stringify(text)} ${JSON.stringify(changes)}`);
        made++;
        const wanted = applyChanges(file.read.value, changes);
        assert.ok(sameValue(edit.file.read.value, wanted));
        for (const kept of untouched(file.read.value, wanted, text, file.read.top))
          assert.ok(edit.file.text.includes(kept), JSON.stringify({ kept, now: edit.file.text }));
      }),
      { numRuns: 600 },
    );
    assert.ok(made > 300, `only ${made} edits`);
  });
});

function untouched(
  before: Fields,
  after: Fields,
  text: string,
  top: ReturnType<typeof readSidecar>['read']['top'],
): string[] {
  return top.flatMap((entry) => {
    if (!entry.records)
      return before[entry.key] === after[entry.key] ? [text.slice(entry.start, entry.end).trimEnd()] : [];
    return entry.records
      .filter((one) => (before[entry.key] as Fields)[one.key] === (after[entry.key] as Fields | undefined)?.[one.key])
      .map((one) => text.slice(one.start, one.end).trimEnd());
  });
}
