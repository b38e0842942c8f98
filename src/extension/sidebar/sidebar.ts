/** The three views beside the article, kept up to date with it: tree and cursor follow each other. */
import * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import { setContext } from '../context.ts';
import { Delay } from '../delay.ts';
import type { ShownReviewers } from '../files/shownReviewers.ts';
import type { AllArticles } from '../folder/folderIndex.ts';
import { viewNames, type ViewName } from '../ids.ts';
import { articlesText } from '../editor/describe.ts';
import { withoutIcons } from '../plainWords.ts';
import { isOpenClaim, isSuggestion, marksAt, type ArticleView, type Mark } from '../reading/view.ts';
import { facets, isFiltering, noFilter, type Arrangement, type Facet, type Facts } from './arrangement.ts';
import { articleRows, articlesShape } from './articles.ts';
import { claimRows, claimsShape } from './claims.ts';
import { entitiesShape, entityRows } from './entities.ts';
import { facetValueName } from './facetNames.ts';
import { arrangeRows, type Choice, type Row, type ViewShape } from './row.ts';
import type { CodebookOf, Shown } from './shown.ts';
import { dateRows, timelineShape } from './timeline.ts';
import { Tree, type Children, type Node } from './tree.ts';

const { t } = vscode.l10n;
const pause = 60;

/** A view with its choices, whatever its rows are. */
interface Section {
  readonly sorts: readonly Choice[];
  readonly groups: readonly Choice[];
  facts(shown: Shown, group: string): Promise<readonly Facts[]>;
  nodes(shown: Shown, arrangement: Arrangement): Promise<Children>;
}

function section<R extends Row>(
  name: ViewName,
  shape: ViewShape<R>,
  rowsOf: (shown: Shown, group: string) => Promise<R[]>,
): Section {
  return {
    ...shape,
    facts: rowsOf,
    nodes: async (shown, arrangement) => {
      const rows = await rowsOf(shown, arrangement.group);
      const all = shown.all || name === 'articles';
      const place = all ? `all/${name}` : `${shown.articles.current?.uri.toString() ?? ''}/${name}`;
      return arrangeRows(rows, shape, arrangement, place, all);
    },
  };
}

const sections: Readonly<Record<ViewName, Section>> = {
  entities: section('entities', entitiesShape, entityRows),
  timeline: section('timeline', timelineShape, dateRows),
  claims: section('claims', claimsShape, claimRows),
  articles: section('articles', articlesShape, articleRows),
};

function firstArrangement({ sorts, groups }: Section): Arrangement {
  return { filter: noFilter, sort: sorts[0]?.id ?? '', group: groups[0]?.id ?? '' };
}

export class Sidebar {
  readonly #articles: Articles;
  readonly #folder: AllArticles;
  readonly #reviewers: ShownReviewers;
  readonly #trees: Readonly<Record<ViewName, Tree>>;
  readonly #arrangements = new Map<ViewName, Arrangement>();
  readonly #refresh = new Delay();
  readonly #follow = new Delay();
  readonly #subscriptions: vscode.Disposable;
  /** What values of a filter are called that a codebook has words for: "code/promise" → "A promise". */
  readonly #names = new Map<string, string>();
  readonly #codebookOf: CodebookOf;
  #allArticles = false;

  constructor(articles: Articles, folder: AllArticles, reviewers: ShownReviewers, codebookOf: CodebookOf) {
    this.#articles = articles;
    this.#codebookOf = codebookOf;
    this.#folder = folder;
    this.#reviewers = reviewers;
    const tree = (name: ViewName) => new Tree(name, () => sections[name].nodes(this.#shown(), this.arrangement(name)));
    this.#trees = {
      entities: tree('entities'),
      timeline: tree('timeline'),
      claims: tree('claims'),
      articles: tree('articles'),
    };
    this.#subscriptions = vscode.Disposable.from(
      ...Object.values(this.#trees),
      this.#refresh,
      this.#follow,
      articles.onDidChange((document) => {
        if (document === articles.current) this.refresh();
      }),
      articles.onDidChangeCurrent(() => this.refresh()),
      reviewers.onDidChange(() => this.refresh()),
      folder.onDidChange(() => {
        setContext('folder', folder.state);
        this.#refresh.run(pause * 4, () => this.#update(this.#allArticles ? viewNames : ['articles']));
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

  /** Brings it up where none of it is seen, and leaves the cursor where it is. */
  async reveal(): Promise<void> {
    if (viewNames.some((name) => this.#trees[name].view.visible)) return;
    await vscode.commands.executeCommand('newsAnnotator.entities.focus', { preserveFocus: true });
  }

  tree(name: ViewName): Tree {
    return this.#trees[name];
  }

  arrangement(name: ViewName): Arrangement {
    return this.#arrangements.get(name) ?? firstArrangement(sections[name]);
  }

  /** What a view can be sorted and grouped by; the first of each is what it begins with. */
  choices(name: ViewName): Pick<Section, 'sorts' | 'groups'> {
    const { sorts, groups } = sections[name];
    return { sorts, groups: groups.filter(({ all }) => all !== true || this.#allArticles) };
  }

  /** Of every row, filtered or not: what a filter can choose from. */
  facts(name: ViewName): Promise<readonly Facts[]> {
    return sections[name].facts(this.#shown(), this.arrangement(name).group);
  }

  learnNames({ codebook, code, verdict, kind }: Facts): void {
    if (!codebook || (code.length === 0 && verdict.length === 0 && codebook.entityKinds.size === 0)) return;
    const learn = (facet: Facet, value: string) =>
      this.#names.set(`${facet}/${value}`, facetValueName(facet, value, codebook));
    for (const value of code) learn('code', value);
    for (const value of verdict) learn('verdict', value);
    for (const value of kind) learn('kind', value);
  }

  nameOf(facet: Facet, value: string): string {
    return this.#names.get(`${facet}/${value}`) ?? facetValueName(facet, value);
  }

  arrange(name: ViewName, change: Partial<Arrangement>): void {
    this.#arrangements.set(name, { ...this.arrangement(name), ...change });
    setContext(`filtered.${name}`, isFiltering(this.arrangement(name).filter));
    // The others of ten thousand articles would each be made anew.
    this.#update([name]);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #shown(): Shown {
    return {
      articles: this.#articles,
      folder: this.#folder,
      all: this.#allArticles,
      hidden: this.#reviewers.hidden,
      codebookOf: this.#codebookOf,
    };
  }

  #update(names: readonly ViewName[] = viewNames): void {
    for (const name of names) {
      const tree = this.#trees[name];
      tree.refresh();
      say(tree.view, 'description', this.#stateText(name));
      void this.#explain(name);
    }
    const view = this.#articles.current && this.#articles.latest(this.#articles.current);
    const open = view?.marks.filter(isOpenClaim).length ?? 0;
    this.#trees.claims.view.badge =
      open > 0 ? { value: open, tooltip: open === 1 ? t('1 open claim') : t('{0} open claims', open) } : undefined;
  }

  /** "this article · direct quotation · “ferry” · by speaker": everything that makes the view other than it begins. */
  #stateText(name: ViewName): string {
    const { filter, sort, group } = this.arrangement(name);
    const { sorts, groups } = sections[name];
    const parts = [
      // What is missing comes first: a narrow sidebar cuts the rest.
      this.#hiddenText(name),
      this.#allArticles || name === 'articles' ? articlesText(this.#folder.size) : t('this article'),
      ...facets.flatMap((facet) => (filter.chosen[facet] ?? []).map((value) => this.nameOf(facet, value))),
      filter.text === '' ? '' : `“${withoutIcons(filter.text)}”`,
      group === groups[0]?.id ? '' : t('by {0}', lower(groups.find(({ id }) => id === group)?.label)),
      sort === sorts[0]?.id ? '' : lower(sorts.find(({ id }) => id === sort)?.label),
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  /** Whose annotations are left out: "without bo". */
  #hiddenText(name: ViewName): string {
    const { current } = this.#articles;
    const ofThis = (current && this.#articles.latest(current)?.hiddenReviewers) ?? [];
    const hidden = this.#allArticles || name === 'articles' ? [...this.#reviewers.hidden] : ofThis;
    return hidden.length === 0 ? '' : t('without {0}', hidden.join(', '));
  }

  /** What is missing from the list, and why. An empty one without a filter is explained by the welcome view. */
  async #explain(name: ViewName): Promise<void> {
    const { view } = this.#trees[name];
    const { filter } = this.arrangement(name);
    const filtered = isFiltering(filter) && view.visible;
    const nodes = filtered ? await this.#trees[name].getChildren() : [];
    const nothingFits = filtered && nodes.length === 0 ? t('Nothing here fits the filter.') : '';
    say(view, 'message', [this.#trouble(name), nothingFits].filter((part) => part !== '').join(' '));
  }

  /** Of the current article: it cannot be read, or what reviewers wrote of it cannot. */
  #trouble(name: ViewName): string {
    const { current } = this.#articles;
    if (!current || this.#allArticles || name === 'articles') return '';
    if (this.#articles.isTooLarge(current)) return t('This article is too large to be read.');
    const view = this.#articles.latest(current);
    if (name === 'timeline' && view && isUndated(view))
      return t('The publication date is not known, so “Monday” or “last week” has no date. Set it in the status bar.');
    if (name !== 'claims') return '';
    const broken = view?.broken ?? [];
    return broken.map((file) => t('{0} has an error: what it holds waits until it is mended.', file)).join(' ');
  }

  async #revealCursor(editor: vscode.TextEditor): Promise<void> {
    const view = this.#articles.latest(editor.document);
    if (!view || this.#allArticles) return;
    const marks = marksAt(view, editor.document.offsetAt(editor.selection.active));
    await Promise.all([
      this.#reveal('claims', marks, 'claim'),
      this.#reveal('timeline', marks, 'date'),
      this.#reveal('entities', marks, 'speaker', ({ item }) => item.contextValue === 'entity'),
    ]);
  }

  async #reveal(
    name: ViewName,
    marks: readonly Mark[],
    kind: Mark['kind'],
    fits?: (node: Node) => boolean,
  ): Promise<void> {
    const tree = this.#trees[name];
    const mark = marks.find((one) => one.kind === kind);
    if (!mark || !tree.view.visible) return;
    const node = await tree.find(mark.id, fits);
    if (node) await tree.reveal(node);
  }
}

/** VS Code draws the head of a view anew for whatever is set there, the same or not. */
function say(view: vscode.TreeView<Node>, where: 'description' | 'message', text: string): void {
  if ((view[where] ?? '') !== text) view[where] = text;
}

/** Dates wait for the date of the article that they are counted from. */
function isUndated({ analysis, marks }: ArticleView): boolean {
  const waits = (mark: Mark) => mark.kind === 'date' && isSuggestion(mark) && mark.date.value === null;
  return analysis.meta.published === null && analysis.meta.updated === null && marks.some(waits);
}

function lower(label = ''): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
