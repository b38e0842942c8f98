import assert from 'node:assert/strict';
import { folderFiles, type ListedFile } from '../../../src/corpus/index/folderFiles.ts';
import { touchedArticles } from '../../../src/corpus/index/touched.ts';

const isArticle = (path: string) => path.endsWith('.txt');
const file = (path: string, modified = 1): ListedFile => ({ path, size: 10, modified });

/** What a change of these paths touches, and the same from a listing of everything. */
function change(before: readonly string[], after: readonly ListedFile[], paths: readonly string[]) {
  const known = new Map(
    folderFiles(
      before.map((path) => file(path)),
      isArticle,
    ).map((one) => [one.path, one]),
  );
  const listed = new Map(after.map((one) => [one.path, one]));
  const touched = touchedArticles(listed, known, paths, isArticle);
  for (const [path, one] of touched) {
    if (one) known.set(path, one);
    else known.delete(path);
  }
  const sorted = [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(sorted, folderFiles(after, isArticle), 'the same as if everything were listed anew');
  return [...touched].map(([path, one]) => (one ? path : `${path} gone`)).sort();
}

const all = ['a.txt', 'a.annotations.yaml', 'ab.txt', 'sub/a.txt', 'sub/b.txt', 'entities.yaml'];

describe('articles that a change touches', () => {
  it('are the article of a sidecar whose name has the same letters in other characters', () => {
    const [article, sidecar] = ['Caf\u00e9.txt', 'Cafe\u0301.annotations.yaml'] as const;
    assert.deepEqual(change([article], [file(article), file(sidecar)], [sidecar]), [article]);
  });

  it('are those that changed, and no others', () => {
    const after = all.map((path) => file(path, path === 'a.txt' ? 2 : 1));
    assert.deepEqual(change(all, after, ['a.txt']), ['a.txt']);
  });

  it('are those whose sidecar changed, came or went', () => {
    const edited = all.map((path) => file(path, path === 'a.annotations.yaml' ? 2 : 1));
    assert.deepEqual(change(all, edited, ['a.annotations.yaml']), ['a.txt']);
    const come = [...all, 'sub/b.txt.annotations.ana.yaml'].map((path) => file(path));
    assert.deepEqual(change(all, come, ['sub/b.txt.annotations.ana.yaml']), ['sub/b.txt']);
    const gone = all.filter((path) => path !== 'a.annotations.yaml').map((path) => file(path));
    assert.deepEqual(change(all, gone, ['a.annotations.yaml']), ['a.txt']);
  });

  it('are those that came and those that are gone', () => {
    const after = [...all.filter((path) => path !== 'sub/a.txt'), 'sub/c.txt'].map((path) => file(path));
    assert.deepEqual(change(all, after, ['sub/a.txt', 'sub/c.txt']), ['sub/a.txt gone', 'sub/c.txt']);
  });

  it('of many changes at once are the same', () => {
    const names = Array.from({ length: 80 }, (_, i) => `x/${i}.txt`);
    const after = [...all, ...names].map((path) => file(path));
    assert.deepEqual(change(all, after, names), [...names].sort());
  });
});
