import assert from 'node:assert/strict';
import { indexVersion } from '../../../src/corpus/index/indexVersion.ts';

describe('version of an index', () => {
  const models = (bytes: Uint8Array, name = 'a.bin') => new Map([[name, bytes]]);
  const bytes = Uint8Array.from({ length: 1003 }, (_, i) => (i * 7919) % 251);

  it('is the same for the same models, wherever they lie in memory', () => {
    const moved = new Uint8Array(2000);
    moved.set(bytes, 3);
    assert.equal(indexVersion(models(moved.subarray(3, 3 + bytes.length))), indexVersion(models(bytes)));
  });

  it('is another one for any bit, byte more or name', () => {
    const seen = new Set([indexVersion(models(bytes)), indexVersion(models(bytes, 'b.bin')), indexVersion(new Map())]);
    for (let i = 0; i < bytes.length; i++) {
      for (const bit of [1, 128]) {
        const changed = bytes.slice();
        changed[i]! ^= bit;
        seen.add(indexVersion(models(changed)));
      }
    }
    for (const more of [1, 2, 3, 4])
      seen.add(indexVersion(models(Uint8Array.from([...bytes, ...new Array<number>(more).fill(0)]))));
    assert.equal(seen.size, 3 + 2 * bytes.length + 4);
  });
});
