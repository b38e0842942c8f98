/**
 * Calendar arithmetic in whole UTC days. A stretch of the calendar is a grain and the number of that unit, so that
 * moving is adding: the month after `{ grain: 'month', index }` is `index + 1`.
 */

export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

/**
 * One unit of the calendar. `index` counts days and weeks from 1 January 1970 (week 0 holds that day), and everything
 * made of months from the year 0: month `year * 12 + month - 1`, season `year * 4` for spring. Winter bears the year of
 * its December.
 */
export interface Stretch {
  readonly grain: Grain;
  readonly index: number;
}

/** Months in a unit, and how many months after January the first one begins. */
const monthsIn = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;
const firstMonthOf = (grain: keyof typeof monthsIn): number => (grain === 'season' ? 2 : 0);

/** Days from 1 January 1970 to a date of the Gregorian calendar; `month` 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year; // years that begin in March end with the leap day
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number: `[year, month, day]`. */
export function civil(day: number): [year: number, month: number, day: number] {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const d = z - era * 146097;
  const y = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const dayOfYear = d - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [y + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1];
}

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const dayOf = (year: number, month: number, day: number): Stretch => ({
  grain: 'day',
  index: dayNumber(year, month, day),
});
export const monthOf = (year: number, month: number): Stretch => ({ grain: 'month', index: year * 12 + month - 1 });
export const quarterOf = (year: number, quarter: number): Stretch => ({
  grain: 'quarter',
  index: year * 4 + quarter - 1,
});
export const halfOf = (year: number, half: number): Stretch => ({ grain: 'half', index: year * 2 + half - 1 });
/** `season` 0 for spring to 3 for winter. */
export const seasonOf = (year: number, season: number): Stretch => ({ grain: 'season', index: year * 4 + season });
export const yearOf = (year: number): Stretch => ({ grain: 'year', index: year });

export const shift = ({ grain, index }: Stretch, units: number): Stretch => ({ grain, index: index + units });

export function firstDay({ grain, index }: Stretch): number {
  if (grain === 'day') return index;
  if (grain === 'week') return index * 7 - 3;
  if (grain === 'weekend') return index * 7 + 2;
  const month = index * monthsIn[grain] + firstMonthOf(grain);
  return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

export const lastDay = (stretch: Stretch): number =>
  stretch.grain === 'weekend' ? firstDay(stretch) + 1 : firstDay(shift(stretch, 1)) - 1;

/** The unit that holds a day; for a weekend, the one of its week. */
export function unitAround(grain: Grain, day: number): Stretch {
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week' || grain === 'weekend') return { grain, index: Math.floor((day + 3) / 7) };
  const [year, month] = civil(day);
  return { grain, index: Math.floor((year * 12 + month - 1 - firstMonthOf(grain)) / monthsIn[grain]) };
}

/** The unit of this grain in which a stretch begins: `widen(day, 'year')`. */
export const widen = (stretch: Stretch, grain: Grain): Stretch => unitAround(grain, firstDay(stretch));

export const calendarYear = (stretch: Stretch): number => civil(firstDay(stretch))[0];

/** Whether the whole of `inner` lies in `outer`. */
export const contains = (outer: Stretch, inner: Stretch): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);

const sizes: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** Whether a date that is known to `known` says which unit of grain `wanted` it lies in: a month says the year, not the day. */
export function knownTo(known: Grain, wanted: Grain): boolean {
  if (wanted === 'week' || wanted === 'weekend') return known === 'day' || known === 'week' || known === 'weekend';
  if (known === 'week' || known === 'weekend') return sizes.indexOf(wanted) > sizes.indexOf('week');
  return sizes.indexOf(wanted) >= sizes.indexOf(known) && !(known === 'season' && wanted === 'quarter');
}
