/** Days with a name: fixed ones, those counted in a month, and those that move with Easter. */
import { dayNumber, weekdayOf } from './calendar.ts';

/** The day number of a feast in a year. */
type Feast = (year: number) => number;

const fixed =
  (month: number, day: number): Feast =>
  (year) =>
    dayNumber(year, month, day);

/** The n-th weekday of a month; counted from its end where `n` is negative. */
const counted =
  (n: number, weekday: number, month: number, plus = 0): Feast =>
  (year) => {
    if (n > 0) {
      const first = dayNumber(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) + plus;
    }
    const last = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus;
  };

/** Western Easter, by the rule of Gauss as Meeus gives it. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

const fromEaster =
  (days: number): Feast =>
  (year) =>
    easter(year) + days;

/** In lower case, with straight apostrophes. */
export const feasts: Readonly<Record<string, Feast>> = {
  'anzac day': fixed(4, 25),
  "april fools' day": fixed(4, 1),
  'armistice day': fixed(11, 11),
  'ash wednesday': fromEaster(-46),
  'bastille day': fixed(7, 14),
  'black friday': counted(4, 4, 11, 1),
  'bonfire night': fixed(11, 5),
  'boxing day': fixed(12, 26),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'columbus day': counted(2, 1, 10),
  'cyber monday': counted(4, 4, 11, 4),
  'easter monday': fromEaster(1),
  'easter sunday': fromEaster(0),
  'good friday': fromEaster(-2),
  halloween: fixed(10, 31),
  'labor day': counted(1, 1, 9),
  'maundy thursday': fromEaster(-3),
  'memorial day': counted(-1, 1, 5),
  'mothering sunday': fromEaster(-21),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  'palm sunday': fromEaster(-7),
  'remembrance sunday': counted(2, 7, 11),
  'shrove tuesday': fromEaster(-47),
  "st patrick's day": fixed(3, 17),
  thanksgiving: counted(4, 4, 11),
  'thanksgiving day': counted(4, 4, 11),
  "valentine's day": fixed(2, 14),
  'veterans day': fixed(11, 11),
  'whit sunday': fromEaster(49),
};
