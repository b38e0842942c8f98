import assert from 'node:assert/strict';
import { type FolderFile, folderFiles } from '../../../src/corpus/index/folderFiles.ts';

const file = (path: string, modified = 1) => ({ path, size: 1, modified });
const isArticle = (path: string) => path.endsWith('.txt');
const list = (...paths: string[]): FolderFile[] =>
  folderFiles(
    paths.map((path) => file(path)),
    isArticle,
  );
const beside = (files: readonly FolderFile[]) =>
  Object.fromEntries(files.map(({ path, sidecars }) => [path, sidecars.map((one) => one.path)]));

describe('articles of a folder', () => {
  it('come by path, each with its own sidecars', () => {
    const files = list(
      'b.txt',
      'a.annotations.yaml',
      'sub/a.txt',
      'a.txt',
      'a.annotations.ana.yaml',
      'sub/a.annotations.yaml',
    );
    assert.deepEqual(beside(files), {
      'a.txt': ['a.annotations.ana.yaml', 'a.annotations.yaml'],
      'b.txt': [],
      'sub/a.txt': ['sub/a.annotations.yaml'],
    });
  });

  it('with a name that differs in its extension alone share a sidecar only until it says whose it is', () => {
    const twins = list('a.txt', 'a.md', 'a.annotations.yaml', 'a.txt.annotations.yaml');
    assert.deepEqual(
      twins.map(({ sidecars }) => sidecars.map(({ path, ask }) => [path, ask])),
      [
        [
          ['a.annotations.yaml', true],
          ['a.txt.annotations.yaml', false],
        ],
      ],
    );
  });

  it('are told by the nearest folder above that tells something', () => {
    const files = list(
      'entities.yaml',
      'a.txt',
      'deep/er/b.txt',
      'own/corrections.ana.yaml',
      'own/c.txt',
      'own/in/d.txt',
    );
    assert.deepEqual(
      files.map(({ path, told }) => [path, told.join(' ')]),
      [
        ['a.txt', 'entities.yaml'],
        ['deep/er/b.txt', 'entities.yaml'],
        ['own/c.txt', 'own/corrections.ana.yaml'],
        ['own/in/d.txt', 'own/corrections.ana.yaml'],
      ],
    );
  });

  it('have another stamp when a sidecar, what was told, or a setting is another', () => {
    const stampOf = (sidecar: number, told: number, settings: string) =>
      folderFiles(
        [file('a.txt'), file('a.annotations.yaml', sidecar), file('entities.yaml', told)],
        isArticle,
        settings,
      )[0]?.stamp;
    const stamps = [stampOf(1, 1, ''), stampOf(2, 1, ''), stampOf(1, 2, ''), stampOf(1, 1, 'day-first')];
    assert.equal(new Set(stamps).size, 4);
    assert.equal(stampOf(1, 1, ''), stamps[0]);
  });

  it('do not take long where there are many', () => {
    const paths = Array.from({ length: 20_000 }, (_, i) => [`a${i}.txt`, `a${i}.annotations.yaml`]).flat();
    assert.ok(list(...paths).every(({ sidecars }) => sidecars.length === 1));
  });
});
