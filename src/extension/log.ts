/** The one log of the extension. Words of an article are written at trace level only: they can be sensitive. */
import * as vscode from 'vscode';
import { BrokenFile } from './files/brokenFile.ts';
import { withoutLinks } from './plainWords.ts';

let channel: vscode.LogOutputChannel | undefined;

export function log(): vscode.LogOutputChannel {
  return (channel ??= vscode.window.createOutputChannel('News Annotator', { log: true }));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For what a person asked for and what failed: one short message, the stack in the log. */
export function report(message: string, error: unknown): void {
  log().error(message, error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (error instanceof BrokenFile) {
    void offerToMend(error);
    return;
  }
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showErrorMessage(withoutLinks(`${message} ${messageOf(error)}`), showLog).then((choice) => {
    if (choice === showLog) log().show();
  });
}

/** The way to the line is more use than the log. */
async function offerToMend({ message, uri, line }: BrokenFile): Promise<void> {
  const show = vscode.l10n.t('Show the Error');
  if ((await vscode.window.showErrorMessage(withoutLinks(message), show)) !== show) return;
  const at = new vscode.Range(line, 0, line, 0);
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, selection: at });
}

const said = new Set<string>();

/** For what happens by itself and may happen again: the log has it each time, the person is told once a session. */
export function reportOnce(message: string, error: unknown): void {
  if (said.has(message)) {
    log().error(message, error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  said.add(message);
  report(message, error);
}
