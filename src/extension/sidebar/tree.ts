/** A tree view over plain nodes: each node knows its item and its children, so that a view is a function from article to nodes. */
import * as vscode from 'vscode';
import { commandId, type ViewName } from '../ids.ts';
import { breath } from '../folder/breathe.ts';
import { Asks, type Answered } from './asks.ts';
import { withVisibleControls } from '../plainWords.ts';

/** A speaker of an article; in another version of it the id may be another, the name tells then. */
export interface SpeakerReference {
  readonly uri: string;
  readonly id: string;
  readonly name: string;
}

export function isSpeakerReference(value: unknown): value is SpeakerReference {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, id, name } = value as Record<string, unknown>;
  return typeof uri === 'string' && typeof id === 'string' && typeof name === 'string';
}

export interface Node {
  readonly item: vscode.TreeItem;
  readonly parent?: Node;
  /** Whom it shows: what commands on the row are about. */
  readonly speaker?: SpeakerReference;
  /** Made when the node is opened, and not before. */
  children?(): Children | Promise<Children>;
  /** Whether the mark of this id is this node or lies below it. */
  holds?(mark: string): boolean;
  /** Fills in the tooltip when it is asked for. */
  resolve?(): void;
}

/** More than a person reads at once: made page by page, as they are asked for. */
export interface ManyNodes {
  readonly size: number;
  /** Those from one place up to another. */
  from(start: number, end: number): readonly Node[];
}

export type Children = readonly Node[] | ManyNodes;

/** So many at a time: a list of ten thousand would hold up the editor while it is sent to the window. */
export const pageSize = 200;

/** The nodes of a list, of which a long one is shown page by page. */
export function nodesOf<T>(list: readonly T[], node: (member: T) => Node): Children {
  if (list.length <= pageSize) return list.map(node);
  return { size: list.length, from: (start, end) => list.slice(start, end).map(node) };
}

export class Tree {
  readonly view: vscode.TreeView<Node>;
  readonly name: ViewName;
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly #roots: () => Children | Promise<Children>;
  /** Node → how many of its children are shown; the roots have the key ''. */
  readonly #shown = new Map<string, number>();
  readonly #asks = new Asks();
  readonly #subscriptions: vscode.Disposable;
  /** A change that waits to be told. */
  #isChanged = false;

  constructor(name: ViewName, roots: () => Children | Promise<Children>) {
    this.name = name;
    this.#roots = roots;
    this.view = vscode.window.createTreeView<Node>(`newsAnnotator.${name}`, {
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getChildren: async (node) => [
          ...(await this.#asks.answer(keyOf(node), () => this.getChildren(node), answered)),
        ],
        getTreeItem: (node) => this.getTreeItem(node),
        getParent: ({ parent }) => parent,
        resolveTreeItem: (item, node) => this.resolveTreeItem(item, node),
      },
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      vscode.commands.registerCommand(`_newsAnnotator.more.${name}`, (node?: Node) => this.showMore(node)),
      this.view.onDidExpandElement(({ element }) => this.#asks.turn(keyOf(element), true)),
      this.view.onDidCollapseElement(({ element }) => this.#asks.turn(keyOf(element), false)),
      this.view,
      this.#asks,
      this.#changed,
    );
  }

  refresh(): void {
    if (this.#isChanged) return;
    this.#isChanged = true;
    void this.#asks.whenQuiet(() => {
      this.#isChanged = false;
      this.#tell(undefined);
    });
  }

  /** Selects a row, and leaves the focus where it is. */
  async reveal(node: Node): Promise<void> {
    await this.#asks.whenQuiet(async () => this.view.reveal(node, { select: true, focus: false }));
  }

  #tell(node: Node | undefined): void {
    this.#asks.expect(keyOf(node));
    this.#changed.fire(node);
  }

  /** Labels hold words of articles: what would turn the row around is shown as its number. */
  getTreeItem({ item }: Node): vscode.TreeItem {
    if (typeof item.label === 'string') item.label = withVisibleControls(item.label);
    if (typeof item.description === 'string') item.description = withVisibleControls(item.description);
    if (typeof item.tooltip === 'string') item.tooltip = withVisibleControls(item.tooltip);
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const children = await (node ? (node.children?.() ?? []) : this.#roots());
    if (!('size' in children)) return [...children];
    const shown = this.#shown.get(keyOf(node)) ?? pageSize;
    const nodes: Node[] = [];
    for (let at = 0; at < Math.min(shown, children.size); at += pageSize) {
      if (at > 0) await breath();
      nodes.push(...children.from(at, Math.min(at + pageSize, shown)));
    }
    if (shown < children.size) nodes.push(this.#moreNode(node, children.size - shown));
    return nodes;
  }

  /** A page more of what stands below a node, or at the top. */
  showMore(node?: Node): void {
    this.#shown.set(keyOf(node), (this.#shown.get(keyOf(node)) ?? pageSize) + pageSize);
    this.#tell(node);
  }

  #moreNode(parent: Node | undefined, left: number): Node {
    const item = new vscode.TreeItem(vscode.l10n.t('Show more'));
    item.id = `${keyOf(parent)}/more`;
    item.description = vscode.l10n.t('{0} left', left);
    item.iconPath = new vscode.ThemeIcon('ellipsis');
    item.accessibilityInformation = { label: vscode.l10n.t('Show more, {0} left', left) };
    item.command = {
      title: vscode.l10n.t('Show more'),
      command: `_newsAnnotator.more.${this.name}`,
      arguments: parent ? [parent] : [],
    };
    return { item, ...(parent ? { parent } : {}) };
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    node.resolve?.();
    item.tooltip = node.item.tooltip;
    return item;
  }

  /** The innermost node that holds a mark and satisfies `fits`, with as many pages before it as it takes to show it. */
  async find(mark: string, fits: (node: Node) => boolean = () => true): Promise<Node | undefined> {
    return this.#findBelow(undefined, mark, fits);
  }

  async #findBelow(parent: Node | undefined, mark: string, fits: (node: Node) => boolean): Promise<Node | undefined> {
    const children = await (parent ? (parent.children?.() ?? []) : this.#roots());
    const size = 'size' in children ? children.size : children.length;
    for (let at = 0; at < size; at += pageSize) {
      if (at > 0) await breath();
      const page = 'size' in children ? children.from(at, at + pageSize) : children.slice(at, at + pageSize);
      for (const node of page) {
        if (node.holds?.(mark) !== true) continue;
        const found = (await this.#findBelow(node, mark, fits)) ?? (fits(node) ? node : undefined);
        if (!found) continue;
        if ('size' in children) this.#showUpTo(parent, at + pageSize);
        return found;
      }
    }
    return undefined;
  }

  #showUpTo(parent: Node | undefined, end: number): void {
    if (end <= (this.#shown.get(keyOf(parent)) ?? pageSize)) return;
    this.#shown.set(keyOf(parent), end);
    // Made for the search, this parent is not the one that VS Code knows.
    this.refresh();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function answered(node: Node): Answered {
  return { id: keyOf(node), isOpen: node.item.collapsibleState === vscode.TreeItemCollapsibleState.Expanded };
}

function keyOf(node: Node | undefined): string {
  return node?.item.id ?? '';
}

/** An item that opens: "People 3". */
export function groupItem(
  id: string,
  label: string,
  count: number,
  icon?: vscode.ThemeIcon,
  open = true,
): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, open ? Expanded : Collapsed);
  item.id = id;
  item.description = String(count);
  if (icon !== undefined) item.iconPath = icon;
  item.accessibilityInformation = { label: `${label}, ${count}` };
  item.contextValue = 'group';
  return item;
}

/** An item that goes to a place of an article. */
export function goToItem(item: vscode.TreeItem, uri: string, start: number, end: number): vscode.TreeItem {
  item.command = {
    title: vscode.l10n.t('Go to Mark'),
    command: commandId('goTo'),
    arguments: [{ uri, id: '', start, end }],
  };
  return item;
}
