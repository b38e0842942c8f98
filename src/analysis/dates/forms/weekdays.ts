/** Weekdays counted from publication: "Friday", "last Friday night", "Monday of next week", "a week on Tuesday". */
import { because } from '../../reason.ts';
import { amountOf } from '../amount.ts';
import { firstDay, shift, type Stretch } from '../calendar.ts';
import { withPart } from '../dayPart.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { weekdayNumber } from '../names.ts';
import { onCalendar, resolveWeekday, unresolved } from '../resolve.ts';
import { choice, MODIFIER, way } from './way.ts';

/** "last Friday" and "next Friday": the one of last or next week, which is not always the nearest. */
function weekday(match: Match, at: Surroundings): Resolved {
  const day = resolveWeekday(at, weekdayNumber(match.word('day')), choice(match.word('way')));
  return withPart(day, match.word('part'));
}

/** "Mondays", "every Monday", "a Monday in June": not one day. */
const notSetOfDays = (match: Match): boolean =>
  !match.word('part').endsWith('s') &&
  !/\b(?:every|each|any|most)\s*(?:other\s*)?$/i.test(match.before()) &&
  !(/\ban?\s$/i.test(match.before()) && /^\s+(?:in|of|when)\b/.test(match.after()));

export const weekdayForms: readonly Form[] = [
  {
    rule: 'weekday',
    pattern: `((${MODIFIER}) (on)?)? (LAST | NEXT | this | last week on)<way>? WEEKDAY<day> PART<part>?`,
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
    resolve: (match, at) =>
      withPart(
        resolveWeekday(at, weekdayNumber(match.word('day')), choice(match.word('way'))),
        match.word('part') || match.word('middle'),
      ),
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
    // British: "a week last Tuesday", "last Sunday week"
    rule: 'weekday-week-last',
    pattern: 'a (week | fortnight)<unit> last WEEKDAY<day> | last WEEKDAY<day1> week',
    resolve: (match, at) => besideLast(match, at, match.word('unit') === 'fortnight' ? -14 : -7),
  },
  {
    rule: 'weekday-fortnight',
    pattern: 'WEEKDAY<day> fortnight | a fortnight (on | this | next | from) WEEKDAY<day1>',
    resolve: (match, at) => {
      const next = resolveWeekday(at, weekdayNumber(match.word('day') || match.word('day1')), 'next');
      return next.stretch === undefined ? next : onCalendar(shift(next.stretch, 14), because('two weeks after the coming weekday'), 0.8, { relativeTo: 'published' }); // prettier-ignore
    },
  },
  {
    // "three Mondays ago", "two Sundays ago"
    rule: 'weekdays-ago',
    pattern: 'AMOUNT<n> WEEKDAYS<day> ago',
    resolve: (match, at) => besideLast(match, at, -7 * ((amountOf(match.word('n')) ?? 1) - 1)),
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
];

/** So many days from the last such weekday. */
function besideLast(match: Match, at: Surroundings, days: number): Resolved {
  const last = resolveWeekday(at, weekdayNumber(match.word('day') || match.word('day1')), 'last');
  return last.stretch === undefined ? last : onCalendar(shift(last.stretch, days), because('counted from the last weekday of that name'), 0.8, { relativeTo: 'published' }); // prettier-ignore
}

function weekdayOfWeek(match: Match, at: Surroundings, weeks: number): Resolved {
  const week = at.published('week');
  const number = weekdayNumber(match.word('day'));
  if (week === null) return unresolved(`XXXX-WXX-${number}`, at.unknown);
  const stretch: Stretch = { grain: 'day', index: firstDay(shift(week, weeks)) + number - 1 };
  return withPart(onCalendar(stretch, because('a weekday in the {0} week', weeks < 0 ? 'last' : weeks > 0 ? 'next' : 'current'), 0.88, { relativeTo: 'published' }), match.word('part')); // prettier-ignore
}
