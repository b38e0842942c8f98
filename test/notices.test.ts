import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeNotices } from '../tools/notices.ts';

describe('the notices of third parties', () => {
  it('are those of the libraries that are bundled (else: npm run notices)', () => {
    assert.equal(readFileSync('THIRD_PARTY_NOTICES.md', 'utf8'), writeNotices());
  });

  it('ship with the extension', () => {
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!THIRD_PARTY_NOTICES\.md$/m);
  });
});
