/**
 * Dates in words that a person reads at a glance: "198X" is "1980s", "2024-21" is "spring 2024", "P2W" is "2 weeks". Whole
 * days, months and years stay as they are written in sidecars. Knows nothing of VS Code: `t` translates.
 */
import type { DateMention } from '../../analysis/article.ts';

export type Translate = (words: string, ...values: (string | number)[]) => string;

export type WordedDate = Pick<DateMention, 'type' | 'value' | 'timex' | 'mod'>;

export function dateWords({ type, value, timex, mod }: WordedDate, t: Translate): string {
  const words = value === null ? timexWords(type, timex, t) : valueWords(value, t);
  // What the value says itself is not said twice; what is not resolved is neither early nor late.
  const said = mod === undefined || /[~%]/.test(value ?? '') || words === t('not resolved');
  return said ? words : modifiedWords(mod, words, t);
}

/** "the late 1980s" is `198X` with `END`: "late 1980s". */
function modifiedWords(mod: NonNullable<WordedDate['mod']>, words: string, t: Translate): string {
  switch (mod) {
    case 'START':
      return t('early {0}', words);
    case 'MID':
      return t('middle of {0}', words);
    case 'END':
      return t('late {0}', words);
    case 'APPROX':
      return t('about {0}', words);
    case 'MORE_THAN':
      return t('more than {0}', words);
    case 'LESS_THAN':
      return t('less than {0}', words);
    case 'EQUAL_OR_MORE':
      return t('at least {0}', words);
    case 'EQUAL_OR_LESS':
      return t('at most {0}', words);
    default:
      return words;
  }
}

function valueWords(value: string, t: Translate): string {
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointWords(from, t);
  if (from === '..' || from === '') return t('until {0}', pointWords(to, t));
  if (to === '..' || to === '') return t('since {0}', pointWords(from, t));
  return t('{0} to {1}', pointWords(from, t), pointWords(to, t));
}

/** An EDTF date: "2022-02~" is "about 2022-02". */
function pointWords(date: string, t: Translate): string {
  const mark = /[~?%]$/.exec(date)?.[0];
  const plain = mark === undefined ? date : date.slice(0, -1);
  const words = plainPoint(plain, t);
  switch (mark) {
    case '~':
      return t('about {0}', words);
    case '?':
      return t('perhaps {0}', words);
    case '%':
      return t('perhaps about {0}', words);
    default:
      return words;
  }
}

function plainPoint(date: string, t: Translate): string {
  const decade = /^(\d{3})X$/.exec(date)?.[1];
  if (decade !== undefined) return t('{0}s', `${Number(decade)}0`);
  const century = /^(\d{2})XX$/.exec(date)?.[1];
  if (century !== undefined) return t('{0}s (the century)', `${Number(century)}00`);
  const yearless = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(date);
  if (yearless) return yearlessWords(Number(yearless[1]), yearless[2], t);
  const season = /^(\d{4})-(2[1-4])$/.exec(date);
  if (season) return seasonWords(season[2] ?? '', season[1] ?? '', t);
  // "2024-03-05T10:16Z" → "2024-03-05 10:16 UTC"
  return date.replace('T', ' ').replace(/Z$/, ' UTC');
}

/** "XXXX-05-04" is a day of whatever year: "4 May, year not known". */
function yearlessWords(month: number, day: string | undefined, t: Translate): string {
  const name = monthName(month, t);
  return day === undefined ? t('{0}, year not known', name) : t('{0} {1}, year not known', Number(day), name);
}

function monthName(month: number, t: Translate): string {
  const first = [t('January'), t('February'), t('March'), t('April'), t('May'), t('June')];
  const last = [t('July'), t('August'), t('September'), t('October'), t('November'), t('December')];
  return [...first, ...last][month - 1] ?? '';
}

function seasonWords(season: string, year: string, t: Translate): string {
  switch (season) {
    case '21':
      return t('spring {0}', year);
    case '22':
      return t('summer {0}', year);
    case '23':
      return t('autumn {0}', year);
    default:
      return t('winter {0}', year);
  }
}

/** What EDTF has no value for: lengths of time, repetitions, and what could not be resolved. */
function timexWords(type: DateMention['type'], timex: string, t: Translate): string {
  if (timex === 'PRESENT_REF') return t('now');
  if (timex === 'PAST_REF') return t('in the past');
  if (timex === 'FUTURE_REF') return t('in the future');
  const length = lengthWords(timex, t);
  if (length !== undefined) return type === 'SET' ? t('every {0}', length.replace(/^1 /, '')) : length;
  const weekday = /^XXXX-WXX-([1-7])/.exec(timex)?.[1];
  if (weekday !== undefined && type === 'SET') return t('every {0}', weekdayName(Number(weekday), t));
  if (/^XXXX|^$/.test(timex) || (type === 'DATE' && !/\d/.test(timex))) return t('not resolved');
  return plainPoint(timex, t);
}

/** "P3D" → "3 days", "PT30M" → "30 minutes", "PXY" → "some years". */
function lengthWords(timex: string, t: Translate): string | undefined {
  const [, time, number, unit] = /^P(T?)(\d+(?:\.\d+)?|X)(Y|M|W|D|H|S|DE|CE)$/.exec(timex) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const name = time === 'T' && unit === 'M' ? 'TM' : unit;
  if (number === '1') return oneOf(name, t);
  return severalOf(name, number === 'X' ? t('some') : number, t);
}

function oneOf(unit: string, t: Translate): string | undefined {
  switch (unit) {
    case 'Y':
      return t('1 year');
    case 'M':
      return t('1 month');
    case 'W':
      return t('1 week');
    case 'D':
      return t('1 day');
    case 'H':
      return t('1 hour');
    case 'TM':
      return t('1 minute');
    case 'S':
      return t('1 second');
    case 'DE':
      return t('1 decade');
    case 'CE':
      return t('1 century');
    default:
      return undefined;
  }
}

function severalOf(unit: string, number: string, t: Translate): string | undefined {
  switch (unit) {
    case 'Y':
      return t('{0} years', number);
    case 'M':
      return t('{0} months', number);
    case 'W':
      return t('{0} weeks', number);
    case 'D':
      return t('{0} days', number);
    case 'H':
      return t('{0} hours', number);
    case 'TM':
      return t('{0} minutes', number);
    case 'S':
      return t('{0} seconds', number);
    case 'DE':
      return t('{0} decades', number);
    case 'CE':
      return t('{0} centuries', number);
    default:
      return undefined;
  }
}

function weekdayName(day: number, t: Translate): string {
  const names = [t('Monday'), t('Tuesday'), t('Wednesday'), t('Thursday'), t('Friday'), t('Saturday'), t('Sunday')];
  return names[day - 1] ?? '';
}
