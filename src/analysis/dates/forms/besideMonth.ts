/** What stands beside a month and says which one is meant: "May 2019", "May last year", "next May". */
import { yearOfWords } from '../amount.ts';
import type { Match, Surroundings } from '../form.ts';
import type { Choice } from '../resolve.ts';
import { choice } from './way.ts';

/** "last year" after a month, as a shift of years; null where there is no such word. */
export const yearShift = (match: Match): number | null => {
  const word = match.word('which');
  return word === '' ? null : /last|previous/.test(word) ? -1 : /next|coming/.test(word) ? 1 : 0;
};

/** The year that stands beside a month, in digits, words or as "last year". */
export function yearBeside(match: Match, at: Surroundings): number | null {
  const year = match.word('year');
  if (year !== '') return yearOfWords(year);
  const by = yearShift(match);
  const base = at.published('year');
  return by === null || base === null ? null : base.index + by;
}

/** "last May", "this May", else by tense. */
export const choiceOf = (match: Match): Choice => choice(match.word('way'));
