/** A row of a view before it is an item of a tree: what it can be filtered, sorted and grouped by. Rows become nodes when they are shown. */
import type * as vscode from 'vscode';
import { groupBy, passes, type Arrangement, type Facts } from './arrangement.ts';
import { groupItem, type Node } from './tree.ts';

export interface Row extends Facts {
  /** Address and headline of its article. */
  readonly article: string;
  readonly headline: string;
  readonly start: number;
  /** Ids of the marks in it, so that the tree can follow the cursor. */
  holds?(mark: string): boolean;
  /** `place`: where in the tree it stands; an item has another id under each parent. */
  node(place: string, parent: Node | undefined): Node;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
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
  })[];
  /** Asked for only in lists of all articles: which of the groups already says the article. */
  readonly saysArticle?: (group: string) => boolean;
}

export function arrangeRows<R extends Row>(
  rows: readonly R[],
  shape: ViewShape<R>,
  { filter, sort, group }: Arrangement,
  place: string,
  allArticles: boolean,
): Node[] {
  const compare = (shape.sorts.find(({ id }) => id === sort) ?? shape.sorts[0])?.compare ?? (() => 0);
  const sorted = rows.filter((row) => passes(filter, row)).sort(compare);
  const chosen = shape.groups.find(({ id }) => id === group) ?? shape.groups[0];
  const { keysOf, order, groupOf, joinsOnly } = chosen ?? {};
  if (!keysOf) return sorted.map((row) => row.node(place, undefined));
  return groupBy(sorted, keysOf, order).map(([key, members]) => {
    const [only] = members;
    if (joinsOnly === true && only && members.length === 1) return only.node(place, undefined);
    const at = `${place}/${chosen?.id ?? ''}/${key}`;
    const { label, icon, open } = groupOf?.(key, members) ?? { label: key };
    const byArticle = allArticles && shape.saysArticle?.(chosen?.id ?? '') === false;
    return groupNode(at, label, members, icon, open ?? true, (node) =>
      byArticle ? articleNodes(members, at, node) : members.map((row) => row.node(at, node)),
    );
  });
}

/** Rows of all articles below a group stand under their articles, which open when they are asked for. */
function articleNodes(rows: readonly Row[], place: string, parent: Node): Node[] {
  return groupBy(rows, ({ article }) => [article]).map(([article, members]) => {
    const at = `${place}/${article}`;
    const label = members[0]?.headline ?? article;
    return groupNode(at, label, members, undefined, false, (node) => members.map((row) => row.node(at, node)), parent);
  });
}

function groupNode(
  id: string,
  label: string,
  rows: readonly Row[],
  icon: vscode.ThemeIcon | undefined,
  open: boolean,
  children: (node: Node) => readonly Node[],
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
