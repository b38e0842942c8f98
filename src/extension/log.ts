/** The one log of the extension. Words of an article are written at trace level only: they can be sensitive. */
import * as vscode from 'vscode';
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
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window.showErrorMessage(withoutLinks(`${message} ${messageOf(error)}`), showLog).then((choice) => {
    if (choice === showLog) log().show();
  });
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
