/** Entry in a browser's extension host: `dist/web/extension.js`. */
import * as vscode from 'vscode';
import { startWebWorker } from '../worker/web.ts';
import { activateOn, type ExtensionApi } from './extension.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateOn(context, {
    files: workspaceFiles,
    folder: { workers: 1, most: 2000, keepAnalyses: false },
    startWorker: (extensionUri) => async (listener) => {
      const bundle = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'web', 'worker.js'));
      return startWebWorker(new Uint8Array(bundle), listener);
    },
  });
}
