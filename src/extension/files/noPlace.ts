/** What a person is told who annotates a text that no sidecar can stand beside. */
import * as vscode from 'vscode';
import { inform } from '../messages.ts';

export async function sayThatItHasNoPlace(article: vscode.Uri): Promise<void> {
  if (article.scheme !== 'untitled') {
    const words = vscode.l10n.t(
      'This text is no file of its own, so that nothing can be kept beside it: open the article itself.',
    );
    inform(words);
    return;
  }
  const save = vscode.l10n.t('Save…');
  const words = vscode.l10n.t('Save this text as a file first: its annotations are kept beside it.');
  if ((await vscode.window.showInformationMessage(words, save)) !== save) return;
  await vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === article.toString())?.save();
}
