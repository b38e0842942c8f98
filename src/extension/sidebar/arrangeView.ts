/** Asks how a view is to be filtered, or sorted and grouped. Filters are chosen in one list, with how many there are of each. */
import * as vscode from 'vscode';
import type { ViewName } from '../ids.ts';
import { withoutIcons } from '../plainWords.ts';
import { inSteps } from '../folder/breathe.ts';
import {
  facetCounter,
  facets,
  isFiltering,
  noFilter,
  type Facet,
  type FacetCounts,
  type Filter,
} from './arrangement.ts';
import { facetName } from './facetNames.ts';
import type { Sidebar } from './sidebar.ts';

const { t } = vscode.l10n;

interface FilterItem extends vscode.QuickPickItem {
  readonly facet?: Facet;
  readonly value?: string;
  /** The text that is looked for. */
  readonly text?: string;
}

/** `given` answers the question beforehand. */
export async function filterView(sidebar: Sidebar, name: ViewName, given?: unknown): Promise<boolean> {
  const filter = isFilter(given) ? given : await askFilter(sidebar, name);
  if (!filter) return false;
  sidebar.arrange(name, { filter });
  return true;
}

export function clearFilter(sidebar: Sidebar, name: ViewName): void {
  sidebar.arrange(name, { filter: noFilter });
}

function isFilter(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && 'chosen' in value && 'text' in value;
}

async function askFilter(sidebar: Sidebar, name: ViewName): Promise<Filter | undefined> {
  const present = sidebar.arrangement(name).filter;
  const counter = facetCounter();
  await inSteps(await sidebar.facts(name), (row) => {
    counter.add(row);
    sidebar.learnNames(row);
  });
  const items = itemsFor(sidebar, counter.counts(), present);
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<FilterItem>();
    pick.title = t('Filter');
    pick.placeholder = t('Choose what to show, or type words to look for');
    pick.canSelectMany = true;
    const isPresent = ({ facet, value, text }: FilterItem) =>
      text === undefined
        ? facet !== undefined && present.chosen[facet]?.includes(value ?? '') === true
        : text === present.text;
    const show = (chosen: readonly FilterItem[]) => {
      const typed = pick.value.trim();
      pick.items = typed === '' ? items : [textItem(typed), ...items];
      const same = (a: FilterItem, b: FilterItem) => a.facet === b.facet && a.value === b.value && a.text === b.text;
      // Typed words are meant unless something else is chosen with them.
      pick.selectedItems = pick.items.filter(
        (item) => item.text === typed || chosen.some((one) => one.kind === undefined && same(one, item)),
      );
    };
    show(items.filter(isPresent));
    let accepted: Filter | undefined;
    pick.onDidChangeValue(() => show(pick.selectedItems.filter(({ text }) => text === undefined)));
    pick.onDidAccept(() => {
      accepted = filterFrom(pick.selectedItems);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(accepted);
      pick.dispose();
    });
    pick.show();
  });
}

function itemsFor(sidebar: Sidebar, counts: FacetCounts, present: Filter): FilterItem[] {
  const text = present.text === '' ? [] : [textItem(present.text)];
  return [
    ...text,
    ...facets.flatMap((facet): FilterItem[] => {
      const values = counts.get(facet) ?? [];
      // Chosen earlier and gone meanwhile: shown all the same, so that it can be taken back.
      const gone = (present.chosen[facet] ?? []).filter((value) => !values.some(([known]) => known === value));
      const all = [...values, ...gone.map((value): [string, number] => [value, 0])];
      if (all.length === 0) return [];
      return [
        { label: facetName(facet), kind: vscode.QuickPickItemKind.Separator },
        ...all.map(([value, count]) => ({
          label: withoutIcons(sidebar.nameOf(facet, value)),
          description: String(count),
          facet,
          value,
        })),
      ];
    }),
  ];
}

function textItem(text: string): FilterItem {
  return { label: t('Words: “{0}”', withoutIcons(text)), text, alwaysShow: true };
}

function filterFrom(items: readonly FilterItem[]): Filter {
  const chosen: Partial<Record<Facet, string[]>> = {};
  for (const { facet, value } of items)
    if (facet !== undefined && value !== undefined) (chosen[facet] ??= []).push(value);
  return { chosen, text: items.find(({ text }) => text !== undefined)?.text ?? '' };
}

interface ArrangeItem extends vscode.QuickPickItem {
  readonly change?: { readonly sort?: string; readonly group?: string };
}

/** `given` answers the question beforehand: `{ group: 'speaker' }`. */
export async function sortAndGroupView(sidebar: Sidebar, name: ViewName, given?: unknown): Promise<boolean> {
  const change = typeof given === 'object' && given !== null ? given : await askOrder(sidebar, name);
  if (!change) return false;
  sidebar.arrange(name, change);
  return true;
}

async function askOrder(sidebar: Sidebar, name: ViewName): Promise<ArrangeItem['change']> {
  const { sorts, groups } = sidebar.choices(name);
  const { sort, group, filter } = sidebar.arrangement(name);
  const now = (is: boolean) => (is ? t('now') : '');
  const items: ArrangeItem[] = [
    { label: t('Group by'), kind: vscode.QuickPickItemKind.Separator },
    ...groups.map(({ id, label }) => ({ label, description: now(id === group), change: { group: id } })),
    { label: t('Sort by'), kind: vscode.QuickPickItemKind.Separator },
    ...sorts.map(({ id, label }) => ({ label, description: now(id === sort), change: { sort: id } })),
  ];
  const title = isFiltering(filter) ? t('Sort and group what the filter leaves') : t('Sort and group');
  return (await vscode.window.showQuickPick(items, { title }))?.change;
}
