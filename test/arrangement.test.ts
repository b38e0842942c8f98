import assert from 'node:assert/strict';
import {
  countFacets,
  groupBy,
  isFiltering,
  noFilter,
  passes,
  type Facts,
} from '../src/extension/sidebar/arrangement.ts';

const facts = (words: string, more: Partial<Facts> = {}): Facts => ({
  status: ['open'],
  kind: ['direct'],
  reviewer: [],
  verdict: [],
  code: [],
  words,
  ...more,
});

describe('the filter of a view', () => {
  const ferry = facts('The ferry will sail. Inés Carrow', {
    code: ['transport', 'promise'],
    outlet: ['The Orne Gazette'],
    period: ['2022'],
  });
  const table: [string, Parameters<typeof passes>[0], boolean][] = [
    ['nothing asked', noFilter, true],
    ['one value of a facet', { chosen: { status: ['open', 'lost'] }, text: '' }, true],
    ['no value of a facet', { chosen: { status: ['lost'] }, text: '' }, false],
    ['all facets must hold', { chosen: { status: ['open'], kind: ['belief'] }, text: '' }, false],
    ['one of several codes', { chosen: { code: ['promise'] }, text: '' }, true],
    ['a facet that the row has nothing in', { chosen: { reviewer: ['ana'] }, text: '' }, false],
    ['an empty choice asks for nothing', { chosen: { reviewer: [] }, text: '' }, true],
    ['an outlet, in lists of all articles', { chosen: { outlet: ['The Orne Gazette'] }, text: '' }, true],
    ['another year of publication', { chosen: { period: ['2021'] }, text: '' }, false],
    ['words without their marks and case', { chosen: {}, text: 'ines carrow' }, true],
    ['words that are not there', { chosen: {}, text: 'harbour' }, false],
  ];
  for (const [what, filter, expected] of table) {
    it(what, () => assert.equal(passes(filter, ferry), expected));
  }

  it('knows whether it filters', () => {
    assert.equal(isFiltering(noFilter), false);
    assert.equal(isFiltering({ chosen: { kind: [] }, text: '' }), false);
    assert.equal(isFiltering({ chosen: { kind: ['direct'] }, text: '' }), true);
  });

  it('offers the values that there are, the most frequent first', () => {
    const counts = countFacets([facts('a'), facts('b', { kind: ['belief'] }), facts('c', { kind: ['belief'] })]);
    assert.deepEqual(counts.get('kind'), [
      ['belief', 2],
      ['direct', 1],
    ]);
    assert.equal(counts.has('reviewer'), false);
  });
});

describe('groups of a view', () => {
  it('stand in their own order, or in that of the rows, and are never empty', () => {
    const keys = (order?: string[]) => groupBy(['b1', 'a1', 'b2'], (row) => [row.charAt(0)], order).map(([key]) => key);
    assert.deepEqual(keys(), ['b', 'a']);
    assert.deepEqual(keys(['a', 'b', 'c']), ['a', 'b']);
  });

  it('hold a row of two codes twice', () => {
    assert.deepEqual(
      groupBy([['x', 'y'], ['y']], (codes) => codes).map(([key, rows]) => [key, rows.length]),
      [
        ['x', 1],
        ['y', 2],
      ],
    );
  });
});
