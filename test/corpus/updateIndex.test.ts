import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import type { FolderFile } from '../../src/corpus/indexPlan.ts';
import { type IndexIo, type IndexOptions, updateIndex } from '../../src/corpus/updateIndex.ts';

/** A folder in memory: its files, its shards, and what was analysed. */
function folder(articles: Record<string, string>) {
  const shards = new Map<string, string>();
  const analysed: string[] = [];
  const times = new Map(Object.keys(articles).map((path) => [path, 1]));
  const io: IndexIo = {
    readShard: (name) => Promise.resolve(shards.get(name)),
    writeShard: (name, content) => Promise.resolve(void shards.set(name, content)),
    readArticle: (path) => {
      const text = articles[path] ?? '';
      return text === 'unreadable'
        ? Promise.reject(new Error('no permission'))
        : Promise.resolve({ text, contentHash: `#${text}` });
    },
    analyse: (text, path) => {
      analysed.push(path);
      return Promise.resolve(analyseArticle(text, noKnowledge, noModels));
    },
  };
  const files = (): FolderFile[] =>
    Object.entries(articles).map(([path, text]) => ({ path, size: text.length, modified: times.get(path) ?? 0 }));
  return {
    shards,
    analysed,
    io,
    files,
    touch: (path: string) => times.set(path, (times.get(path) ?? 0) + 1),
    articles,
  };
}

const options: IndexOptions = { key: { analysisVersion: '1', knowledge: '' }, concurrency: 2 };
const many = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`${i}.txt`, `Story ${i}\n\nSomething happened to ${i}.`]),
);

describe('index of a folder', () => {
  it('analyses each article once, and none the second time', async () => {
    const { io, files, analysed } = folder(many);
    const first = await updateIndex(files(), io, options);
    assert.deepEqual([first.analysed, first.kept, first.entries.length, first.complete], [200, 0, 200, true]);
    const second = await updateIndex(files(), io, options);
    assert.deepEqual([second.analysed, second.kept], [0, 200]);
    assert.deepEqual(second.entries, first.entries);
    assert.equal(analysed.length, 200);
  });

  it('reads what was touched, and analyses what has other words', async () => {
    const { io, files, analysed, touch, articles } = folder({ ...many });
    await updateIndex(files(), io, options);
    analysed.length = 0;
    touch('7.txt');
    touch('8.txt');
    articles['8.txt'] = 'Other words';
    delete articles['9.txt'];
    const { entries } = await updateIndex(files(), io, options);
    assert.deepEqual(analysed, ['8.txt']);
    assert.equal(entries.length, 199);
    assert.ok(!entries.some(({ path }) => path === '9.txt'));
  });

  it('stopped anywhere and started again, does little twice and comes to the same result', async () => {
    const whole = await updateIndex(folder(many).files(), folder(many).io, options);
    for (const stopAfter of [0, 1, 50, 123, 199]) {
      const { io, files, analysed } = folder(many);
      let count = 0;
      const stopped = await updateIndex(files(), io, { ...options, goOn: () => count++ < stopAfter });
      assert.equal(stopped.complete, false);
      const { entries } = await updateIndex(files(), io, options);
      assert.deepEqual(entries, whole.entries);
      assert.equal(analysed.length, 200, `stopped after ${stopAfter}`);
    }
  });

  it('killed without a word, repeats at most one shard', async () => {
    const { io, files, analysed } = folder(many);
    const killed = {
      ...io,
      writeShard: (name: string, content: string) =>
        name > 'shard-30' ? Promise.reject(new Error('killed')) : io.writeShard(name, content),
    };
    await assert.rejects(updateIndex(files(), killed, options), /killed/);
    const before = analysed.length;
    const { kept, entries } = await updateIndex(files(), io, options);
    assert.equal(entries.length, 200);
    assert.ok(before - kept <= 10, `${before} analysed, ${kept} kept`);
  });

  it('with a corrupt shard costs that shard only', async () => {
    const { io, files, analysed, shards } = folder(many);
    await updateIndex(files(), io, options);
    analysed.length = 0;
    shards.set('shard-05.jsonl', '\u0000garbage');
    const { damaged, entries } = await updateIndex(files(), io, options);
    assert.equal(damaged, 1);
    assert.equal(entries.length, 200);
    assert.ok(analysed.length > 0 && analysed.length < 20, String(analysed.length));
  });

  it('is made anew for another analysis or other knowledge', async () => {
    const { io, files, analysed } = folder(many);
    await updateIndex(files(), io, options);
    await updateIndex(files(), io, { ...options, key: { analysisVersion: '1', knowledge: 'a new name' } });
    assert.equal(analysed.length, 400);
  });

  it('names a file that cannot be read, and goes on with the others', async () => {
    const { io, files } = folder({ 'a.txt': 'A story', 'b.txt': 'unreadable' });
    const problems: string[] = [];
    const { entries } = await updateIndex(files(), io, { ...options, onProblem: (path) => problems.push(path) });
    assert.deepEqual(problems, ['b.txt']);
    assert.deepEqual(
      entries.map(({ path }) => path),
      ['a.txt'],
    );
  });
});
