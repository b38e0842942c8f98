import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dateWords, type WordedDate } from '../src/extension/editor/dateWords.ts';

const say = (words: string, ...values: (string | number)[]) =>
  words.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));

describe('dates in words', () => {
  const values: [string, string][] = [
    ['2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['2024-03-05T10:16', '2024-03-05 10:16'],
    ['2024-03-05T10:16Z', '2024-03-05 10:16 UTC'],
    ['2022-01-24/2022-01-30', '2022-01-24 to 2022-01-30'],
    ['198X', '1980s'],
    ['190X', '1900s'],
    ['19XX', '1900s (the century)'],
    ['06XX', '600s (the century)'],
    ['064X', '640s'],
    ['XXXX-05', 'May, year not known'],
    ['XXXX-12-04', '4 December, year not known'],
    ['2024-21', 'spring 2024'],
    ['2023-24/2024-21', 'winter 2023 to spring 2024'],
    ['2022~', 'about 2022'],
    ['2022-05?', 'perhaps 2022-05'],
    ['198X%', 'perhaps about 1980s'],
    ['../2022-02', 'until 2022-02'],
    ['2022-02/..', 'since 2022-02'],
  ];
  for (const [value, words] of values) {
    it(value, () => assert.equal(dateWords({ type: 'DATE', value, timex: value }, say), words));
  }

  const without: ['DATE' | 'TIME' | 'DURATION' | 'SET', string, string][] = [
    ['DURATION', 'P2W', '2 weeks'],
    ['DURATION', 'P1D', '1 day'],
    ['DURATION', 'PT30M', '30 minutes'],
    ['DURATION', 'P30M', '30 months'],
    ['DURATION', 'PXY', 'some years'],
    ['DURATION', 'P2DE', '2 decades'],
    ['SET', 'P1W', 'every week'],
    ['SET', 'P2Y', 'every 2 years'],
    ['SET', 'XXXX-WXX-1', 'every Monday'],
    ['DATE', 'PRESENT_REF', 'now'],
    ['DATE', 'XXXX-WXX-3', 'not resolved'],
    ['DATE', '', 'not resolved'],
    ['DATE', '2024-W04', '2024-W04'],
  ];
  for (const [type, timex, words] of without) {
    it(`${type} ${timex}`, () => assert.equal(dateWords({ type, value: null, timex }, say), words));
  }

  const modified: [NonNullable<WordedDate['mod']>, string, string][] = [
    ['END', '198X', 'late 1980s'],
    ['START', '2024-03', 'early 2024-03'],
    ['MID', '2023', 'middle of 2023'],
    ['APPROX', '2022', 'about 2022'],
    ['APPROX', '2022~', 'about 2022'],
  ];
  for (const [mod, value, words] of modified) {
    it(`${mod} ${value}`, () => assert.equal(dateWords({ type: 'DATE', value, timex: value, mod }, say), words));
  }

  const lengths: [NonNullable<WordedDate['mod']>, string, string][] = [
    ['MORE_THAN', 'P2W', 'more than 2 weeks'],
    ['LESS_THAN', 'P1D', 'less than 1 day'],
    ['EQUAL_OR_MORE', 'P3Y', 'at least 3 years'],
    ['EQUAL_OR_LESS', 'PT30M', 'at most 30 minutes'],
    ['START', 'XXXX-WXX-3', 'not resolved'],
  ];
  for (const [mod, timex, words] of lengths) {
    const type = timex.startsWith('P') ? 'DURATION' : 'DATE';
    it(`${mod} ${timex}`, () => assert.equal(dateWords({ type, value: null, timex, mod }, say), words));
  }

  it('has words for whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (timex, value) => {
        assert.equal(typeof dateWords({ type: 'DATE', value, timex }, say), 'string');
      }),
    );
  });
});
