/** A list whose focused item is shown in the article before anything is chosen; leaving it puts the cursor back. */
import * as vscode from 'vscode';
import type { Span } from '../../../analysis/article.ts';
import { hull, rangeOf } from '../../positions.ts';
import { select } from '../articles/goTo.ts';

export interface PickItem extends vscode.QuickPickItem {
  /** Shown in the article while the item has the focus. */
  readonly spans?: readonly Span[];
}

export interface PickOptions<T extends PickItem> {
  readonly title: string;
  readonly placeholder?: string;
  /** Several can be ticked; those that are `picked` are to begin with. */
  readonly many?: boolean;
  /** The article that the items' spans are in. */
  readonly document?: vscode.TextDocument;
  /** A button of an item was pressed; true closes the list. */
  readonly onButton?: (item: T, button: vscode.QuickInputButton) => boolean | Promise<boolean>;
  /** More is found out while the list is shown: give the list anew as often as it grows. */
  readonly fill?: (show: (items: readonly T[]) => void, token: vscode.CancellationToken) => Promise<void>;
}

/** The chosen items; undefined where the person left. */
export async function pick<T extends PickItem>(
  items: readonly T[],
  options: PickOptions<T>,
): Promise<readonly T[] | undefined> {
  const { document } = options;
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const before = editor?.selection;
  const list = vscode.window.createQuickPick<T>();
  const leaving = new vscode.CancellationTokenSource();
  list.title = options.title;
  list.placeholder = options.placeholder ?? '';
  list.canSelectMany = options.many === true;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  if (options.many === true) list.selectedItems = items.filter(({ picked }) => picked === true);
  const chosen = await new Promise<readonly T[] | undefined>((resolve) => {
    list.onDidChangeActive(([active]) => {
      const span = hull(active?.spans ?? []);
      if (editor && document && span) select(editor, rangeOf(document, span));
    });
    list.onDidTriggerItemButton(async ({ item, button }) => {
      if ((await options.onButton?.(item, button)) !== true) return;
      resolve(undefined);
      list.hide();
    });
    list.onDidAccept(() => {
      resolve(options.many === true ? list.selectedItems : list.selectedItems.slice(0, 1));
      list.hide();
    });
    list.onDidHide(() => resolve(undefined));
    list.show();
    if (options.fill) {
      list.busy = true;
      const show = (found: readonly T[]) => {
        const [active] = list.activeItems;
        list.items = found;
        list.activeItems = found.filter(({ label }) => label === active?.label).slice(0, 1);
      };
      void options.fill(show, leaving.token).finally(() => (list.busy = false));
    }
  });
  leaving.cancel();
  leaving.dispose();
  list.dispose();
  if (!chosen && editor && before) select(editor, before);
  return chosen && chosen.length > 0 ? chosen : undefined;
}
