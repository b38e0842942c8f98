/** What is wrong with reviewers' files, at its line in the Problems panel, with what to do about it. */
import * as vscode from 'vscode';
import type { Problem } from '../../annotations/problem.ts';
import { reasonText } from '../editor/describe.ts';

export const problemSource = 'News Annotator';

export class Problems {
  readonly #collection = vscode.languages.createDiagnosticCollection('news-annotator');

  /** In the place of what was shown of the file before. */
  show(path: string, problems: readonly Problem[]): void {
    const diagnostics = problems.map(({ line, column, start, end, severity, message, code }) => {
      const range = new vscode.Range(line, column, line, column + Math.max(1, end - start));
      const { Error: Severe, Warning } = vscode.DiagnosticSeverity;
      const diagnostic = new vscode.Diagnostic(range, reasonText(message), severity === 'error' ? Severe : Warning);
      diagnostic.source = problemSource;
      diagnostic.code = code;
      return diagnostic;
    });
    this.#collection.set(vscode.Uri.parse(path), diagnostics);
  }

  dispose(): void {
    this.#collection.dispose();
  }
}
