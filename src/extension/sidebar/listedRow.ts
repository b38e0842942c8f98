/** Rows of lists of all articles: what they share, whatever they are about. */
import * as vscode from 'vscode';
import { withoutTheWorkOf, type ListedArticle } from '../../corpus/listing.ts';
import { emptyCodebook, type Codebook } from '../../annotations/codebook/codebook.ts';
import { dateValueText } from '../editor/describe.ts';
import { inSteps } from '../folder/breathe.ts';
import type { Row, ViewShape } from './row.ts';
import type { CodebookOf, Shown } from './shown.ts';
import type { Node } from './tree.ts';

const { t } = vscode.l10n;

/** There are hundreds of thousands: everything but what a row is about is worked out when it is asked for. */
export abstract class ListedRow implements Row {
  readonly listed: ListedArticle;
  readonly codebook: Codebook;

  constructor(listed: ListedArticle, codebook: Codebook) {
    this.listed = listed;
    this.codebook = codebook;
  }

  abstract get start(): number;
  abstract get status(): readonly string[];
  abstract get kind(): readonly string[];
  abstract get reviewer(): readonly string[];
  abstract get verdict(): readonly string[];
  abstract get code(): readonly string[];
  abstract get words(): string;
  abstract item(place: string): vscode.TreeItem;

  get article(): string {
    return this.listed.uri;
  }
  get headline(): string {
    return this.listed.headline;
  }
  get published(): string {
    return this.listed.published;
  }
  get outlet(): readonly string[] {
    return outletOf(this.listed);
  }
  get period(): readonly string[] {
    return yearOf(this.listed);
  }
  node(place: string, parent: Node | undefined): Node {
    return { item: this.item(place), ...(parent ? { parent } : {}) };
  }
}

/** The rows of each article, in steps between which the editor has its turn. */
export async function rowsOfAll<R>(
  { folder, hidden, codebookOf }: Pick<Shown, 'folder' | 'hidden' | 'codebookOf'>,
  rowsOf: (article: ListedArticle, codebook: Codebook) => Iterable<R>,
): Promise<R[]> {
  const rows: R[] = [];
  const codebooks = await codebooksByFolder(folder.articles(), codebookOf);
  await inSteps(folder.articles(), (article) => {
    const codebook = codebooks.get(folderOf(article)) ?? emptyCodebook;
    for (const row of rowsOf(withoutTheWorkOf(hidden, article), codebook)) rows.push(row);
  });
  return rows;
}

/** Articles of one folder have one codebook: it is asked for once a folder. */
export async function codebooksByFolder(
  articles: readonly ListedArticle[],
  codebookOf: CodebookOf,
): Promise<ReadonlyMap<string, Codebook>> {
  const some = new Map(articles.map((article) => [folderOf(article), article.uri]));
  return new Map(await Promise.all([...some].map(async ([folder, uri]) => [folder, await codebookOf(uri)] as const)));
}

export function folderOf({ uri }: Pick<ListedArticle, 'uri'>): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

export function outletOf({ outlet }: Pick<ListedArticle, 'outlet'>): readonly string[] {
  return outlet === '' ? [] : [outlet];
}

export function yearOf({ published }: Pick<ListedArticle, 'published'>): readonly string[] {
  return published === '' ? [] : [published.slice(0, 4)];
}

/** Of lists of all articles, whatever their rows are about. */
export const articleGroups: ViewShape<Row>['groups'] = [
  {
    id: 'article',
    label: t('Article'),
    all: true,
    keysOf: ({ article }) => [article],
    groupOf: (_, [first]) => ({ label: first?.headline ?? '', icon: vscode.ThemeIcon.File, open: false }),
  },
  {
    id: 'outlet',
    label: t('Outlet'),
    all: true,
    byKey: true,
    keysOf: ({ outlet }) => [outlet?.[0] ?? ''],
    groupOf: (key) => ({
      label: key === '' ? t('Outlet not known') : key,
      icon: new vscode.ThemeIcon('library'),
      open: false,
    }),
  },
  {
    id: 'published',
    label: t('Month of publication'),
    all: true,
    byKey: true,
    keysOf: ({ published = '' }) => [published.slice(0, 7)],
    groupOf: (key) => ({
      label: key === '' ? t('Date not known') : dateValueText({ type: 'DATE', value: key, timex: key }),
      icon: new vscode.ThemeIcon('calendar'),
      open: false,
    }),
  },
];
