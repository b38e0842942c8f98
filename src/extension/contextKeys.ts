/** Keeps the context keys that follow the active editor. */
import * as vscode from 'vscode';
import type { Articles } from './reading/articles.ts';
import { setContext } from './context.ts';

export function registerContextKeys(articles: Articles): vscode.Disposable {
  const update = () => {
    const active = vscode.window.activeTextEditor?.document;
    const document = active && articles.isArticle(active) ? active : articles.current;
    setContext('activeIsArticle', document !== undefined && document === active);
    setContext('isArticle', document !== undefined);
    const view = document && articles.latest(document);
    setContext('language', view?.analysis.meta.language);
    setContext('finished', !!view?.reviewed.finished);
  };
  return vscode.Disposable.from(
    articles.onDidChange(update),
    articles.onDidChangeCurrent(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
