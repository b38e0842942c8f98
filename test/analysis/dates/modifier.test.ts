import assert from 'node:assert/strict';
import { datesIn } from './datesIn.ts';

const rows: readonly (readonly [sentence: string, timex: string, mod: string | undefined])[] = [
  ['The lease ends in early May.', '2022-05', 'START'],
  ['The lease ends in mid-May.', '2022-05', 'MID'],
  ['The lease ends in late May.', '2022-05', 'END'],
  ['The lease ended at the beginning of 2019.', '2019', 'START'],
  ['The lease ended at the end of 2019.', '2019', 'END'],
  ['The lease ends in May.', '2022-05', undefined],
  ['The lease ran for more than five years.', 'P5Y', 'MORE_THAN'],
  ['The lease ran for less than five years.', 'P5Y', 'LESS_THAN'],
  ['The lease ran for at least five years.', 'P5Y', 'EQUAL_OR_MORE'],
  ['The lease ran for up to five years.', 'P5Y', 'EQUAL_OR_LESS'],
  ['The lease ran for about five years.', 'P5Y', 'APPROX'],
  ['The lease ran for five years.', 'P5Y', undefined],
];

describe('the part of a date that is meant', () => {
  for (const [sentence, timex, mod] of rows)
    it(`${sentence} ${mod ?? 'all of it'}`, () => {
      const [date] = datesIn(sentence, '2022-01-19');
      assert.equal(date?.timex, timex);
      assert.equal(date.mod, mod);
    });
});
