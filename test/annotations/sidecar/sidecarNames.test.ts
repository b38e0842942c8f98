import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { renamedSidecars, sidecarsBeside } from '../../../src/annotations/sidecar/sidecarNames.ts';
import { folderFiles } from '../../../src/corpus/index/folderFiles.ts';

const composed = 'Caf\u00e9';
const decomposed = 'Cafe\u0301';
const names = (article: string, beside: readonly string[]) => sidecarsBeside(article, beside).map(({ name }) => name);

describe('sidecarsBeside', () => {
  it('finds a sidecar whose name has the same letters in other characters', () => {
    const sidecars = [`${decomposed}.annotations.yaml`, `${decomposed}.annotations.ana.yaml`];
    assert.deepEqual(names(`${composed}.txt`, [`${composed}.txt`, ...sidecars]), [...sidecars].sort());
    assert.deepEqual(names(`${decomposed}.txt`, [`${composed}.annotations.yaml`]), [`${composed}.annotations.yaml`]);
  });

  it('leaves each of two articles its own where their names differ in nothing else', () => {
    const folder = [composed, decomposed].flatMap((stem) => [`${stem}.txt`, `${stem}.annotations.yaml`]);
    assert.deepEqual(names(`${composed}.txt`, folder), [`${composed}.annotations.yaml`]);
    assert.deepEqual(names(`${decomposed}.txt`, folder), [`${decomposed}.annotations.yaml`]);
  });

  it('takes such a sidecar along when its article is renamed', () => {
    assert.deepEqual(renamedSidecars(`${composed}.txt`, 'tea.txt', [`${decomposed}.annotations.ana.yaml`]), [
      [`${decomposed}.annotations.ana.yaml`, 'tea.annotations.ana.yaml'],
    ]);
  });

  it('tells no case apart from another', () => {
    assert.deepEqual(names('Ferry.txt', ['ferry.annotations.yaml']), []);
  });
});

describe('folderFiles', () => {
  it('gives an article the sidecar that is written in other characters', () => {
    const listed = [`a/${composed}.txt`, `a/${decomposed}.annotations.yaml`].map((path) => ({
      path,
      size: 1,
      modified: 1,
    }));
    const [article] = folderFiles(listed, (path) => path.endsWith('.txt'));
    assert.deepEqual(
      article?.sidecars.map(({ path }) => path),
      [`a/${decomposed}.annotations.yaml`],
    );
  });
});
