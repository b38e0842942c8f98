/** Numbers as news writes them: "12", "twenty-four", "a couple of", "2 1/2", "two and a half", "nineteen ninety-six". */
import {
  clockUnitPlurals,
  clockUnits,
  longUnitPlurals,
  longUnits,
  multiples,
  ones,
  ordinals,
  tens,
  unitPlurals,
  unitWords,
} from '../english/temporalWords.ts';
import type { Grain } from './calendar.ts';

/** The number, or null where the words leave it open: "several", "two or three". */
export function amountOf(words: string): number | null {
  if (/\bor\b|\bto\b|[–—]|\d-\d/.test(words)) return null;
  let total = 0;
  let current = 0;
  let known = false;
  for (const word of words.replace(/(\p{L})[-‑](?=\p{L})/gu, '$1 ').split(' ')) {
    const value = ones[word] ?? tens[word];
    const multiple = multiples[word];
    const [, numerator, denominator] = /^(\d+)\/(\d+)$/.exec(word) ?? [];
    if (value !== undefined) current += value;
    else if (multiple !== undefined) {
      current = (current === 0 ? 1 : current) * multiple;
      if (multiple >= 1000) {
        total += current;
        current = 0;
      }
    } else if (word === 'couple') current += 2;
    else if (word === 'half') current = current === 0 ? 0.5 : words.startsWith('half') ? current * 0.5 : current + 0.5;
    else if (numerator !== undefined) current += Number(numerator) / Math.max(1, Number(denominator));
    else if (/^[\d,]*(?:\d|\.\d+)$/.test(word)) current += Number(word.replaceAll(',', ''));
    else if (word === 'a' || word === 'an' || word === 'another') {
      if (words === word || words === `${word} single` || words === `${word} full`) current += 1;
      else continue;
    } else continue;
    known = true;
  }
  if (words.startsWith('half a') && current > 1) current *= 0.5;
  return known ? total + current : null;
}

const unitLetters: Readonly<Record<string, string>> = {
  ...unitWords,
  ...unitPlurals,
  ...longUnits,
  ...longUnitPlurals,
  ...clockUnits,
  ...clockUnitPlurals,
  fortnight: 'F',
  fortnights: 'F',
  summers: 'Y',
  night: 'D',
  nights: 'D',
  weekend: 'WE',
  weekends: 'WE',
};

/** The TIMEX3 duration of an amount and a unit: `P2W`, `PT4H`, `P2Y6M`, `PXM` where the amount is open. */
export function durationOf(amount: number | null, unit: string): string {
  const letter = unitLetters[unit] ?? 'D';
  if (letter === 'F') return durationOf(amount === null ? null : amount * 2, 'week');
  if (letter === 'ML') return amount === null ? 'PXY' : durationOf(amount * 1000, 'year');
  if (letter === 'CE') return amount === null ? 'PXCE' : durationOf(amount * 100, 'year');
  if (letter === 'DE') return amount === null ? 'PXDE' : durationOf(amount * 10, 'year');
  const clock = letter.startsWith('T');
  const sign = clock ? letter.slice(1) : letter;
  if (amount === null) return clock ? `PTX${sign}` : `PX${sign}`;
  if (!Number.isInteger(amount)) {
    const whole = Math.floor(amount);
    const rest = amount - whole;
    const head = whole === 0 ? '' : `${whole}${sign}`;
    if (sign === 'Y') return `P${head}${Math.round(rest * 12)}M`;
    if (clock && sign !== 'S') return `PT${head}${Math.round(rest * 60)}${sign === 'H' ? 'M' : 'S'}`;
  }
  return clock ? `PT${amount}${sign}` : `P${amount}${sign}`;
}

/** The unit of the calendar that a word names: "weeks" → week; null for clock units. */
export function grainOf(unit: string): Grain | null {
  switch (unitLetters[unit]) {
    case 'D':
      return 'day';
    case 'W':
    case 'F':
      return 'week';
    case 'WE':
      return 'weekend';
    case 'M':
      return 'month';
    case 'Q':
      return 'quarter';
    case 'Y':
      return 'year';
    case 'DE':
      return 'decade';
    case 'CE':
      return 'century';
    default:
      return null;
  }
}

/** "third", "3rd", "21st" */
export const ordinalOf = (word: string): number => ordinals[word] ?? parseInt(word, 10);

/** "1996", "nineteen ninety-six", "two thousand and eight", "twenty twenty-one" */
export function yearOfWords(words: string): number {
  if (/^\d{4}$/.test(words)) return Number(words);
  const parts = words
    .split(/[\s-]+/)
    .map((word) => ones[word] ?? tens[word] ?? multiples[word] ?? 0)
    .filter((value) => value > 0);
  const [first = 0, second = 0, ...rest] = parts;
  const tail = rest.reduce((sum, value) => sum + value, 0);
  if (second === 1000 || second === 100) return first * second + tail;
  return first * 100 + second + tail;
}
