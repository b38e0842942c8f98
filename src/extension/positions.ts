/** From offsets to ranges and back: the only place where the two meet. */
import * as vscode from 'vscode';
import type { Span } from '../analysis/article.ts';
import { placeAt } from './lineAt.ts';

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Of many spans of one text, which is that of its document. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(...placeAt(text, start), ...placeAt(text, end));
}

export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** From the first to the last of them. */
export function hull(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (!first) return undefined;
  return spans.reduce(
    (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
    first,
  );
}
