/** The Timeline view: the dates of this article in the order of time, those without a value last. */
import * as vscode from 'vscode';
import type { Articles } from '../articles.ts';
import type { DateMark } from '../view.ts';
import { markNode } from './entities.ts';
import { groupItem, type Node } from './tree.ts';

export async function timelineOfArticle(articles: Articles): Promise<Node[]> {
  const document = articles.current;
  const view = document && ((await articles.get(document)) ?? articles.latest(document));
  if (!document || !view) return [];
  const dates = view.marks.filter((mark): mark is DateMark => mark.kind === 'date' && !mark.date.boilerplate);
  const place = `${document.uri.toString()}/timeline`;
  const points = new Map<string, DateMark[]>();
  for (const mark of dates.filter(isPoint)) {
    const day = mark.date.value?.slice(0, 10) ?? '';
    points.set(day, [...(points.get(day) ?? []), mark]);
  }
  const nodes = [...points]
    .sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(([day, marks]) => {
      const [only] = marks;
      if (only && marks.length === 1) return markNode(view, document.uri, only, place, undefined, 'value');
      const group: Node = {
        item: groupItem(`${place}/${day}`, day, marks.length, 'calendar'),
        children: () => marks.map((mark) => markNode(view, document.uri, mark, place, group)),
      };
      return group;
    });
  const others = dates.filter((mark) => !isPoint(mark));
  if (others.length === 0) return nodes;
  const rest: Node = {
    item: groupItem(`${place}/others`, vscode.l10n.t('Without a point in time'), others.length, 'watch', false),
    children: () => others.map((mark) => markNode(view, document.uri, mark, place, rest)),
  };
  return [...nodes, rest];
}

/** Durations and repetitions ("two weeks", "every Monday") are no point on the line. */
function isPoint({ date }: DateMark): boolean {
  return date.value !== null && (date.type === 'DATE' || date.type === 'TIME');
}

/** An open start sorts by its end; years before 1000 and of five digits are rare enough to go as text. */
function sortKey(day: string): string {
  return day.replace(/^\.\.\//, '').replace(/^Y/, '');
}
