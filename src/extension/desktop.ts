/** Desktop and remote machines: threads, and the disk where files are on one. */
import * as vscode from 'vscode';
import { startThread } from '../worker/node.ts';
import { cores, diskOr } from './files/node.ts';
import { workspaceFiles } from './files/workspaceFiles.ts';
import type { Platform } from './platform.ts';

export const desktop: Platform = {
  files: diskOr(workspaceFiles),
  folder: { workers: Math.max(2, Math.min(4, cores)), most: Infinity, keepAnalyses: true },
  startWorker: (extensionUri) => {
    const file = vscode.Uri.joinPath(extensionUri, 'dist', 'worker.js').fsPath;
    return (listener) => startThread(file, listener);
  },
};
