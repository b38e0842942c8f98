/** Dates that say day, month or year: "Thursday 20 January 2022", "Sept. 30", "the third week of May", "1990". */
import { because } from '../../reason.ts';
import { ordinalOf, yearOfWords } from '../amount.ts';
import {
  dayNumber,
  daysInMonth,
  firstDay,
  lastDay,
  monthOf,
  unitAround,
  weekdayOf,
  yearOf,
  type Stretch,
} from '../calendar.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { monthNumber, weekdayNumber } from '../names.ts';
import { readIso, resolvePair, resolveSlashed, slashedReadings } from '../numeric.ts';
import { onCalendar, resolveYearly, unresolved, yearlyDay, yearlyMonth, type Choice } from '../resolve.ts';
import { countedThings } from '../notDates.ts';

/** "last year" after a month, as a shift of years; null where there is no such word. */
const yearShift = (match: Match): number | null => {
  const word = match.word('which');
  return word === '' ? null : /last|previous/.test(word) ? -1 : /next|coming/.test(word) ? 1 : 0;
};

/** The year that stands beside a month, in digits, words or as "last year". */
function yearBeside(match: Match, at: Surroundings): number | null {
  const year = match.word('year');
  if (year !== '') return yearOfWords(year);
  const by = yearShift(match);
  const base = at.published('year');
  return by === null || base === null ? null : base.index + by;
}

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

function choiceOf(match: Match): Choice {
  const word = match.word('way');
  return /last|past|previous/.test(word)
    ? 'last'
    : /next|coming/.test(word)
      ? 'next'
      : word.includes('this')
        ? 'this'
        : 'tense';
}

function month(match: Match, at: Surroundings): Resolved {
  const number = monthNumber(match.word('month'));
  const year = yearBeside(match, at);
  if (year === null) return resolveYearly(at, yearlyMonth(number), choiceOf(match));
  return onCalendar(monthOf(year, number), because('month and year'), 0.95, yearShift(match) === null ? {} : { relativeTo: 'published' }); // prettier-ignore
}

/** A year that stands alone is a year only where the words around it let it be one. */
function isYear(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  if (
    /(?:[$£€¥#%+*=/.,:&]|\d[-–—]|\b[A-Za-z]{1,12}-|\bNo\.?|[Nn]umber|[Rr]oom|[Pp]age|[Ff]light|[Rr]oute|[Aa]rticle|[Ss]ection|[Rr]esolution|Vision|Agenda|Boeing|Airbus|[Mm]odel|[Cc]hannel|[Uu]p|some|nearly|about|approximately|than|roughly|almost|least|[Ee]very|worth|total|[Oo]f about)\s*$/.test(
      before,
    )
  )
    return /\d[-–—]\s*$/.test(before) && /\b1\d{3}[-–—]\s*$|\b20\d\d[-–—]\s*$/.test(before);
  if (/^\s*(?:[%°$£€]|,\d{3}|\.\d|\/\d|:\d|[-–]\d{3,}|percent\b|per cent\b|million\b|billion\b|trillion\b|hundred\b|[ap]\.?m\b|BC\b|B\.C)/iu.test(after)) return false; // prettier-ignore
  if (/^-\p{L}|^\s+[A-Z]\w+ (?:St|Street|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Way)\b/u.test(after)) return false;
  if (/\ba\s$/.test(before) && !/^\s+\p{L}/u.test(after)) return false;
  const next = /^\s+([a-z]+)/.exec(after)?.[1];
  return next === undefined || !countedThings.has(next);
}

export const explicitForms: readonly Form[] = [
  {
    rule: 'iso-date',
    pattern: 'ISO',
    anyLanguage: true,
    accepts: (match) => readIso(match.words) !== null,
    resolve: (match) => {
      const { year, month, day, time } = readIso(match.words) ?? { year: 1970, month: 1, day: 1, time: '' };
      const stretch: Stretch = { grain: 'day', index: dayNumber(year, month, day) };
      const date = onCalendar(stretch, because('an ISO date'), 0.98);
      const [, clock] = /^(\d\d:\d\d)/.exec(time) ?? [];
      if (clock === undefined || Number(clock.slice(0, 2)) > 23 || Number(clock.slice(3)) > 59) return date;
      const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(time)?.[0].replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? '';
      const value = `${date.timex}T${clock}${zone}`;
      return { ...date, type: 'TIME', value, timex: value };
    },
    joins: 'day',
  },
  {
    rule: 'numeric-date',
    pattern: 'SLASHED',
    accepts: (match) =>
      slashedReadings(match.words).length > 0 && (!match.words.includes('.') || /^\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d$/.test(match.words)) && !/(?:v|version|[$£€]) ?$/i.test(match.before()), // prettier-ignore
    resolve: (match, at) => resolveSlashed(match.words, at),
    joins: 'day',
  },
  {
    // "18/01": two digits each, and one of them no month, or after "on"; "24/7" and "1/2" are no dates
    rule: 'numeric-day-month',
    pattern: 'PAIR',
    notAfter: 'NUMERAL | NUMBERWORD | CURRENCY | DASH',
    notBefore: 'PERCENT | CURRENCY | of | ANYUNITS | HYPHEN | a | an',
    accepts: (match) => {
      const [a = '', b = ''] = match.words.split('/');
      const dayMonth = Number(a) >= 1 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12;
      const monthDay = Number(a) >= 1 && Number(a) <= 12 && Number(b) >= 1 && Number(b) <= 31;
      return (dayMonth || monthDay) && ((a.length === 2 && b.length === 2 && (Number(a) > 12 || Number(b) > 12)) || (/\b(?:on|by|until|since)\s$/i.test(match.before()) && b.length <= 2)); // prettier-ignore
    },
    resolve: (match, at) => resolvePair(match.words, at),
  },
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
    // "3-5 May 2022", "May 3-5"
    rule: 'day-range',
    pattern: 'DAY<day> DASH DAY<last> of? MONTH<month> (,? YEAR<year>)?',
    resolve: (match, at) => dayRange(match, at),
  },
  {
    rule: 'month-day-range',
    pattern: 'MONTH<month> DAY<day> DASH DAY<last> (,? YEAR<year>)?',
    notBefore: 'PERCENT | percent | million | HYPHEN | CURRENCY | per',
    resolve: (match, at) => dayRange(match, at),
  },
  {
    // "(on) 3 and 5 May 2022": the first takes its month from the second
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
    // "Friday the 13th", "on the 21st"
    rule: 'day-of-some-month',
    pattern: 'WEEKDAY<weekday> ,? the DAYTH<day>',
    resolve: (match, at) => dayOfSomeMonth(match, at),
  },
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
    pattern: 'the (first | second | third | fourth | last)<n> WEEKDAY<weekday> (of | in) MONTH<month> (,? YEAR<year>)?',
    resolve: (match, at) => weekdayOfMonth(match, at),
    joins: 'day',
  },
  {
    rule: 'decade',
    pattern: "the? (EDGE HYPHEN?)? the? ('? DECADE<decade> | (nineteen | eighteen)<century>? HYPHEN? DECADENAME<name>)",
    notAfter:
      'HYPHEN | his | her | their | my | your | our | low | high | upper | lower | in low | CURRENCY | temperatures in the | aged',
    notBefore: 'PERCENT | degrees | MULTIPLE',
    accepts: (match) => match.has('decade') || match.has('century') || match.words.startsWith('the '),
    resolve: (match, at) => {
      const word = match.word('decade').replace(/['’]?s$/, '');
      const short = match.has('name') ? match.word('name') : word;
      if (word.length === 4)
        return onCalendar({ grain: 'decade', index: Number(word.slice(0, 3)) }, because('a decade'), 0.95);
      const number = match.has('name') ? decadeNumber(short) : Number(word);
      const full = match.word('century') === 'eighteen' ? 1800 + number : fullDecade(number, at);
      return onCalendar(
        { grain: 'decade', index: Math.floor(full / 10) },
        because('a decade, counted to the century of the article'),
        0.85,
      );
    },
  },
  {
    rule: 'century',
    pattern: '(the? EDGE HYPHEN?)? the? ORDINAL<n> HYPHEN? (and (NTH | ORDINALWORD))? (century | centuries)',
    resolve: (match) => {
      const bc = /^\s*(?:BCE?|B\.C)/.test(match.after());
      const index = ordinalOf(match.word('n')) - 1;
      return bc || !(index >= 0) ? unresolved('XX', because('a century before our era')) : onCalendar({ grain: 'century', index }, because('a century'), 0.95); // prettier-ignore
    },
  },
  {
    // "1999–2003", "2019-20"
    rule: 'year-range',
    pattern: 'YEAR<year> (DASH | /) (YEAR | SMALL)<last>',
    notBefore: 'HYPHEN | DASH | /',
    notAfter: 'CURRENCY | HYPHEN | / | SMALL | BIG',
    accepts: (match) => yearRange(match) !== null && isYear(match),
    resolve: (match) => {
      const [first, last] = yearRange(match) ?? [0, 0];
      const value = `${first}/${last}`;
      return {
        type: 'DATE',
        value,
        timex: value,
        reason: because('from one year to another'),
        confidence: 0.85,
        stretch: yearOf(last),
      };
    },
  },
  {
    rule: 'year-part',
    pattern:
      '(the? EDGE HYPHEN? | sometime in | the year | (calendar | fiscal | the (fiscal | financial | tax | model | calendar) year)<fiscal>) ANYYEAR<year>',
    accepts: (match) => match.has('fiscal') || isYear(match),
    resolve: (match) => onCalendar(yearOf(yearOfWords(match.word('year'))), because('a year'), 0.93),
  },
  {
    rule: 'year',
    pattern: 'YEAR<year>',
    notAfter: 'NUMERAL | MULTIPLE',
    notBefore: 'MULTIPLE | ANYUNITS | MERIDIEM | CURRENCY',
    accepts: (match) => Number(match.word('year')) >= 1400 && Number(match.word('year')) < 2150 && isYear(match),
    resolve: (match) => onCalendar(yearOf(Number(match.word('year'))), because('a year'), 0.93),
  },
  {
    rule: 'spoken-year',
    pattern: 'SPOKENYEAR<year>',
    accepts: (match) =>
      (/\b(?:in|since|by|until|from|of|during|late|early|year)\s$/i.test(match.before()) ||
        /^(?:nineteen|eighteen) \w+ty[- ]\w+$/.test(match.words)) &&
      yearOfWords(match.word('year')) >= 1500 &&
      yearOfWords(match.word('year')) < 2100,
    resolve: (match) => onCalendar(yearOf(yearOfWords(match.word('year'))), because('a year in words'), 0.85),
  },
];

/** Several patterns name the day as a number or as a word. */
const withNth = (match: Match): Match => ({
  ...match,
  word: (name) => (name === 'day' && match.word('day') === '' ? match.word('nth') : match.word(name)),
});

function acceptsUnsureMonth(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  const followedByName = /^\s+[A-Z][a-z]+/.test(after);
  if (/(?:^|\s)(?:and|to|for|of|by|from|,|at|or|after|before|with)\s*$/.test(before) || before.trim() === '') {
    // "and Theresa May", "told Mr May": after these words only in a row of months
    const months =
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:,| and| to| or|\sof|)?\s*(?:and|to|or|between|from|of|for|by|,)?\s*$/;
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

function dayRange(match: Match, at: Surroundings): Resolved {
  const first = day(match, at);
  const last = ordinalOf(match.word('last'));
  if (first.stretch === undefined) return first;
  const length = last - ordinalOf(match.word('day'));
  if (length < 0) return first;
  const end: Stretch = { grain: 'day', index: first.stretch.index + length };
  const value = `${first.value ?? ''}/${onCalendar(end, first.reason, 1).value ?? ''}`;
  return { ...first, value, timex: value, stretch: end };
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

function monthInContext(match: Match, at: Surroundings): Stretch | Resolved {
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

const decadeNumber = (word: string): number =>
  ({ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 })[
    word
  ] ?? 0;

/** "the 80s": the last such decade that had begun when the article was written. */
function fullDecade(number: number, at: Surroundings): number {
  const now = at.published('year')?.index ?? 2020;
  const century = Math.floor(now / 100) * 100;
  return century + number <= now + (number >= 20 ? 0 : -10) ? century + number : century - 100 + number;
}

function yearRange(match: Match): [number, number] | null {
  const first = Number(match.word('year'));
  const last = match.word('last');
  const second = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  return first >= 1500 && second > first && second - first < 200 && second < 2100 ? [first, second] : null;
}
