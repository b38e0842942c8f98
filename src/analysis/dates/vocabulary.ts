/**
 * Every word and sign that a form can name has a code unit of its own. Classes of words (`MONTH`, `UNIT`) are the
 * upper-case names in the patterns of the forms; words that a pattern spells out are added when it is compiled.
 */
import * as words from '../english/temporalWords.ts';

type Case = 'any' | 'capitalised' | 'upper';

const codes = new Map<string, number>();
const classes = new Map<string, readonly number[]>();
let next = 0x100;

function code(key: string): number {
  let value = codes.get(key);
  if (value === undefined) codes.set(key, (value = next++));
  return value;
}

/** Registers the spellings of a word under which the scanner meets it. */
function word(lower: string, letters: Case = 'any'): number {
  const value = code(lower);
  const spellings = [lower.toUpperCase()];
  if (letters !== 'upper') spellings.push(lower.charAt(0).toUpperCase() + lower.slice(1));
  if (letters === 'any') spellings.push(lower);
  for (const spelling of spellings) bySpelling.set(spelling, value);
  return value;
}
const bySpelling = new Map<string, number>();

function define(name: string, members: readonly string[], letters: Case = 'any'): void {
  classes.set(
    name,
    members.map((member) => word(member, letters)),
  );
}
const union = (name: string, ...parts: string[]): void =>
  void classes.set(
    name,
    parts.flatMap((part) => classes.get(part) ?? []),
  );
const signs = (name: string, keys: readonly string[]): void => void classes.set(name, keys.map(code));

define('WEEKDAY', Object.keys(words.weekdays));
define('WEEKDAYS', Object.keys(words.weekdayPlurals));
define('SHORTDAY', Object.keys(words.shortWeekdays), 'capitalised');
define('CLEARMONTH', Object.keys(words.clearMonths));
define('UNSUREMONTH', Object.keys(words.unsureMonths), 'capitalised');
define('SHORTMONTH', Object.keys(words.shortMonths), 'capitalised');
define('SEASON', Object.keys(words.seasons));
define('PART', Object.keys(words.dayParts));
define('UNIT', Object.keys(words.unitWords));
define('UNITS', Object.keys(words.unitPlurals));
define('LONGUNIT', Object.keys(words.longUnits));
define('LONGUNITS', Object.keys(words.longUnitPlurals));
define('CLOCKUNIT', Object.keys(words.clockUnits));
define('CLOCKUNITS', Object.keys(words.clockUnitPlurals));
define('ONES', Object.keys(words.ones));
define('TENS', Object.keys(words.tens));
define('MULTIPLE', Object.keys(words.multiples));
define('ORDINALWORD', Object.keys(words.ordinals));
define('DECADENAME', Object.keys(words.decadeNames));
define('ZONE', Object.keys(words.timeZones).map((zone) => zone.toLowerCase()), 'upper'); // prettier-ignore
define('MERIDIEM', ['am', 'pm']);

const numerals = (name: string, from: number, to: number): void =>
  signs(name, Array.from({ length: to - from + 1 }, (_, i) => `#${from + i}`)); // prettier-ignore
const ordinalDigits = Array.from({ length: 31 }, (_, i) => `#${i + 1}th`);
numerals('SMALL', 0, 99);
numerals('HOUR', 0, 24);
numerals('DAYNUMBER', 1, 31);
signs('DAYTH', ordinalDigits);
signs('BIG', ['#big', '#three', '#four']);
signs('YEAR', ['#year']);
signs('DECIMAL', ['#decimal']);
signs('PAIR', ['#pair']);
signs('SLASHED', ['#slashed']);
signs('ISO', ['#iso']);
signs('CLOCK', ['#clock']);
signs('DECADE', ['#decade']);
signs('NTH', ['#nth', ...ordinalDigits]);
signs('CODE', ['#code']);
signs('DASH', ['-', '–', '—', '‑', '‒']);
signs('HYPHEN', ['-', '‑']);
signs('OPEN', ['(', '[']);
signs('CLOSE', [')', ']']);
signs('POSSESSIVE', ["'s", "'"]);
signs('CURRENCY', ['$', '£', '€', '¥']);
signs('PERCENT', ['%']);
signs('WORD', ['#word']);
signs('NAME', ['#name']);
union('MONTH', 'CLEARMONTH', 'UNSUREMONTH', 'SHORTMONTH');
union('LONGMONTH', 'CLEARMONTH', 'UNSUREMONTH');
union('ANYDAY', 'WEEKDAY', 'SHORTDAY');
union('ANYUNIT', 'UNIT', 'LONGUNIT', 'CLOCKUNIT');
union('ANYUNITS', 'UNITS', 'LONGUNITS', 'CLOCKUNITS');
union('CALENDARUNIT', 'UNIT', 'LONGUNIT');
union('CALENDARUNITS', 'UNITS', 'LONGUNITS');

const unknown = code('#word');
const name = code('#name');
/** Short forms take their full stop with them: "Sept. 30", "Tues." */
const shortened = new Set([...(classes.get('SHORTMONTH') ?? []), ...(classes.get('SHORTDAY') ?? [])]);
const numberCodes = Array.from({ length: 100 }, (_, value) => code(`#${value}`));
const ordinalCodes = ordinalDigits.map(code);
const marks = new Map<number, number>();
for (const mark of ', . : ; / ( ) [ ] + $ £ € ¥ % " “ ” ‘ & # @ * - – — ‑ ‒ ! ? …'.split(' '))
  marks.set(mark.charCodeAt(0), code(mark));
const otherMark = code('#mark');
const signCode = /^(?:[QH][1-4]|[1-4][QH](?:\d\d){0,2}|FY(?:\d\d){1,2})$/i;

/** The code unit of a word that a pattern spells out. */
export const literalCode = (text: string): number =>
  /^\p{L}/u.test(text) ? (codes.get(text) ?? word(text)) : code(text);

/** The code units of a class, or undefined where there is no such class. */
export const classCodes = (className: string): readonly number[] | undefined => classes.get(className);

export const vocabulary = {
  unknown,
  name,
  iso: code('#iso'),
  clock: code('#clock'),
  big: code('#big'),
  decimal: code('#decimal'),
  decade: code('#decade'),
  possessive: code("'s"),
  dash: code('—'),
  apostrophe: code("'"),
  codeOfWord: (text: string, capital: boolean): number => bySpelling.get(text) ?? (capital ? name : unknown),
  /** "Q3", "FY19" are codes of periods; "G7", "A320" are names. */
  codeOfSign: (text: string): number => (text.length <= 6 && signCode.test(text) ? code('#code') : name),
  codeOfOrdinal: (value: number): number => ordinalCodes[value - 1] ?? code('#nth'),
  codeOfSlashed: (text: string): number => code(/[/.-].*[/.-]/.test(text) ? '#slashed' : '#pair'),
  codeOfNumber(text: string, start: number, end: number): number {
    const length = end - start;
    if (length <= 2) return numberCodes[Number(text.slice(start, end))] ?? unknown;
    if (length === 3) return code('#three');
    if (length > 4) return code('#big');
    const value = Number(text.slice(start, end));
    return value >= 1000 && value < 2200 ? code('#year') : code('#four');
  },
  codeOfMark: (charCode: number): number => marks.get(charCode) ?? otherMark,
  isShortened: (value: number): boolean => shortened.has(value),
  isPromising: (value: number): boolean => value !== unknown && value !== name,
};
