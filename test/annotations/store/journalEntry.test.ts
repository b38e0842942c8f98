import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntry, writeEntry } from '../../../src/annotations/store/journalEntry.ts';
import { encodeUtf8 } from '../../../src/annotations/store/utf8.ts';

const plain = (bytes: Uint8Array | null): number[] | null => bytes && [...bytes];

describe('an entry of the journal', () => {
  /** Few different bytes, so that beginnings and ends are alike; line feeds among them. */
  const bytes = fc.array(fc.constantFrom(10, 97, 98, 0xe2, 0xff), { maxLength: 12 }).map((all) => Uint8Array.from(all));

  it('holds the bytes before and after, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(bytes), bytes, (path, before, after) => {
        const entry = readEntry(writeEntry({ path, before, after }));
        assert.deepEqual(
          [entry?.path, plain(entry?.before ?? null), plain(entry?.after ?? null)],
          [path, plain(before), plain(after)],
        );
      }),
    );
  });

  it('is none when it was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.option(bytes), bytes, (before, after) => {
        const entry = writeEntry({ path: 'a.yaml', before, after });
        for (let length = 0; length < entry.length; length++)
          assert.equal(readEntry(entry.subarray(0, length)), null, `${length} of ${entry.length}`);
      }),
    );
  });

  it('is small where little was changed', () => {
    const before = encodeUtf8('a: “b”\n'.repeat(1000));
    const after = encodeUtf8(`${'a: “b”\n'.repeat(500)}c: d\n${'a: “b”\n'.repeat(500)}`);
    assert.ok(writeEntry({ path: 'a.yaml', before, after }).length < after.length + 200);
  });

  for (const other of [
    '',
    '\n',
    '{}\n',
    'null\n',
    '{"path":1,"after":0,"before":null}\n',
    '{"path":"a","after":-1,"before":null}\n',
    '{"path":"a","after":0,"before":{"begin":1,"between":0,"end":0}}\n',
  ])
    it(`is not ${JSON.stringify(other)}`, () => assert.equal(readEntry(encodeUtf8(other)), null));
});
