/** Files that mean harm, or that a mishap made: each is read in bounded time, has its problem, and is never written. */
import assert from 'node:assert/strict';
import { putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { readEntities } from '../../src/annotations/told/entitiesFile.ts';
import { joinEntities } from '../../src/annotations/told/joinEntities.ts';
import { readSidecar, sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../src/annotations/store/store.ts';
import { encodeUtf8 } from '../../src/annotations/store/utf8.ts';
import { MemoryFiles } from './memoryFiles.ts';

const head = 'version: 1\narticle:\n  file: "a.txt"\n';
const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');
const nested = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count);
const bomb = many(
  9,
  (i) => `  a${i}: &a${i} [${Array.from({ length: 9 }, () => (i === 0 ? '"x"' : `*a${i - 1}`)).join(', ')}]\n`,
);

/** Read-only, each with a problem. */
const refused: Record<string, string> = {
  'alias bomb': `${head}x-bomb:\n${bomb}`,
  'alias bomb in a record': `${head}annotations:\n  c-00000001:\n    kind: &k claim\n    quote: *k\n`,
  'alias to nothing': `${head}annotations:\n  c-00000001: *nobody\n`,
  'anchor only': `${head}annotations:\n  c-00000001: &here {kind: claim, quote: "x"}\n`,
  'circular alias': `${head}x-loop: &loop [*loop]\n`,
  'merge key': `${head}annotations:\n  c-00000001:\n    <<: {kind: claim}\n    quote: "x"\n`,
  'merge key at the top': `<<: {version: 1}\n${head}`,
  'executable tag': `${head}x-run: !!python/object/apply:os.system ["echo"]\n`,
  'javascript tag': `${head}x-run: !!js/function "function () {}"\n`,
  'local tag': `${head}annotations:\n  c-00000001: !mine {kind: claim, quote: "x"}\n`,
  'binary tag': `${head}x-data: !!binary "aGVsbG8="\n`,
  'set tag': `${head}x-set: !!set {a, b}\n`,
  'tag directive': `%TAG ! tag:example.org,2000:\n---\n${head}`,
  'yaml directive': `%YAML 1.1\n---\n${head}`,
  'two documents': `${head}---\n${head}`,
  'end of document': `${head}...\nmore: 1\n`,
  'deep lists': `${head}x-deep: ${nested('[', ']', 5000)}\n`,
  'deep maps': `${head}x-deep: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n`,
  'deep open lists': `${head}x-deep: ${'['.repeat(100_000)}`,
  'deep dashes': `${head}x-deep:\n  ${'- '.repeat(5000)}x\n`,
  'deep questions': `${head}x-deep:\n  ${'? '.repeat(5000)}x\n`,
  'deep indents': `${head}x-deep:\n${many(400, (i) => `${' '.repeat(i + 2)}a:\n`)}`,
  'duplicate section': `${head}annotations: {}\nannotations: {}\n`,
  'duplicate id': `${head}annotations:\n  c-00000001: {kind: claim, quote: "x"}\n  c-00000001: {kind: claim, quote: "y"}\n`,
  'duplicate field': `${head}annotations:\n  c-00000001:\n    kind: claim\n    kind: date\n    quote: "x"\n`,
  'duplicate by quoting': `${head}annotations:\n  c-00000001:\n    kind: claim\n    "kind": date\n    quote: "x"\n`,
  'duplicate in braces': `${head}x-a: {b: 1, b: 2}\n`,
  'prototype key': `${head}__proto__:\n  polluted: 1\n`,
  'prototype field': `${head}annotations:\n  c-00000001: {kind: claim, quote: "x", __proto__: {polluted: 1}}\n`,
  'tabs for indent': `${head}annotations:\n\tc-00000001:\n\t\tkind: claim\n`,
  'tab in a record': `${head}annotations:\n  c-00000001:\n  \tkind: claim\n`,
  'open quote': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x\n`,
  'open quote to the end': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x\n${many(500, (i) => `  c-1${1_000_000 + i}:\n    kind: claim\n`)}`,
  'open bracket': `${head}annotations: {c-00000001: {kind: claim\n`,
  'open list': `${head}x-a: [1, 2\n`,
  'wrong indent': `${head}annotations:\n    c-00000001:\n      kind: claim\n   c-00000002:\n      kind: claim\n`,
  'value and block': `${head}annotations: x\n  c-00000001:\n    kind: claim\n`,
  'list and map': `${head}annotations:\n  - a\n  b: 1\n`,
  'no space after the colon': `${head}annotations:\n  c-00000001:\n    kind:claim\n    quote: "x"\n`,
  'bad escape': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "\\q"\n`,
  'at sign': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: @x\n`,
  backtick: `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: \`x\`\n`,
  'complex key': `${head}? [a, b]\n: 1\n`,
  'null key': `${head}annotations:\n  ~: {kind: claim, quote: "x"}\n`,
  'number key': `${head}annotations:\n  12345678: {kind: claim, quote: "x"}\n`,
  'conflict marks': `${head}annotations:\n<<<<<<< HEAD\n  c-00000001: {kind: claim, quote: "x"}\n=======\n  c-00000002: {kind: claim, quote: "y"}\n>>>>>>> other\n`,
  'half a conflict': `${head}>>>>>>> other\n`,
  'newer version': head.replace('1', '2'),
  'far newer version': head.replace('1', '1.0e9'),
  'all in braces': '{version: 1, article: {file: "a.txt"}}',
  'json list': '[1, 2, 3]',
  'only text': 'This is no sidecar at all.',
  'only a number': '42',
  'web page': '<!DOCTYPE html>\n<html><body><p>404: not found</p></body></html>\n',
  'null bytes': `${head}\u0000\u0000\u0000\u0000`,
  'half the file is nothing': head + '\u0000'.repeat(4096),
  'escape characters': `${head}x-a: "\u001b[2J"\n`,
  backspaces: `${head}x-a: \u0008\u0008\n`,
  'lone carriage returns': head.replace(/\n/g, '\r'),
  'cut in the middle': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "the words of a`,
  'too large': `${head}x-a: "${'x'.repeat(17_000_000)}"\n`,
  'too many odd lines': `${head}x-a:\n${many(60_000, (i) => `  - !!str   'a${i}'\n`)}`,
  'a million keys in braces': `${head}x-a: {${many(200_000, (i) => `a${i}: ~, `)}}\n`,
  'long key': `${head}${'k'.repeat(200_000)}\n`,
};

/** Readable and writable: nothing of it is taken for more than text. */
const harmless: Record<string, string> = {
  'yaml 1.1 booleans': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: no\n    verdict: yes\n    note: on\n`,
  'boolean verdict': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n    verdict: false\n`,
  'octal and sexagesimal': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n    note: 0777\n    claim: 12:30:45\n`,
  'command link': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n    note: "[x](command:workbench.action.quit) <script>"\n`,
  'bidirectional text': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "\u202etxet\u202c"\n`,
  'names that climb': `${head.replace('a.txt', '../../etc/passwd')}reviewer:\n  id: ../ana\n`,
  'inherited names': `${head}annotations:\n  constructor: {kind: claim, quote: "x"}\n  toString: {kind: claim, quote: "y"}\nhasOwnProperty: 1\n`,
  'long lines': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "${'word '.repeat(40_000)}"\n`,
  'many colons': `${head}x-a: "${': '.repeat(50_000)}"\n`,
  'many spaces': `${head}x-a: 1${' '.repeat(100_000)}\n${' '.repeat(100_000)}\n`,
  'many comments': head + '# x\n'.repeat(50_000),
  'wrong types everywhere': `${head}annotations:\n  c-00000001: [1]\n  c-00000002: 5\n  c-00000003: {kind: [claim], quote: {a: 1}, pos: "x", more: 3}\nrejected: 7\ncomments: "no"\nreviewed: []\n`,
  'positions without end': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n    pos: [1e308, -5]\n`,
  'huge positions': `${head}annotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n    pos: [9007199254740990, 9007199254740991]\n`,
};

export { harmless, refused };

describe('hostile files', () => {
  it('are at least sixty', () => assert.ok(Object.keys(refused).length + Object.keys(harmless).length >= 60));

  for (const [what, text] of Object.entries(refused)) {
    it(`refuses ${what}, and leaves the file as it is`, async () => {
      const file = readSidecar(text);
      assert.equal(file.writable, false);
      assert.equal(file.problems[0]?.severity, 'error');
      for (const { line, start, message } of file.problems) {
        assert.ok(start <= text.length && line <= text.split('\n').length && message.text.length > 10);
      }
      await checkUntouched(text, false);
      joinEntities([readEntities(text)]);
    });
  }
  for (const [what, text] of Object.entries(harmless)) {
    it(`reads ${what} as nothing more than text`, async () => {
      const file = readSidecar(text);
      assert.ok(file.writable, JSON.stringify(file.problems));
      await checkUntouched(text, true);
    });
  }

  it('has a word for each that helps', () => {
    const codes = (text: string) => readSidecar(text).problems.map(({ code, line }) => `${line + 1} ${code}`);
    assert.deepEqual(codes(refused['duplicate field']!), ['7 duplicate-key']);
    assert.deepEqual(codes(refused['conflict marks']!), ['5 conflict-marks']);
    assert.deepEqual(codes(refused['newer version']!), ['1 newer-version']);
    assert.deepEqual(codes(refused['alias bomb in a record']!), ['6 anchor', '7 alias']);
    assert.deepEqual(codes(refused['local tag']!), ['5 tag']);
    assert.deepEqual(codes(refused['merge key']!), ['6 merge-key']);
    assert.deepEqual(codes(harmless['boolean verdict']!), ['8 word']);
    assert.deepEqual(codes(harmless['yaml 1.1 booleans']!), ['8 word']);
    assert.deepEqual(codes(harmless['names that climb']!), ['3 form', '5 form']);
  });
});

async function checkUntouched(text: string, writable: boolean): Promise<void> {
  const files = new MemoryFiles(true);
  const bytes = encodeUtf8(text);
  files.contents.set('a.annotations.yaml', bytes);
  const options = { layout: sidecarLayout, writable: (read: { text: string }) => readSidecar(read.text).writable };
  const result = await new Store(files).edit(
    'a.annotations.yaml',
    [putRecord('annotations', 'n-00000009', { kind: 'note', quote: 'x' })],
    options,
  );
  assert.equal(result.ok, writable);
  if (!writable) assert.equal(files.contents.get('a.annotations.yaml'), bytes);
}
