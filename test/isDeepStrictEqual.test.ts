import assert from 'node:assert/strict';
import { isDeepStrictEqual as nodes } from 'node:util';
import { isDeepStrictEqual } from './host/inside/isDeepStrictEqual.ts';

describe('equality in the host without Node', () => {
  it('is that of Node', () => {
    const values: unknown[] = [
      new Set(['date', 'claim']),
      new Set(['claim', 'date']),
      new Set(['claim']),
      new Map([['a', [1]], ['b', [2]]]),
      new Map([['b', [2]], ['a', [1]]]),
      new Map([['a', [2]], ['b', [1]]]),
      { a: [1, { b: NaN }] },
      { a: [1, { b: NaN }] },
      { a: [1, { b: 0 }] },
      { a: undefined },
      {},
      [],
      null,
      0,
      -0,
    ]; // prettier-ignore
    for (const a of values) for (const b of values) assert.equal(isDeepStrictEqual(a, b), nodes(a, b));
  });
});
