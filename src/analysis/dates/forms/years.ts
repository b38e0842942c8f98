/** Years, decades and centuries: "1990", "1999–2003", "the late 80s", "the 19th century". */
import { because } from '../../reason.ts';
import { ordinalOf, yearOfWords } from '../amount.ts';
import { yearOf } from '../calendar.ts';
import type { Form, Match, Surroundings } from '../form.ts';
import { countedThings } from '../notDates.ts';
import { onCalendar, unresolved } from '../resolve.ts';

export const yearForms: readonly Form[] = [
  {
    rule: 'decade',
    pattern: "the? (EDGE HYPHEN?)? the? ('? DECADE<decade> | (nineteen | eighteen)<century>? HYPHEN? DECADENAME<name>)",
    notAfter:
      'HYPHEN | his | her | their | my | your | our | low | high | upper | lower | in low | CURRENCY | temperatures in the | aged',
    notBefore: 'PERCENT | degrees | MULTIPLE',
    // "Man, 60s, dies": an age
    accepts: (match) =>
      (match.has('decade') &&
        !(/^\d\ds$/.test(match.words) && /\p{L},\s$/u.test(match.before()) && /^\s?[,:;]/.test(match.after()))) ||
      match.has('century') ||
      match.words.startsWith('the '),
    resolve: (match, at) => {
      const word = match.word('decade').replace(/['’]?s$/, '');
      const short = match.has('name') ? match.word('name') : word;
      // "the 1800s", "the early 1900s" are centuries, "the 2000s" a decade
      if (/^1\d00$/.test(word)) return onCalendar({ grain: 'century', index: Number(word.slice(0, 2)) }, because('a century'), 0.8); // prettier-ignore
      if (word.length === 4)
        return onCalendar({ grain: 'decade', index: Number(word.slice(0, 3)) }, because('a decade'), 0.95);
      const number = match.has('name') ? decadeNumber(short) : Number(word);
      const full = match.word('century') === 'eighteen' ? 1800 + number : fullDecade(number, at);
      return onCalendar(
        { grain: 'decade', index: Math.floor(full / 10) },
        because('a decade, counted to the century of the article'),
        0.85,
      );
    },
  },
  {
    rule: 'century',
    pattern: '(the? EDGE HYPHEN?)? the? ORDINAL<n> HYPHEN? (and (NTH | ORDINALWORD))? (century | centuries)',
    resolve: (match) => {
      const bc = /^\s*(?:BCE?|B\.C)/.test(match.after());
      const index = ordinalOf(match.word('n')) - 1;
      return bc || !(index >= 0) ? unresolved('XX', because('a century before our era')) : onCalendar({ grain: 'century', index }, because('a century'), 0.95); // prettier-ignore
    },
  },
  {
    // "1999–2003", "2019-20"
    rule: 'year-range',
    pattern: 'YEAR<year> (DASH | /) (YEAR | SMALL)<last>',
    notBefore: 'HYPHEN | DASH | /',
    notAfter: 'CURRENCY | HYPHEN | / | SMALL | BIG',
    accepts: (match) => yearRange(match) !== null && isYear(match),
    resolve: (match) => {
      const [first, last] = yearRange(match) ?? [0, 0];
      const value = `${first}/${last}`;
      return {
        type: 'DATE',
        value,
        timex: value,
        reason: because('from one year to another'),
        confidence: 0.85,
        stretch: yearOf(last),
      };
    },
  },
  {
    rule: 'year-part',
    pattern:
      '(the? EDGE HYPHEN? | sometime in | the year | (calendar | fiscal | the (fiscal | financial | tax | model | calendar) year)<fiscal>) ANYYEAR<year>',
    accepts: (match) => match.has('fiscal') || isYear(match),
    resolve: (match) => onCalendar(yearOf(yearOfWords(match.word('year'))), because('a year'), 0.93),
  },
  {
    rule: 'year',
    pattern: 'YEAR<year>',
    notAfter: 'NUMERAL | MULTIPLE',
    notBefore: 'MULTIPLE | ANYUNITS | MERIDIEM | CURRENCY',
    accepts: (match) => Number(match.word('year')) >= 1400 && Number(match.word('year')) < 2150 && isYear(match),
    resolve: (match) => onCalendar(yearOf(Number(match.word('year'))), because('a year'), 0.93),
  },
  {
    // "closed in '98", not "in '12 Angry Men'"
    rule: 'short-year',
    pattern: "' SMALL<year>",
    after: 'in | since | of | by | until | from | before | after | SEASON | MONTH',
    accepts: (match) =>
      match.word('year').length === 2 && !/^\s*[A-Z][^.]{0,38}['’]|^['’s%]|^\s*per/.test(match.after()),
    resolve: (match, at) => {
      const now = at.published('year')?.index ?? 2020;
      const year = Math.floor(now / 100) * 100 + Number(match.word('year'));
      return onCalendar(yearOf(year > now ? year - 100 : year), because('a year, counted to the century of the article'), 0.8); // prettier-ignore
    },
  },
  {
    rule: 'spoken-year',
    pattern: 'SPOKENYEAR<year>',
    accepts: (match) =>
      (/\b(?:in|since|by|until|from|of|during|late|early|year)\s$/i.test(match.before()) ||
        /^(?:nineteen|eighteen) \w+ty[- ]\w+$/.test(match.words)) &&
      yearOfWords(match.word('year')) >= 1500 &&
      yearOfWords(match.word('year')) < 2100,
    resolve: (match) => onCalendar(yearOf(yearOfWords(match.word('year'))), because('a year in words'), 0.85),
  },
];

/** A year that stands alone is a year only where the words around it let it be one. */
function isYear(match: Match): boolean {
  const before = match.before();
  const after = match.after();
  if (
    /(?:[$£€¥#%+*=/.,:&]|\d[-–—]|\b[A-Za-z]{1,12}-|\bNo\.?|[Nn]umber|[Rr]oom|[Pp]age|[Ff]light|[Rr]oute|[Aa]rticle|[Ss]ection|[Rr]esolution|Vision|Agenda|Boeing|Airbus|[Mm]odel|[Cc]hannel|[Uu]p|some|nearly|about|approximately|than|roughly|almost|least|[Ee]very|worth|total|[Oo]f about)\s*$/.test(
      before,
    )
  )
    return /\d[-–—]\s*$/.test(before) && /\b1\d{3}[-–—]\s*$|\b20\d\d[-–—]\s*$/.test(before);
  if (/^\s*(?:[%°$£€]|,\d{3}|\.\d|\/\d|:\d|[-–]\d{3,}|percent\b|per cent\b|million\b|billion\b|trillion\b|hundred\b|[ap]\.?m\b|BC\b|B\.C)/iu.test(after)) return false; // prettier-ignore
  if (/^-\p{L}|^\s+[A-Z]\w+ (?:St|Street|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Way)\b/u.test(after)) return false;
  if (/\ba\s$/.test(before) && !/^\s+\p{L}/u.test(after)) return false;
  const next = /^\s+([a-z]+)/.exec(after)?.[1];
  return next === undefined || !countedThings.has(next);
}

const decadeNumber = (word: string): number =>
  ({ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 })[
    word
  ] ?? 0;

/** "the 80s": the last such decade that had begun when the article was written. */
function fullDecade(number: number, at: Surroundings): number {
  const now = at.published('year')?.index ?? 2020;
  const century = Math.floor(now / 100) * 100;
  return century + number <= now + (number >= 20 ? 0 : -10) ? century + number : century - 100 + number;
}

function yearRange(match: Match): [number, number] | null {
  const first = Number(match.word('year'));
  const last = match.word('last');
  const second = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  return first >= 1500 && second > first && second - first < 200 && second < 2100 ? [first, second] : null;
}
