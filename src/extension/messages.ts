/**
 * Messages that ask nothing. VS Code shows one line of a message without a button and cuts the rest: what is longer gets a
 * button. Words of others make no links in them.
 */
import * as vscode from 'vscode';
import { withoutLinks } from './plainWords.ts';

/** So many characters are seen whole, in the usual font. */
const oneLine = 60;

export function inform(words: string): void {
  say(words, (...message) => vscode.window.showInformationMessage(...message));
}

export function warn(words: string): void {
  say(words, (...message) => vscode.window.showWarningMessage(...message));
}

function say(words: string, show: (message: string, ...buttons: string[]) => unknown): void {
  show(withoutLinks(words), ...(words.length > oneLine ? [vscode.l10n.t('OK')] : []));
}
