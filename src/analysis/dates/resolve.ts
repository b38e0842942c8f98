/** Puts what a form says on the calendar, or says why it cannot be put there. */
import type { DateType, Reason } from '../article.ts';
import { because } from '../reason.ts';
import {
  calendarYear,
  dayNumber,
  daysInMonth,
  firstDay,
  lastDay,
  monthOf,
  quarterOf,
  seasonOf,
  shift,
  weekdayOf,
  type Grain,
  type Stretch,
} from './calendar.ts';
import { formatDay, formatEdtf, formatInterval, formatTimex } from './format.ts';
import type { Earlier, Resolved, Surroundings, Tense } from './form.ts';

/** A known stretch of the calendar. */
export function onCalendar(
  stretch: Stretch,
  reason: Reason,
  confidence: number,
  more: { relativeTo?: string; rule?: string; type?: DateType } = {},
): Resolved {
  const year = calendarYear(stretch);
  if (year < 0 || year > 9999) return unresolved('XXXX', reason);
  return {
    type: 'DATE',
    value: formatEdtf(stretch),
    timex: formatTimex(stretch),
    reason,
    confidence,
    stretch,
    ...more,
  };
}

/** A date whose place on the calendar is not known; `value` is EDTF with unspecified digits where it has a way to say it. */
export const unresolved = (
  timex: string,
  reason: Reason,
  value: string | null = null,
  type: DateType = 'DATE',
): Resolved => ({
  type,
  value,
  timex,
  reason,
  confidence: 0.6,
  rule: 'unresolved',
});

export const vague = (timex: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', confidence: number): Resolved => ({
  type: 'DATE',
  value: null,
  timex,
  reason: because(
    timex === 'PAST_REF'
      ? 'some time in the past'
      : timex === 'FUTURE_REF'
        ? 'some time in the future'
        : 'the time of writing',
  ),
  confidence,
});

const published = 'published';
const when = (at: Surroundings): string => formatEdtf(at.published('day') ?? at.published('month') ?? at.published('year') ?? { grain: 'year', index: 0 }); // prettier-ignore

/** `XXXX-WXX` for a week of which nothing is known. */
const unknownTimex: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** "last week", "two years ago": units counted from publication. */
export function fromPublication(at: Surroundings, grain: Grain, units: number, confidence = 0.9): Resolved {
  const base = at.published(grain);
  if (base === null) return unresolved(unknownTimex[grain], at.unknown);
  return onCalendar(shift(base, units), counted(grain, units, when(at)), confidence, { relativeTo: published });
}

function counted(grain: Grain, units: number, from: string): Reason {
  if (units === 0) return because('the {0} of publication, {1}', grain, from);
  if (units === -1) return because('the {0} before publication on {1}', grain, from);
  if (units === 1) return because('the {0} after publication on {1}', grain, from);
  return units < 0
    ? because('{0} {1}s before publication on {2}', -units, grain, from)
    : because('{0} {1}s after publication on {2}', units, grain, from);
}

/** "a year earlier": units counted from another date of the article. */
export const fromEarlier = (earlier: Earlier, stretch: Stretch, confidence = 0.7): Resolved =>
  onCalendar(stretch, because('counted from {0}, named before', formatEdtf(earlier.stretch)), confidence, {
    relativeTo: earlier.id,
  });

/** How a recurring date is chosen: the last one, the next one, or by the tense of the sentence. */
export type Choice = 'last' | 'next' | 'nearest' | 'tense' | 'this' | 'past-or-current';

/** A weekday without a date. The weekday of publication is the day of publication. */
export function resolveWeekday(at: Surroundings, weekday: number, choice: Choice): Resolved {
  const base = at.published('day');
  if (base === null) return unresolved(`XXXX-WXX-${weekday}`, at.unknown);
  const today = base.index;
  const name = weekdayNames[weekday - 1] ?? '';
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = (index: number): Stretch => ({ grain: 'day', index });
  const on = when(at);
  if (choice === 'last')
    return onCalendar(day(today - (back === 0 ? 7 : back)), because('the {0} before publication on {1}', name, on), 0.9, { relativeTo: published, rule: 'weekday-last' }); // prettier-ignore
  if (choice === 'next')
    return onCalendar(day(today + (back === 0 ? 7 : 7 - back)), because('the {0} after publication on {1}', name, on), 0.85, { relativeTo: published, rule: 'weekday-next' }); // prettier-ignore
  if (back === 0) return onCalendar(base, because('publication on {0} is a {1}', on, name), 0.9, { relativeTo: published, rule: 'weekday-same' }); // prettier-ignore
  if (choice === 'this') {
    const monday = today - weekdayOf(today) + 1;
    return onCalendar(day(monday + weekday - 1), because('the {0} of the week of publication, {1}', name, on), 0.85, { relativeTo: published, rule: 'weekday-this' }); // prettier-ignore
  }
  const tense = at.tense();
  const neutral = tense.way === 0 && at.headline;
  const future = tense.way > 0 || (neutral && 7 - back < back);
  return onCalendar(
    day(future ? today + 7 - back : today - back),
    chosenWeekday(future, name, on, tense),
    tense.way === 0 ? 0.75 : 0.9,
    { relativeTo: published, rule: future ? 'weekday-future' : 'weekday-past' },
  );
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The reason for a weekday chosen by tense, with the word that showed it. */
function chosenWeekday(future: boolean, name: string, on: string, { cue, way }: Tense): Reason {
  if (cue === '' || future !== way > 0)
    return because(future ? 'the {0} after publication on {1}' : 'the {0} before publication on {1}', name, on);
  return future
    ? because('the {0} after publication on {1}, as “{2}” looks ahead', name, on, cue)
    : because('the {0} before publication on {1}, as “{2}” looks back', name, on, cue);
}

/** The reason for a month, a season or a day of a month, likewise. */
function chosenYear(future: boolean, name: string, on: string, cue: string): Reason {
  if (cue === '')
    return because(
      future ? 'the next {0} after publication on {1}' : 'the last {0} before publication on {1}',
      name,
      on,
    );
  return future
    ? because('the next {0} after publication on {1}, as “{2}” looks ahead', name, on, cue)
    : because('the last {0} before publication on {1}, as “{2}” looks back', name, on, cue);
}

/** Something that comes back every year, as the stretches it has in the years around publication. */
export interface Yearly {
  readonly name: string;
  readonly timex: string;
  readonly value: string | null;
  readonly inYear: (year: number) => Stretch | null;
  /** The rule's first half: `month`, `season`, … */
  readonly rule: string;
}

/** Chooses the year of a month, a season, a quarter or a day of a month that stands without one. */
export function resolveYearly(at: Surroundings, yearly: Yearly, choice: Choice): Resolved {
  const base = at.published('day') ?? at.published('month');
  if (base === null) return unresolved(yearly.timex, at.unknown, yearly.value);
  const year = calendarYear(base);
  const candidates = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .map(yearly.inYear)
    .filter((stretch) => stretch !== null);
  const started = candidates.filter((stretch) => firstDay(stretch) <= lastDay(base));
  const current = started.findLast((stretch) => lastDay(stretch) >= firstDay(base));
  const past = started.findLast((stretch) => lastDay(stretch) < firstDay(base));
  const coming = candidates.find((stretch) => firstDay(stretch) > lastDay(base));
  const on = when(at);
  const result = (
    stretch: Stretch | undefined,
    way: 'past' | 'this' | 'future',
    reason: Reason,
    confidence: number,
  ): Resolved =>
    stretch === undefined
      ? unresolved(yearly.timex, reason, yearly.value)
      : onCalendar(stretch, reason, confidence, { relativeTo: published, rule: `${yearly.rule}-${way}` });

  if (choice === 'this') {
    const inYear = yearly.inYear(year);
    const nearest = current ?? inYear ?? past;
    return result(nearest, 'this', because('{0} of the year of publication, {1}', yearly.name, on), 0.85);
  }
  if (choice === 'last') {
    // "last February" in March is hardly ever the month before, which is "last month"
    if (past?.grain === 'month' && base.grain === 'day' && lastDay(past) + 32 > base.index) return result(yearly.inYear(calendarYear(past) - 1) ?? past, 'past', because('the {0} of the year before, as the last one was “last month” on {1}', yearly.name, on), 0.6); // prettier-ignore
    return result(past, 'past', because('the last {0} before publication on {1}', yearly.name, on), 0.85);
  }
  if (choice === 'next')
    return result(coming, 'future', because('the next {0} after publication on {1}', yearly.name, on), 0.85);
  if (choice === 'past-or-current' && current === undefined && at.tense().way <= 0)
    return result(past, 'past', because('the last {0} before publication on {1}', yearly.name, on), 0.8);
  if (current !== undefined)
    return result(current, 'this', because('publication on {1} lies in {0}', yearly.name, on), 0.85);
  const tense: Tense = choice === 'nearest' ? { way: 0, cue: '' } : at.tense();
  const toPast = past === undefined ? Infinity : firstDay(base) - lastDay(past);
  const toComing = coming === undefined ? Infinity : firstDay(coming) - lastDay(base);
  // "Sept. 30" in a report of late October is the one a month ago, whatever the tense says.
  const far = 5;
  const future =
    tense.sure === true
      ? tense.way > 0
      : tense.way > 0
        ? toComing <= toPast * far
        : tense.way < 0
          ? toPast > toComing * far && toComing < 100
          : toComing < toPast;
  const told = tense.way !== 0 && future === tense.way > 0;
  return result(
    future ? coming : past,
    future ? 'future' : 'past',
    chosenYear(future, yearly.name, on, told ? tense.cue : ''),
    told ? 0.85 : 0.7,
  );
}

const two = (value: number): string => String(value).padStart(2, '0');

export const yearlyMonth = (month: number): Yearly => ({
  name: monthNames[month - 1] ?? '',
  timex: `XXXX-${two(month)}`,
  value: `XXXX-${two(month)}`,
  inYear: (year) => monthOf(year, month),
  rule: 'month',
});

export const yearlyDay = (month: number, day: number): Yearly => ({
  name: `${day} ${monthNames[month - 1] ?? ''}`,
  timex: `XXXX-${two(month)}-${two(day)}`,
  value: `XXXX-${two(month)}-${two(day)}`,
  // 29 February exists only in leap years
  inYear: (year) => (day <= daysInMonth(year, month) ? { grain: 'day', index: dayNumber(year, month, day) } : null),
  rule: 'day',
});

export const yearlySeason = (season: number): Yearly => ({
  name: ['spring', 'summer', 'autumn', 'winter'][season] ?? '',
  timex: `XXXX-${['SP', 'SU', 'FA', 'WI'][season] ?? ''}`,
  value: null,
  inYear: (year) => seasonOf(year, season),
  rule: 'season',
});

export const yearlyQuarter = (quarter: number): Yearly => ({
  name: `quarter ${quarter}`,
  timex: `XXXX-Q${quarter}`,
  value: null,
  inYear: (year) => quarterOf(year, quarter),
  rule: 'quarter',
});

/** A length of time. Where it ends or begins at publication ("the past two weeks"), `ahead` says on which side it lies. */
export function duration(timex: string, at?: Surroundings, ahead?: -1 | 1): Resolved {
  const today = at?.published('day')?.index;
  const days = lengthInDays(timex);
  if (today === undefined || ahead === undefined || days === null || days > 366_000)
    return { type: 'DURATION', value: null, timex, reason: because('a length of time'), confidence: 0.85 };
  return {
    type: 'DURATION',
    value: ahead < 0 ? formatInterval(today - days, today) : formatInterval(today, today + days),
    timex,
    reason: ahead < 0 ? because('a length of time up to publication on {0}', formatDay(today)) : because('a length of time from publication on {0}', formatDay(today)), // prettier-ignore
    confidence: 0.85,
    relativeTo: published,
  };
}

function lengthInDays(timex: string): number | null {
  const [, amount = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(timex) ?? [];
  const days = { D: 1, W: 7, M: 30.44, Y: 365.25 }[unit];
  return days === undefined ? null : Math.round(Number(amount) * days);
}

/** Something that comes back. */
export const set = (timex: string, confidence = 0.85): Resolved => ({
  type: 'SET',
  value: null,
  timex,
  reason: because('something that comes back'),
  confidence,
});
