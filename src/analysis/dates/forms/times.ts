/** Times of day: "10:30 a.m. EST", "at noon", "in the early hours". */
import { because } from '../../reason.ts';
import { readClock, readClockWords } from '../clock.ts';
import { partLetter, withPart } from '../dayPart.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import type { ClockTime } from '../clock.ts';
import { formatDay } from '../format.ts';
import { weekdayNumber } from '../names.ts';
import { fromPublication, resolveWeekday, unresolved } from '../resolve.ts';
import { isHabit } from './habits.ts';
import { choice } from './way.ts';

/** Puts a clock time on a day; without one, only the time is known. */
export function clockOn(day: Resolved | null, clock: ClockTime): Resolved {
  if (day?.stretch?.grain !== 'day')
    return unresolved(
      `XXXX-XX-XXT${clock.time}${clock.zone}`,
      because('a time of a day that is not known'),
      null,
      'TIME',
    );
  const date = formatDay(day.stretch.index);
  const timex = `${date}T${clock.time}${clock.zone}`;
  // EDTF and TIMEX differ at midnight: 24:00 is the end of the day named
  return { ...day, type: 'TIME', timex, value: clock.time === '24:00' ? date : timex };
}

/** The day a time belongs to when none stands beside it: the last one named, else that of publication. */
export function dayOfTime(at: Surroundings): Resolved | null {
  const beside = at.beside();
  if (beside?.stretch?.grain === 'day') return beside;
  const earlier = at.recall(({ grain }) => grain === 'day', 1);
  const base = earlier?.stretch ?? at.published('day');
  if (base === null) return null;
  return {
    type: 'TIME',
    value: null,
    timex: '',
    stretch: base,
    reason: earlier === null ? because('a time on the day of publication, {0}', formatDay(base.index)) : because('a time on the day named before, {0}', formatDay(base.index)), // prettier-ignore
    confidence: earlier === null ? 0.55 : 0.7,
    relativeTo: earlier?.id ?? 'published',
  };
}

export const clockOf = (match: Match): ClockTime | null => readClock(match.word('clock'), match.word('zone'));

export const timeForms: readonly Form[] = [
  {
    rule: 'clock',
    pattern:
      '(about | around | shortly before | shortly after | just before | just after)? OCLOCK<clock> (PART | in the (morning | afternoon | evening) | at night)? ZONED<zone>?',
    notBefore: 'NUMERAL | NUMBERWORD | PERCENT',
    accepts: acceptsClock,
    resolve: (match, at) => {
      const day = at.beside()?.stretch?.grain !== 'day' && isHabit(match) ? null : dayOfTime(at);
      return clockOn(day, inPart(clockOf(match) ?? { time: '00:00', zone: '' }, match, at));
    },
    joins: 'clock',
  },
  {
    // "at half past six", not "cut by a quarter to one pound"
    rule: 'clock-words',
    pattern: 'CLOCKWORDS<clock> (in the (morning | afternoon | evening) | at night)<part>?',
    after:
      'at | by | around | about | until | till | from | since | before | after | just | only | nearly | almost | was | is | START',
    accepts: (match) =>
      !/^\s+(?!(?:in|on|at|and|or|but|to|until|when|as|before|after|this|that|while|with|local|for|yesterday|today|tomorrow)\b)[a-z]/.test(
        match.after(),
      ),
    resolve: (match, at) =>
      clockOn(dayOfTime(at), readClockWords(match.word('clock'), match.word('part')) ?? { time: '00:00', zone: '' }),
    joins: 'clock',
  },
  {
    // "23.00 GMT", "1530 GMT", "9 GMT"
    rule: 'clock-zone',
    pattern: '(DECIMAL | YEAR | SMALL | #four)<clock> (hours)? ZONE<zone>',
    accepts: (match) => clockDigits(match) !== null,
    resolve: (match, at) => clockOn(dayOfTime(at), clockDigits(match) ?? { time: '00:00', zone: '' }),
    joins: 'clock',
  },
  {
    rule: 'part-alone',
    pattern: '(the)? (early | late | mid)? HYPHEN? (morning | afternoon | evening)<part> (hours)?',
    after: 'in | during | by | until | late | early | mid | through | this | in early | in late | in mid',
    notAfter: 'good',
    notBefore: 'HYPHEN | NAME | of (the (ORDINAL | YEAR) | WORD) | news',
    accepts: (match) =>
      /^the |^(?:early|late|mid)/.test(match.words) &&
      /\b(?:in|during|by|until|through)\s(?:the\s)?(?:early |late |mid-?)?$/i.test(match.before()),
    resolve: (match, at) => partOn(at, match.word('part')),
  },
  {
    // "in the early hours of Sunday", "the small hours of yesterday morning"
    rule: 'early-hours',
    pattern:
      '(in)? the (early | small)<part> hours (of (the (morning | day) | yesterday<yesterday> morning? | this morning | (last | this)<way>? WEEKDAY<day> morning?))?',
    resolve: (match, at) => {
      if (match.has('yesterday')) return withPart(fromPublication(at, 'day', -1), 'morning');
      if (match.has('day')) return withPart(resolveWeekday(at, weekdayNumber(match.word('day')), choice(match.word('way'))), 'morning'); // prettier-ignore
      return partOn(at, 'morning');
    },
  },
];

function partOn(at: Surroundings, part: string): Resolved {
  const day = dayOfTime(at);
  if (day?.stretch === undefined) return unresolved(`XXXX-XX-XXT${partLetter(part)}`, at.unknown, null, 'TIME');
  const date = formatDay(day.stretch.index);
  return { ...day, type: 'TIME', value: date, timex: `${date}T${partLetter(part)}` };
}

/** "at 6:45 on Tuesday [evening]": which half of the day it is. */
function inPart(clock: ClockTime, match: Match, at: Surroundings): ClockTime {
  const hour = Number(clock.time.slice(0, 2));
  const part = /T(AF|EV|NI)$/.exec(at.beside()?.timex ?? '')?.[1];
  const least = part === 'AF' ? 1 : part === 'EV' ? 4 : 7;
  if (part === undefined || hour < least || hour > 11 || /m\.?$/.test(match.word('clock'))) return clock;
  return { ...clock, time: `${hour + 12}${clock.time.slice(2)}` };
}

/** "9.30" is a time only with a.m. or a zone; "7:30" is not a score, a ratio or a verse. */
function acceptsClock(match: Match): boolean {
  const clock = match.word('clock');
  if (clockOf(match) === null) return false;
  if (/^(?:noon|midday|midnight)$/.test(clock))
    return !/^\s+(?:sun|express|oil|mass|Express|Oil|Mass|Cowboy|Run|Sun)\b/.test(match.after());
  const before = match.before();
  if (/^\d{1,2}:\d\d$/.test(clock) && !match.has('zone'))
    return !/(?:[A-Z][a-z]+ |won |by |of |ratio )$/.test(before) || /\b(?:at|by|until|from|around|about|before|after|since|\d{4},?)\s$/i.test(before) || /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/.test(before); // prettier-ignore
  return true;
}

function clockDigits(match: Match): ClockTime | null {
  const digits = match.word('clock');
  const clock = /^\d{4}$/.test(digits) ? `${digits.slice(0, 2)}:${digits.slice(2)}` : digits;
  return readClock(clock, match.word('zone'));
}
