/** Rows that are kept: never two things in one row, and what is asked for again and again stays. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptRows } from '../../../../src/analysis/language/network/keptRows.ts';

describe('kept rows', () => {
  it('gives every thing of one reading a row of its own, whatever was kept before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 8 }), { maxLength: 60 }),
        (readings) => {
          const kept = new KeptRows(1, 20);
          const written = new Map<number, number>(); // row → thing whose sums stand in it
          for (const things of readings) {
            kept.reserve(things.length);
            const rows = things.map((thing) => {
              let row = kept.find(thing);
              if (row < 0) written.set((row = kept.add(thing)), thing);
              assert.ok(row >= 1 && row < 20);
              return row;
            });
            rows.forEach((row, i) => assert.equal(written.get(row), things[i]));
          }
        },
      ),
    );
  });

  it('keeps what is asked for in every reading, while others come and go', () => {
    const kept = new KeptRows(0, 16);
    kept.reserve(1);
    const row = kept.add(7);
    for (let thing = 100; thing < 200; thing++) {
      kept.reserve(2);
      assert.equal(kept.find(7), row);
      if (kept.find(thing) < 0) kept.add(thing);
    }
  });

  it('keeps the later of two things that are looked up in one place', () => {
    const kept = new KeptRows(0, 4096);
    const things = Array.from({ length: 2000 }, (_, i) => 1 + i * 7919);
    kept.reserve(things.length);
    for (const thing of things) kept.add(thing);
    const rows = things.map((thing) => kept.find(thing)).filter((row) => row >= 0);
    assert.equal(new Set(rows).size, rows.length);
    assert.ok(kept.find(things.at(-1)!) >= 0);
  });
});
