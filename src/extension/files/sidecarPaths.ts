/** Addresses of an article's neighbours. */
import type * as vscode from 'vscode';
import { readSidecarName } from '../../annotations/sidecarNames.ts';

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' });
}

export function isSidecar(uri: vscode.Uri): boolean {
  return readSidecarName(fileNameOf(uri)) !== null;
}
