/** How a stretch of the calendar is written: as EDTF (ISO 8601-2) and as a TIMEX3 value. */
import { civil, firstDay, lastDay, type Stretch } from './calendar.ts';

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
const year = (value: number): string => (value < 0 ? `-${digits(-value, 4)}` : digits(value, 4));

/** `2022-01-19` */
export function formatDay(day: number): string {
  const [y, month, date] = civil(day);
  return `${year(y)}-${digits(month, 2)}-${digits(date, 2)}`;
}

/** Seasons are 21 to 24, quarters 33 to 36, halves 40 and 41; EDTF has no weeks, so they are intervals of days. */
export function formatEdtf(stretch: Stretch): string {
  const { grain, index } = stretch;
  switch (grain) {
    case 'day':
      return formatDay(index);
    case 'week':
    case 'weekend':
      return formatInterval(firstDay(stretch), lastDay(stretch));
    case 'month':
      return `${year(Math.floor(index / 12))}-${digits(mod(index, 12) + 1, 2)}`;
    case 'quarter':
      return `${year(Math.floor(index / 4))}-${mod(index, 4) + 33}`;
    case 'season':
      return `${year(Math.floor(index / 4))}-${mod(index, 4) + 21}`;
    case 'half':
      return `${year(Math.floor(index / 2))}-${mod(index, 2) + 40}`;
    case 'year':
      return year(index);
    case 'decade':
      return `${digits(index, 3)}X`;
    case 'century':
      return `${digits(index, 2)}XX`;
  }
}

export const formatInterval = (first: number, last: number): string => `${formatDay(first)}/${formatDay(last)}`;

/** `2022-W03`, `2022-W03-WE`, `1989-Q3`, `1998-SU`, `199` for a decade, `19` for a century. */
export function formatTimex(stretch: Stretch): string {
  const { grain, index } = stretch;
  switch (grain) {
    case 'week':
      return formatWeek(index);
    case 'weekend':
      return `${formatWeek(index)}-WE`;
    case 'quarter':
      return `${year(Math.floor(index / 4))}-Q${mod(index, 4) + 1}`;
    case 'season':
      return `${year(Math.floor(index / 4))}-${['SP', 'SU', 'FA', 'WI'][mod(index, 4)] ?? ''}`;
    case 'half':
      return `${year(Math.floor(index / 2))}-H${mod(index, 2) + 1}`;
    case 'decade':
      return digits(index, 3);
    case 'century':
      return digits(index, 2);
    default:
      return formatEdtf(stretch);
  }
}

/** ISO 8601 counts a week to the year of its Thursday. */
function formatWeek(index: number): string {
  const thursday = index * 7;
  const [y] = civil(thursday);
  const week = Math.floor((thursday - firstDay({ grain: 'year', index: y })) / 7) + 1;
  return `${year(y)}-W${digits(week, 2)}`;
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
