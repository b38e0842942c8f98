/** Days, units and seasons counted from publication: "yesterday", "late last week", "the year before last", "next spring". */
import { because } from '../../reason.ts';
import { seasons } from '../../english/temporalWords.ts';
import { grainOf, yearOfWords } from '../amount.ts';
import { civil, dayOf, firstDay, seasonOf, shift, unitAround, yearOf } from '../calendar.ts';
import { withPart } from '../dayPart.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { fromPublication, onCalendar, resolveYearly, unresolved, yearlySeason } from '../resolve.ts';
import { choice, MODIFIER, way } from './way.ts';

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

/** A unit that the article goes on with: "the month" after "In March", else the one of publication. */
function definiteUnit(match: Match, at: Surroundings): Resolved {
  const grain = grainOf(match.word('unit')) ?? 'year';
  return fromPublication(at, grain, 0, 0.75);
}

/** "on ABC's ‘This Week’" is the name of a programme. */
const isTitle = (match: Match): boolean =>
  /["“‘`']$/.test(match.before()) && /^\s*(?:["”’,]|[A-Z])/.test(match.after());

/** "the last year" and "the last century", but not "the last day" of something. */
const acceptsUnit = (match: Match): boolean =>
  !/^the (?:last|next)$/.test(match.word('way')) || /(?:quarter|century|decade|weekend|year)$/.test(match.words);

const DAYWORD = 'today | yesterday | tomorrow';

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
    // "the year before last", "the week after next", "the night before last"
    rule: 'unit-before-last',
    pattern:
      'the (week | month | year | quarter | weekend | decade)<unit> (before last | after next)<which> | the (night | evening)<part> before last',
    resolve: (match, at) =>
      match.has('part')
        ? withPart(fromPublication(at, 'day', -2), match.word('part'))
        : fromPublication(at, grainOf(match.word('unit')) ?? 'week', match.word('which').startsWith('before') ? -2 : 2),
  },
  {
    rule: 'this-day-in',
    pattern: 'this day in YEAR<year>',
    resolve: (match, at) => {
      const base = at.published('day');
      if (base === null) return onCalendar(yearOf(Number(match.word('year'))), because('a year'), 0.9);
      const [, month, day] = civil(base.index);
      return onCalendar(dayOf(Number(match.word('year')), month, day), because('the day of publication, in that year'), 0.9, { relativeTo: 'published' }); // prettier-ignore
    },
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
      '((the? EDGE HYPHEN?)? (early | late)? (LAST | NEXT | this | the)<way>?)  SEASON<season> (,? (of | in)? (ANYYEAR<year> ((DASH | /) (YEAR | SMALL))? | (last | this | next)<which> year))?',
    notBefore:
      'HYPHEN? NAME | HYPHEN | from | apart | down | behind | in love | to the | POSSESSIVE NAME | off | out | back | short | for the | prey | victim | roll | break | WORD games',
    accepts: acceptsSeason,
    resolve: season,
  },
  {
    // "July last year", "Christmas last year" goes with the months; "this time last year"
    rule: 'this-time-year',
    pattern: '(at | around | about)? this time (last | next)<way> (year | week | month)<unit>',
    resolve: (match, at) => unit(match, at),
  },
];

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
