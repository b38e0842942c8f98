import assert from 'node:assert/strict';
import { codedHashes, isKeptText, keptName } from '../../../src/annotations/anchoring/keptTexts.ts';
import { hashText } from '../../../src/annotations/store/sha256.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';

describe('kept texts', () => {
  it('are named by their hash, and nothing else becomes a path', () => {
    const hash = hashText('The quay was shut.');
    assert.equal(keptName(hash), `${hash.slice(7)}.txt`);
    for (const bad of ['', 'sha256:', 'sha256:../../etc', `sha256:${'A'.repeat(64)}`, `${hash}/x`]) {
      assert.equal(keptName(bad), null, bad);
    }
  });

  it('count only while they are what was coded', () => {
    const hash = hashText('The quay was shut.');
    assert.equal(isKeptText('The quay was shut.', hash), true);
    assert.equal(isKeptText('The quay was open.', hash), false);
  });

  it('are those of the sidecar and of its single records', () => {
    const [first, second] = [hashText('first'), hashText('second')];
    const yaml = [
      'version: 1',
      'article:',
      '  file: "a.txt"',
      `  textHash: "${first}"`,
      'annotations:',
      '  n-12345678: {kind: note, quote: "quay", note: "a"}',
      `  n-22345678: {kind: note, quote: "shut", note: "b", textHash: "${second}"}`,
      '',
    ].join('\n');
    assert.deepEqual([...codedHashes(readSidecar(yaml).sidecar)], [first, second]);
  });
});
