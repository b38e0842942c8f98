/** A great many dates in one sentence, as in a list without stops: the result must come, whatever it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { placesOf } from '../../../src/annotations/anchoring/wordPlaces.ts';

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('dates in one sentence of', () => {
  for (const unit of [
    'Monday 6 and Tuesday 7 and ',
    'from May to ',
    'May 3 to ',
    '14.10.2023 18:22 ',
    'the end of the start of ',
  ]) {
    it(unit, () => {
      const { dates } = analyseArticle(
        fill(unit, 400_000),
        { ...noKnowledge, published: '2020-01-01' },
        { problems: [] },
      );
      assert.ok(Array.isArray(dates));
    });
  }
});

describe('placesOf in a megabyte of', () => {
  for (const [unit, words] of [
    ['a ', 'a a a a a a a a b'],
    [' ', 'a b'],
    ['a  ', 'a a'],
    ['(', '(((((('],
    ['😀', '😀 x'],
  ] as const) {
    it(JSON.stringify(unit), () => assert.ok(placesOf(fill(unit, 1_000_000), words).length >= 0));
  }
});
