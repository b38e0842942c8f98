/** A row of a view before it is an item of a tree: what it can be filtered, sorted and grouped by. Rows become nodes when they are shown. */
import type * as vscode from 'vscode';
import { groupInSteps, inSteps, sortInSteps } from '../folder/breathe.ts';
import { passes, type Arrangement, type Facts } from './arrangement.ts';
import { type Children, groupItem, type Node, nodesOf } from './tree.ts';

export interface Row extends Facts {
  /** Address and headline of its article. */
  readonly article: string;
  readonly headline: string;
  /** EDTF of its article, in lists of all articles. */
  readonly published?: string;
  readonly start: number;
  /** Ids of the marks in it, so that the tree can follow the cursor. */
  holds?(mark: string): boolean;
  /** `place`: where in the tree it stands; an item has another id under each parent. */
  node(place: string, parent: Node | undefined): Node;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Only where all articles are shown. */
  readonly all?: true;
}

export interface Group {
  readonly label: string;
  readonly icon?: vscode.ThemeIcon;
  readonly open?: boolean;
}

/** What is particular to a view; the first sort and the first group are those it begins with. */
export interface ViewShape<R extends Row> {
  readonly sorts: readonly (Choice & { readonly compare: (a: R, b: R) => number })[];
  readonly groups: readonly (Choice & {
    /** Absent: the rows stand without groups. */
    readonly keysOf?: (row: R) => readonly string[];
    readonly order?: readonly string[];
    readonly groupOf?: (key: string, rows: readonly R[]) => Group;
    /** A group of one is shown as that one. */
    readonly joinsOnly?: boolean;
    /** The groups stand in the order of their keys, and what has none last. */
    readonly byKey?: boolean;
  })[];
  /** Asked for only in lists of all articles: which of the groups already says the article. */
  readonly saysArticle?: (group: string) => boolean;
}

export function byPlace(a: Row, b: Row): number {
  return compareText(a.article, b.article) || compareNumbers(a.start, b.start);
}

export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Two that are lost stand at infinity. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Lists of all articles are long: they are made in steps between which the editor has its turn. */
export async function arrangeRows<R extends Row>(
  rows: readonly R[],
  shape: ViewShape<R>,
  { filter, sort, group }: Arrangement,
  place: string,
  allArticles: boolean,
): Promise<Children> {
  const compare = (shape.sorts.find(({ id }) => id === sort) ?? shape.sorts[0])?.compare ?? (() => 0);
  const left: R[] = [];
  await inSteps(rows, (row) => {
    if (passes(filter, row)) left.push(row);
  });
  const sorted = await sortInSteps(left, compare);
  const possible = shape.groups.filter(({ all }) => all !== true || allArticles);
  const chosen = possible.find(({ id }) => id === group) ?? possible[0];
  const { keysOf, order, groupOf, joinsOnly, byKey } = chosen ?? {};
  if (!keysOf) return nodesOf(sorted, (row) => row.node(place, undefined));
  const groups = await groupInSteps(sorted, keysOf, order);
  if (byKey === true) groups.sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  const byArticle = allArticles && shape.saysArticle?.(chosen?.id ?? '') === false;
  const opens = !allArticles || groups.length <= mostOpen;
  return nodesOf(groups, ([key, members]) => {
    const [only] = members;
    if (joinsOnly === true && only && members.length === 1) return only.node(place, undefined);
    const at = `${place}/${chosen?.id ?? ''}/${key}`;
    const { label, icon, open } = groupOf?.(key, members) ?? { label: key };
    return groupNode(at, label, members, icon, (open ?? true) && opens, (node) =>
      byArticle ? articleNodes(members, at, node) : nodesOf(members, (row) => row.node(at, node)),
    );
  });
}

/** More groups than these are closed to begin with. */
const mostOpen = 20;

/** Rows of all articles below a group stand under their articles, which open when they are asked for. */
async function articleNodes(rows: readonly Row[], place: string, parent: Node): Promise<Children> {
  const groups = await groupInSteps(rows, ({ article }) => [article]);
  return nodesOf(groups, ([article, members]) => {
    const at = `${place}/${article}`;
    const label = members[0]?.headline ?? article;
    const children = (node: Node): Children => nodesOf(members, (row) => row.node(at, node));
    return groupNode(at, label, members, undefined, false, children, parent);
  });
}

function groupNode(
  id: string,
  label: string,
  rows: readonly Row[],
  icon: vscode.ThemeIcon | undefined,
  open: boolean,
  children: (node: Node) => Children | Promise<Children>,
  parent?: Node,
): Node {
  const node: Node = {
    item: groupItem(id, label, rows.length, icon, open),
    ...(parent ? { parent } : {}),
    holds: (mark) => rows.some((row) => row.holds?.(mark) === true),
    children: () => children(node),
  };
  return node;
}
