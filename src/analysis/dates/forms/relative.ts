/** Dates that are counted from publication: "yesterday", "last Friday", "next spring", "two years ago". */
import { because } from '../../reason.ts';
import { seasons } from '../../english/temporalWords.ts';
import { amountOf, grainOf, yearOfWords } from '../amount.ts';
import { dayOf, firstDay, seasonOf, shift, unitAround, type Stretch } from '../calendar.ts';
import { withPart } from '../dayPart.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { weekdayNumber } from '../names.ts';
import { yearBefore } from './periods.ts';
import { fromPublication, onCalendar, resolveWeekday, resolveYearly, unresolved, vague, yearlySeason, type Choice } from '../resolve.ts'; // prettier-ignore

/** -1, 0 or 1 unit by "last", "this", "next". */
const way = (word: string): number =>
  /last|past|previous|preceding/.test(word) ? -1 : /next|coming|following/.test(word) ? 1 : 0;

const choice = (word: string): Choice =>
  /last|past|previous|preceding/.test(word)
    ? 'last'
    : /next|coming|following/.test(word)
      ? 'next'
      : word.includes('this')
        ? 'this'
        : 'tense';

/** "last Friday" and "next Friday": the one of last or next week, which is not always the nearest. */
function weekday(match: Match, at: Surroundings): Resolved {
  const day = resolveWeekday(at, weekdayNumber(match.word('day')), choice(match.word('way')));
  return withPart(day, match.word('part'));
}

/** "the end of last year", "late next week", "this month" */
const unit = (match: Match, at: Surroundings): Resolved =>
  fromPublication(at, grainOf(match.word('unit')) ?? 'day', way(match.word('way')));

function season(match: Match, at: Surroundings): Resolved {
  const number = seasons[match.word('season')] ?? 0;
  if (match.has('year'))
    return onCalendar(seasonOf(yearOfWords(match.word('year')), number), because('a season of a year'), 0.9);
  if (match.has('which')) {
    const base = at.published('year');
    const by = way(match.word('which'));
    if (base !== null)
      return onCalendar(seasonOf(base.index + by, number), because('a season of a year'), 0.85, {
        relativeTo: 'published',
      });
  }
  return resolveYearly(at, yearlySeason(number), choice(match.word('way')));
}

/** "two years ago": as fine as the unit. */
function ago(match: Match, at: Surroundings, sign: -1 | 1): Resolved {
  const amount = match.word('n') === '' ? 1 : amountOf(match.word('n'));
  const unit = match.word('unit');
  const grain = grainOf(unit);
  // "$1.2 million, up from $900,000 a year ago": in a report on a quarter, the same quarter
  if (grain === 'year' && amount === 1 && sign < 0 && isComparison(match)) return yearBefore(at, 6);
  if (grain === null || amount === null || grain === 'weekend')
    return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 0.75);
  if (unit.startsWith('fortnight')) return fromPublication(at, 'week', sign * amount * 2);
  // "half a century ago", "two and a half years ago"
  if (grain === 'century' || grain === 'decade')
    return fromPublication(at, 'year', sign * Math.round(amount * (grain === 'century' ? 100 : 10)), 0.7);
  if (!Number.isInteger(amount) && grain === 'year')
    return fromPublication(at, 'month', sign * Math.round(amount * 12), 0.6);
  return fromPublication(
    at,
    grain,
    sign * Math.round(amount),
    /about|nearly|almost|around|some|roughly/.test(match.words) ? 0.7 : 0.8,
  );
}

/** A unit that the article goes on with: "the month" after "In March", else the one of publication. */
function definiteUnit(match: Match, at: Surroundings): Resolved {
  const grain = grainOf(match.word('unit')) ?? 'year';
  return fromPublication(at, grain, 0, 0.75);
}

/** "Mondays", "every Monday", "a Monday": not one day. */
const notSetOfDays = (match: Match): boolean =>
  !match.word('part').endsWith('s') && !/\b(?:every|each|any|most)\s*(?:other\s*)?$/i.test(match.before());

/** "on ABC's ‘This Week’" is the name of a programme. */
const isTitle = (match: Match): boolean =>
  /["“‘`']$/.test(match.before()) && /^\s*(?:["”’,]|[A-Z])/.test(match.after());

/** "the last year" and "the last century", but not "the last day" of something. */
const acceptsUnit = (match: Match): boolean =>
  !/^the (?:last|next)$/.test(match.word('way')) || /(?:quarter|century|decade|weekend|year)$/.test(match.words);

/** Sums beside the words: a figure is compared with another. */
const isComparison = (match: Match): boolean =>
  /[$£€#]|\b(?:million|billion|cents|percent|share|rose|fell|higher|lower|figures?|than|from)\b|%/.test(match.before());

const DAYWORD = 'today | yesterday | tomorrow';
const MODIFIER = 'early | earlier | late | later | as early as | as late as';

export const relativeForms: readonly Form[] = [
  {
    rule: 'day-word',
    pattern: `((${MODIFIER}) (on)?)? (${DAYWORD})<day> (PART<part>)?`,
    resolve: (match, at) =>
      withPart(
        fromPublication(at, 'day', { yesterday: -1, tomorrow: 1 }[match.word('day')] ?? 0, 0.92),
        match.word('part'),
      ),
    joins: 'day',
  },
  {
    rule: 'part-day-word',
    pattern: `mid HYPHEN? (morning | afternoon | day)<part> (${DAYWORD})<day>`,
    resolve: (match, at) =>
      withPart(
        fromPublication(at, 'day', { yesterday: -1, tomorrow: 1 }[match.word('day')] ?? 0, 0.9),
        match.word('part'),
      ),
  },
  {
    rule: 'day-before-yesterday',
    pattern: 'the day (before yesterday | after tomorrow)<which>',
    resolve: (match, at) => fromPublication(at, 'day', match.word('which').startsWith('before') ? -2 : 2),
  },
  {
    rule: 'tonight',
    pattern: '(late | later)? (tonight | tonite)',
    resolve: (_match, at) => withPart(fromPublication(at, 'day', 0), 'night'),
    joins: 'day',
  },
  {
    rule: 'this-part',
    pattern: '((early | earlier | late | later)? (on)?) this PART<part>',
    resolve: (match, at) => withPart(fromPublication(at, 'day', 0), match.word('part')),
    joins: 'day',
  },
  {
    rule: 'last-night',
    pattern: '(late | early)? last (night | evening)<part>',
    resolve: (match, at) => withPart(fromPublication(at, 'day', -1), match.word('part')),
  },
  {
    rule: 'overnight',
    pattern: 'overnight',
    accepts: (match) =>
      !/^\s*(?:success|stay|bag|train|rate|delivery|sensation|lows?|highs?|camp|shift|flight|ferry)/.test(
        match.after(),
      ),
    resolve: (_match, at) => {
      const tense = at.tense();
      return withPart(fromPublication(at, 'day', tense.way > 0 ? 0 : -1, 0.6), 'night');
    },
  },
  {
    rule: 'weekday',
    pattern: `((${MODIFIER}) (on)?)? (LAST | NEXT | this | last week on | the following)<way>? WEEKDAY<day> PART<part>?`,
    notBefore:
      'HYPHEN? NAME? (times | mirror | telegraph | express | mail | herald | post | world | review | league | club | roast | adams | addams) | HYPHEN WORD',
    // "Super Tuesday" and "Bloody Sunday" are known by another date than the nearest
    notAfter: 'super | bloody | black | good | ash | easter | palm | cyber | shrove',
    accepts: notSetOfDays,
    resolve: weekday,
    joins: 'day',
  },
  {
    // "on the morning of Friday", "the night of last Tuesday"
    rule: 'part-of-weekday',
    pattern: `(the? (early | late)? PART<part> of | mid HYPHEN? (morning | afternoon)<middle>) (LAST | this | NEXT)<way>? WEEKDAY<day>`,
    resolve: (match, at) => withPart(weekday(match, at), match.word('part') || match.word('middle')),
  },
  {
    rule: 'short-weekday',
    pattern: 'SHORTDAY<day>',
    after: 'on | last | next | by | until',
    accepts: (match) =>
      !/^(?:sun|sat|wed|mon)$/.test(match.word('day')) ||
      match.words.endsWith('.') ||
      /\b(?:on|last|next)\s$/.test(match.before()),
    resolve: weekday,
  },
  {
    // "Friday last week", "Monday of next week", "the Tuesday after next" is left alone
    rule: 'weekday-of-week',
    pattern: 'WEEKDAY<day> PART<part>? (of | in)? (LAST | this | NEXT)<way> week',
    resolve: (match, at) => weekdayOfWeek(match, at, way(match.word('way'))),
    joins: 'day',
  },
  {
    rule: 'week-weekday',
    pattern: '(LAST | this | NEXT)<way> week (on | ,)? WEEKDAY<day>',
    notBefore: 'HYPHEN',
    accepts: (match) => !match.words.includes(','),
    resolve: (match, at) => weekdayOfWeek(match, at, way(match.word('way'))),
  },
  {
    // British: "a week on Friday", "Friday week"
    rule: 'weekday-week',
    pattern: 'a week (on | this | next | from) WEEKDAY<day> | WEEKDAY<first> week',
    notBefore: 'WORD',
    resolve: (match, at) => {
      const next = resolveWeekday(at, weekdayNumber(match.word('day') + match.word('first')), 'next');
      return next.stretch === undefined ? next : onCalendar(shift(next.stretch, 7), because('a week after the coming weekday'), 0.8, { relativeTo: 'published' }); // prettier-ignore
    },
  },
  {
    // "a week ago Friday", "a year ago Tuesday"
    rule: 'ago-weekday',
    pattern: '(a | AMOUNT)<n> (week | weeks)<unit> ago WEEKDAY<day>',
    resolve: (match, at) => {
      const last = resolveWeekday(at, weekdayNumber(match.word('day')), 'tense');
      const weeks = amountOf(match.word('n')) ?? 1;
      return last.stretch === undefined ? last : onCalendar(shift(last.stretch, -7 * weeks), because('{0} weeks before the last weekday of that name', weeks), 0.7, { relativeTo: 'published' }); // prettier-ignore
    },
  },
  {
    rule: 'unit',
    pattern: `((${MODIFIER} | sometime | some time) (in | on)?)? (LAST | NEXT | this | current | the current | the last | the next)<way> (UNIT | LONGUNIT | weekend)<unit>`,
    notBefore:
      'POSSESSIVE? (ORDINAL | first | second | third | fourth) HYPHEN? (quarter | half) | HYPHEN WORD | and a half | or (two | so | more) | MONTH DAY',
    accepts: (match) => !isTitle(match) && acceptsUnit(match),
    resolve: (match, at) => unit(match, at),
  },
  {
    rule: 'unit-part',
    pattern:
      '((the? EDGE HYPHEN?) | (early | earlier | late | later) (in | on)?)  (LAST | NEXT | this | the current | current | the last | the next)<way> (UNIT | LONGUNIT | weekend)<unit>',
    resolve: (match, at) => unit(match, at),
  },
  {
    rule: 'definite-unit-part',
    pattern:
      '(the? EDGE | (early | earlier | late | later) (in | on)) the (current | calendar)? (week | month | year | decade | century | weekend | day)<unit>',
    // "at the end of the day" is a manner of speaking
    accepts: (match) =>
      !/^(?:part|rest|whole|half|course) of the day|^(?:at )?(?:the )?end of the day/.test(match.words),
    resolve: (match, at) => definiteUnit(match, at),
  },
  {
    rule: 'year-end',
    pattern: "(fiscal)? (the? year HYPHEN? end | year 's end | the year 's end | the end of the calendar year)",
    resolve: (_match, at) => {
      const base = at.published('year');
      if (base === null) return unresolved('XXXX-12-31', at.unknown, 'XXXX-12-31');
      const year = base.index - (at.tense().way < 0 ? 1 : 0);
      return onCalendar(dayOf(year, 12, 31), because('the last day of {0}', year), 0.4, { relativeTo: 'published' });
    },
  },
  {
    rule: 'midweek',
    pattern: 'mid HYPHEN? (week | month | year)<unit>',
    resolve: (match, at) => fromPublication(at, grainOf(match.word('unit')) ?? 'week', 0, 0.6),
  },
  {
    rule: 'weekend',
    pattern: '(early | late)? the weekend',
    accepts: (match) => !/^\s*(?:of|after|before|edition|break)/.test(match.after()),
    resolve: (_match, at) => {
      const today = at.published('day')?.index;
      if (today === undefined) return unresolved('XXXX-WXX-WE', at.unknown);
      const tense = at.tense();
      const week = unitAround('weekend', today);
      const inIt = today >= firstDay(week);
      const stretch = tense.way > 0 || inIt ? week : shift(week, -1);
      return onCalendar(stretch, because(tense.way > 0 ? 'the weekend after publication' : inIt ? 'the weekend of publication' : 'the weekend before publication'), 0.8, { relativeTo: 'published' }); // prettier-ignore
    },
  },
  {
    rule: 'season',
    pattern:
      '((the? EDGE HYPHEN?)? (early | late)? (LAST | NEXT | this | the)<way>?)  SEASON<season> (,? (of | in)? (ANYYEAR<year> | (last | this | next)<which> year))?',
    notBefore:
      'HYPHEN? NAME | HYPHEN | from | apart | down | behind | in love | to the | POSSESSIVE NAME | off | out | back | short | for the | prey | victim | roll | break | WORD games',
    accepts: acceptsSeason,
    resolve: season,
  },
  {
    rule: 'ago',
    pattern:
      'ABOUT? (QUANTITY<n> PLURAL<unit> | (a | an | one)<n1> (full | whole)? SINGLE<unit1>) (or (so | more | two) )? (ago | back | before now | previously)',
    notBefore: 'WEEKDAY | in | to | into | from | at | on | up',
    accepts: (match) =>
      match.words.endsWith(' ago') || match.words.endsWith(' previously') || !/^\s*(?:home|[a-z])/.test(match.after()),
    resolve: (match, at) => ago(renamed(match), at, -1),
  },
  {
    rule: 'ago-day',
    pattern:
      'ABOUT? (QUANTITY<n> PLURAL<unit> | (a | an | one)<n1> (full | whole)? SINGLE<unit1>) (or (so | more | two) )? ago',
    resolve: (match, at) => ago(renamed(match), at, -1),
  },
  {
    // "two years ago this week", "a year ago today"
    rule: 'ago-today',
    pattern: '(QUANTITY<n> years | a year | one year) ago (today | this (week | month)<unit>)',
    resolve: (match, at) => {
      const years = match.has('n') ? amountOf(match.word('n')) : 1;
      const base = at.published('day');
      if (base === null || years === null) return vague('PAST_REF', 0.6);
      const month = unitAround('month', base.index);
      const day = firstDay(shift(month, -12 * years)) + (base.index - firstDay(month));
      return onCalendar(unitAround(grainOf(match.word('unit')) ?? 'day', day), because('{0} years before publication', years), 0.8, { relativeTo: 'published' }); // prettier-ignore
    },
  },
  {
    rule: 'ago-open',
    pattern:
      '(days | weeks | months | years | decades | centuries | hours | minutes | long | not long | moments)<unit> ago',
    resolve: () => vague('PAST_REF', 0.8),
  },
  {
    rule: 'from-now',
    pattern: 'ABOUT? (QUANTITY<n> PLURAL<unit> | (a | an | one)<n1> SINGLE<unit1>) (from (now | today) | hence)',
    resolve: (match, at) => ago(renamed(match), at, 1),
  },
  {
    // British: "in two weeks' time"
    rule: 'in-time',
    pattern: 'ABOUT? (QUANTITY<n> PLURAL<unit> | (a | an | one)<n1> SINGLE<unit1>) POSSESSIVE time',
    after: 'in | within | about | around',
    resolve: (match, at) => ago(renamed(match), at, 1),
  },
  {
    // "July last year", "Christmas last year" goes with the months; "this time last year"
    rule: 'this-time-year',
    pattern: '(at | around | about)? this time (last | next)<way> (year | week | month)<unit>',
    resolve: (match, at) => unit(match, at),
  },
];

/** One-unit forms capture under names of their own. */
const renamed = (match: Match): Match => ({
  ...match,
  word: (name) =>
    name === 'n' ? (match.word('n') || (match.word('n1') === '' ? '' : 'one')) : name === 'unit' ? match.word('unit') || match.word('unit1') : match.word(name), // prettier-ignore
});

function weekdayOfWeek(match: Match, at: Surroundings, weeks: number): Resolved {
  const week = at.published('week');
  const number = weekdayNumber(match.word('day'));
  if (week === null) return unresolved(`XXXX-WXX-${number}`, at.unknown);
  const stretch: Stretch = { grain: 'day', index: firstDay(shift(week, weeks)) + number - 1 };
  return withPart(onCalendar(stretch, because('a weekday in the {0} week', weeks < 0 ? 'last' : weeks > 0 ? 'next' : 'current'), 0.88, { relativeTo: 'published' }), match.word('part')); // prettier-ignore
}

function acceptsSeason(match: Match): boolean {
  const { words } = match;
  const before = match.before();
  if (match.has('year') || match.has('which') || /last|next|this|coming|past|early|late|mid|end|start/.test(words))
    return true;
  if (/ ?fall$/.test(words))
    return /\bin\s$/.test(before) ? words === 'the fall' && !/^\s*(?:of|in|from)\b/.test(match.after()) : false;
  if (words.endsWith("spring")) return /\b(?:in|since|by|until|during|before|after|through|till|for)\s$/.test(before) && !/^\s*(?:water|onion|roll|chicken|of)/.test(match.after()); // prettier-ignore
  if (words.startsWith('the ')) return /\b(?:in|into|since|by|until|during|before|after|through|over|till|throughout|for|of)\s$/i.test(before) || before.trim() === ''; // prettier-ignore
  return (
    /\b(?:in|since|by|until|during|before|after|through|till|throughout)\s$/i.test(before) &&
    !/^\s+[a-z]+(?:wear|time)\b/.test(match.after())
  );
}
