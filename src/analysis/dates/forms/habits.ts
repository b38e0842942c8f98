/** What holds on many days, not on one: "9am-5pm Monday to Saturday", "Mon-Fri", "the first Monday of every month". */
import type { Form, Match } from '../form.ts';
import { weekdayNumber } from '../names.ts';
import { set } from '../resolve.ts';

const clockBefore = /(?:\d\s?[ap]\.?m\.?|\d[:.]\d\d|noon|midnight|hours:?),?\s*(?:on |from )?$/i;
const clockBehind = /^,?:?\s*(?:from |between |at )?(?:noon|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|to\b|[-–]))/i;
const habit =
  /\b(?:opening (?:hours|times)|daily|each day|weekdays|weekends|(?:every|each) (?:day|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?\s?(?:to|through|[-–&])\s?(?:mon|tue|wed|thu|fri|sat|sun)/i;

/** "every Saturday from [8am]": do the words around a time of day say that it is so on many days? */
export function isHabit(match: Match): boolean {
  return habit.test(`${match.before()}${match.words}${match.after()}`);
}

export const habitForms: readonly Form[] = [
  {
    // beside a time of day only: "the line was shut Monday to Friday" was one week
    rule: 'set-weekdays',
    pattern:
      'WEEKDAY<day> (to | through | HYPHEN | DASH) WEEKDAY<last> | SHORTDAY<day1> (to | through | HYPHEN | DASH) SHORTDAY<last1>',
    accepts: (match) => clockBefore.test(match.before()) || clockBehind.test(match.after()),
    resolve: (match) => {
      const first = weekdayNumber(match.word('day') || match.word('day1'));
      return set(`XXXX-WXX-${first}/XXXX-WXX-${weekdayNumber(match.word('last') || match.word('last1'))}`);
    },
  },
  {
    rule: 'set-weekday-of-month',
    pattern: 'the? (ORDINAL | last) (and ORDINAL)? WEEKDAY (of | in) (every | each) month',
    resolve: () => set('P1M'),
  },
];
