/**
 * When the article was published. Sources in order of trust: the reviewer, front matter and headers, a collector's prefix, a
 * date line above the text, one below it, the file's name. Never the file's own time, never today.
 */
import type { ArticleMeta, PublishedFrom, Reason, Span } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { because } from '../reason.ts';
import { calendarDay, readDateLine, weekdayOf, type DayMonthOrder, type LineDate } from './dateLine.ts';
import type { Header } from './header.ts';
import type { Signature } from './signature.ts';
import type { WireDateline } from './wireDateline.ts';

type Published = Pick<ArticleMeta, 'published' | 'updated' | 'publishedFrom' | 'publishedSpan' | 'conflicts'>;

interface Source {
  readonly from: PublishedFrom;
  readonly value: string;
  readonly span: Span | null;
}

const SOURCES: Readonly<Record<PublishedFrom, string>> = {
  reviewer: 'the reviewer',
  'front-matter': 'the data above the article',
  collector: 'the collector’s prefix',
  dateline: 'the date line',
  'updated-line': 'the line “Updated”',
  'file-name': 'the file’s name',
};
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function readPublished(
  knowledge: Knowledge,
  header: Header,
  signatures: readonly Signature[],
  wire: WireDateline | null,
  order: DayMonthOrder,
): Published {
  const lines = signatures.flatMap((signature) => signature.dates);
  const conflicts: Reason[] = [];
  for (const date of lines) {
    const weekday = weekdayOf(date.value);
    if (date.weekday !== undefined && weekday !== undefined && date.weekday !== weekday) {
      conflicts.push(
        because(
          'The page says {0}, but {1} is a {2}',
          WEEKDAYS[date.weekday] ?? '',
          date.value.slice(0, 10),
          WEEKDAYS[weekday] ?? '',
        ),
      );
    }
    if (date.order === 'unknown')
      conflicts.push(because('The date line does not say whether the day or the month comes first'));
  }
  const own = (name: 'published' | 'updated'): Source[] =>
    header.fields.flatMap((field) => {
      const date = field.name === name ? readDateLine(field.value, field.start, order).dates[0] : undefined;
      return date
        ? [
            {
              from: header.form === 'collector' ? ('collector' as const) : ('front-matter' as const),
              value: date.value,
              span: { start: date.start, end: date.end },
            },
          ]
        : [];
    });
  const line = (date: LineDate, from: PublishedFrom): Source => ({
    from,
    value: date.value,
    span: { start: date.start, end: date.end },
  });
  // "Wed 2 Feb 18.20" above "First published on Wed 2 Feb 07.00": the one that says so is the day of publication
  const labelled = lines.find((date) => date.label === 'published');
  const unlabelled = lines.filter((date) => date.label === null);
  const dated = (labelled ? [labelled] : unlabelled).map((date) => line(date, 'dateline'));
  const wired = wire?.date ? [line(wire.date, 'dateline')] : [];
  const updates = [
    ...own('updated'),
    ...lines.filter((date) => date.label === 'updated').map((date) => line(date, 'updated-line')),
    ...unlabelled.filter((date) => labelled && date.value > labelled.value).map((date) => line(date, 'updated-line')),
  ];
  const named = readFileName(knowledge.fileName, order);
  const sources: Source[] = [
    ...(knowledge.published === undefined || !isDate(knowledge.published)
      ? []
      : [{ from: 'reviewer' as const, value: knowledge.published, span: null }]),
    ...own('published'),
    ...dated.slice(0, 1),
    ...wired,
    ...updates.slice(0, 1),
    ...(named === null ? [] : [{ from: 'file-name' as const, value: named, span: null }]),
  ];
  if (knowledge.published !== undefined && !isDate(knowledge.published))
    conflicts.push(
      because('{0} is not a date as 2022-01-19, 2022-01 or 2022, and was left aside', knowledge.published),
    );
  const updated = updates[0]?.value ?? null;
  const [first] = sources;
  if (!first) return { published: null, updated, publishedFrom: null, publishedSpan: null, conflicts };
  // the one that is trusted most gives the day, another that agrees may know it more finely; the reviewer's word stands as it is
  const finer = sources.filter(
    (other) => other.from !== 'updated-line' && other.value.startsWith(first.value) && first.from !== 'reviewer',
  );
  const best = finer.reduce((a, b) => (b.value.length > a.value.length ? b : a), first);
  for (const other of sources) {
    if (other.from === 'updated-line' && first.from !== 'updated-line') {
      if (day(other.value) < day(best.value) && agreeable(other.value, best.value))
        conflicts.push(because('Updated {0}, before it was published {1}', other.value, best.value));
    } else if (other !== best && !agree(other.value, best.value)) {
      conflicts.push(
        because('{0} says {1}, {2} says {3}', SOURCES[best.from], best.value, SOURCES[other.from], other.value),
      );
    }
  }
  return { published: best.value, updated, publishedFrom: best.from, publishedSpan: best.span, conflicts };
}

/** A sidecar written by hand can hold anything: nothing can be resolved against "2 Feb". */
const isDate = (value: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d(?:T.{1,30})?)?)?[~?%]?$/.test(value);

const day = (value: string): string => value.slice(0, 10);
const agreeable = (a: string, b: string): boolean => a.length >= 10 && b.length >= 10;
const agree = (a: string, b: string): boolean => day(a).startsWith(day(b)) || day(b).startsWith(day(a));

/** `2022-01-19-strike.txt`, `ledger_20220119.txt`, `19-01-2022 strike.txt`; digits inside longer runs of letters and digits are no dates. */
export function readFileName(fileName: string | undefined, order: DayMonthOrder): string | null {
  const name = fileName?.slice(0, 400).replace(/\.[A-Za-z\d]{1,5}$/, '') ?? '';
  const bounded = (pattern: string): RegExp => new RegExp(`(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])`);
  const iso =
    bounded('(\\d{4})[-_. ](\\d{2})[-_. ](\\d{2})(?:[T_ -]\\d{2}[-_.:]?\\d{2}(?:[-_.:]?\\d{2})?)?').exec(name) ??
    bounded('(\\d{4})(\\d{2})(\\d{2})').exec(name);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))?.value ?? null;
  const numeric = bounded('\\d{1,2}[-_.]\\d{1,2}[-_.]\\d{4}').exec(name)?.[0];
  const spelled = bounded('(?:\\d{1,2}[-_ ][A-Za-z]{3,9}|[A-Za-z]{3,9}[-_ ]\\d{1,2})[-_ ,]{1,2}\\d{4}').exec(name)?.[0];
  const found = numeric?.replace(/_/g, '-') ?? spelled?.replace(/[_-]/g, ' ');
  const date = found === undefined ? undefined : readDateLine(found, 0, order).dates[0];
  if (date && date.value.length >= 10) return date.value;
  const month = bounded('((?:19|20)\\d{2})[-_](0[1-9]|1[0-2])').exec(name);
  return month ? `${month[1] ?? ''}-${month[2] ?? ''}` : null;
}

/** The order the article itself shows: another date of the page that can be read in one way only, or American clock zones. */
export function orderOf(knowledge: Knowledge, text: string): DayMonthOrder {
  if (knowledge.dayMonthOrder !== undefined) return knowledge.dayMonthOrder;
  const sample = text.slice(0, 3000) + '\n' + text.slice(-1500);
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, a = '', b = ''] of sample.matchAll(
    /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])/g,
  )) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  if (/\b(?:E[DS]T|C[DS]T|P[DS]T|M[DS]T|ET|PT)\b/.test(sample)) return 'month-first';
  return /\b(?:GMT|BST|CE?S?T|AE[DS]T)\b/.test(sample) ? 'day-first' : undefined;
}
