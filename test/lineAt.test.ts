import assert from 'node:assert/strict';
import { lineAt, placeAt } from '../src/extension/lineAt.ts';

describe('the line of an offset', () => {
  it('is counted from 1, and a newline ends its own line', () => {
    const text = 'Harbour strike\n\nShe left.\n';
    for (let offset = 0; offset <= text.length; offset++)
      assert.equal(lineAt(text, offset), text.slice(0, offset).split('\n').length, String(offset));
    assert.equal(lineAt('', 0), 1);
    assert.equal(lineAt('a\nb', 2), 2);
  });
});

describe('the place of an offset', () => {
  it('is a line and a character of it, and never inside a line end', () => {
    const text = 'Harbour\r\n\r\nShe left.\nIt rained\n';
    const lines = text.split(/\r?\n/);
    for (let offset = 0; offset <= text.length; offset++) {
      const line = text.slice(0, offset).split('\n').length - 1;
      const character = offset - (text.lastIndexOf('\n', offset - 1) + 1);
      const expected = [line, Math.min(offset === 0 ? 0 : character, lines[line]!.length)];
      assert.deepEqual(placeAt(text, offset), expected, String(offset));
    }
    assert.deepEqual(placeAt('', 0), [0, 0]);
  });
});
