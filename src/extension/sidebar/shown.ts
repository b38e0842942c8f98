/** What the views are about: the current article, or all articles that have been read. */
import type * as vscode from 'vscode';
import type { Articles } from '../reading/articles.ts';
import type { Codebook } from '../../annotations/codebook/codebook.ts';
import type { AllArticles } from '../folder/folderIndex.ts';
import type { ArticleView } from '../reading/view.ts';

export interface Shown {
  readonly articles: Articles;
  readonly folder: AllArticles;
  readonly all: boolean;
  /** Reviewers whose work is not shown. */
  readonly hidden: ReadonlySet<string>;
  /** The codebook of an article, by its address: the words for what reviewers coded. */
  readonly codebookOf: CodebookOf;
}

export type CodebookOf = (article: string) => Promise<Codebook>;

/** The current article with its view; the last one that is ready where the newest failed. */
export async function currentArticle(
  articles: Articles,
): Promise<{ document: vscode.TextDocument; view: ArticleView } | undefined> {
  const document = articles.current;
  const view = document && ((await articles.get(document)) ?? articles.latest(document));
  return document && view ? { document, view } : undefined;
}
