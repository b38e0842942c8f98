/** The Timeline view: dates in the order of time, those without a point in time last. Of this article or of all of them. */
import * as vscode from 'vscode';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import type { DateMention } from '../../analysis/article.ts';
import type { ListedArticle, ListedDate } from '../../corpus/listing.ts';
import { dateValueText } from '../editor/describe.ts';
import { codesOf, reviewersOf, startOf, wordsOf, type ArticleView, type DateMark } from '../reading/view.ts';
import { articleGroups, ListedRow, rowsOfAll } from './listedRow.ts';
import { listedDateItem, markNode } from './markItem.ts';
import { byPlace, compareText, type Group, type Row, type ViewShape } from './row.ts';
import { currentArticle, type Shown } from './shown.ts';

const { t } = vscode.l10n;

interface DateRow extends Row {
  /** EDTF of a point in time, or empty. */
  readonly point: string;
}

const without = 'others';

export const timelineShape: ViewShape<DateRow> = {
  sorts: [
    { id: 'time', label: t('Oldest first'), compare: (a, b) => byTime(a, b) },
    { id: 'newest', label: t('Newest first'), compare: (a, b) => byTime(b, a) || byPlace(a, b) },
    { id: 'text', label: t('Order of the text'), compare: byPlace },
  ],
  groups: [
    { id: 'day', label: t('Day'), keysOf: (row) => [part(row, 'day')], groupOf: groupOf('calendar'), joinsOnly: true },
    { id: 'month', label: t('Month'), keysOf: (row) => [part(row, 'month')], groupOf: groupOf('calendar') },
    { id: 'year', label: t('Year'), keysOf: (row) => [part(row, 'year')], groupOf: groupOf('calendar') },
    ...articleGroups,
    { id: 'none', label: t('No groups') },
  ],
};

/** What has no point in time stands last, however it is sorted. */
function byTime(a: DateRow, b: DateRow): number {
  if ((a.point === '') !== (b.point === '')) return a.point === '' ? 1 : -1;
  return compareText(sortKey(a.point), sortKey(b.point)) || byPlace(a, b);
}

/** An open start sorts by its end; years before 1000 and of five digits are rare enough to go as text. */
function sortKey(day: string): string {
  return day.replace(/^\.\.\//, '').replace(/^Y/, '');
}

/** "2024-03-04T10:16" is of the day 2024-03-04; a span of days is a day of its own, and belongs to the month and year it begins in. */
function dayOf(point: string): string {
  return point.includes('/') ? point : point.slice(0, 10);
}

function part({ point }: DateRow, unit: 'day' | 'month' | 'year'): string {
  if (point === '') return without;
  if (unit === 'day') return dayOf(point);
  const [from = '', to = ''] = point.split('/');
  return (from === '..' ? to : from).slice(0, unit === 'month' ? 7 : 4);
}

function groupOf(icon: string) {
  return (key: string): Group =>
    key === without
      ? { label: t('Without a point in time'), icon: new vscode.ThemeIcon('watch'), open: false }
      : {
          label: dateValueText({ type: 'DATE', value: key, timex: key }),
          icon: new vscode.ThemeIcon(icon),
          open: true,
        };
}

export async function dateRows(shown: Shown, group: string): Promise<DateRow[]> {
  if (shown.all) return rowsOfAll(shown, listedRows);
  const current = await currentArticle(shown.articles);
  if (!current) return [];
  const { document, view } = current;
  const days = new Map<string, number>();
  const dates = view.marks.filter((mark): mark is DateMark => mark.kind === 'date' && !mark.date.boilerplate);
  for (const { date } of dates) days.set(dayOf(pointOf(date)), (days.get(dayOf(pointOf(date))) ?? 0) + 1);
  // Below its day a date is told by its words, alone by its value.
  const alone = ({ date }: DateMark) => group !== 'day' || days.get(dayOf(pointOf(date))) === 1;
  return dates.map((mark) =>
    markRow(view, document.uri, mark, pointOf(mark.date) !== '' && alone(mark) ? 'value' : 'words'),
  );
}

function markRow(view: ArticleView, uri: vscode.Uri, mark: DateMark, label: 'value' | 'words'): DateRow {
  return {
    article: uri.toString(),
    headline: '',
    start: startOf(mark),
    status: [mark.annotation ? (mark.placement === 'orphaned' ? 'lost' : 'annotated') : 'open'],
    kind: [mark.date.type],
    reviewer: reviewersOf(mark),
    verdict: [],
    code: codesOf(mark),
    words: `${wordsOf(view.text, mark)} ${mark.date.value ?? mark.date.timex}`,
    point: pointOf(mark.date),
    codebook: view.coding.codebook,
    holds: (id) => id === mark.id,
    node: (place, parent) => markNode(view, uri, mark, place, parent, label),
  };
}

function* listedRows(article: ListedArticle, codebook: Codebook): Generator<DateRow> {
  for (const date of article.dates) yield new ListedDateRow(article, codebook, date);
}

class ListedDateRow extends ListedRow implements DateRow {
  readonly date: ListedDate;

  constructor(listed: ListedArticle, codebook: Codebook, date: ListedDate) {
    super(listed, codebook);
    this.date = date;
  }

  get start(): number {
    return this.date.start;
  }
  get status(): readonly string[] {
    return [this.date.status];
  }
  get kind(): readonly string[] {
    return [this.date.type];
  }
  get reviewer(): readonly string[] {
    return this.date.by === undefined ? none : [this.date.by];
  }
  get verdict(): readonly string[] {
    return none;
  }
  get code(): readonly string[] {
    return none;
  }
  get words(): string {
    return `${this.date.words} ${this.date.value ?? this.date.timex} ${this.listed.headline}`;
  }
  get point(): string {
    return pointOf(this.date);
  }
  item(place: string): vscode.TreeItem {
    return listedDateItem(this.listed, this.date, place);
  }
}

const none: readonly string[] = [];

/** Durations and repetitions ("two weeks", "every Monday") are no point on the line, nor is a May of whatever year. */
function pointOf({ type, value }: Pick<DateMention, 'type' | 'value'>): string {
  return value !== null && !value.startsWith('XXXX') && (type === 'DATE' || type === 'TIME') ? value : '';
}
