import assert from 'node:assert/strict';
import { planIndex } from '../../../src/corpus/index/indexPlan.ts';
import {
  moveLine,
  readEntry,
  readShard,
  shardCount,
  shardName,
  shardOf,
  writeShard,
} from '../../../src/corpus/index/shards.ts';
import { entryOf, lineOf } from '../entryOf.ts';

const line = (path: string) => lineOf(entryOf(path));

describe('shards of the index', () => {
  it('come back as they were written, in the order of their paths', () => {
    const { lines, damaged } = readShard(writeShard([line('b.txt'), line('a.txt')], '1'), '1');
    assert.equal(damaged, false);
    assert.deepEqual(
      lines.map((one) => readEntry(one.line)),
      [entryOf('a.txt'), entryOf('b.txt')],
    );
    assert.deepEqual(
      lines.map(({ head }) => [head.path, head.status, head.headline]),
      [
        ['a.txt', 'new', 'Ferry stops for the winter'],
        ['b.txt', 'new', 'Ferry stops for the winter'],
      ],
    );
  });

  it('made by another analysis are not used', () => {
    assert.deepEqual(readShard(writeShard([line('a.txt')], '1'), '2'), { lines: [], damaged: false });
  });

  it('cut off at any byte give what is whole, say so, and never throw', () => {
    const written = writeShard([line('a.txt'), line('b.txt')], '1');
    for (let length = 0; length < written.length - 1; length++) {
      const { lines, damaged } = readShard(written.slice(0, length), '1');
      assert.ok(damaged, `cut at ${length}`);
      for (const { head } of lines) assert.ok(['a.txt', 'b.txt'].includes(head.path));
    }
    assert.deepEqual(readShard('\u0000\u0001 nonsense\n{}', '1'), { lines: [], damaged: true });
  });

  it('with any one character changed never give an article another content', () => {
    const written = writeShard([line('a.txt')], '1');
    for (let at = 0; at < written.length; at++) {
      const changed = `${written.slice(0, at)}${written[at] === 'x' ? 'y' : 'x'}${written.slice(at + 1)}`;
      const { lines } = readShard(changed, '1');
      for (const one of lines) assert.deepEqual(readEntry(one.line), entryOf('a.txt'), `at ${at}`);
    }
  });

  it('keep what is known of a file that was only touched', () => {
    const moved = moveLine(line('a.txt').line, { path: 'a.txt', size: 10, modified: 9, stamp: 't' });
    assert.deepEqual(readEntry(moved), { ...entryOf('a.txt'), modified: 9, stamp: 't' });
  });

  it('spread a folder evenly', () => {
    const counts = new Array<number>(shardCount).fill(0);
    for (let i = 0; i < 25_600; i++) counts[shardOf(`2022/article-${i}.txt`)]!++;
    assert.ok(Math.max(...counts) < 160 && Math.min(...counts) > 50, counts.join(' '));
    assert.equal(shardName(7), 'shard-007.index');
  });
});

describe('plan of an index', () => {
  it('keeps what has not changed, reads what is new, touched or has other neighbours, and forgets what is gone', () => {
    const lines = ['same.txt', 'touched.txt', 'coded.txt', 'gone.txt'].map(line);
    const file = { size: 10, modified: 5, stamp: 's', sidecars: [], told: [] };
    const plan = planIndex(lines, [
      { ...file, path: 'same.txt' },
      { ...file, path: 'touched.txt', modified: 6 },
      { ...file, path: 'coded.txt', stamp: 't' },
      { ...file, path: 'new.txt' },
    ]);
    assert.deepEqual(
      plan.keep.map(({ head }) => head.path),
      ['same.txt'],
    );
    assert.deepEqual(
      plan.read.map(({ file: { path }, known }) => [path, known?.head.path]),
      [
        ['touched.txt', 'touched.txt'],
        ['coded.txt', 'coded.txt'],
        ['new.txt', undefined],
      ],
    );
    assert.deepEqual(plan.gone, ['gone.txt']);
  });
});
