import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import { type IndexEntry, makeIndexEntry } from '../../src/corpus/indexEntry.ts';
import { planIndex } from '../../src/corpus/indexPlan.ts';
import { readShard, shardCount, shardName, shardOf, writeShard } from '../../src/corpus/shards.ts';

const key = { analysisVersion: '1', knowledge: 'none' };
const text = 'Ferry stops for the winter\n\n“We will be back in May,” said Ola Brandt, the captain.';
const entry = (path: string): IndexEntry =>
  makeIndexEntry({ path, size: 10, modified: 5, contentHash: path }, text, analyseArticle(text, noKnowledge, noModels));

describe('shards of the index', () => {
  it('come back as they were written, in the order of their paths', () => {
    const written = writeShard([entry('b.txt'), entry('a.txt')], key);
    const { entries, damaged } = readShard(written, key);
    assert.equal(damaged, false);
    assert.deepEqual(entries, [entry('a.txt'), entry('b.txt')]);
  });

  it('made with another analysis or knowledge are not used', () => {
    const written = writeShard([entry('a.txt')], key);
    assert.deepEqual(readShard(written, { ...key, analysisVersion: '2' }), { entries: [], damaged: false });
    assert.deepEqual(readShard(written, { ...key, knowledge: 'x' }), { entries: [], damaged: false });
  });

  it('cut off at any byte give what is whole, say so, and never throw', () => {
    const written = writeShard([entry('a.txt'), entry('b.txt')], key);
    for (let length = 0; length < written.length - 1; length++) {
      const { entries, damaged } = readShard(written.slice(0, length), key);
      assert.ok(damaged, `cut at ${length}`);
      for (const { path } of entries) assert.ok(['a.txt', 'b.txt'].includes(path));
    }
    assert.deepEqual(readShard('\u0000\u0001 nonsense\n{}', key), { entries: [], damaged: true });
  });

  it('spread a folder evenly', () => {
    const counts = new Array<number>(shardCount).fill(0);
    for (let i = 0; i < 6400; i++) counts[shardOf(`2022/article-${i}.txt`)]!++;
    assert.ok(Math.max(...counts) < 160 && Math.min(...counts) > 50, counts.join(' '));
    assert.equal(shardName(7), 'shard-07.jsonl');
  });
});

describe('plan of an index', () => {
  it('keeps what has not changed, reads what is new or touched, and forgets what is gone', () => {
    const entries = ['same.txt', 'touched.txt', 'gone.txt'].map(entry);
    const plan = planIndex(entries, [
      { path: 'same.txt', size: 10, modified: 5 },
      { path: 'touched.txt', size: 10, modified: 6 },
      { path: 'new.txt', size: 1, modified: 1 },
    ]);
    assert.deepEqual(
      plan.keep.map(({ path }) => path),
      ['same.txt'],
    );
    assert.deepEqual(
      plan.read.map(({ file, known }) => [file.path, known?.path]),
      [
        ['touched.txt', 'touched.txt'],
        ['new.txt', undefined],
      ],
    );
    assert.deepEqual(plan.gone, ['gone.txt']);
  });
});
