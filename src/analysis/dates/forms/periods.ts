/** Quarters, halves and fiscal years: "the third quarter of last year", "the year-earlier period", "H1 2020". */
import { because } from '../../reason.ts';
import { ordinalOf } from '../amount.ts';
import { calendarYear, halfOf, lastDay, quarterOf, shift, widen, yearOf, type Stretch } from '../calendar.ts';
import { formatEdtf } from '../format.ts';
import type { Earlier, Form, Match, Resolved, Surroundings } from '../form.ts';
import {
  duration,
  fromEarlier,
  fromPublication,
  onCalendar,
  resolveYearly,
  unresolved,
  yearlyQuarter,
} from '../resolve.ts';

const isQuarter = ({ grain }: Stretch): boolean => grain === 'quarter';
const isPeriod = ({ grain }: Stretch): boolean => grain === 'quarter' || grain === 'half';

/** Reports go on speaking of the quarter they began with: a few sentences back is near enough. */
const reach = 12;

const quarterNumber = (word: string): number => (word === 'final' || word === 'last' ? 4 : ordinalOf(word));

function yearOfPeriod(match: Match, at: Surroundings): number | null {
  if (match.has('year')) return Number(match.word('year'));
  if (!match.has('which')) return null;
  const base = at.published('year');
  if (base === null) return null;
  return (
    base.index +
    (/last|previous|prior|ago|earlier/.test(match.word('which')) ? -1 : /next|coming/.test(match.word('which')) ? 1 : 0)
  );
}

function quarter(match: Match, at: Surroundings): Resolved {
  const number = quarterNumber(match.word('n'));
  const year = yearOfPeriod(match, at);
  if (year !== null) return onCalendar(quarterOf(year, number), because('a quarter of a year'), 0.9, match.has('year') ? {} : { relativeTo: 'published' }); // prettier-ignore
  return resolveYearly(at, yearlyQuarter(number), 'past-or-current');
}

function half(match: Match, at: Surroundings): Resolved {
  const word = match.word('n');
  const number = /first|opening|^1/.test(word) ? 1 : 2;
  const year = yearOfPeriod(match, at);
  const base = at.published('year');
  if (year !== null) return onCalendar(halfOf(year, number), because('half of a year'), 0.85);
  if (base === null) return unresolved(`XXXX-H${number}`, at.unknown);
  return onCalendar(halfOf(base.index, number), because('half of the year of publication, {0}', base.index), 0.75, {
    relativeTo: 'published',
  });
}

/** The last one named that was over at publication, if any: figures are of quarters that are over. */
function recallOver(at: Surroundings, test: (stretch: Stretch) => boolean, sentences: number): Earlier | null {
  const today = at.published('day');
  const over =
    today === null ? null : at.recall((stretch) => test(stretch) && lastDay(stretch) < today.index, sentences);
  return over ?? at.recall(test, sentences);
}

/** "a year earlier", "the year-ago quarter": a year before the quarter that the article speaks of, else before publication. */
export function yearBefore(at: Surroundings, sentences: number): Resolved {
  const earlier = recallOver(at, isPeriod, sentences);
  if (earlier === null) return { ...fromPublication(at, 'year', -1, 0.7), aside: true };
  return {
    ...fromEarlier(earlier, shift(earlier.stretch, earlier.stretch.grain === 'quarter' ? -4 : -2), 0.65),
    aside: true,
  };
}

/** "the quarter", "the latest period": the one that the article speaks of, else the last one that was over at publication. */
function sameQuarter(at: Surroundings): Resolved {
  const earlier = recallOver(at, isQuarter, reach);
  if (earlier !== null) return goesOn(earlier);
  return fromPublication(at, 'quarter', -1, 0.6);
}

const goesOn = (earlier: Earlier): Resolved =>
  onCalendar(
    earlier.stretch,
    because('the {0} named before, {1}', earlier.stretch.grain, formatEdtf(earlier.stretch)),
    0.7,
    {
      relativeTo: earlier.id,
    },
  );

const FISCAL =
  "(the | its | their | his | this year 's | last year 's | next year 's | the company 's | this)? (fiscal HYPHEN? | current | full | strong | weak | flat | recent)?";
const YEARWORDS =
  '(of | in | a | the)? (LAST | NEXT | this | the current | the prior)<which> (fiscal | financial)? year';

export const periodForms: readonly Form[] = [
  {
    rule: 'quarter',
    pattern: `${FISCAL} (ORDINALWORD | NTH | final)<n> HYPHEN? (fiscal)? HYPHEN? (quarter | quarters) (,? (of | in)? (fiscal)? (year)? YEAR<year> | ${YEARWORDS})?`,
    notBefore: 'of the (game | match | century) | HYPHEN finalist',
    accepts: (match) => /^(?:first|second|third|fourth|final|1st|2nd|3rd|4th)$/.test(match.word('n')) && !/^\s*(?:score|goal|touchdown|lead|interception|final)/.test(match.after()), // prettier-ignore
    resolve: (match, at) => quarter(withLeadingYear(match), at),
  },
  {
    rule: 'year-quarter',
    pattern:
      '(the | its)? (fiscal)? (YEAR<year> | (LAST | NEXT | this)<which> year) POSSESSIVE? (fiscal)? (first | second | third | fourth | final)<n> HYPHEN? quarter',
    resolve: quarter,
  },
  {
    rule: 'quarter-code',
    pattern: '(CODE<code> (DASH SMALL<end>)? (of | in)? (YEAR | CODE)<year>?) | YEAR<year0> CODE<code0>',
    resolve: (match, at) => {
      const code = match.word('code') || match.word('code0');
      // "3Q23" holds its year
      const stated =
        match.word('year').replace(/\D/g, '') || match.word('year0') || (/^\d[qh](\d+)$/.exec(code)?.[1] ?? '');
      const base = at.published('year');
      const year = stated.length === 4 ? Number(stated) : stated.length === 2 ? 2000 + Number(stated) : null;
      const fiscal = /^fy(\d{2,4})$/.exec(code)?.[1];
      if (fiscal !== undefined)
        return onCalendar(
          // "FY2023-24" is named by the year in which it ends
          yearOf(
            match.has('end')
              ? 2000 + Number(match.word('end'))
              : fiscal.length === 4
                ? Number(fiscal)
                : 2000 + Number(fiscal),
          ),
          because('a fiscal year'),
          0.85,
        );
      const number = Number(/[1-4]/.exec(code)?.[0]);
      const isHalf = code.includes('h');
      if (year !== null)
        return onCalendar(
          isHalf ? halfOf(year, Math.min(2, number)) : quarterOf(year, number),
          because('a period of a year'),
          0.9,
        );
      if (base === null) return unresolved(isHalf ? `XXXX-H${number}` : `XXXX-Q${number}`, at.unknown);
      return isHalf ? onCalendar(halfOf(base.index, Math.min(2, number)), because('half of the year of publication, {0}', base.index), 0.7, { relativeTo: 'published' }) : resolveYearly(at, yearlyQuarter(number), 'past-or-current'); // prettier-ignore
    },
  },
  {
    rule: 'half',
    pattern: `(the | its)? (fiscal)? (first | second | latter | last | opening)<n> HYPHEN? half ((of | in) (fiscal)? (the)? (year)? YEAR<year> | (of)? (LAST | NEXT | this | the current | the)<which> (fiscal | financial | calendar)? year)`,
    resolve: half,
  },
  {
    rule: 'half-alone',
    pattern: '(the | its) (fiscal)? (first | second)<n> HYPHEN? half | (first | second)<n1> HYPHEN half',
    notBefore:
      'of | HYPHEN | NAME | WORD (goal | goals | strike | header | penalty) | goal | goals | substitute | penalty | with',
    accepts: (match) => /^\s*(?:results|profit|profits|earnings|sales|loss|losses|revenue|net|figures|report|dividend|pretax|pre-tax)/.test(match.after()) || match.words.includes('fiscal'), // prettier-ignore
    resolve: (match, at) =>
      half({ ...match, word: (name) => (name === 'n' ? match.word('n') || match.word('n1') : match.word(name)) }, at),
  },
  {
    rule: 'quarters-of-year',
    pattern:
      '(the)? (first | last) (two | three)<n> quarters (of | in) (YEAR<year> | (LAST | this | NEXT)<which> year)',
    resolve: (match, at) => {
      const year = yearOfPeriod(match, at);
      if (year === null) return unresolved('XXXX', at.unknown);
      const first = match.words.includes('first');
      const two = match.word('n') === 'two';
      if (two) return onCalendar(halfOf(year, first ? 1 : 2), because('half of a year'), 0.8);
      return onCalendar(yearOf(year), because('most of a year'), 0.6);
    },
  },
  {
    rule: 'last-quarter',
    pattern: '(LAST | NEXT | this | the current | the next | the last)<way> (fiscal)? quarter',
    notBefore: 'HYPHEN? (century | hour)',
    resolve: (match, at) =>
      fromPublication(
        at,
        'quarter',
        /last|past|prev/.test(match.word('way')) ? -1 : /next|coming/.test(match.word('way')) ? 1 : 0,
        0.8,
      ),
  },
  {
    rule: 'year-ago-period',
    pattern:
      '(the | its | their)? (comparable | corresponding | same)? (year HYPHEN? (earlier | ago) | previous HYPHEN? year | prior HYPHEN? year) (first | second | third | fourth)<n>? HYPHEN? (fiscal)? (quarter | period | three HYPHEN? months | half | third quarter | figure | level | results)?',
    accepts: (match) =>
      /year[- ]?-? ?(?:earlier|ago)|quarter|period/.test(match.words) &&
      !/^(?:a|one) year/.test(match.words) &&
      (match.words.includes('year-') || !/\b(?:a|one|\d+)\s$/i.test(match.before())),
    resolve: (match, at) => {
      if (match.has('n')) {
        const base = resolveYearly(at, yearlyQuarter(ordinalOf(match.word('n'))), 'past-or-current');
        return base.stretch === undefined ? base : { ...onCalendar(shift(base.stretch, -4), because('a year before the last such quarter'), 0.75, { relativeTo: 'published' }), aside: true }; // prettier-ignore
      }
      return yearBefore(at, reach);
    },
  },
  {
    // "the same period last year", "the corresponding quarter of 2019", "the same month a year ago"
    rule: 'same-period-year',
    pattern:
      '(the)? (same | corresponding | comparable | similar | year HYPHEN? ago | equivalent) (quarter | period | month | week | day | time | three months | six months | nine months | half)<unit> (of | in | a | the)? (((LAST | the prior)<which> year) | year (ago | earlier)<which1> | YEAR<year> | one year (ago | earlier)<which2>)',
    resolve: (match, at) => {
      const unit = match.word('unit');
      const grain = unit === 'quarter' ? 'quarter' : unit === 'month' ? 'month' : unit === 'half' ? 'half' : null;
      const earlier = at.recall(
        (stretch) => (grain === null ? isPeriod(stretch) || stretch.grain === 'month' : stretch.grain === grain),
        reach,
      );
      const base = at.published('year');
      const year = match.has('year') ? Number(match.word('year')) : base === null ? null : base.index - 1;
      if (year === null) return unresolved('XXXX', at.unknown);
      if (earlier === null)
        return onCalendar(yearOf(year), because('the same time in {0}', year), 0.6, { relativeTo: 'published' });
      const perYear = { quarter: 4, half: 2, month: 12 }[earlier.stretch.grain as 'quarter'];
      return {
        ...fromEarlier(earlier, shift(earlier.stretch, (year - calendarYear(earlier.stretch)) * perYear), 0.75),
        aside: true,
      };
    },
  },
  {
    rule: 'latest-period',
    pattern:
      '(the | its | their) (latest | most recent | current | just HYPHEN? ended | recent | same | reporting)? (fiscal)? (quarter | latest period)',
    notBefore:
      '(a | one) year (ago | earlier) | HYPHEN | of | century | final | finals | finalist | ended | POSSESSIVE century',
    accepts: (match) =>
      !/^(?:the|its|their) quarter$/.test(match.words) || !/^\s*(?:of|century|hour|horse|mile)/.test(match.after()),
    resolve: (match, at) =>
      match.words.includes('current') ? fromPublication(at, 'quarter', 0, 0.75) : sameQuarter(at),
  },
  {
    rule: 'latest-period-word',
    pattern: '(the) (latest | most recent) period',
    resolve: (_match, at) => sameQuarter(at),
  },
  {
    rule: 'quarter-ended',
    pattern: 'the (fiscal)? quarter',
    before: '(ended | ending | that ended | which ended)',
    resolve: (_match, at) => sameQuarter(at),
  },
  {
    rule: 'quarter-a-year-ago',
    pattern: 'the (same)? quarter (a | one) year (ago | earlier)',
    resolve: (_match, at) => yearBefore(at, reach),
  },
  {
    // "the 1988 quarter", "the 1988 period"
    rule: 'year-period',
    pattern: "the? (YEAR<year> | (LAST)<which> year 's) (quarter | period | nine HYPHEN? months | half)<unit>",
    resolve: (match, at) => {
      const base = at.published('year');
      const year = match.has('year') ? Number(match.word('year')) : base === null ? null : base.index - 1;
      if (year === null) return unresolved('XXXX', at.unknown);
      const earlier = at.recall(isPeriod, reach);
      if (earlier === null || match.word('unit').startsWith('nine'))
        return onCalendar(yearOf(year), because('a period of {0}', year), 0.6);
      const perYear = earlier.stretch.grain === 'quarter' ? 4 : 2;
      return {
        ...fromEarlier(earlier, shift(earlier.stretch, (year - calendarYear(earlier.stretch)) * perYear), 0.7),
        aside: true,
      };
    },
  },
  {
    // "the year ended Sept. 30"
    rule: 'year-ended',
    pattern: '(the | its)? (fiscal | financial)? year',
    before: 'ended | ending | that ended | which ended | to MONTH | to DAY',
    resolve: () => duration('P1Y'),
  },
  {
    rule: 'fiscal-year',
    pattern:
      '(the | its | their | this | current | latest | present) (current | latest | present)? (fiscal | financial | tax | calendar) year',
    notBefore: 'YEAR | end',
    resolve: (match, at) => fromPublication(at, 'year', match.words.includes('latest') ? -1 : 0, 0.65),
  },
  {
    rule: 'full-year',
    pattern: '(the | its) (full | whole | entire) year',
    resolve: (_match, at) => {
      const earlier = at.recall(({ grain }) => grain === 'year' || grain === 'quarter', 1);
      return earlier === null
        ? fromPublication(at, 'year', 0, 0.6)
        : fromEarlier(earlier, widen(earlier.stretch, 'year'), 0.7);
    },
  },
];

/** "this year's third quarter", "last year's fourth quarter" are told by the words before the ordinal. */
function withLeadingYear(match: Match): Match {
  const leading = /^(this|last|next) year['’]s/.exec(match.words)?.[1];
  return leading === undefined || match.has('which')
    ? match
    : {
        ...match,
        has: (name) => name === 'which' || match.has(name),
        word: (name) => (name === 'which' ? leading : match.word(name)),
      };
}
