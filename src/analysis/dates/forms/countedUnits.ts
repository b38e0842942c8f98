/** So many units, as the forms that count from a date name them: "two weeks", "a year and a half", "half an hour". */
import { amountOf, grainOf } from '../amount.ts';
import type { Grain } from '../calendar.ts';
import type { Match } from '../form.ts';

/** To be read with `countedUnits`; a form has it once. */
export const COUNTED_UNITS =
  '(QUANTITY<n> PLURAL<unit> | (half<half>)? (a | an | one) (full | whole)? SINGLE<unit1> (and a (half | quarter)<more>)?)';

export interface CountedUnits {
  /** May have a fraction; null where the words leave it open ("several days"). */
  readonly amount: number | null;
  /** The word: "years". */
  readonly unit: string;
  /** The same in whole units of the calendar, finer where there is a fraction; null for clock units, weekends and open amounts. */
  readonly whole: { readonly grain: Grain; readonly amount: number } | null;
}

export function countedUnits(match: Match): CountedUnits {
  const unit = match.word('unit') || match.word('unit1');
  const more = { half: 0.5, quarter: 0.25 }[match.word('more')] ?? 0;
  const amount = match.has('n') ? amountOf(match.word('n')) : (match.has('half') ? 0.5 : 1) + more;
  const grain = grainOf(unit);
  if (amount === null || grain === null || grain === 'weekend') return { amount, unit, whole: null };
  return { amount, unit, whole: wholeUnits(unit.startsWith('fortnight') ? amount * 2 : amount, grain) };
}

/** "a month and a half" is known to the week, "two and a half years" to the month. */
function wholeUnits(amount: number, grain: Grain): { grain: Grain; amount: number } {
  if (grain === 'century') return wholeUnits(amount * 100, 'year');
  if (grain === 'decade') return wholeUnits(amount * 10, 'year');
  if (Number.isInteger(amount)) return { grain, amount };
  if (grain === 'year') return { grain: 'month', amount: Math.round(amount * 12) };
  if (grain === 'month') return { grain: 'week', amount: Math.round(amount * 4.35) };
  if (grain === 'week') return { grain: 'day', amount: Math.round(amount * 7) };
  return { grain, amount: Math.round(amount) };
}
