/** A tree view over plain nodes: each node knows its item and its children, so that a view is a function from article to nodes. */
import * as vscode from 'vscode';
import { commandId, type ViewName } from '../ids.ts';

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
  children?(): readonly Node[];
  /** Whether the mark of this id is this node or lies below it. */
  holds?(mark: string): boolean;
  /** Fills in the tooltip when it is asked for. */
  resolve?(): void;
}

export class Tree implements vscode.TreeDataProvider<Node> {
  readonly view: vscode.TreeView<Node>;
  readonly name: ViewName;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #roots: () => readonly Node[] | Promise<readonly Node[]>;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(name: ViewName, roots: () => readonly Node[] | Promise<readonly Node[]>) {
    this.name = name;
    this.#roots = roots;
    this.view = vscode.window.createTreeView<Node>(`newsAnnotator.${name}`, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem({ item }: Node): vscode.TreeItem {
    return item;
  }

  getChildren(node?: Node): vscode.ProviderResult<Node[]> {
    if (node) return [...(node.children?.() ?? [])];
    return Promise.resolve(this.#roots()).then((roots) => [...roots]);
  }

  getParent({ parent }: Node): Node | undefined {
    return parent;
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    node.resolve?.();
    item.tooltip = node.item.tooltip;
    return item;
  }

  /** The innermost node that holds a mark and satisfies `fits`; only what lies on the way to it is made. */
  async find(mark: string, fits: (node: Node) => boolean = () => true): Promise<Node | undefined> {
    return findBelow(await this.#roots(), mark, fits);
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }
}

function findBelow(nodes: readonly Node[], mark: string, fits: (node: Node) => boolean): Node | undefined {
  for (const node of nodes) {
    if (node.holds?.(mark) !== true) continue;
    const below = findBelow(node.children?.() ?? [], mark, fits);
    if (below) return below;
    if (fits(node)) return node;
  }
  return undefined;
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
