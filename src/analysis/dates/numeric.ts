/** Dates in digits: ISO, and with slashes, dots or hyphens, whose order of day and month differs between countries. */
import { because } from '../reason.ts';
import { dayNumber, daysInMonth } from './calendar.ts';
import type { Resolved, Surroundings } from './form.ts';
import { onCalendar, resolveYearly, unresolved, yearlyDay } from './resolve.ts';

/** "19" → 2019, "87" → 1987: two digits are the past or the near future as seen from publication. */
export function fullYear(digits: string, at: Surroundings): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const now = at.published('year')?.index ?? 2030;
  const century = Math.floor(now / 100) * 100;
  return century + year > now + 20 ? century - 100 + year : century + year;
}

const valid = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `2022-01-19`, `2022-01-19T11:30Z` */
export function readIso(words: string): { year: number; month: number; day: number; time: string } | null {
  const [, y = '', m = '', d = '', time = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:[t ](.+))?$/i.exec(words) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  return y !== '' && valid(year, month, day) ? { year, month, day, time: time.toUpperCase() } : null;
}

/** The one or two readings of `3/4/2022`, `18.01.22`, `2022/04/03`; none where it is no date. */
export function slashedReadings(
  words: string,
): { order: 'day-first' | 'month-first' | 'year-first'; parts: [string, number, number] }[] {
  const [a = '', b = '', c = ''] = words.split(/[/.-]/);
  if (a.length === 4)
    return valid(Number(a), Number(b), Number(c)) ? [{ order: 'year-first', parts: [a, Number(b), Number(c)] }] : [];
  if (a.length > 2 || c.length === 3) return [];
  const year = c.length === 2 ? 2000 : Number(c); // 29 February is let through for two digits
  const readings: ReturnType<typeof slashedReadings> = [];
  if (valid(year, Number(b), Number(a))) readings.push({ order: 'day-first', parts: [c, Number(b), Number(a)] });
  if (valid(year, Number(a), Number(b))) readings.push({ order: 'month-first', parts: [c, Number(a), Number(b)] });
  return readings;
}

/** `3/4/2022`: by the article's own usage or the setting where both orders give a date. */
export function resolveSlashed(words: string, at: Surroundings): Resolved {
  const readings = slashedReadings(words);
  const [first, second] = readings;
  const same = second === undefined || (first?.parts[1] === second.parts[1] && first.parts[2] === second.parts[2]);
  const reading = same ? first : readings.find(({ order }) => order === at.dayMonthOrder);
  if (reading === undefined) {
    const year = fullYear(first?.parts[0] ?? '', at);
    return unresolved(`${year}-XX-XX`, because('day and month could be either way round, and nothing in the article says which'), `${year}-XX-XX`); // prettier-ignore
  }
  const [y, month, day] = reading.parts;
  const year = fullYear(y, at);
  if (!valid(year, month, day)) return unresolved('XXXX-XX-XX', because('no such day'));
  const why = same
    ? because('a date in digits')
    : reading.order === 'day-first'
      ? because('a date in digits, the day first, as elsewhere in the article or by the setting')
      : because('a date in digits, the month first, as elsewhere in the article or by the setting');
  return onCalendar({ grain: 'day', index: dayNumber(year, month, day) }, why, same ? 0.95 : 0.8);
}

/** `18/01` without a year. */
export function resolvePair(words: string, at: Surroundings): Resolved {
  const [a = 0, b = 0] = words.split('/').map(Number);
  const dayFirst = b >= 1 && b <= 12 && a <= daysInMonth(2000, b);
  const monthFirst = a >= 1 && a <= 12 && b <= daysInMonth(2000, a);
  const order = dayFirst && monthFirst && a !== b ? at.dayMonthOrder : dayFirst ? 'day-first' : 'month-first';
  if (order === null) return unresolved('XXXX-XX-XX', because('day and month could be either way round, and nothing in the article says which')); // prettier-ignore
  return resolveYearly(at, order === 'day-first' ? yearlyDay(b, a) : yearlyDay(a, b), 'nearest');
}
