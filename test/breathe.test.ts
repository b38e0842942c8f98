import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { InSteps } from '../src/annotations/inSteps.ts';
import { breath, groupInSteps, inSteps, sortInSteps, Turns, withPauses } from '../src/extension/folder/breathe.ts';
import { groupBy } from '../src/extension/sidebar/arrangement.ts';

const item = fc.record({ rank: fc.integer({ min: 0, max: 9 }), name: fc.string() });
const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;

describe('long lists in small steps', () => {
  it('sort as they would at once, and what is equal keeps its order', async () => {
    for (const size of [0, 1, 999, 1000, 1001, 2500, 12_345]) {
      const items = Array.from({ length: size }, (_, i) => ({ rank: (i * 7919) % 13, name: String(i) }));
      assert.deepEqual(await sortInSteps(items, byRank), items.toSorted(byRank), String(size));
    }
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 300 }), async (items) => {
        assert.deepEqual(await sortInSteps(items, byRank), items.toSorted(byRank));
      }),
    );
  });

  it('leave what is sorted as it was', async () => {
    const items = [3, 1, 2];
    await sortInSteps(items, (a, b) => a - b);
    assert.deepEqual(items, [3, 1, 2]);
  });

  it('group as they would at once', async () => {
    const keysOf = ({ name, rank }: { name: string; rank: number }) => [name.slice(0, 1), String(rank)];
    await fc.assert(
      fc.asyncProperty(fc.array(item), async (items) => {
        assert.deepEqual(await groupInSteps(items, keysOf, ['9', '0']), groupBy(items, keysOf, ['9', '0']));
      }),
    );
  });

  it('give others a turn before they are done', async () => {
    const turns: string[] = [];
    const busy = () => {
      const end = performance.now() + 3;
      while (performance.now() < end);
    };
    setTimeout(() => turns.push('other'), 0);
    await inSteps([1, 2, 3, 4, 5, 6], busy);
    turns.push('done');
    assert.deepEqual(turns, ['other', 'done']);
  });
});

describe('work in steps', () => {
  function* counting(to: number, each: () => void = () => undefined): InSteps<number> {
    for (let i = 0; i < to; i++) {
      each();
      yield;
    }
    return to;
  }
  const busy = () => {
    const end = performance.now() + 3;
    while (performance.now() < end);
  };

  it('gives others a turn before it is done', async () => {
    const turns: string[] = [];
    setTimeout(() => turns.push('other'), 0);
    assert.equal(await withPauses(counting(6, busy)), 6);
    assert.deepEqual(turns, ['other']);
  });

  it('gives nothing where it is no longer wanted, and is not gone on with', async () => {
    let done = 0;
    let wanted = true;
    setTimeout(() => (wanted = false), 0);
    const work = counting(1000, () => {
      busy();
      done++;
    });
    assert.equal(await withPauses(work, () => wanted), undefined);
    assert.ok(done < 1000);
  });

  it('has a turn for each that waits, in the order in which they came', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const waiting = ['first', 'second', 'third'].map(async (name) => {
      await turns.next();
      order.push(name);
      void breath().then(() => order.push('others'));
    });
    await Promise.all(waiting);
    assert.deepEqual(
      order.filter((name) => name !== 'others'),
      ['first', 'second', 'third'],
    );
    assert.ok(order.indexOf('others') < order.indexOf('third'), order.join());
  });
});
