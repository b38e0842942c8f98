import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editBetween } from '../../src/analysis/edit.ts';

describe('what was changed between two texts', () => {
  const rows: readonly [old: string, now: string, gone: string, written: string][] = [
    ['Hale left.', 'Hale has left.', '', 'has '],
    ['Hale has left.', 'Hale left.', 'has ', ''],
    ['The ferry sank.', 'The barge sank.', 'ferry', 'barge'],
    ['', 'Hale', '', 'Hale'],
    ['so so', 'so so so', '', ' so'],
    ['Hale left.', 'Hale left.', '', ''],
  ];
  for (const [old, now, gone, written] of rows)
    it(`“${old}” → “${now}”: “${gone}” → “${written}”`, () => {
      const { start, end, by } = editBetween(old, now);
      assert.equal(old.slice(start, end), gone);
      assert.equal(now.slice(start, end + by), written);
    });

  it('makes the one of the other, and is as short as can be', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '“'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, text, (before, gone, written, after) => {
        const [old, now] = [before + gone + after, before + written + after];
        const { start, end, by } = editBetween(old, now);
        assert.equal(old.slice(0, start) + now.slice(start, end + by) + old.slice(end), now);
        assert.ok(start >= Math.min(before.length, now.length));
        const [first, last] = [
          old.charAt(start) === now.charAt(start),
          old.charAt(end - 1) === now.charAt(end + by - 1),
        ];
        if (end > start && end + by > start) assert.deepEqual([first, last], [false, false]);
      }),
    );
  });
});
