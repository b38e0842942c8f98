/** Days with a name: "Good Friday", "New Year's Eve 2019", "last Thanksgiving". */
import { because } from '../../reason.ts';
import { knownDays } from '../../english/temporalWords.ts';
import { amountOf, ordinalOf } from '../amount.ts';
import { dayNumber } from '../calendar.ts';
import { feasts } from '../feasts.ts';
import type { Form, Match } from '../form.ts';
import { monthNumber } from '../names.ts';
import { onCalendar, resolveYearly, yearlyDay, type Choice, type Yearly } from '../resolve.ts';

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
    // "before Christmas", "last Easter"
    rule: 'feast',
    pattern: '(last | next | this)<way>? (easter | christmas)<name>',
    after: 'by | before | after | since | until | till | at | over | during | than | of | past | START | ,',
    notBefore: 'NAME | POSSESSIVE | HYPHEN | monday | sunday | eve | day | island | rising',
    accepts: (match) =>
      /^(?:(?:last|next|this) )?(?:Easter|Christmas)$/i.test(match.original()) &&
      /[EC][a-z]+$/.test(match.original()) &&
      (match.has('way') || /\b(?:by|before|after|since|until|till|at|over|during)\s$/i.test(match.before())) &&
      !isThing.test(match.after()),
    resolve: (match, at) => resolveYearly(at, yearlyFeast(match.word('name')), choice(match.word('way'))),
  },
  {
    // "two days after Christmas", "the week before Good Friday"
    rule: 'beside-feast',
    pattern: `(the | a | AMOUNT)<n> (day | days | week | weeks | fortnight)<unit> (before | after)<way> (${names} | easter | christmas)<name>`,
    accepts: (match) => /[A-Z]/.test(match.original('name')) && !isThing.test(match.after()),
    resolve: (match, at) => {
      const feast = resolveYearly(at, yearlyFeast(match.word('name')), 'tense');
      if (feast.stretch === undefined) return feast;
      const days = match.word('unit').includes('week') ? 7 : match.word('unit') === 'fortnight' ? 14 : 1;
      const amount = match.word('n') === 'the' ? 1 : (amountOf(match.word('n')) ?? 1);
      const index = feast.stretch.index + (match.word('way') === 'before' ? -1 : 1) * Math.round(amount * days);
      return onCalendar({ grain: 'day', index }, because('counted from {0}', match.original('name')), 0.8, { relativeTo: 'published' }); // prettier-ignore
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

/** "before Christmas [shopping]" */
const isThing =
  /^\s+(?:markets?|trees?|part(?:y|ies)|cards?|dinners?|number|songs?|lights?|lunch|carols?|shopping|presents?|sales?|season|period|holidays?|breaks?|puddings?|cakes?|eggs?|bonus(?:es)?|trading|rush|specials?|gifts?|decorations?)\b/i;

function yearlyFeast(word: string): Yearly {
  const name = word.replaceAll('’', "'");
  const day = feasts[name === 'easter' ? 'easter sunday' : name === 'christmas' ? 'christmas day' : name];
  return {
    name: name.replace(/(?:^|\s)[a-z]/g, (letter) => letter.toUpperCase()),
    timex: 'XXXX-XX-XX',
    value: null,
    inYear: (year) => ({ grain: 'day', index: day?.(year) ?? 0 }),
    rule: 'feast',
  };
}

/** "September 11", with the year that it is known for, where it is. */
function dayOf(match: Match): { month: number; day: number; year: number | undefined } {
  const month = monthNumber(match.word('month') || match.word('month1'));
  const day = ordinalOf(match.word('day') || match.word('day1'));
  return { month, day, year: knownDays[[month, day].map((part) => String(part).padStart(2, '0')).join('-')] };
}
