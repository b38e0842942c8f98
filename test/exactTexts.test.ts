import assert from 'node:assert/strict';
import { ExactTexts } from '../src/extension/files/exactTexts.ts';

describe('texts for taking back what was done', () => {
  it('are kept for the last actions, as far as they fit', () => {
    const exact = new ExactTexts(20);
    const first = exact.keep({ from: 'second', to: 'first' });
    assert.deepEqual(first(), { from: 'second', to: 'first' });
    const second = exact.keep({ from: 'third', to: 'second' });
    assert.equal(first(), undefined);
    assert.deepEqual(second(), { from: 'third', to: 'second' });
  });

  it('are kept for the very last one however long it is, and where there was no file', () => {
    const exact = new ExactTexts(3);
    const made = exact.keep({ from: 'a new file', to: null });
    assert.deepEqual(made(), { from: 'a new file', to: null });
    const next = exact.keep({ from: 'another', to: 'a new file' });
    assert.equal(made(), undefined);
    assert.deepEqual(next(), { from: 'another', to: 'a new file' });
  });
});
