/** The text that was annotated, as a read-only document beside the article as it is now: to see what became of the words. */
import * as vscode from 'vscode';
import type { Annotation } from '../../annotations/sidecar/annotation.ts';
import { fileNameOf } from '../files/sidecarPaths.ts';
import { rangeOf } from '../positions.ts';
import type { Mark } from '../reading/view.ts';

const { t } = vscode.l10n;
const scheme = 'news-annotator-coded';
const most = 20;

export class CodedTexts implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /**
   * VS Code's own comparison of the text as annotated (`old`) with the article. Where it was not kept, what the record knows of
   * it stands beside the article: the words, and what stood around them.
   */
  async compare(document: vscode.TextDocument, mark: Mark, old: string | undefined): Promise<void> {
    const name = fileNameOf(document.uri);
    const { annotation } = mark;
    if (!annotation) return;
    const coded = this.#put(name, old ?? wordsAround(annotation));
    const span = mark.spans[0];
    const selection = span && rangeOf(document, span);
    if (old === undefined) {
      await vscode.window.showTextDocument(document, selection ? { selection } : {});
      const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(coded), beside);
      return;
    }
    const title = t('{0}: as annotated ↔ now', name);
    await vscode.commands.executeCommand('vscode.diff', coded, document.uri, title, selection ? { selection } : {});
    // Nothing of it is left in the article: the old words are shown where they stood.
    const left = vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.toString() === coded.toString());
    const at = old.indexOf(annotation.quote);
    if (selection || !left || at < 0) return;
    const range = rangeOf(left.document, { start: at, end: at + annotation.quote.length });
    left.selection = new vscode.Selection(range.start, range.end);
    left.revealRange(range, vscode.TextEditorRevealType.InCenter);
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #put(name: string, text: string): vscode.Uri {
    // No `.txt`: it is no article of its own.
    const uri = vscode.Uri.from({
      scheme,
      path: `/${name} ${t('(as annotated)')}`,
      query: `${text.length}-${checksum(text)}`,
    });
    this.#texts.set(uri.toString(), text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > most && oldest !== undefined) this.#texts.delete(oldest);
    return uri;
  }
}

function wordsAround({ prefix = '', quote, suffix = '', more = [] }: Annotation): string {
  const parts = [
    `… ${prefix}${quote}${suffix} …`,
    ...more.map((part) => `… ${part.prefix ?? ''}${part.quote}${part.suffix ?? ''} …`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
