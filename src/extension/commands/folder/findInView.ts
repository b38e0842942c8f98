/** Opens VS Code's own search in a view: it works on the list that has the focus, so the view gets it first. */
import * as vscode from 'vscode';
import type { ViewName } from '../../ids.ts';

export async function findInView(view: ViewName): Promise<void> {
  await vscode.commands.executeCommand(`newsAnnotator.${view}.focus`);
  await vscode.commands.executeCommand('list.find');
}
