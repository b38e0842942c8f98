/**
 * The dates of a line that is there to date the article: "Updated 6:42 PM EDT, March 14, 2024", "Tue 3 Mar 2020 12.30 GMT".
 * Dates in prose are another matter (see ../dates); here a line is read piece by piece, and what is left over is handed back.
 */
import type { Span } from '../article.ts';
import { LETTER, MONTH_IN_SIGNS, monthOf, signLine, WEEKDAY_IN_SIGNS, weekdayNamed } from './calendarSigns.ts';
import { months, weekdays } from './calendarWords.ts';
import { offsetOf, zoneNames } from './timeZones.ts';

export interface LineDate extends Span {
  readonly label: 'published' | 'updated' | null;
  /** EDTF as fine as the line gives it: `2024-03-14T18:42-04:00`, `2022-01`. */
  readonly value: string;
  /** Sunday is 0; what the line says, right or wrong. */
  readonly weekday?: number;
  /** For `03/04/2022`: which order it was read in, so that the caller can read it the other way. */
  readonly order?: 'day-first' | 'month-first' | 'unknown';
}

export interface DateLine {
  readonly dates: readonly LineDate[];
  /** What is neither date, label nor separator, in order: an author's name, "5 min read". */
  readonly rest: readonly Span[];
}

export type DayMonthOrder = 'day-first' | 'month-first' | undefined;

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .map((word) => word.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .join('|');
const ZONES = alternatives(zoneNames);
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;

const MAX_LENGTH = 240;

/** Pieces of a date line, tried in this order at each place, in lower case. All repetitions are bounded. */
const piecesWith = (
  MONTH: string,
  WEEKDAY: string,
  END: string,
): readonly (readonly [kind: string, pattern: string])[] => [
  [
    'iso',
    String.raw`(\d{4})-(\d{2})-(\d{2})(?:(?:t|,? )(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,6})?)?)? ?(z|[+-]\d{2}:?\d{2})?${END}`,
  ],
  ['cjk', String.raw`(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?`],
  ['dmy', String.raw`(${DAY})(?: of| de)?[ -]{0,2}(${MONTH})(?: de|,)?[ -]{0,2}(\d{4})${END}`],
  ['mdy', String.raw`(${MONTH}) {0,2}(${DAY}),? {1,2}(\d{4})${END}`],
  ['ymd', String.raw`(\d{4})[ ,]{1,2}(${MONTH}) (${DAY})${END}`],
  ['slash', String.raw`(\d{4})[/.](\d{1,2})[/.](\d{1,2})${END}`],
  ['numeric', String.raw`(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})${END}`],
  ['my', String.raw`(${MONTH})(?: de|,)? (\d{4})${END}`],
  ['clock', String.raw`(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)? ?([ap])\.?m(?:\.|${END})`],
  ['clock24', String.raw`([01]?\d|2[0-3])[:.h]([0-5]\d)(?::\d{2})?(?: ?(?:uhr|hrs|hours|h))?${END}`],
  ['military', String.raw`([01]\d|2[0-3])([0-5]\d)(?= ?(?:hrs|hours|${ZONES})${END})`],
  ['noon', String.raw`(noon|midday|midnight)${END}`],
  ['zone', String.raw`(?:(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|(?:${ZONES})${END})`],
  ['weekday', String.raw`${WEEKDAY}\.?${END}`],
  [
    'updated',
    String.raw`(?:(?:last|first|page|story|article|this story was|this article was|most recently)[ -])?(?:last )?(?:updated?|modified|edited|amended|revised|actualizado|mis à jour|aktualisiert)(?: (?:at|on|by))?(?: ?[:|-])?${END}`,
  ],
  [
    'published',
    String.raw`(?:(?:first|originally|story|article|initially) )?(?:published|publication date|publish date|date published|posted|issued|created|filed|released|date|publié|publicado|veröffentlicht)(?: (?:at|on|online))?(?: ?[:|-])?${END}`,
  ],
  [
    'filler',
    String.raw`(?:(?:at|on|à|le|um|am|den|el|il|om|kl\.?|a las|alle|local time)(?![${LETTER}\d])|[\s,|•·:;/()\[\]–—―-]+)`,
  ],
  // all of it: no name of a month begins in the middle of a word
  ['other', `[${LETTER}\\d'’@.&%#_]{1,${MAX_LENGTH}}|.`],
];
const AFTER = `(?![${LETTER}\\d])`;
const PIECES = piecesWith(`${MONTH_IN_SIGNS}\\.?`, WEEKDAY_IN_SIGNS, AFTER);
const expressionOf = (pieces: typeof PIECES): RegExp =>
  new RegExp(pieces.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'uy');
const PIECE = expressionOf(PIECES);
/** Made when a line needs it: the months of all languages behind every piece take long to compile. */
let pieceRunTogether: RegExp | undefined;

function expressionRunTogether(): RegExp {
  const month = `(?:${alternatives(Object.keys(months))})\\.?`;
  const weekday = `(?:${alternatives(Object.keys(weekdays))})`;
  const next = `${month} \\d|${weekday}[ ,]|(?<=\\d{4})${DAY} ${month} \\d{4}|(?<=[ap]m)\\d{1,2} min`;
  return expressionOf(piecesWith(month, weekday, `(?:${AFTER}|(?=${next}))`));
}

/** Number of each kind's own group; the groups inside it follow. */
const GROUP_OF = new Map<string, number>();
PIECES.reduce((group, [kind, pattern]) => {
  GROUP_OF.set(kind, group);
  return group + 1 + (pattern.match(/\((?!\?)/g)?.length ?? 0);
}, 1);

interface Group {
  label: LineDate['label'];
  start: number;
  end: number;
  day?: Day;
  clock?: string;
  zone?: string;
  weekday?: number;
}
interface Day {
  value: string;
  order?: LineDate['order'];
}

/** `plain` as in Block; offsets in the result count from its start plus `at`. */
export function readDateLine(plain: string, at: number, order?: DayMonthOrder): DateLine {
  if (plain.length > MAX_LENGTH || !/\d/.test(plain))
    return { dates: [], rest: [{ start: at, end: at + plain.length }] };
  const groups: Group[] = [];
  const rest: { start: number; end: number }[] = [];
  let label: LineDate['label'] = null;
  let group: Group | undefined;
  const open = (start: number): Group => {
    group = { label, start, end: start };
    groups.push(group);
    return group;
  };
  const { line, runTogether } = signLine(lowerCase(plain));
  const piece = runTogether ? (pieceRunTogether ??= expressionRunTogether()) : PIECE;
  piece.lastIndex = 0;
  for (let match = piece.exec(line); match; match = piece.exec(line)) {
    const [words] = match;
    const { groups: pieces } = match;
    const kind = PIECES.find(([name]) => pieces?.[name] !== undefined)?.[0] ?? 'other';
    const start = match.index;
    const end = start + words.length;
    if (kind === 'filler') continue;
    if (kind === 'updated' || kind === 'published') {
      label = kind;
      group = undefined;
    } else if (kind === 'other') {
      const before = rest.at(-1);
      if (before && /^[\s.,'’&-]{0,3}$/.test(plain.slice(before.end, start))) before.end = end;
      else rest.push({ start, end });
    } else {
      const parts = match.slice((GROUP_OF.get(kind) ?? 0) + 1).map((part: string | undefined) => part ?? '');
      const date = readDay(kind, parts, order);
      const clock = date?.clock ?? readClock(kind, parts);
      const whole: boolean =
        group?.day !== undefined && (date !== undefined || (kind === 'weekday' && group.clock !== undefined));
      const current: Group = group && !whole ? group : open(start);
      if (date) current.day = date;
      if (clock !== undefined) current.clock ??= clock;
      if (date?.zone !== undefined) current.zone = date.zone;
      if (kind === 'zone' && current.clock !== undefined) current.zone ??= words;
      if (kind === 'weekday') current.weekday ??= weekdayNamed(words);
      current.end = end;
    }
    if (piece.lastIndex >= plain.length) break;
  }
  return {
    dates: groups.flatMap((found) => compose(found, groups, at)),
    rest: rest.map((span) => ({ start: span.start + at, end: span.end + at })),
  };
}

function readDay(
  kind: string,
  parts: readonly string[],
  order: DayMonthOrder,
): (Day & { clock?: string; zone?: string }) | undefined {
  const [a = '', b = '', c = '', d = '', e = '', zone = ''] = parts;
  if (kind === 'iso') {
    const day = calendarDay(+a, +b, +c);
    return day && { ...day, ...(d ? { clock: `${d.padStart(2, '0')}:${e}` } : {}), ...(zone ? { zone } : {}) };
  }
  if (kind === 'cjk' && !c) return calendarMonth(+a, +b);
  if (kind === 'cjk' || kind === 'slash') return calendarDay(+a, +b, +c);
  if (kind === 'dmy') return calendarDay(+c, monthOf(b), parseInt(a, 10));
  if (kind === 'mdy') return calendarDay(+c, monthOf(a), parseInt(b, 10));
  if (kind === 'ymd') return calendarDay(+a, monthOf(b), parseInt(c, 10));
  if (kind === 'my') return calendarMonth(+b, monthOf(a));
  if (kind !== 'numeric') return undefined;
  const year = d.length === 2 ? (+d < 70 ? 2000 : 1900) + +d : +d;
  return numericDay(+a, +c, year, b === '.' ? 'day-first' : order);
}

/** `numericDay(3, 4, 2022, undefined)` knows only the year's month is March or April, and says so. */
function numericDay(first: number, second: number, year: number, order: DayMonthOrder): Day | undefined {
  const dayFirst = calendarDay(year, second, first);
  const monthFirst = calendarDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    if (order === undefined) return { value: String(year), order: 'unknown' };
    return { ...(order === 'day-first' ? dayFirst : monthFirst), order };
  }
  if (first === second) return dayFirst;
  if (dayFirst) return { ...dayFirst, order: 'day-first' };
  return monthFirst && { ...monthFirst, order: 'month-first' };
}

/** In lower case and as long as before: "İ" stays what it is. */
function lowerCase(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length ? lower : plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const pad = (n: number): string => String(n).padStart(2, '0');
const isYear = (year: number): boolean => year >= 1700 && year < 2200;

export function calendarDay(year: number, month: number, day: number): Day | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return { value: `${year}-${pad(month)}-${pad(day)}` };
}

function calendarMonth(year: number, month: number): Day | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? { value: `${year}-${pad(month)}` } : undefined;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Sunday is 0; undefined for less than a whole date. */
export function weekdayOf(value: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? [];
  return day === undefined ? undefined : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
}

function readClock(kind: string, parts: readonly string[]): string | undefined {
  const [hour = '', minute = '', half = ''] = parts;
  if (kind === 'noon') return hour === 'midnight' ? '00:00' : '12:00';
  if (kind === 'clock')
    return +hour > 12 ? undefined : `${pad((+hour % 12) + (half === 'p' ? 12 : 0))}:${minute || '00'}`;
  return kind === 'clock24' || kind === 'military' ? `${pad(+hour)}:${minute}` : undefined;
}

/** One date of the line; "Updated: 12:45" takes the day of the date before it. */
function compose(group: Group, groups: readonly Group[], at: number): LineDate[] {
  const day =
    group.day ??
    (group.clock !== undefined && group.label === 'updated' ? groups.find((other) => other.day)?.day : undefined);
  if (!day) return [];
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day.value);
  const zone =
    group.zone === undefined || !whole
      ? ''
      : offsetOf(group.zone, Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const clock = whole && group.clock !== undefined ? `T${group.clock}${zone}` : '';
  return [
    {
      start: group.start + at,
      end: group.end + at,
      label: group.label,
      value: day.value + clock,
      ...(group.weekday === undefined ? {} : { weekday: group.weekday }),
      ...(day.order === undefined ? {} : { order: day.order }),
    },
  ];
}
