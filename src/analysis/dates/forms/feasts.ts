/** Days with a name: "Good Friday", "New Year's Eve 2019", "last Thanksgiving". */
import { because } from '../../reason.ts';
import { feasts } from '../feasts.ts';
import type { Choice } from '../resolve.ts';
import { onCalendar, resolveYearly } from '../resolve.ts';
import type { Form } from '../form.ts';

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
    // "9/11", the attacks: the only date in digits that is known by its digits
    rule: 'nine-eleven',
    pattern: 'PAIR',
    notBefore: 'PERCENT | of',
    accepts: (match) => match.words === '9/11' && !/[\d$£€]\s?$/.test(match.before()),
    resolve: () => onCalendar({ grain: 'day', index: 11576 }, because('the attacks of 11 September 2001'), 0.85),
  },
];
