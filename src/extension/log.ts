/** The one log of the extension. Words of an article are written at trace level only: they can be sensitive. */
import * as vscode from 'vscode';

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
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showErrorMessage(`${message} ${messageOf(error)}`, showLog).then((choice) => {
    if (choice === showLog) log().show();
  });
}
