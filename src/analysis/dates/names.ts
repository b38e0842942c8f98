/** What the names of months and weekdays stand for. */
import {
  clearMonths,
  shortMonths,
  shortWeekdays,
  unsureMonths,
  weekdayPlurals,
  weekdays,
} from '../english/temporalWords.ts';

const months: Readonly<Record<string, number>> = { ...clearMonths, ...unsureMonths, ...shortMonths };
const days: Readonly<Record<string, number>> = { ...weekdays, ...weekdayPlurals, ...shortWeekdays };

/** 1 to 12; 0 where the word is no month. */
export const monthNumber = (word: string): number => months[word.replace('.', '')] ?? 0;
/** 1 for Monday to 7; 0 where the word is no weekday. */
export const weekdayNumber = (word: string): number => days[word.replace('.', '')] ?? 0;
