/** Addresses of an article's neighbours. */
import type * as vscode from 'vscode';
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
