/** Entry on desktop and on remote machines: `dist/extension.js`. */
import * as vscode from 'vscode';
import { startThread } from '../worker/node.ts';
import { activateOn, type ExtensionApi } from './extension.ts';
import { cores, diskOr } from './files/node.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateOn(context, {
    files: diskOr(workspaceFiles),
    folder: { workers: Math.max(2, Math.min(4, cores)), most: Infinity, keepAnalyses: true },
    startWorker: (extensionUri) => {
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
      return (listener) => startThread(file, listener);
    },
  });
}
