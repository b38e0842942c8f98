import assert from 'node:assert/strict';
import { lineAt } from '../src/extension/lineAt.ts';

describe('the line of an offset', () => {
  it('is counted from 1, and a newline ends its own line', () => {
    const text = 'Harbour strike\n\nShe left.\n';
    for (let offset = 0; offset <= text.length; offset++)
      assert.equal(lineAt(text, offset), text.slice(0, offset).split('\n').length, String(offset));
    assert.equal(lineAt('', 0), 1);
    assert.equal(lineAt('a\nb', 2), 2);
  });
});
