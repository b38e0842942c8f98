/** A browser's extension host: web workers, and files as VS Code gives them. */
import * as vscode from 'vscode';
import { startWebWorker } from '../worker/web.ts';
import { readModels } from './reading/models.ts';
import { memorySink } from './folder/memorySink.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';
import type { Platform } from './platform.ts';

export const web: Platform = {
  files: workspaceFiles,
  openSink: memorySink,
  folder: { workers: 1, most: 2000, keepAnalyses: false },
  models: readModels,
  startWorker: (extensionUri) => async (listener) => {
    const read = async (name: string) =>
      new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name)));
    const [worker, analysis] = await Promise.all([read('worker.js'), read('analysis.js')]);
    return startWebWorker({ worker, analysis }, listener);
  },
};
