/** Days of a month: "Thursday 20 January 2022", "Sept. 30", "3-5 May", "Friday the 13th". */
import { because } from '../../reason.ts';
import { ordinalOf } from '../amount.ts';
import { dayNumber, daysInMonth, firstDay, lastDay, shift, unitAround, weekdayOf, type Stretch } from '../calendar.ts';
import { formatDay } from '../format.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { monthNumber, weekdayNumber } from '../names.ts';
import { onCalendar, resolveYearly, unresolved, yearlyDay } from '../resolve.ts';
import { choiceOf, yearBeside, yearShift } from './besideMonth.ts';
import { way } from './way.ts';

export const dayForms: readonly Form[] = [
  {
    rule: 'day-month-year',
    pattern: '(ANYDAY<weekday> ,?)? (the? DAY<day> | the ORDINALWORD<nth>) of? MONTH<month> ,? ANYYEAR<year>',
    resolve: (match, at) => day(withNth(match), at),
    joins: 'day',
  },
  {
    rule: 'month-day-year',
    pattern: '(ANYDAY<weekday> ,?)? MONTH<month> (the? DAY<day> | ORDINALWORD<nth>) ,? ANYYEAR<year>',
    resolve: (match, at) => day(withNth(match), at),
    joins: 'day',
  },
  {
    rule: 'day-month-which-year',
    pattern:
      '(ANYDAY<weekday> ,?)? the? (DAY<day> | ORDINALWORD<nth>) of? MONTH<month> ,? of? (LAST | NEXT | this)<which> year',
    resolve: (match, at) => day(withNth(match), at),
  },
  {
    rule: 'month-day-which-year',
    pattern: '(ANYDAY<weekday> ,?)? MONTH<month> (DAY<day> | ORDINALWORD<nth>) ,? of? (LAST | NEXT | this)<which> year',
    resolve: (match, at) => day(withNth(match), at),
  },
  {
    // "3-5 May 2022", "the 3rd to 5th of May"
    rule: 'day-range',
    pattern: 'the? (DAY<day> DASH DAY<last> | DAYTH<first> to the? DAYTH<last1>) of? MONTH<month> (,? YEAR<year>)?',
    resolve: (match, at) => dayRange(match, at),
  },
  {
    rule: 'month-day-range',
    pattern: 'MONTH<month> DAY<day> DASH DAY<last> (,? YEAR<year>)?',
    notBefore: 'PERCENT | percent | million | HYPHEN | CURRENCY | per',
    resolve: (match, at) => dayRange(match, at),
  },
  {
    // "(on) 3 and 5 May 2022", "Monday 3 and Wednesday 5 May": the first takes its month from the second
    rule: 'weekday-before-month',
    pattern: 'ANYDAY<weekday> the? DAY<day>',
    before: '(to | and | or | until | till | through | , | DASH) ANYDAY the? DAY of? MONTH<month> (,? YEAR<year>)?',
    resolve: day,
    joins: 'day',
  },
  {
    rule: 'day-before-month',
    pattern: 'the? DAY<day>',
    after: 'on | from | between | of | the | ,',
    before: '(to | and | or | until | till | through | ,) the? DAY of? MONTH<month> (,? YEAR<year>)?',
    resolve: day,
  },
  {
    // "May 3 and 5": the second takes its month from the first
    rule: 'day-after-month',
    pattern: 'DAY<day>',
    after: 'MONTH<month> DAY (to | and | or | through | until)',
    notBefore: 'WORD | CURRENCY | PERCENT | NUMERAL | HYPHEN | MONTH | of MONTH | MULTIPLE | ANYUNITS',
    resolve: day,
  },
  {
    rule: 'day-month',
    pattern: '((ANYDAY)<weekday> ,?)? (the? DAY<day> | the ORDINALWORD<nth>) of? MONTH<month>',
    notAfter: 'MONTH | CURRENCY',
    resolve: (match, at) => day(withNth(match), at),
    joins: 'day',
  },
  {
    rule: 'month-day',
    pattern: '((LAST | NEXT | this)<way>? ANYDAY<weekday> ,?)? MONTH<month> (the? DAY<day> | the? ORDINALWORD<nth>)',
    notBefore: 'PERCENT | percent | million | billion | CURRENCY | per | HYPHEN YEAR | HYPHEN ONES | : SMALL',
    accepts: (match) => !/^\s*(?:-?year|people|-?month)/.test(match.after()),
    resolve: (match, at) => day(withNth(match), at),
    joins: 'day',
  },
  {
    // "the 2nd of this month", "on the 21st": not "the 21st century"
    rule: 'day-of-this-month',
    pattern: 'the? DAYTH<day> of (LAST | NEXT | this)<way> month',
    resolve: (match, at) => dayOfThisMonth(match, at),
    joins: 'day',
  },
  {
    rule: 'day-of-this-month',
    pattern: 'the DAYTH<day>',
    after: 'on | by | until | till | for | from',
    accepts: (match) => /^\s*(?:$|[.,;:!?)"”’]|(?:and|or|but|when|as|at|to|he|she|it|they|we|I)\b)/.test(match.after()),
    resolve: (match, at) => dayOfThisMonth(match, at),
  },
  {
    // "Friday the 13th"
    rule: 'day-of-some-month',
    pattern: 'WEEKDAY<weekday> ,? the DAYTH<day>',
    resolve: (match, at) => dayOfSomeMonth(match, at),
  },
];

function day(match: Match, at: Surroundings): Resolved {
  const month = monthNumber(match.word('month'));
  const date = ordinalOf(match.word('day'));
  const year = yearBeside(match, at);
  if (year === null) return resolveDayOfMonth(match, at, month, date);
  if (date > daysInMonth(year, month))
    return unresolved(`${year}-${String(month).padStart(2, '0')}`, because('no such day'));
  const stretch: Stretch = { grain: 'day', index: dayNumber(year, month, date) };
  const weekday = weekdayNumber(match.word('weekday'));
  const agrees = weekday === 0 || weekday === weekdayOf(stretch.index);
  const why = agrees ? because('a full date') : because('a full date, though it is not a {0}', match.word('weekday'));
  return onCalendar(stretch, why, agrees ? 0.97 : 0.7, yearShift(match) === null ? {} : { relativeTo: 'published' });
}

function resolveDayOfMonth(match: Match, at: Surroundings, month: number, date: number): Resolved {
  const weekday = weekdayNumber(match.word('weekday'));
  const resolved = resolveYearly(at, yearlyDay(month, date), choiceOf(match));
  if (weekday === 0 || resolved.stretch === undefined) return resolved;
  // "Friday, Oct. 13" names its year: the nearest in which the 13th is a Friday
  const [year = 0] = [resolved.stretch].map((stretch) => Math.round(stretch.index / 365.2425) + 1970);
  for (const candidate of [0, -1, 1, -2, 2, -3, 3]) {
    if (date > daysInMonth(year + candidate, month)) continue;
    const index = dayNumber(year + candidate, month, date);
    if (weekdayOf(index) === weekday && Math.abs(index - resolved.stretch.index) < 1200) {
      if (index === resolved.stretch.index) break;
      return onCalendar({ grain: 'day', index }, because('the nearest year in which that day is a {0}', match.word('weekday')), 0.85, { relativeTo: 'published' }); // prettier-ignore
    }
  }
  return resolved;
}

/** Several patterns name the day as a number or as a word. */
const withNth = (match: Match): Match => ({
  ...match,
  word: (name) => (name === 'day' ? match.word('day') || match.word('nth') || match.word('first') : match.word(name)),
});

function dayRange(match: Match, at: Surroundings): Resolved {
  const first = day(withNth(match), at);
  const last = ordinalOf(match.word('last') || match.word('last1'));
  if (first.stretch === undefined) return first;
  const length = last - ordinalOf(match.word('day') || match.word('first'));
  if (length < 0) return first;
  const end: Stretch = { grain: 'day', index: first.stretch.index + length };
  const value = `${first.value ?? ''}/${onCalendar(end, first.reason, 1).value ?? ''}`;
  return { ...first, value, timex: value, stretch: end };
}

/** The month is the one named, or the nearest in which the day is where the tense looks. */
function dayOfThisMonth(match: Match, at: Surroundings): Resolved {
  const base = at.published('day');
  const date = ordinalOf(match.word('day'));
  if (base === null) return unresolved(`XXXX-XX-${String(date).padStart(2, '0')}`, at.unknown);
  const tense = at.tense().way;
  const month = unitAround('month', base.index);
  const today = base.index - firstDay(month) + 1;
  const turn = tense > 0 && date < today ? 1 : tense < 0 && date > today ? -1 : 0;
  const chosen = shift(month, match.has('way') ? way(match.word('way')) : turn);
  if (date > lastDay(chosen) - firstDay(chosen) + 1) return unresolved(`XXXX-XX-${date}`, because('no such day'));
  const index = firstDay(chosen) + date - 1;
  return onCalendar({ grain: 'day', index }, because('a day of a month beside publication on {0}', formatDay(base.index)), match.has('way') ? 0.9 : 0.7, { relativeTo: 'published' }); // prettier-ignore
}

function dayOfSomeMonth(match: Match, at: Surroundings): Resolved {
  const base = at.published('day');
  const date = ordinalOf(match.word('day'));
  const weekday = weekdayNumber(match.word('weekday'));
  if (base === null) return unresolved(`XXXX-XX-${String(date).padStart(2, '0')}`, at.unknown);
  const way = at.tense().way > 0 ? 1 : -1;
  for (let i = 0; i < 400; i++) {
    for (const index of [base.index + way * i, base.index - way * i]) {
      const month = unitAround('month', index);
      if (index - firstDay(month) + 1 === date && weekdayOf(index) === weekday)
        return onCalendar({ grain: 'day', index }, because('the nearest {0} that is such a day', match.word('weekday')), 0.75, { relativeTo: 'published' }); // prettier-ignore
    }
  }
  return unresolved(`XXXX-WXX-${weekday}`, because('no such day'));
}
