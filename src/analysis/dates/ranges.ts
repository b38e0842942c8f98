/** Two dates that are one: "from Monday to Friday", "between 1999 and 2003", "from 3 May to 7 June". */
import { because } from '../reason.ts';
import { calendarYear, civil, dayNumber, daysInMonth, firstDay, lastDay, type Stretch } from './calendar.ts';
import type { Form, Resolved, Surroundings } from './form.ts';
import { formatEdtf } from './format.ts';
import type { Found } from './matchForms.ts';

/** Forms that can begin or end a range. */
const ends: ReadonlySet<string> = new Set([
  'iso-date',
  'numeric-date',
  'day-month-year',
  'month-day-year',
  'day-before-month',
  'day-after-month',
  'day-month',
  'month-day',
  'month-year',
  'month-before-year',
  'month',
  'unsure-month',
  'short-month',
  'year',
  'spoken-year',
  'weekday',
  'weekday-of-week',
]);
const grains: ReadonlySet<string> = new Set(['day', 'month', 'year']);
/** "moved the vote from Monday to Friday": two dates, and nothing between them. */
const moves =
  /\b(?:mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|push(?:es|ed|ing)?|switch(?:es|ed|ing)?|brought|put|bring|transferred) [^.;]{0,36}$/i;

/** The matches of one sentence, with those that are the two ends of a range made one. */
export function joinRanges(text: string, found: readonly Found[], start: number): Found[] {
  const joined: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const first = found[i]!;
    const last = found[i + 1];
    if (last === undefined || !isRange(text, first, last, start)) joined.push(first);
    else {
      joined.push(rangeOf(text, first, last));
      i++;
    }
  }
  return joined;
}

function isRange(text: string, first: Found, last: Found, start: number): boolean {
  if (!ends.has(first.form.rule) || !ends.has(last.form.rule)) return false;
  if (first.clock !== undefined || last.clock !== undefined || last.start - first.end > 16) return false;
  const before = text.slice(Math.max(start, first.start - 60), first.start);
  const between = text.slice(first.end, last.start);
  const opened = /\b(from|between)\s{1,3}$/i.exec(before)?.[1]?.toLowerCase();
  if (opened === 'between') return /^\s{1,3}and\s{1,3}$/i.test(between);
  return (
    opened === 'from' &&
    /^\s{1,3}(?:to|until|till|through)\s{1,3}$/i.test(between) &&
    !moves.test(before.slice(0, -opened.length).trimEnd() + ' ')
  );
}

function rangeOf(text: string, first: Found, last: Found): Found {
  const words = text.slice(first.start, last.end);
  const form: Form = { rule: 'range', pattern: '', resolve: (_, at) => resolveRange(first, last, at) };
  return {
    ...first,
    remembered: undefined,
    form,
    end: last.end,
    after: last.after,
    original: (name) => (name === undefined ? words : first.original(name)),
    get words() {
      return words.toLowerCase().replace(/\s+/g, ' ');
    },
  };
}

function resolveRange(first: Found, last: Found, at: Surroundings): Resolved {
  const from = first.form.resolve(first, at);
  const to = last.form.resolve(last, at);
  const relative = from.relativeTo ?? to.relativeTo;
  const both = {
    type: 'DATE',
    confidence: Math.min(from.confidence, to.confidence),
    ...(relative === undefined ? {} : { relativeTo: relative }),
  } as const;
  const open = (): Resolved => {
    const reason = because('from one date to another, of which one is not known');
    return { ...both, value: null, timex: `${from.timex}/${to.timex}`, reason };
  };
  if (!from.stretch || !to.stretch) return open();
  const start = inWeekOf(before(from.stretch, to.stretch, first, last), to.stretch, first, last);
  const end = after(start, to.stretch, first, last);
  if (end === undefined || !grains.has(start.grain) || !grains.has(end.grain)) return open();
  const value = `${formatEdtf(start)}/${formatEdtf(end)}`;
  const reason = because('from {0} to {1}', formatEdtf(start), formatEdtf(end));
  return { ...both, value, timex: value, reason, stretch: end };
}

/** "from May 3 to June 7, 2019": the first takes its year from the second. */
function before(start: Stretch, end: Stretch, first: Found, last: Found): Stretch {
  if (!last.has('year') || first.has('year') || !first.has('month')) return start;
  const year = calendarYear(end);
  const inYear = atYear(start, year);
  return firstDay(inYear) <= lastDay(end) ? inYear : atYear(start, year - 1);
}

/** "from Monday to Friday last week": the Monday before that Friday. */
function inWeekOf(start: Stretch, end: Stretch, first: Found, last: Found): Stretch {
  if (last.form.rule !== 'weekday-of-week' || first.form.rule !== 'weekday') return start;
  const days = (((end.index - start.index) % 7) + 7) % 7;
  return { grain: 'day', index: end.index - days };
}

/** The same month, or the same day of it, in another year. */
function atYear(stretch: Stretch, year: number): Stretch {
  if (stretch.grain === 'month') return { grain: 'month', index: 12 * year + (((stretch.index % 12) + 12) % 12) };
  if (stretch.grain !== 'day') return stretch;
  const [, month, day] = civil(stretch.index);
  return { grain: 'day', index: dayNumber(year, month, Math.min(day, daysInMonth(year, month))) };
}

/** A range never ends before it begins: the Friday is the one after the Monday, the March the one after the November. */
function after(start: Stretch, end: Stretch, first: Found, last: Found): Stretch | undefined {
  const weekday = last.form.rule === 'weekday';
  const sure = !weekday || first.form.rule !== 'weekday';
  if (sure && lastDay(end) > lastDay(start)) return end;
  if (weekday) {
    const days = (((end.index - lastDay(start)) % 7) + 7) % 7;
    return { grain: 'day', index: lastDay(start) + (days === 0 ? 7 : days) };
  }
  if (last.has('year')) return undefined;
  return end.grain === 'month' || end.grain === 'day' ? atYear(end, calendarYear(end) + 1) : undefined;
}
