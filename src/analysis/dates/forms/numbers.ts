/** Dates in digits: "2022-01-19", "19/01/2022", "18/01". */
import { because } from '../../reason.ts';
import { dayNumber, type Stretch } from '../calendar.ts';
import type { Form } from '../form.ts';
import { readIso, resolvePair, resolveSlashed, slashedReadings } from '../numeric.ts';
import { onCalendar } from '../resolve.ts';

export const numberForms: readonly Form[] = [
  {
    rule: 'iso-date',
    pattern: 'ISO',
    anyLanguage: true,
    accepts: (match) => readIso(match.words) !== null,
    resolve: (match) => {
      const { year, month, day, time } = readIso(match.words) ?? { year: 1970, month: 1, day: 1, time: '' };
      const stretch: Stretch = { grain: 'day', index: dayNumber(year, month, day) };
      const date = onCalendar(stretch, because('an ISO date'), 0.98);
      const [, clock] = /^(\d\d:\d\d)/.exec(time) ?? [];
      if (clock === undefined || Number(clock.slice(0, 2)) > 23 || Number(clock.slice(3)) > 59) return date;
      const zone = /(?:Z|[+-]\d\d:?\d\d)$/.exec(time)?.[0].replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? '';
      const value = `${date.timex}T${clock}${zone}`;
      return { ...date, type: 'TIME', value, timex: value };
    },
    joins: 'day',
  },
  {
    rule: 'numeric-date',
    pattern: 'SLASHED',
    accepts: (match) =>
      slashedReadings(match.words).length > 0 && (!match.words.includes('.') || /^\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d$/.test(match.words)) && !/(?:v|version|[$£€]) ?$/i.test(match.before()), // prettier-ignore
    // "14.10.2023 18:22": the clock stands in the words as well
    resolve: (match, at) => resolveSlashed(/^[\d/.-]{6,10}/.exec(match.words)?.[0] ?? match.words, at),
    joins: 'day',
  },
  {
    // "18/01": two digits each, and one of them no month, or after "on"; "24/7" and "1/2" are no dates
    rule: 'numeric-day-month',
    pattern: 'PAIR',
    notAfter: 'NUMERAL | NUMBERWORD | CURRENCY | DASH',
    notBefore: 'PERCENT | CURRENCY | of | ANYUNITS | HYPHEN | a | an',
    accepts: (match) => {
      const [a = '', b = ''] = match.words.split('/');
      const dayMonth = Number(a) >= 1 && Number(a) <= 31 && Number(b) >= 1 && Number(b) <= 12;
      const monthDay = Number(a) >= 1 && Number(a) <= 12 && Number(b) >= 1 && Number(b) <= 31;
      return (dayMonth || monthDay) && ((a.length === 2 && b.length === 2 && (Number(a) > 12 || Number(b) > 12)) || (/\b(?:on|by|until|since)\s$/i.test(match.before()) && b.length <= 2)); // prettier-ignore
    },
    resolve: (match, at) => resolvePair(match.words, at),
  },
];
