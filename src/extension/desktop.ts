/** Desktop and remote machines: threads and processes, and the disk where files are on one. */
import * as vscode from 'vscode';
import { startProcess, startThread } from '../worker/node.ts';
import { diskSink } from '../cli/exportSink.ts';
import { memorySink } from './folder/memorySink.ts';
import { cores, diskOr } from './files/node.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';
import type { Platform } from './platform.ts';

export const desktop: Platform = {
  openSink: (folder) => (folder.scheme === 'file' ? diskSink(folder.fsPath) : memorySink(folder)),
  files: diskOr(workspaceFiles, () =>
    (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri.fsPath),
  ),
  folder: { workers: Math.max(2, Math.min(3, cores)), most: Infinity, keepAnalyses: true },
  models: (extensionUri) => Promise.resolve({ folder: vscode.Uri.joinPath(extensionUri, 'models').fsPath }),
  startWorker: (extensionUri, task) => {
    const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
    return (listener) => (task === 'folder' ? startProcess(file, listener) : startThread(file, listener, task));
  },
};
