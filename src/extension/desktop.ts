/** Entry on desktop and on remote machines: `dist/extension.js`. */
import * as vscode from 'vscode';
import { startThread } from '../worker/node.ts';
import { activateOn, type ExtensionApi } from './extension.ts';
import { diskOr } from './files/node.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateOn(context, {
    files: diskOr(workspaceFiles),
    startWorker: (extensionUri) => {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
      return (listener) => startThread(file, listener);
    },
  });
}
