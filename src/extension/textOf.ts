import type * as vscode from 'vscode';

const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly text: string }>();

/**
 * The text of a document, one string a version: VS Code puts it together of its lines whenever it is asked, and at every key several ask,
 * and compare what they got.
 */
export function textOf(document: vscode.TextDocument): string {
  const { version } = document;
  const last = known.get(document);
  if (last?.version === version) return last.text;
  const text = document.getText();
  known.set(document, { version, text });
  return text;
}
