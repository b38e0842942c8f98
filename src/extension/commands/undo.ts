/** Undo and redo of annotation actions. */
import * as vscode from 'vscode';
import type { App } from '../app.ts';
import { withoutIcons } from '../plainWords.ts';

const messageTime = 4000;

export async function undo(app: App): Promise<boolean> {
  const label = await app.annotations.travel('undo');
  say(label === undefined ? vscode.l10n.t('No annotation action to undo.') : vscode.l10n.t('Undone: {0}', label));
  return label !== undefined;
}

export async function redo(app: App): Promise<boolean> {
  const label = await app.annotations.travel('redo');
  say(label === undefined ? vscode.l10n.t('No annotation action to redo.') : vscode.l10n.t('Done again: {0}', label));
  return label !== undefined;
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(withoutIcons(message), messageTime);
}
