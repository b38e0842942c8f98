/** What stands before a unit, a weekday or a month and says which one is meant: "last May", "next week", "this Friday". */
import type { Choice } from '../resolve.ts';

/** -1, 0 or 1 unit by "last", "this", "next". */
export const way = (word: string): -1 | 0 | 1 =>
  /last|past|previous|preceding/.test(word) ? -1 : /next|coming|following/.test(word) ? 1 : 0;

/** "last May", "this May", else by tense. */
export function choice(word: string): Choice {
  const by = way(word);
  return by < 0 ? 'last' : by > 0 ? 'next' : word.includes('this') ? 'this' : 'tense';
}

/** Words before a day or a unit that tell a part of it. */
export const MODIFIER = 'early | earlier | late | later | as early as | as late as';
