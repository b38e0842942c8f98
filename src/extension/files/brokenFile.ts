/** A file of reviewers that is not written because it has an error: which line of it has to be mended. */
import type * as vscode from 'vscode';

export class BrokenFile extends Error {
  readonly uri: vscode.Uri;
  /** Zero-based. */
  readonly line: number;

  constructor(message: string, uri: vscode.Uri, line: number) {
    super(message);
    this.uri = uri;
    this.line = line;
  }
}
