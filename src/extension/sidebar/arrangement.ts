/** How a view is filtered, sorted and grouped, as plain data. Knows nothing of VS Code. */

import type { Codebook } from '../../annotations/codebook/codebook.ts';

export const facets = ['status', 'kind', 'reviewer', 'verdict', 'code', 'outlet', 'period'] as const;
export type Facet = (typeof facets)[number];
/** Only in lists of all articles is there something to choose by. */
type ArticleFacet = 'outlet' | 'period';

/** What a row of a view can be chosen by; an empty list has nothing to choose by. */
export interface Facts
  extends
    Readonly<Record<Exclude<Facet, ArticleFacet>, readonly string[]>>,
    Readonly<Partial<Record<ArticleFacet, readonly string[]>>> {
  /** Everything a person would look for in it: its words, its speaker, its headline. */
  readonly words: string;
  /** What its codes, verdicts and kinds are called by. */
  readonly codebook?: Codebook;
}

/** Within one facet one of the values is enough; all facets must hold, and the text must be there. */
export interface Filter {
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly text: string;
}

/** How a view stands at present; `sort` and `group` are ids of its choices. */
export interface Arrangement {
  readonly filter: Filter;
  readonly sort: string;
  readonly group: string;
}

export const noFilter: Filter = { chosen: {}, text: '' };

export function isFiltering({ chosen, text }: Filter): boolean {
  return text !== '' || facets.some((facet) => (chosen[facet]?.length ?? 0) > 0);
}

/** Case and marks over letters make no difference: "senor" finds "Señor". */
export function passes({ chosen, text }: Filter, facts: Facts): boolean {
  for (const facet of facets) {
    const wanted = chosen[facet];
    if (wanted && wanted.length > 0 && !facts[facet]?.some((value) => wanted.includes(value))) return false;
  }
  return text === '' || foldWords(facts.words).includes(foldWords(text));
}

/** Values of each facet with how many rows have them, the most frequent first. */
export type FacetCounts = Map<Facet, [value: string, count: number][]>;

export function countFacets(rows: readonly Facts[]): FacetCounts {
  const counter = facetCounter();
  for (const row of rows) counter.add(row);
  return counter.counts();
}

/** For long lists: rows are added one by one. */
export function facetCounter(): { add(row: Facts): void; counts(): FacetCounts } {
  const found = facets.map((facet) => [facet, new Map<string, number>()] as const);
  return {
    add(row) {
      for (const [facet, values] of found)
        for (const value of row[facet] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
    },
    counts: () =>
      new Map(
        found
          .filter(([, values]) => values.size > 0)
          .map(([facet, values]) => [facet, [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))]),
      ),
  };
}

/** In the order in which the groups first come, or as `order` has them. A row of several keys stands in several groups. */
export function groupBy<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
  order: readonly string[] = [],
): [key: string, rows: T[]][] {
  const groups = new Map<string, T[]>(order.map((key) => [key, []]));
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return [...groups].filter(([, members]) => members.length > 0);
}

function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
