/** The one log of the extension. Words of an article are written at trace level only: they can be sensitive. */
import * as vscode from 'vscode';
import { BrokenFile } from './files/brokenFile.ts';
import { NotWritten, type Waiting } from './files/waiting.ts';
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
  void (error instanceof NotWritten ? offerAgain(message, error) : tell(message, error));
}

async function tell(message: string, error: unknown): Promise<void> {
  const [words, see] = wordsFor(message, error);
  if ((await vscode.window.showErrorMessage(words, see.title)) === see.title) await see.show();
}

/** The way to the line that has to be mended is more use than the log. */
function wordsFor(message: string, error: unknown): [words: string, see: { title: string; show: () => unknown }] {
  if (!(error instanceof BrokenFile))
    return [
      withoutLinks(`${message} ${messageOf(error)}`),
      { title: vscode.l10n.t('Show Log'), show: () => log().show() },
    ];
  const { uri, line } = error;
  const at = new vscode.Range(line, 0, line, 0);
  return [
    withoutLinks(error.message),
    {
      title: vscode.l10n.t('Show the Error'),
      show: () => vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, selection: at }),
    },
  ];
}

/** What could not be written waits: the question stays until it is answered. */
async function offerAgain(message: string, { cause, waiting }: NotWritten): Promise<void> {
  const [words, see] = wordsFor(message, cause);
  const again = vscode.l10n.t('Try Again');
  const many = waiting.size > 1 ? ` ${vscode.l10n.t('{0} changes wait to be written.', waiting.size)}` : '';
  for (;;) {
    const choice = await vscode.window.showErrorMessage(words + many, again, see.title);
    if (choice === again) return writeAgain(message, waiting);
    if (choice !== see.title) return;
    await see.show();
  }
}

async function writeAgain(message: string, waiting: Waiting): Promise<void> {
  try {
    const done = await waiting.again();
    vscode.window.setStatusBarMessage(
      done === 1 ? vscode.l10n.t('Written') : vscode.l10n.t('Written: {0} changes', done),
      4000,
    );
  } catch (error) {
    report(message, error);
  }
}

/** Something was written while earlier changes wait. */
export async function remindOf(waiting: Waiting): Promise<void> {
  const write = vscode.l10n.t('Write Them');
  const letGo = vscode.l10n.t('Let Them Go');
  const words = vscode.l10n.t('Changes that could not be written earlier still wait: {0}.', waiting.size);
  const choice = await vscode.window.showWarningMessage(words, write, letGo);
  if (choice === write) await writeAgain(vscode.l10n.t('That did not work.'), waiting);
  else if (choice === letGo) waiting.letGo();
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
