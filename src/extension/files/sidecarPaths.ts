/** Where an article's sidecars lie: `crisis.txt` → `crisis.annotations.yaml`, `crisis.annotations.ana.yaml`. */
import type * as vscode from 'vscode';

export function fileNameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' });
}

/** Only the last extension is stripped. */
export function stemOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot > 0 ? fileName.slice(0, dot) : fileName;
}

/** `reviewer`: an id, where each has a file of its own. */
export function sidecarName(articleName: string, reviewer?: string): string {
  return `${stemOf(articleName)}.annotations${reviewer === undefined ? '' : `.${reviewer}`}.yaml`;
}

export function isSidecarOf(name: string, articleName: string): boolean {
  const start = `${stemOf(articleName)}.annotations.`;
  return name.startsWith(start) && /^(?:[a-z0-9][a-z0-9-]{0,63}\.)?yaml$/.test(name.slice(start.length));
}

export function isSidecarName(name: string): boolean {
  return /\.annotations\.(?:[a-z0-9][a-z0-9-]{0,63}\.)?yaml$/.test(name);
}
