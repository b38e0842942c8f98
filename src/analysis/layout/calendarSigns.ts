/**
 * A line in which a month or a weekday is written in one sign, as often as its name has letters: "5 march" as "5 33333", so that places stay
 * what they are. A pattern can then say "a month" in one class: with the names of all languages in each of its alternatives it took
 * a quarter of a first glance to compile.
 */
import { months, weekdays } from './calendarWords.ts';

// letters are told by a short list of their ranges: a class of all letters costs ten times as much to compile
const LETTERS = 'a-zß-öø-ÿāăąćčďđēęěğīłńňōőřśşšťūůűźżžα-ωа-яё';

/** Signs are private characters: an article's own are taken out of the line before. */
const firstMonth = 0xe001;
const firstWeekday = 0xe011;
/** Expressions: a name in signs, which has three to twelve letters. */
export const MONTH_IN_SIGNS = String.raw`[\ue001-\ue00c]{3,12}`;
export const WEEKDAY_IN_SIGNS = String.raw`[\ue011-\ue017]{3,12}`;
/** Ranges for a class: small letters and signs, which stand for some. */
export const LETTER = String.raw`${LETTERS}\ue001-\ue017`;

const signOfMonth = signs(months, firstMonth - 1);
const signOfWeekday = signs(weekdays, firstWeekday);
const RUN = new RegExp(`[${LETTERS}]+`, 'g');
const PRIVATE = /[\ue001-\ue017]/g;
/** "5th" and "march" without a space between them. */
const beforeMonth = /^(?:st|nd|rd|th|er|of|de)/;

export interface SignedLine {
  /** As long as it was. Names are left as they are where dates run together: they may then be hidden in other words. */
  readonly line: string;
  /** Two dates stand in it without a space between them: "at 6:15pmWednesday 2 Feb 2022", "5 May 20225 May 2022". */
  readonly runTogether: boolean;
}

/** `lower`: a line in small letters. */
export function signLine(lower: string): SignedLine {
  const own = lower.replace(PRIVATE, '\ufffd');
  let runTogether = false;
  const signed = own.replace(RUN, (run, start: number) => {
    const after = own.slice(start + run.length, start + run.length + 3);
    runTogether ||= /^\.? \d/.test(after) && endsIn(signOfMonth, own, start, run);
    runTogether ||= /^[ ,]/.test(after) && endsIn(signOfWeekday, own, start, run);
    const sign = signOfMonth.get(run) ?? signOfWeekday.get(run);
    if (sign !== undefined) return sign.repeat(run.length);
    const month = beforeMonth.test(run) ? signOfMonth.get(run.slice(2)) : undefined;
    return month === undefined ? run : run.slice(0, 2) + month.repeat(run.length - 2);
  });
  runTogether ||= NUMBERS_RUN_TOGETHER.test(signed);
  return { line: runTogether ? own : signed, runTogether };
}

/** "5 May 20225 May 2022", "3:12 PM3 mins" */
const NUMBERS_RUN_TOGETHER = new RegExp(
  String.raw`\d{5}(?:st|nd|rd|th|er|º|\.)? ${MONTH_IN_SIGNS}\.? \d{4}|[ap]m\d{1,2} min`,
);

/** A name at the end of the run of letters at `start`, with something right before it. */
function endsIn(names: ReadonlyMap<string, string>, line: string, start: number, run: string): boolean {
  const glued = start > 0 && /\S/.test(line.charAt(start - 1));
  for (const name of names.keys()) if (run.endsWith(name) && (glued || run.length > name.length)) return true;
  return false;
}

/** 1 to 12, 0 for what is no month; of signs as of a name. */
export function monthOf(words: string): number {
  const code = words.charCodeAt(0);
  return code >= firstMonth && code < firstMonth + 12 ? code - firstMonth + 1 : (months[words.replace('.', '')] ?? 0);
}

/** Sunday is 0; of signs as of a name. */
export function weekdayNamed(words: string): number {
  const code = words.charCodeAt(0);
  return code >= firstWeekday && code < firstWeekday + 7
    ? code - firstWeekday
    : (weekdays[words.replace('.', '')] ?? 0);
}

function signs(numbers: Readonly<Record<string, number>>, zero: number): ReadonlyMap<string, string> {
  return new Map(Object.entries(numbers).map(([name, number]) => [name, String.fromCharCode(zero + number)]));
}
