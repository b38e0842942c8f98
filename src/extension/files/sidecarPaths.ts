/** Addresses of an article's neighbours. */
import * as vscode from 'vscode';
import { folderOf as folderOfPath, nameOf, readSidecarName } from '../../annotations/sidecar/sidecarNames.ts';

export function fileNameOf({ path }: vscode.Uri): string {
  return nameOf(path);
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: folderOfPath(uri.path) || '/' });
}

export function isSidecar(uri: vscode.Uri): boolean {
  return readSidecarName(fileNameOf(uri)) !== null;
}

/** What is not saved yet and what comes from the history lies in no folder. */
export function hasNeighbours({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
