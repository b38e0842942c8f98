import assert from 'node:assert/strict';
import type { FolderFile } from '../../../src/corpus/index/folderFiles.ts';
import { readEntry, readShard, shardOf, writeLine } from '../../../src/corpus/index/shards.ts';
import { type IndexIo, type IndexOptions, updateIndex } from '../../../src/corpus/index/updateIndex.ts';
import { entryOf } from '../entryOf.ts';

/** A folder in memory: its files, its shards, and what was analysed. */
function folder(articles: Record<string, string>) {
  const shards = new Map<string, string>();
  const analysed: string[] = [];
  const times = new Map(Object.keys(articles).map((path) => [path, 1]));
  const io: IndexIo = {
    readShard: (name) => Promise.resolve(shards.get(name)),
    writeShard: (name, content) => Promise.resolve(void shards.set(name, content)),
    readArticle: ({ path, size, modified, stamp }, known) => {
      const text = articles[path] ?? '';
      if (text === 'unreadable') return Promise.reject(new Error('no permission'));
      const fresh = entryOf(path, text);
      const old = known === undefined ? undefined : readEntry(known);
      if (old?.contentHash !== fresh.contentHash) analysed.push(path);
      const line = writeLine({ ...fresh, size, modified, stamp });
      return Promise.resolve({ line, analysed: old?.contentHash !== fresh.contentHash });
    },
  };
  const files = (): FolderFile[] =>
    Object.entries(articles).map(([path, text]) => ({
      path,
      size: text.length,
      modified: times.get(path) ?? 0,
      stamp: '',
      sidecars: [],
      told: [],
    }));
  /** Everything that the index holds now. */
  const entries = () =>
    [...shards.values()]
      .flatMap((content) => readShard(content, '1').lines.map(({ line }) => readEntry(line)))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    shards,
    analysed,
    io,
    files,
    entries,
    touch: (path: string) => times.set(path, (times.get(path) ?? 0) + 1),
    articles,
  };
}

const options: IndexOptions = { analysisVersion: '1', concurrency: 2 };
const many = Object.fromEntries(
  Array.from({ length: 200 }, (_, i) => [`${i}.txt`, `Story ${i}\n\nSomething happened to ${i}.`]),
);

describe('index of a folder', () => {
  it('analyses each article once, and none the second time', async () => {
    const { io, files, analysed, entries } = folder(many);
    const first = await updateIndex(files(), io, options);
    assert.deepEqual([first.analysed, first.kept, first.heads.length, first.complete], [200, 0, 200, true]);
    const before = entries();
    const second = await updateIndex(files(), io, options);
    assert.deepEqual([second.analysed, second.kept, second.written], [0, 200, 0]);
    assert.deepEqual(second.heads, first.heads);
    assert.deepEqual(entries(), before);
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
    const { heads, read, written } = await updateIndex(files(), io, options);
    assert.deepEqual(analysed, ['8.txt']);
    assert.equal(read, 1);
    assert.equal(heads.length, 199);
    assert.ok(!heads.some(({ path }) => path === '9.txt'));
    assert.ok(written <= 3, 'only the shards that changed are written');
  });

  it('looks only at the shards it is told to', async () => {
    const { io, files, touch } = folder({ ...many });
    await updateIndex(files(), io, options);
    touch('7.txt');
    const shard = shardOf('7.txt');
    const own = files().filter(({ path }) => shardOf(path) === shard);
    const { heads, read, kept } = await updateIndex(own, io, { ...options, only: new Set([shard]) });
    assert.deepEqual([heads.length, read, kept], [own.length, 1, own.length - 1]);
    assert.equal((await updateIndex(files(), io, options)).kept, 200);
  });

  it('stopped anywhere and started again, does little twice and comes to the same result', async () => {
    const whole = folder(many);
    await updateIndex(whole.files(), whole.io, options);
    for (const stopAfter of [0, 1, 50, 123, 199]) {
      const { io, files, analysed, entries } = folder(many);
      let count = 0;
      const stopped = await updateIndex(files(), io, { ...options, goOn: () => count++ < stopAfter });
      assert.equal(stopped.complete, false);
      await updateIndex(files(), io, options);
      assert.deepEqual(entries(), whole.entries());
      assert.equal(analysed.length, 200, `stopped after ${stopAfter}`);
    }
  });

  it('stopped while it brings itself up to date, loses nothing that it knew', async () => {
    const { io, files, touch, shards } = folder({ ...many });
    await updateIndex(files(), io, options);
    for (let i = 0; i < 200; i++) touch(`${i}.txt`);
    let count = 0;
    await updateIndex(files(), io, { ...options, goOn: () => count++ < 20 });
    const lines = [...shards.values()].reduce((sum, content) => sum + readShard(content, '1').lines.length, 0);
    assert.equal(lines, 200);
    assert.ok((await updateIndex(files(), io, options)).read >= 180);
  });

  it('killed without a word, repeats at most one shard', async () => {
    const { io, files, analysed } = folder(many);
    const killed = {
      ...io,
      writeShard: (name: string, content: string) =>
        name > 'shard-120' ? Promise.reject(new Error('killed')) : io.writeShard(name, content),
    };
    await assert.rejects(updateIndex(files(), killed, options), /killed/);
    const before = analysed.length;
    const { kept, heads } = await updateIndex(files(), io, options);
    assert.equal(heads.length, 200);
    assert.ok(before - kept <= 10, `${before} analysed, ${kept} kept`);
  });

  it('with a corrupt shard costs that shard only', async () => {
    const { io, files, analysed, shards } = folder(many);
    await updateIndex(files(), io, options);
    analysed.length = 0;
    shards.set('shard-005.index', '\u0000garbage');
    const { damaged, heads } = await updateIndex(files(), io, options);
    assert.equal(damaged, 1);
    assert.equal(heads.length, 200);
    assert.ok(analysed.length > 0 && analysed.length < 20, String(analysed.length));
  });

  it('is made anew for another analysis', async () => {
    const { io, files, analysed } = folder(many);
    await updateIndex(files(), io, options);
    await updateIndex(files(), io, { ...options, analysisVersion: '2' });
    assert.equal(analysed.length, 400);
  });

  it('names a file that cannot be read, and goes on with the others', async () => {
    const { io, files } = folder({ 'a.txt': 'A story', 'b.txt': 'unreadable' });
    const problems: string[] = [];
    const { heads } = await updateIndex(files(), io, { ...options, onProblem: (path) => problems.push(path) });
    assert.deepEqual(problems, ['b.txt']);
    assert.deepEqual(
      heads.map(({ path }) => path),
      ['a.txt'],
    );
  });
});
