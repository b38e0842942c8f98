import assert from 'node:assert/strict';
import { contextLines, sortContext } from '../../src/corpus/concordance.ts';

const text = 'The ferry sails.\r\nA new ferry is slow,\nand an old ferry, too.';
const spans = [...text.matchAll(/ferry/g)].map(({ index }) => ({ start: index, end: index + 5 }));
const lines = contextLines('a.txt', text, spans);

describe('a concordance', () => {
  it('has a line for each place, with what stands around it', () => {
    assert.deepEqual(
      lines.map(({ line, column, before, words, after }) => [line, column, before, words, after]),
      [
        [1, 5, 'The', 'ferry', 'sails. A new ferry is slow, and an old ferry, too.'],
        [2, 7, 'The ferry sails. A new', 'ferry', 'is slow, and an old ferry, too.'],
        [3, 12, 'The ferry sails. A new ferry is slow, and an old', 'ferry', ', too.'],
      ],
    );
  });

  it('is sorted by what follows, or by what comes before, read backwards', () => {
    assert.deepEqual(
      sortContext(lines, 'after').map(({ line }) => line),
      [3, 2, 1],
    );
    assert.deepEqual(
      sortContext(lines, 'before').map(({ line }) => line),
      [2, 3, 1],
    );
    assert.deepEqual(sortContext([...lines].reverse(), 'article'), lines);
  });

  it('cuts no character in two', () => {
    const long = '𝕹'.repeat(200);
    const [line] = contextLines('a.txt', `${long} x ${long}`, [{ start: 401, end: 402 }]);
    assert.doesNotMatch(`${line?.before ?? ''}${line?.after ?? ''}`, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });
});
