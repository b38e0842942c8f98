/** Months, and what is counted within one: "May 2022", "last March", "the third week of May", "the first Tuesday in November". */
import { because } from '../../reason.ts';
import { ordinalOf } from '../amount.ts';
import { dayNumber, firstDay, lastDay, monthOf, shift, unitAround, weekdayOf, type Stretch } from '../calendar.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { monthNumber, weekdayNumber } from '../names.ts';
import { onCalendar, resolveYearly, unresolved, yearlyDay, yearlyMonth } from '../resolve.ts';
import { choiceOf, yearBeside, yearShift } from './besideMonth.ts';
import { way } from './way.ts';

export const monthForms: readonly Form[] = [
  {
    rule: 'month-year',
    pattern: '(the? EDGE HYPHEN?)? MONTH<month> ,? of? (ANYYEAR<year> | (LAST | NEXT | this)<which> year)',
    notBefore: 'DAY th',
    resolve: month,
  },
  {
    // "between March and May 2019": the first takes its year from the second
    rule: 'month-before-year',
    pattern: 'LONGMONTH<month>',
    before:
      '(to | and | or | until | through | DASH | / | ,) (early | late | mid)? HYPHEN? LONGMONTH (, and? LONGMONTH)? ,? YEAR<year>',
    resolve: month,
  },
  {
    rule: 'month-way',
    pattern: '(the? EDGE HYPHEN?)? (LAST | NEXT | this)<way> MONTH<month>',
    resolve: month,
  },
  {
    rule: 'month-part',
    pattern: 'the? EDGE HYPHEN? MONTH<month>',
    resolve: month,
  },
  {
    rule: 'month',
    pattern: 'CLEARMONTH<month>',
    resolve: month,
  },
  {
    // "May", "April", "March", "June", "August" can be people and words: they need a word that leads to a date
    rule: 'unsure-month',
    pattern: 'UNSUREMONTH<month>',
    after:
      'in | since | by | until | till | from | during | of | for | through | to | before | after | and | between | late | early | mid | , | this | last | next | over | or | DASH | at | as of | START',
    notBefore: "' s ' | NAME NAME | the",
    accepts: acceptsUnsureMonth,
    resolve: month,
  },
  {
    rule: 'unsure-month-noun',
    pattern: 'UNSUREMONTH<month>',
    after: 'the | a | an | its | their | his | her | our | POSSESSIVE',
    before:
      'election | elections | meeting | summit | deadline | vote | referendum | report | data | sales | figures | results | poll | ballot | conference | hearing | session | budget | agreement | deal | attack | floods | local | general | presidential',
    resolve: month,
  },
  {
    rule: 'short-month',
    pattern: 'SHORTMONTH<month>',
    after: 'in | since | by | until | till | from | during | late | early | mid | through | last | next',
    resolve: month,
  },
  {
    // "the last week of March", "the first week in May 2020"
    rule: 'week-of-month',
    pattern:
      'the? (first | second | third | fourth | last | final)<n> (full)? week (of | in) MONTH<month> (,? YEAR<year>)?',
    resolve: (match, at) => weekOfMonth(match, at),
  },
  {
    // "the week of March 5", "the week ending 12 June"
    rule: 'week-of-day',
    pattern:
      'the? week (of | ending | beginning | ended | starting) (MONTH<month> DAY<day> | DAY<date> MONTH<name>) (,? YEAR<year>)?',
    resolve: (match, at) => {
      const month = monthNumber(match.word('month') + match.word('name'));
      const resolved = match.has('year')
        ? onCalendar({ grain: 'day', index: dayNumber(Number(match.word('year')), month, ordinalOf(match.word('day') + match.word('date'))) }, because('a full date'), 0.9) // prettier-ignore
        : resolveYearly(at, yearlyDay(month, ordinalOf(match.word('day') + match.word('date'))), 'tense');
      return resolved.stretch === undefined
        ? resolved
        : onCalendar(unitAround('week', resolved.stretch.index), because('the week that holds that day'), 0.8);
    },
  },
  {
    // "the first Tuesday in November", "the last Friday of May 2020"
    rule: 'weekday-of-month',
    pattern:
      'the (first | second | third | fourth | last)<n> WEEKDAY<weekday> (of | in) (MONTH<month> (,? YEAR<year>)? | (the | this | LAST | NEXT)<way> month)',
    resolve: (match, at) => weekdayOfMonth(match, at),
    joins: 'day',
  },
];

function month(match: Match, at: Surroundings): Resolved {
  const number = monthNumber(match.word('month'));
  const year = yearBeside(match, at);
  if (year === null) return resolveYearly(at, yearlyMonth(number), choiceOf(match));
  return onCalendar(monthOf(year, number), because('month and year'), 0.95, yearShift(match) === null ? {} : { relativeTo: 'published' }); // prettier-ignore
}

function acceptsUnsureMonth(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  const followedByName = /^\s+[A-Z][a-z]+/.test(after);
  if (/(?:^|\s)(?:and|to|for|of|by|from|,|at|or|after|before|with)\s*$/.test(before) || before.trim() === '') {
    // "and Theresa May", "told Mr May": after these words only in a row of months
    const months =
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,| and| to| or|\sof)?(?:\s*(?:and|to|or|between|from|of|for|by|,))?\s*$/;
    if (months.test(before)) return true;
    if (
      /\b(?:end|start|middle|beginning|half|week|weeks|month|days|rest|part|quarter|first|out|until|ahead)\s+of\s*$/.test(
        before,
      )
    )
      return true;
    if (/\b(?:by|from|before|after|for|between)\s*$/.test(before))
      return !followedByName && !/^(?:['’]s|\s+(?:said|says|told|has|had|was|is|will|would))\b/.test(after);
    return false;
  }
  return (
    !followedByName ||
    /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(after)
  );
}

function monthInContext(match: Match, at: Surroundings): Stretch | Resolved {
  if (!match.has('month')) {
    const base = at.published('month');
    return base === null ? unresolved('XXXX-XX', at.unknown) : shift(base, way(match.word('way')));
  }
  const number = monthNumber(match.word('month'));
  if (match.has('year')) return monthOf(Number(match.word('year')), number);
  const resolved = resolveYearly(at, yearlyMonth(number), 'tense');
  return resolved.stretch ?? resolved;
}

function weekOfMonth(match: Match, at: Surroundings): Resolved {
  const month = monthInContext(match, at);
  if ('type' in month) return month;
  const n = match.word('n');
  const week =
    n === 'last' || n === 'final' ? unitAround('week', lastDay(month)) : unitAround('week', firstDay(month) + 6 + 7 * (ordinalOf(n) - 1)); // prettier-ignore
  // the last week of a month that ends on a Tuesday is the one before
  const full =
    (n === 'last' || n === 'final') && lastDay(week) - lastDay(month) > 3
      ? { grain: week.grain, index: week.index - 1 }
      : week;
  return onCalendar(full, because('counted in the month'), 0.75);
}

function weekdayOfMonth(match: Match, at: Surroundings): Resolved {
  const month = monthInContext(match, at);
  if ('type' in month) return month;
  const weekday = weekdayNumber(match.word('weekday'));
  const first = firstDay(month) + ((weekday - weekdayOf(firstDay(month)) + 7) % 7);
  const last = lastDay(month) - ((weekdayOf(lastDay(month)) - weekday + 7) % 7);
  const index = match.word('n') === 'last' ? last : first + 7 * (ordinalOf(match.word('n')) - 1);
  return onCalendar({ grain: 'day', index }, because('counted in the month'), 0.85);
}
