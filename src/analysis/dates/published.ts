/** The publication date as what dates are resolved against: only as finely as it is known. */
import type { Reason } from '../article.ts';
import { because } from '../reason.ts';
import { dayNumber, daysInMonth, knownTo, monthOf, widen, yearOf, type Grain, type Stretch } from './calendar.ts';

export interface Published {
  readonly published: (grain: Grain) => Stretch | null;
  readonly unknown: Reason;
}

/** @param value EDTF of a day, with or without a time, of a month or a year; null where it is not known. */
export function readPublished(value: string | null): Published {
  const stretch = value === null ? null : parse(value);
  return {
    published: (grain) => (stretch !== null && knownTo(stretch.grain, grain) ? widen(stretch, grain) : null),
    unknown:
      stretch === null
        ? because('no publication date is known to count from')
        : because('publication is known only as {0}, which is too coarse to count from', value ?? ''),
  };
}

function parse(value: string): Stretch | null {
  const [, y = '', m, d] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.{0,30})?)?)?[~?%]?$/.exec(value) ?? [];
  if (y === '') return null;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (m === undefined) return yearOf(year);
  if (month < 1 || month > 12) return null;
  if (d === undefined) return monthOf(year, month);
  return day >= 1 && day <= daysInMonth(year, month) ? { grain: 'day', index: dayNumber(year, month, day) } : null;
}
