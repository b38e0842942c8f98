/** Lengths of time and things that come back: "more than five years", "the past three months", "every Tuesday", "twice a year". */
import { seasons } from '../../english/temporalWords.ts';
import { amountOf, durationOf, grainOf } from '../amount.ts';
import { partLetter } from '../dayPart.ts';
import type { Form, Match } from '../form.ts';
import { monthNumber, weekdayNumber } from '../names.ts';
import { duration, fromPublication, set, vague } from '../resolve.ts';

/** "two years old", "a 36-year-old", "aged 12 months": how old somebody is, not when. */
const AGE =
  'old | olds | HYPHEN old | HYPHEN olds | of age | younger | older | HYPHEN? light | your senior | his senior | her senior';
/** These tie the length to a point: other forms hold it. */
const TIED = 'ago | from now | hence | POSSESSIVE time';

const isAge = (match: Match): boolean =>
  /^\s*(?:-\s*)?(?:old|olds|of age)\b/.test(match.after()) || /\baged\s$/i.test(match.before());

/** "is expected [to last] six weeks": a verb. */
const lasts = /(?:\b(?:to|will|would|could|may|might|must|can|should|not|did|does|do)|n['’]t)\s$/i;
/** "opening [hours]" */
const hoursOf = /\b(?:opening|office|working|business|visiting|school|trading|licensing|consulting)\s$/i;

const amountUnit = (match: Match): string => durationOf(amountOf(match.word('n')), match.word('unit'));

export const lengthForms: readonly Form[] = [
  {
    // "the past three months", "the next two weeks"
    rule: 'duration-anchored',
    pattern:
      '(at least | about | nearly | almost | more than | less than | each of)? (the | these | those | his | her | its | their | our)? (last | past | previous | preceding | next | coming | following | first | final | latest | recent | current | initial | opening | remaining | other | same)<way> QUANTITY<n> (fiscal | trading | straight | consecutive | full | or so)? PLURAL<unit> (or so)?',
    notBefore: AGE,
    accepts: (match) => !(match.words.startsWith('last') && lasts.test(match.before())),
    resolve: (match, at) => {
      const way = match.word('way');
      const ahead = /next|coming/.test(way) ? 1 : /last|past/.test(way) ? -1 : undefined;
      return duration(amountUnit(match), at, ahead);
    },
  },
  {
    rule: 'duration-past-unit',
    pattern:
      '(at least | about | nearly | almost | more than | less than)? (the | this)<the> past<way> (week | month | year | decade | century | weekend | hour | day | quarter)<unit> (or so)?',
    resolve: (match, at) => {
      const grain = grainOf(match.word('unit'));
      if (grain === 'year' || grain === 'decade' || grain === 'century')
        return duration(durationOf(1, match.word('unit')), at, -1);
      return grain === 'weekend'
        ? fromPublication(at, 'weekend', -1)
        : duration(durationOf(1, match.word('unit')), at, -1);
    },
  },
  {
    // "over the next year or so"
    rule: 'duration-next-unit',
    pattern: 'the (next | coming) (week | month | year | decade | hour | day)<unit> or (so | two | more)',
    resolve: (match, at) => duration(durationOf(1, match.word('unit')), at, 1),
  },
  {
    // "recent years", "the coming weeks", "the past decades"
    rule: 'duration-open',
    pattern: '(the | these)? (recent | past | last)<way> PLURAL<unit> ((and | or) PLURAL)?',
    notBefore: AGE,
    resolve: (match) =>
      /hour|minute|second/.test(match.word('unit')) ? duration(durationOf(null, match.word('unit'))) : recent(match),
  },
  {
    rule: 'duration-ahead',
    pattern:
      '(the | these)? (coming | next | upcoming | following)<way> PLURAL<unit> | (in)? the PLURAL<unit1> (ahead | to come) | PLURAL<unit2> to come',
    resolve: () => vague('FUTURE_REF', 0.8),
  },
  {
    rule: 'duration',
    pattern:
      '(ABOUT | within | a total of | a)? ABOUT? QUANTITY<n> (more | straight | consecutive | additional | full | whole | long | trading | business | working | calendar | fiscal | extra | solid)? PLURAL<unit> (or (so | more | longer | less))?',
    notBefore: `${AGE} | ${TIED}`,
    notAfter: 'CURRENCY | past | next',
    accepts: (match) =>
      !isAge(match) &&
      !/\b(?:age (?:of )?|in as )$/i.test(match.before()) &&
      (!/\blast\s$/i.test(match.before()) || lasts.test(match.before().replace(/last\s$/i, ''))),
    resolve: (match) => duration(amountUnit(match)),
  },
  {
    // "two years and three months": one length
    rule: 'duration-two',
    pattern: 'ABOUT? AMOUNT<n> (SINGLE | PLURAL)<unit> and AMOUNT<n1> (SINGLE | PLURAL)<unit1>',
    notBefore: `${AGE} | ${TIED} | earlier | later | HYPHEN`,
    accepts: (match) => twoUnits(match) !== null && !isAge(match),
    resolve: (match) => duration(twoUnits(match) ?? 'PXX'),
  },
  {
    // "a five-year plan", "a three-month-long strike", "10-year bonds", "two day visit", "a five-and-a-half-year term"
    rule: 'duration-adjective',
    pattern:
      'ABOUT? QUANTITY<n> (HYPHEN and HYPHEN a HYPHEN half<half>)? HYPHEN? SINGLE<unit> (HYPHEN long | term | period)?',
    notBefore: `${AGE} | HYPHEN (HYPHEN? old | older | ago | earlier | high | low) | ${TIED} | earlier | later | POSSESSIVE WORD`,
    accepts: (match) => !isAge(match) && adjective(match),
    resolve: (match) => {
      const amount = amountOf(match.word('n'));
      return duration(durationOf(amount !== null && match.has('half') ? amount + 0.5 : amount, match.word('unit')));
    },
  },
  {
    // "between 60 and 90 days": the first takes its unit from the second
    rule: 'duration-before',
    pattern: 'AMOUNT<n>',
    after: 'between',
    before: 'and AMOUNT PLURAL<unit>',
    resolve: (match) => duration(amountUnit(match)),
  },
  {
    rule: 'half-unit',
    pattern: 'ABOUT? half HYPHEN? (a | an)? HYPHEN? (century | decade | hour | year | day)<unit>',
    notBefore: `${TIED} | HYPHEN WORD NAME`,
    accepts: (match) => /half[- ]/.test(match.words),
    resolve: (match) => duration(durationOf(0.5, match.word('unit'))),
  },
  {
    rule: 'duration-range',
    pattern: 'from YEAR<first> (to | until | through) YEAR<last> | between YEAR<first1> and YEAR<last1>',
    accepts: () => false, // two dates, not one length
    resolve: () => duration('P1Y'),
  },
  {
    // "for a year", "within a week", "more than a decade", "nearly an hour"
    rule: 'duration-one',
    pattern:
      '(more than | less than | nearly | almost | about | over | at least | up to | around | just | another | an additional | under | within)? (a | an | one | each | a full | a whole | an entire | a further | one full)<n> (fiscal)? (SINGLE)<unit> (and a half<half> | or (so | more | longer | two))?',
    notBefore: `${AGE} | ${TIED} | HYPHEN | earlier | later | POSSESSIVE? (ORDINAL | MONTH) | previously | on | WORD POSSESSIVE | of (the | violence) | when | NAME`,
    accepts: acceptsOneUnit,
    resolve: (match) => duration(durationOf(match.has('half') ? 1.5 : 1, match.word('unit'))),
  },
  {
    // "it will last another month"
    rule: 'duration-another',
    pattern: 'another SINGLE<unit>',
    after: 'last | lasts | lasted | for | take | takes | took | within | in | wait | least | stay | serve',
    notBefore: AGE,
    resolve: (match) => duration(durationOf(1, match.word('unit'))),
  },
  {
    rule: 'duration-plural',
    pattern:
      '(many | long | the early | the first | endless)? (years | months | weeks | decades | centuries | days | hours | minutes)<unit> ((and | or) (even)? PLURAL)?',
    after:
      'for | over | in | after | within | took | take | takes | spent | last | lasted | several | of | through | during | the | many | wait | waited | than | or | and | , | as | ( | until | lasting | long',
    notBefore: `${AGE} | ${TIED} | earlier | later | before | after | POSSESSIVE | HYPHEN`,
    accepts: acceptsPlural,
    resolve: (match) => duration(durationOf(null, match.word('unit'))),
  },
  {
    rule: 'duration-plural-loose',
    pattern: '(years | months | weeks | decades | centuries | days | hours)<unit>',
    before: 'of | after | before | away | later | earlier | to | or | and | in the | behind | HYPHEN long',
    accepts: (match) =>
      !hoursOf.test(match.before()) &&
      !/\b(?:the|these|those|his|her|their|its|our|my|your|last|early|both|all|business|trading)\s$|\d\s?$/i.test(
        match.before(),
      ) &&
      !/^\s*(?:and|to)\s+(?:[A-Z]|\w+ing)/.test(match.after()),
    resolve: (match) => duration(durationOf(null, match.word('unit'))),
  },
  {
    rule: 'some-time',
    pattern: 'some time | a while | a (long | short | lengthy | brief)<long> (time | while | period)',
    after: 'for | in | after | quite | within | over | took | take | not | been | is',
    accepts: (match) =>
      !/^some time (?:in|next|this|last|between|after|before|around|during)/.test(match.words + match.after()),
    resolve: () => duration('PXX'),
  },
  {
    rule: 'all-day',
    pattern: 'all (day | night | week | month | year | morning | afternoon)<unit> (long)?',
    resolve: (match) =>
      duration(durationOf(1, /morning|afternoon|night/.test(match.word('unit')) ? 'day' : match.word('unit'))),
  },

  // ------------------------------------------------------------------------------------------ what comes back
  {
    rule: 'set-every',
    pattern:
      '(every | each | per)<each> (single | other<other> | ORDINAL<nth> | QUANTITY<n>)? (UNIT | UNITS | LONGUNIT | LONGUNITS | CLOCKUNIT | CLOCKUNITS | weekend | fortnight)<unit>',
    notBefore: 'of (the | these | those) | HYPHEN | ago | earlier',
    accepts: (match) => !/^(?:each|per) (?:second|quarter|minute)$/.test(match.words),
    resolve: (match) =>
      set(
        durationOf(
          match.has('other')
            ? 2
            : match.has('nth')
              ? ordinalAmount(match.word('nth'))
              : match.has('n')
                ? amountOf(match.word('n'))
                : 1,
          match.word('unit'),
        ),
      ),
  },
  {
    rule: 'set-times',
    pattern:
      '(once | twice | thrice | AMOUNT times | several times | a few times | many times) (a | an | each | every | per) (UNIT | LONGUNIT | CLOCKUNIT | fortnight)<unit>',
    resolve: (match) => set(durationOf(1, match.word('unit'))),
  },
  {
    // "15 a year", "$50 a month", "40 percent a year"
    rule: 'set-rate',
    pattern: '(a | an | per)  (year | month | week | day | hour | quarter | minute)<unit>',
    after:
      'NUMERAL | MULTIPLE | PERCENT | percent | trillion | billion | million | cent | BIG | ONES | TENS | dollars | pounds | euros | people | tons | tonnes | barrels | units | copies | cars | jobs | vehicles | hours | minutes | bn | m | CURRENCY | times | passengers | visitors | cents',
    notBefore: 'ago | earlier | later | before | after | HYPHEN | from now | or so | and a half',
    resolve: (match) => set(durationOf(1, match.word('unit'))),
  },
  {
    rule: 'set-weekday',
    pattern:
      '(on | every | each | most)? WEEKDAYS<days> (PART<part>)? | (every | each | most) (other | ORDINAL)? WEEKDAY<day> (PART<part1>)? | WEEKDAY<day2> (nights | mornings | evenings | afternoons)<part2>',
    resolve: (match) => {
      const day = weekdayNumber(match.word('days') || match.word('day') || match.word('day2'));
      const part = match.word('part') || match.word('part1') || match.word('part2');
      return set(`XXXX-WXX-${day}${part === '' ? '' : `T${partLetter(part)}`}`);
    },
  },
  {
    rule: 'set-month',
    pattern: '(every | each) MONTH<month> (DAY<date>)?',
    resolve: (match) =>
      set(
        `XXXX-${String(monthNumber(match.word('month'))).padStart(2, '0')}${match.has('date') ? `-${match.word('date').padStart(2, '0')}` : ''}`,
      ),
  },
  {
    rule: 'set-season',
    pattern: '(every | each) SEASON<season>',
    resolve: (match) => set(`XXXX-${['SP', 'SU', 'FA', 'WI'][seasons[match.word('season')] ?? 0] ?? ''}`),
  },
  {
    rule: 'set-part',
    pattern: '(every | each) PART<part>',
    resolve: (match) => set(`XXXX-XX-XXT${partLetter(match.word('part'))}`),
  },
  {
    rule: 'set-adverb',
    pattern:
      '(daily | weekly | fortnightly | monthly | quarterly | yearly | annually | hourly | nightly | biweekly | annual)<how>',
    notAfter: 'NAME | HYPHEN',
    notBefore: 'NAME | mail | telegraph | HYPHEN | general meeting | report | meeting | mirror | express | star',
    // "a daily paper", "the quarterly dividend" are sorts of things; "prices are set daily" comes back
    accepts: (match) =>
      (match.words === 'annual' &&
        /^\s+(?:profits?|loss|losses|income|earnings|turnover|deficit|budget|inflation|revenues?)\b/.test(
          match.after(),
        )) ||
      !/^\s+[a-z]/.test(match.after()) ||
      /^\s+(?:and|or|by|in|from|to|at|for|since|on|until|through|with|as)\b/.test(match.after()),
    resolve: (match) => ({
      ...set(adverbs[match.word('how')] ?? 'P1Y', 0.8),
      ...(match.word('how') === 'annual' ? { type: 'DURATION' as const } : {}),
    }),
  },
];

const adverbs: Readonly<Record<string, string>> = {
  annual: 'P1Y',
  annually: 'P1Y',
  biweekly: 'P2W',
  daily: 'P1D',
  fortnightly: 'P2W',
  hourly: 'PT1H',
  monthly: 'P1M',
  nightly: 'P1D',
  quarterly: 'P3M',
  weekly: 'P1W',
  yearly: 'P1Y',
};

const ordinalAmount = (word: string): number =>
  ({ second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, tenth: 10 })[word] ?? (parseInt(word, 10) || 1);

/** P2Y and P3M make P2Y3M, where the second is the finer; null for others. */
function twoUnits(match: Match): string | null {
  const first = durationOf(amountOf(match.word('n')), match.word('unit'));
  const second = durationOf(amountOf(match.word('n1')), match.word('unit1'));
  const units = `${first} ${second}`.replace(/\d+/g, '');
  return /^(?:PY P[MD]|PM P[DW]|PW PD|PTH PT[MS]|PTM PTS)$/.test(units) ? first + second.replace(/^PT?/, '') : null;
}

function recent(match: Match): ReturnType<typeof duration> {
  return match.word('way') === 'recent'
    ? duration(durationOf(null, match.word('unit')))
    : duration(durationOf(null, match.word('unit')));
}

/** "a two-year plan" and "two day visit", but not "one day", "some week" or "20 second place". */
function adjective(match: Match): boolean {
  const hyphened = /[-‑](?:year|month|week|day|hour|minute|second|decade|century|quarter|fortnight|weekend)/.test(
    match.words,
  );
  if (hyphened) return true;
  const unit = match.word('unit');
  if (/^(?:some|many|few|a few|second|quarter)/.test(match.word('n')) || /second|quarter|weekend/.test(unit))
    return false;
  // without a hyphen only before a noun: "a five year plan"
  return (
    amountOf(match.word('n')) !== 1 &&
    /^\s+[a-z]{3,}/.test(match.after()) &&
    !/^\s+(?:and|the|when|that|which|who|was|were|has|had)\b/.test(match.after())
  );
}

function acceptsOneUnit(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  const unit = match.word('unit');
  if (isAge(match)) return false;
  // "a day after the vote"; "a quarter of" is a share
  if (/^\s+(?:after|before)\b/.test(after) && unit !== 'second' && unit !== 'quarter') return true;
  if (unit === 'quarter') return false;
  if (/^(?:second|quarter|minute)$/.test(unit) && !/^(?:more|less|nearly|almost|about|just under|under|within|up to|over)/.test(match.words)) return /\b(?:for|in|within|every|after|takes?|took)\s$/i.test(before) && unit === 'minute'; // prettier-ignore
  if (/^(?:each)/.test(match.word('n'))) return false;
  if (
    /^(?:more|less|nearly|almost|about|over|at least|up to|another|an additional|within|around|under|just)/.test(
      match.words,
    )
  )
    return true;
  if (match.words.startsWith("one ") && unit === 'day' && /^\s*(?:[.,]|(?:he|she|they|we|I|it|be|will|may|could)\b)/.test(after) && !/\b(?:in|for|of|within|than)\s$/.test(before)) return false; // prettier-ignore
  if (
    /\b(?:for|in|within|after|over|than|nearly|almost|about|once|last|lasted|lasting|takes?|took|taken|spend|spent|waited|wait|serve|served|serving|until|of|only|just|during|by|extended?|delayed?|years? and|half)\s$/i.test(
      before,
    )
  )
    return !/^\s+(?:of|for)\b/.test(after) || !/\b(?:of|by|after|in)\s$/.test(before);
  return match.words.includes('and a half') || /\bor (?:so|two|more)$/.test(match.words);
}

function acceptsPlural(match: Match): boolean {
  const before = match.before();
  if (isAge(match) || hoursOf.test(before) || /\d\s?$/.test(before)) return false;
  // "the third time in as many weeks", "minutes from the meeting"
  if (/\bin as(?: many)?\s$/.test(before) || (match.words === 'minutes' && /^\s+(?:from|of|show|taken|were)\b/.test(match.after()))) return false; // prettier-ignore
  if (/\b(?:the)\s$/i.test(before))
    return /\b(?:over|through|during|in|of)\s+the\s$/i.test(before) && match.words.startsWith('years');
  if (/\b(?:in|after|and|or|of|as|during|than|,)\s*$/i.test(before)) return /^(?:many|long|years|decades|months|centuries|weeks)/.test(match.words) && !/^\s+(?:the|a|an|he|she|they|it|when)\b/.test(match.after()); // prettier-ignore
  return true;
}
