/** Dates that hang on another date of the article: "the following year", "that day", "a week earlier", "at that time". */
import { because } from '../../reason.ts';
import { durationOf, grainOf } from '../amount.ts';
import { knownTo, shift, weekdayOf, widen, type Grain, type Stretch } from '../calendar.ts';
import { withPart } from '../dayPart.ts';
import type { Form, Match, Resolved, Surroundings } from '../form.ts';
import { weekdayNumber } from '../names.ts';
import { duration, fromEarlier, fromPublication, onCalendar, resolveWeekday, unresolved, vague } from '../resolve.ts';
import { COUNTED_UNITS, countedUnits } from './countedUnits.ts';
import { yearBefore } from './periods.ts';

const fineEnough =
  (grain: Grain) =>
  (stretch: Stretch): boolean =>
    knownTo(stretch.grain, grain);

const unknown: Readonly<Partial<Record<Grain, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** So many units before or after the date that was named last; unresolved where no date was named that finely. */
function counted(at: Surroundings, grain: Grain, units: number, sentences: number): Resolved {
  const earlier = at.recall(fineEnough(grain), sentences);
  if (earlier === null)
    return unresolved(unknown[grain] ?? 'XXXX', because('hangs on a date that the article does not name before it'));
  return fromEarlier(earlier, shift(widen(earlier.stretch, grain), units));
}

function beforeOrAfter(match: Match, at: Surroundings, sign: -1 | 1): Resolved {
  const { amount, unit, whole } = countedUnits(match);
  if (whole === null) return duration(durationOf(amount, unit));
  // "two years earlier, in 2018"
  const told = /^\s*,? (?:in|on) ((?:19|20)\d\d)\b(?! [A-Za-z]+ \d)/.exec(match.after())?.[1];
  if (told !== undefined && whole.grain === 'year')
    return onCalendar({ grain: 'year', index: Number(told) }, because('the year named behind it'), 0.85);
  if (whole.grain === 'year' && amount === 1 && sign < 0) return yearBefore(at, 3);
  const earlier = at.recall(fineEnough(whole.grain), 3);
  if (earlier !== null)
    return fromEarlier(earlier, shift(widen(earlier.stretch, whole.grain), sign * whole.amount), 0.6);
  if (sign < 0) return fromPublication(at, whole.grain, -whole.amount, 0.5);
  return duration(durationOf(amount, unit));
}

export const anaphoricForms: readonly Form[] = [
  {
    rule: 'following-unit',
    pattern:
      '(late | early | later)? the (very)? (following | ensuing | subsequent)<way> (day | week | month | year | decade | century | quarter | weekend)<unit>',
    resolve: (match, at) => counted(at, grainOf(match.word('unit')) ?? 'day', 1, 6),
  },
  {
    rule: 'next-day',
    pattern: 'the next (day | morning | evening | night | afternoon)<unit>',
    resolve: (match, at) => {
      const day = counted(at, 'day', 1, 4);
      return match.word('unit') === 'day' ? day : withPart(day, match.word('unit'));
    },
  },
  {
    rule: 'previous-unit',
    pattern:
      'the (previous | preceding | prior) (day | week | month | year | decade | quarter | weekend | night)<unit> | the (day | week | month | year | night)<unit1> (before | previous | earlier | previously)',
    notBefore: 'WORD | NAME | a | the | an | his | her',
    resolve: (match, at) => previous(match, at),
  },
  {
    rule: 'previous-unit-loose',
    pattern:
      'the (previous | preceding | prior) (day | week | month | year | decade | quarter | weekend | night)<unit>',
    resolve: (match, at) => previous(match, at),
  },
  {
    rule: 'previous-weekday',
    pattern: 'the (previous | preceding) WEEKDAY<day>',
    resolve: (match, at) => {
      const weekday = weekdayNumber(match.word('day'));
      const earlier = at.recall(({ grain }) => grain === 'day', 2);
      if (earlier === null) return resolveWeekday(at, weekday, 'last');
      const back = (weekdayOf(earlier.stretch.index) - weekday + 7) % 7;
      return fromEarlier(earlier, { grain: 'day', index: earlier.stretch.index - (back === 0 ? 7 : back) });
    },
  },
  {
    // "the Monday after": after the day named last
    rule: 'weekday-after',
    pattern: 'the WEEKDAY<day> (after | afterwards)',
    notBefore: 'WORD | NAME | a | the | an | his | her | next | that | their | its | MONTH | WEEKDAY',
    resolve: (match, at) => {
      const weekday = weekdayNumber(match.word('day'));
      const earlier = at.recall(({ grain }) => grain === 'day', 2);
      if (earlier === null) return resolveWeekday(at, weekday, 'next');
      const ahead = (weekday - weekdayOf(earlier.stretch.index) + 7) % 7;
      return fromEarlier(earlier, { grain: 'day', index: earlier.stretch.index + (ahead === 0 ? 7 : ahead) });
    },
  },
  {
    rule: 'following-weekday',
    pattern: 'the following WEEKDAY<day> PART<part>?',
    resolve: (match, at) => {
      const weekday = weekdayNumber(match.word('day'));
      const earlier = at.recall(({ grain }) => grain === 'day', 4);
      if (earlier !== null) {
        const ahead = (weekday - weekdayOf(earlier.stretch.index) + 7) % 7;
        const day = fromEarlier(earlier, { grain: 'day', index: earlier.stretch.index + (ahead === 0 ? 7 : ahead) });
        return withPart(day, match.word('part'));
      }
      if (at.tense().way >= 0) return withPart(resolveWeekday(at, weekday, 'next'), match.word('part'));
      return unresolved(`XXXX-WXX-${weekday}`, because('hangs on a date that the article does not name before it'));
    },
    joins: 'day',
  },
  {
    rule: 'unit-after',
    pattern: 'the (day | week | month | year | morning | night)<unit> after',
    notBefore: 'WORD | NAME | a | the | an | his | her | tomorrow | NUMERAL | that | it | their | its | MONTH',
    resolve: (match, at) => counted(at, grainOf(match.word('unit')) ?? 'day', 1, 4),
  },
  {
    rule: 'that-unit',
    pattern:
      '((later | earlier | the end of | late | early | at the end of | by the end of) (on | in)?)? (that | the same | that same | that very)<way> (fiscal)? (day | week | month | year | decade | century | quarter | weekend | season)<unit>',
    notAfter: 'so | says | said | know | believe | think',
    notBefore: 'HYPHEN WORD | he will | to come',
    resolve: (match, at) => {
      const grain = grainOf(match.word('unit'));
      if (grain === null) return vague('PAST_REF', 0.4);
      return counted(at, grain, 0, 8);
    },
  },
  {
    rule: 'that-part',
    pattern: '(later | earlier)? (that | the same) (morning | afternoon | evening | night)<part>',
    resolve: (match, at) => withPart(counted(at, 'day', 0, 6), match.word('part')),
  },
  {
    // "later in the day", "by the end of the day"
    rule: 'later-in-day',
    pattern: '(later | earlier) (in | on)? the (day | week)<unit> | (the | by) end of the day',
    accepts: (match) => match.has('unit') || !/\bat the end of the day$/i.test(match.before() + match.words),
    resolve: (match, at) => {
      const grain = match.word('unit') === 'week' ? 'week' : 'day';
      const earlier = at.recall(fineEnough(grain), 5);
      return earlier === null
        ? fromPublication(at, grain, 0, 0.6)
        : fromEarlier(earlier, widen(earlier.stretch, grain));
    },
  },
  {
    // "at that time", "by then": the last date named, as finely as it was named
    rule: 'that-time',
    pattern:
      '(at | by | around | during | until | since)? that (time | point | moment | date) | at the (same)? time | (by | since | until | till | from)? then',
    accepts: (match) => {
      const { words } = match;
      if (words.endsWith('then'))
        return (
          /^(?:by|since|until|till|from) then$/.test(words) &&
          !/^\s+(?:on|foreign|prime|home|vice|president|minister|secretary|leader|chancellor|[A-Z])/.test(match.after())
        );
      if (/^at the (?:same )?time$/.test(words))
        return !words.includes('same') && !/^\s+(?:of|when|that|[A-Z]|he|she|they|it|we|I)\b/.test(match.after());
      return /^(?:at|by|around|during|until|since)/.test(words) && !/^\s+(?:of|when|that)\b/.test(match.after());
    },
    resolve: (match, at) => {
      if (match.words.startsWith('at the')) return vague('PAST_REF', 0.6);
      const earlier = at.recall(() => true, 2);
      if (earlier !== null)
        return onCalendar(earlier.stretch, because('the date named before'), 0.6, { relativeTo: earlier.id });
      return { ...unresolved('PAST_REF', because('hangs on a date that the article does not name before it')), confidence: 0.4 }; // prettier-ignore
    },
  },
  {
    rule: 'earlier-later',
    pattern: `ABOUT? ${COUNTED_UNITS} (earlier | before | previously | prior | beforehand)`,
    accepts: (match) => match.words.endsWith('earlier') || match.words.endsWith('previously') || !/^\s*(?:the|a|an|his|her|their|its|he|she|they|it|[A-Z]\w+|that|they|being|\w+ing|to|this|last|\d)/.test(match.after()), // prettier-ignore
    notBefore: 'than | in the',
    resolve: (match, at) => beforeOrAfter(match, at, -1),
  },
  {
    rule: 'later',
    pattern: `ABOUT? ${COUNTED_UNITS} (later | afterwards | afterward)`,
    notBefore: 'than',
    resolve: (match, at) => beforeOrAfter(match, at, 1),
  },
  {
    // "in the quarter", "for the year": the period the article speaks of
    rule: 'the-year',
    pattern: 'the year',
    after: 'for | in | of | during | by | through | later in | earlier in',
    notBefore: 'WORD | YEAR | NAME | ended | SPOKENYEAR | HYPHEN | POSSESSIVE',
    resolve: (_match, at) => {
      const earlier = at.recall(({ grain }) => grain === 'year' || grain === 'quarter', 3);
      return earlier === null
        ? fromPublication(at, 'year', 0, 0.5)
        : fromEarlier(earlier, widen(earlier.stretch, 'year'), 0.5);
    },
  },
];

function previous(match: Match, at: Surroundings): Resolved {
  const unit = match.word('unit') || match.word('unit1');
  if (unit === 'night') return withPart(counted(at, 'day', -1, 3), 'night');
  const grain = grainOf(unit) ?? 'day';
  const earlier = at.recall(fineEnough(grain), 2);
  if (earlier === null)
    return grain === 'day' ? fromPublication(at, grain, -1, 0.5) : fromPublication(at, grain, -1, 0.6);
  return fromEarlier(earlier, shift(widen(earlier.stretch, grain), -1));
}
