/** The Articles view: what of the folder is begun, not begun and finished, as its index knows it. */
import * as vscode from 'vscode';
import type { IndexHead } from '../../corpus/index/indexEntry.ts';
import { stateOf } from '../../corpus/index/workOf.ts';
import { dateValueText } from '../editor/describe.ts';
import { inSteps } from '../folder/breathe.ts';
import { facetValueName } from './facetNames.ts';
import { openAddress } from './openBadge.ts';
import { byPlace, compareText, type Group, type Row, type ViewShape } from './row.ts';
import type { Shown } from './shown.ts';
import { goToItem } from './tree.ts';

const { t } = vscode.l10n;

/** What the folder knows of an article without opening its records. */
export type ArticleHead = IndexHead & { readonly uri: vscode.Uri };

interface ArticleRow extends Row {
  readonly published: string;
  readonly outlet: readonly string[];
  readonly open: number;
}

const icons: Readonly<Record<string, string>> = {
  'in-progress': 'circle-large-outline',
  new: 'circle-outline',
  finished: 'pass',
  locked: 'lock',
};

export const articlesShape: ViewShape<ArticleRow> = {
  sorts: [
    { id: 'name', label: t('Name of the file'), compare: byPlace },
    { id: 'open', label: t('Most open claims first'), compare: (a, b) => b.open - a.open || byPlace(a, b) },
    { id: 'oldest', label: t('Oldest first'), compare: (a, b) => byDate(a, b) || byPlace(a, b) },
    { id: 'newest', label: t('Newest first'), compare: (a, b) => byDate(b, a) || byPlace(a, b) },
  ],
  groups: [
    {
      id: 'status',
      label: t('Status'),
      keysOf: ({ status }) => status,
      order: ['in-progress', 'new', 'finished', 'locked'],
      groupOf: (key) => ({
        label: facetValueName('status', key),
        icon: new vscode.ThemeIcon(icons[key] ?? 'circle-outline'),
        open: key === 'in-progress',
      }),
    },
    {
      id: 'outlet',
      label: t('Outlet'),
      keysOf: ({ outlet }) => [outlet[0] ?? ''],
      groupOf: (key) => folded(key === '' ? t('Outlet not known') : key),
    },
    {
      id: 'month',
      label: t('Month'),
      keysOf: ({ published }) => [published.slice(0, 7)],
      groupOf: (key) =>
        folded(key === '' ? t('Date not known') : dateValueText({ type: 'DATE', value: key, timex: key })),
    },
    { id: 'none', label: t('No groups') },
  ],
};

function folded(label: string): Group {
  return { label, open: false };
}

function byDate(a: ArticleRow, b: ArticleRow): number {
  return compareText(a.published, b.published);
}

/** Of the folder, whatever the other views show. */
export async function articleRows({ folder, hidden }: Shown): Promise<ArticleRow[]> {
  const rows: ArticleRow[] = [];
  await inSteps(folder.heads(), (head) => rows.push(articleRow(head, folder.titleOf(head), hidden)));
  return rows;
}

/** Whoever does not look at a reviewer's work sees articles as they are without it. */
function articleRow(
  { uri, path, headline, outlet, published, work }: ArticleHead,
  title: string,
  hidden: ReadonlySet<string>,
): ArticleRow {
  const { status, open } = stateOf(work, hidden);
  return {
    article: uri.toString(),
    headline: title,
    start: 0,
    status: [status],
    kind: [],
    reviewer: [],
    verdict: [],
    code: [],
    words: [headline, path, outlet, published].filter(Boolean).join(' '),
    published: published ?? '',
    outlet: outlet === null ? [] : [outlet],
    period: published === null ? [] : [published.slice(0, 4)],
    open,
    node: (place, parent) => {
      const item = new vscode.TreeItem(title);
      const left = open === 0 ? '' : t('{0} open', open);
      item.id = `${place}/${path}`;
      item.description = [published?.slice(0, 10), outlet].filter(Boolean).join(' · ');
      item.resourceUri = openAddress(path, open);
      item.iconPath = new vscode.ThemeIcon(icons[status] ?? 'circle-outline');
      item.tooltip = [headline, left, path].filter(Boolean).join('\n');
      item.contextValue = 'article';
      item.accessibilityInformation = {
        label: [title, facetValueName('status', status), left, published, outlet].filter(Boolean).join(', '),
      };
      return { item: goToItem(item, uri.toString(), 0, 0), ...(parent ? { parent } : {}) };
    },
  };
}
