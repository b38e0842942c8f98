/** Keeps the context keys that follow the active editor. */
import * as vscode from 'vscode';
import type { Articles } from './articles.ts';
import { setContext } from './context.ts';

export function registerContextKeys(articles: Articles): vscode.Disposable {
  const update = () => {
    const active = vscode.window.activeTextEditor?.document;
    const document = active && articles.isArticle(active) ? active : articles.current;
    setContext('activeIsArticle', document !== undefined && document === active);
    setContext('isArticle', document !== undefined);
    setContext('language', document && articles.latest(document)?.analysis.meta.language);
  };
  return vscode.Disposable.from(
    articles.onDidChange(update),
    articles.onDidChangeCurrent(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
