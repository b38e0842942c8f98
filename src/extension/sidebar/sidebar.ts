/** The three views beside the article, kept up to date with it: tree and cursor follow each other. */
import * as vscode from 'vscode';
import type { Articles } from '../articles.ts';
import { setContext } from '../context.ts';
import { Delay } from '../delay.ts';
import type { FolderArticles } from '../folder.ts';
import type { ViewName } from '../ids.ts';
import { isOpenClaim, marksAt } from '../view.ts';
import { claimsOfArticle } from './claims.ts';
import { entitiesOfArticle, entitiesOfFolder } from './entities.ts';
import { timelineOfArticle } from './timeline.ts';
import { Tree, type Node } from './tree.ts';

const pause = 60;

export class Sidebar {
  readonly #articles: Articles;
  readonly #folder: FolderArticles;
  readonly #trees: Readonly<Record<ViewName, Tree>>;
  readonly #refresh = new Delay();
  readonly #follow = new Delay();
  readonly #subscriptions: vscode.Disposable;
  #allArticles = false;

  constructor(articles: Articles, folder: FolderArticles) {
    this.#articles = articles;
    this.#folder = folder;
    this.#trees = {
      entities: new Tree('entities', () =>
        this.#allArticles ? entitiesOfFolder(folder) : entitiesOfArticle(articles),
      ),
      timeline: new Tree('timeline', () => timelineOfArticle(articles)),
      claims: new Tree('claims', () => claimsOfArticle(articles)),
    };
    this.#subscriptions = vscode.Disposable.from(
      ...Object.values(this.#trees),
      this.#refresh,
      this.#follow,
      articles.onDidChange((document) => {
        if (document === articles.current) this.refresh();
      }),
      articles.onDidChangeCurrent(() => this.refresh()),
      folder.onDidChange(() => {
        if (this.#allArticles) this.#refresh.run(pause * 4, () => this.#update());
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // A jump from the tree itself has no kind: following it would take the focus of the tree elsewhere.
        if (kind === undefined || textEditor.document !== articles.current) return;
        this.#follow.run(pause, () => void this.#revealCursor(textEditor));
      }),
    );
  }

  refresh(): void {
    this.#refresh.run(pause, () => this.#update());
  }

  get allArticles(): boolean {
    return this.#allArticles;
  }

  showAllArticles(all: boolean): void {
    this.#allArticles = all;
    setContext('allArticles', all);
    this.#update();
  }

  tree(name: ViewName): Tree {
    return this.#trees[name];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    for (const tree of Object.values(this.#trees)) tree.refresh();
    const { entities, claims } = this.#trees;
    entities.view.description = this.#allArticles
      ? vscode.l10n.t('{0} articles', this.#folder.size)
      : vscode.l10n.t('this article');
    const view = this.#articles.current && this.#articles.latest(this.#articles.current);
    const open = view?.marks.filter(isOpenClaim).length ?? 0;
    claims.view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} open claims', open) } : undefined;
  }

  async #revealCursor(editor: vscode.TextEditor): Promise<void> {
    const tree = this.#trees.claims;
    const view = this.#articles.latest(editor.document);
    if (!view || !tree.view.visible) return;
    const claim = marksAt(view, editor.document.offsetAt(editor.selection.active)).find(({ kind }) => kind === 'claim');
    const node = claim && find(await tree.getChildren(), `/claim/${claim.id}/`);
    if (node) await tree.view.reveal(node, { select: true, focus: false });
  }
}

function find(nodes: readonly Node[] | null | undefined, id: string): Node | undefined {
  for (const node of nodes ?? []) {
    if (node.item.id?.includes(id) === true) return node;
    const below = find(node.children?.(), id);
    if (below) return below;
  }
  return undefined;
}
