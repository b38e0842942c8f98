/** Lengths counted back or ahead from publication: "two years ago", "a month and a half ago", "in a week's time". */
import { because } from '../../reason.ts';
import { amountOf, grainOf } from '../amount.ts';
import { firstDay, shift, unitAround } from '../calendar.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { COUNTED_UNITS, countedUnits } from './countedUnits.ts';
import { yearBefore } from './periods.ts';
import { fromPublication, onCalendar, vague } from '../resolve.ts';

/** "two years ago": as fine as the unit. */
function ago(match: Match, at: Surroundings, sign: -1 | 1): Resolved {
  const { amount, unit, whole } = countedUnits(match);
  if (whole === null) return vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 0.75);
  // "$1.2 million, up from $900,000 a year ago": in a report on a quarter, the same quarter
  if (whole.grain === 'year' && amount === 1 && sign < 0 && isComparison(match)) return yearBefore(at, 6);
  const round = !Number.isInteger(amount) ? 0.6 : /about|nearly|almost|around|some|roughly/.test(match.words) || /centur|decade/.test(unit) ? 0.7 : 0.8; // prettier-ignore
  return fromPublication(at, whole.grain, sign * whole.amount, round);
}

/** Sums beside the words: a figure is compared with another. */
const isComparison = (match: Match): boolean =>
  /[$£€#]|\b(?:million|billion|cents|percent|share|rose|fell|higher|lower|figures?|than|from)\b|%/.test(match.before());

export const agoForms: readonly Form[] = [
  {
    rule: 'ago',
    pattern: `ABOUT? ${COUNTED_UNITS} (or (so | more | two) )? (ago | back | before now | previously)`,
    notBefore: 'WEEKDAY | in | to | into | from | at | on | up',
    accepts: (match) =>
      match.words.endsWith(' ago') || match.words.endsWith(' previously') || !/^\s*(?:home|[a-z])/.test(match.after()),
    resolve: (match, at) => ago(match, at, -1),
  },
  {
    rule: 'ago-day',
    pattern: `ABOUT? ${COUNTED_UNITS} (or (so | more | two) )? ago`,
    resolve: (match, at) => ago(match, at, -1),
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
    // British: "two weeks today", "a week tomorrow"; "two weeks today since" looks back
    rule: 'weeks-today',
    pattern: '(a | one | AMOUNT)<n> (week | weeks | fortnight)<unit> (today | tomorrow)<day>',
    notBefore: 'since',
    resolve: (match, at) => {
      const weeks = (amountOf(match.word('n')) ?? 1) * (match.word('unit') === 'fortnight' ? 2 : 1);
      return fromPublication(at, 'day', 7 * weeks + (match.word('day') === 'tomorrow' ? 1 : 0), 0.75);
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
    pattern: `ABOUT? ${COUNTED_UNITS} (from (now | today) | hence)`,
    resolve: (match, at) => ago(match, at, 1),
  },
  {
    // British: "in two weeks' time"
    rule: 'in-time',
    pattern: `ABOUT? ${COUNTED_UNITS} POSSESSIVE time`,
    after: 'in | within | about | around',
    resolve: (match, at) => ago(match, at, 1),
  },
];
