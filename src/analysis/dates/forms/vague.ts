/** References to past, present and future that name no date. They have a type and no point on the timeline. */
import type { Form } from '../form.ts';
import { vague } from '../resolve.ts';

export const vagueForms: readonly Form[] = [
  {
    rule: 'present',
    pattern:
      'right now | just now | now | nowadays | currently | (at)? (the | this) (present | moment | (very | crucial | critical | particular) moment | present time | point in time) | these days | at present | at this (time | point | stage) | presently | to date',
    notBefore: 'NAME POSSESSIVE',
    accepts: (match) => {
      const { words } = match;
      if (words === 'to date') return !/\bup[- ]$/i.test(match.before());
      if (/^now$/.test(words))
        return (
          !/\b(?:from|by|until|till|up to|just|than|NAME)\s$/.test(match.before()) &&
          !/^\s*(?:that\b|,? then\b|[-–]\w|famous|defunct)/.test(match.after())
        );
      if (/^(?:the|this) (?:moment|present)$/.test(words)) return /\b(?:at|for|of|to|until|till|up to)\s$/i.test(match.before()) && !/^\s+(?:when|that|of|he|she|they|it)\b/.test(match.after()); // prettier-ignore
      if (words.startsWith('at this point')) return true;
      return true;
    },
    resolve: () => vague('PRESENT_REF', 0.66),
  },
  {
    rule: 'past',
    pattern:
      '(only | just | as | more | until | most)? recently | the (recent | distant | near)? past | in recent memory | (in)? recent (times | history) | of late | lately | not long ago | long ago | the other day | in the old days',
    notBefore:
      'POSSESSIVE? (AMOUNT | OPENAMOUNT) (PLURAL | SINGLE) | PLURAL | SINGLE | WEEKDAY | MONTH | SEASON | tense | as',
    accepts: (match) =>
      !match.words.endsWith('the past') ||
      !/^\s+(?:two|few|several|\d|week|month|year|decade|[a-z]+ed\b)/.test(match.after()),
    resolve: () => vague('PAST_REF', 0.75),
  },
  {
    rule: 'future',
    pattern:
      'in the (near | immediate | foreseeable | distant | not too distant | not so distant)? future | the (near | immediate | foreseeable | distant) future | the future | (very | pretty | fairly | as)? soon (as possible)? | shortly | before long | (at)? a (later | future) date | the (near | short | long | medium) HYPHEN? term | sooner or later | the coming (days | weeks | months | years)',
    notBefore:
      'POSSESSIVE | after | as | before | following | thereafter | HYPHEN | became | found | began | realised | realized | learned | discovered | got | gave | had | NAME | of',
    accepts: (match) =>
      !/^(?:the|in the) future$/.test(match.words) ||
      !/^\s+(?:of|[a-z]+s?\b(?<!is|was|will|and|or|in|for|as|but|to|with|when|if|that))/.test(match.after()) ||
      match.words.startsWith('in'),
    resolve: () => vague('FUTURE_REF', 0.7),
  },
  {
    // "Robots will one day drive buses": some day, not a length
    rule: 'one-day',
    pattern: 'one day | some day | someday',
    after: 'will | would | could | may | might | can | to',
    resolve: () => vague('FUTURE_REF', 0.7),
  },
];
