/** Days with a name: "Good Friday", "New Year's Eve 2019", "last Thanksgiving". */
import { because } from '../../reason.ts';
import { knownDays } from '../../english/temporalWords.ts';
import { ordinalOf } from '../amount.ts';
import { dayNumber } from '../calendar.ts';
import { feasts } from '../feasts.ts';
import type { Form, Match } from '../form.ts';
import { monthNumber } from '../names.ts';
import { onCalendar, resolveYearly, yearlyDay, type Choice } from '../resolve.ts';

const names = Object.keys(feasts)
  .map((name) => name.replace("'s", " 's").replace("s'", "s '"))
  .join(' | ');

const choice = (word: string): Choice =>
  word === 'last' ? 'last' : word === 'next' ? 'next' : word === 'this' ? 'this' : 'tense';

export const feastForms: readonly Form[] = [
  {
    rule: 'feast',
    pattern: `(last | next | this)<way>? (${names})<name> (,? YEAR<year>)?`,
    notBefore: 'NAME (parade | sale) | agreement | massacre | accord | accords',
    // "the Good Friday agreement" is a treaty, "a good friday" a nice day
    accepts: (match) =>
      /[A-Z]/.test(match.original()) && !/^\s*(?:Agreement|Massacre|Accord|Prison|murders)/i.test(match.after()),
    resolve: (match, at) => {
      const name = match.word('name').replaceAll('’', "'");
      const day = feasts[name];
      const inYear = (year: number) => ({ grain: 'day' as const, index: day?.(year) ?? 0 });
      const title = match.original('name');
      if (match.has('year'))
        return onCalendar(inYear(Number(match.word('year'))), because('{0} of that year', title), 0.9);
      return resolveYearly(
        at,
        { name: title, timex: 'XXXX-XX-XX', value: null, inYear, rule: 'feast' },
        choice(match.word('way')),
      );
    },
    joins: 'day',
  },
  {
    // "the September 11 attacks": a day that is known by what happened on it, whatever the year of the article
    rule: 'known-day',
    pattern: 'MONTH<month> DAY<day> | the? DAY<day1> of? MONTH<month1>',
    before:
      '(NAME | WORD)? (attack | attacks | bombing | bombings | hijackings | hijackers | atrocities | insurrection | riot | riots | massacre | rioters | attackers)',
    accepts: (match) => dayOf(match).year !== undefined,
    resolve: (match, at) => {
      const { month, day, year = 0 } = dayOf(match);
      const index = dayNumber(year, month, day);
      const today = at.published('day')?.index;
      // an article from before that day means another one
      if (today !== undefined && today < index) return resolveYearly(at, yearlyDay(month, day), 'tense');
      return onCalendar({ grain: 'day', index }, because('known by what happened on that day in {0}', year), 0.85);
    },
  },
  {
    // "by Easter 2023"; without a year "Easter" is a season, an egg or a rising
    rule: 'feast',
    pattern: '(easter | christmas)<name> YEAR<year>',
    accepts: (match) => /^[A-Z]/.test(match.original()),
    resolve: (match) => {
      const day = feasts[match.word('name') === 'easter' ? 'easter sunday' : 'christmas day'];
      const index = day?.(Number(match.word('year'))) ?? 0;
      return onCalendar({ grain: 'day', index }, because('{0} of that year', match.original('name')), 0.85);
    },
    joins: 'day',
  },
  {
    // "9/11", the attacks: the only date in digits that is known by its digits
    rule: 'nine-eleven',
    pattern: 'PAIR',
    notBefore: 'PERCENT | of',
    accepts: (match) => match.words === '9/11' && !/[\d$£€]\s?$/.test(match.before()),
    resolve: () => onCalendar({ grain: 'day', index: 11576 }, because('the attacks of 11 September 2001'), 0.85),
  },
];

/** "September 11", with the year that it is known for, where it is. */
function dayOf(match: Match): { month: number; day: number; year: number | undefined } {
  const month = monthNumber(match.word('month') || match.word('month1'));
  const day = ordinalOf(match.word('day') || match.word('day1'));
  return { month, day, year: knownDays[[month, day].map((part) => String(part).padStart(2, '0')).join('-')] };
}
