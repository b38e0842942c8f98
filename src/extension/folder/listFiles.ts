/** The files of a workspace folder that its index is about: articles, sidecars, and what people told of the folder. */
import * as vscode from 'vscode';
import type { Files } from '../../annotations/store/files.ts';
import { keptFolder } from '../../annotations/anchoring/keptTexts.ts';
import { readSidecarName } from '../../annotations/sidecar/sidecarNames.ts';
import { isCodebook, isTold, type ListedFile, nameOf } from '../../corpus/index/folderFiles.ts';
import { settingsFor } from '../settings.ts';
import { nextTurnWhenDue } from './breathe.ts';

/** Beside the articles. */
export const besidePattern =
  '**/{*.annotations*.yaml,*.annotations*.yml,entities*.yaml,corrections*.yaml,codebook.yaml}';
const atOnce = 64;

export interface Listed {
  readonly files: readonly ListedFile[];
  /** Which of them are articles, as the settings say; the others stand beside them. */
  readonly articles: ReadonlySet<string>;
}

export async function listFiles(folder: vscode.Uri, files: Files): Promise<Listed> {
  const { exclude } = settingsFor(folder);
  const [articles, beside] = await Promise.all([
    articlesIn(folder),
    vscode.workspace.findFiles(new vscode.RelativePattern(folder, besidePattern), exclude),
  ]);
  const neighbours = beside.map((uri) => pathBelow(folder, uri)).filter(isBeside);
  const all = new Set([...articles, ...neighbours]);
  return { files: await statAll(folder, [...all], files), articles };
}

/** Paths of the files that the settings call articles. */
export async function articlesIn(folder: vscode.Uri): Promise<Set<string>> {
  const { include, exclude } = settingsFor(folder);
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, include), exclude);
  return new Set(found.map((uri) => pathBelow(folder, uri)).filter(isArticlePath));
}

/** Those that are there. */
export async function statAll(folder: vscode.Uri, paths: readonly string[], files: Files): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  const waiting = paths.values();
  const walk = async () => {
    for (const path of waiting) {
      const stat = await files.stat(uriBelow(folder, path).toString()).catch(() => null);
      if (stat) listed.push({ path, size: stat.size, modified: Math.round(stat.mtime) });
      await nextTurnWhenDue();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return listed;
}

/** Texts that were kept are no articles of their own, whatever the settings say; nor is a sidecar. */
function isArticlePath(path: string): boolean {
  return !`/${path}`.includes(`/${keptFolder[0]}/`) && !isBeside(path);
}

export function isBeside(path: string): boolean {
  return isTold(path) || isCodebook(path) || readSidecarName(nameOf(path)) !== null;
}

export function pathBelow(folder: vscode.Uri, uri: vscode.Uri): string {
  const top = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(top) ? uri.path.slice(top.length) : uri.path.replace(/^\//, '');
}

export function uriBelow(folder: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...path.split('/'));
}
