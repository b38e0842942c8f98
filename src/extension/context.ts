/** Context keys: what `when` clauses of the manifest ask for. */
import * as vscode from 'vscode';

import type { ViewName } from './ids.ts';

export type ContextKey =
  | 'isArticle'
  | 'activeIsArticle'
  | 'finished'
  | 'language'
  | 'allArticles'
  | 'folder'
  | 'reviewing'
  | `filtered.${ViewName}`;

const values = new Map<ContextKey, unknown>();

export function setContext(key: ContextKey, value: unknown): void {
  if (values.get(key) === value) return;
  values.set(key, value);
  void vscode.commands.executeCommand('setContext', `newsAnnotator.${key}`, value);
}
