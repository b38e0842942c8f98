/** From a sidecar back to its article: the file beside it whose sidecar it is. */
import * as vscode from 'vscode';
import type { SidecarFile } from '../../annotations/sidecar/sidecarFile.ts';
import { isPlainFileName, sidecarsBeside, twinsOf } from '../../annotations/sidecar/sidecarNames.ts';
import { fileNameOf, folderOf, isSidecar } from './sidecarPaths.ts';

/** Undefined where there is no such file any more. */
export async function articleOfSidecar(
  sidecar: vscode.Uri,
  { sidecar: { article } }: SidecarFile,
): Promise<vscode.Uri | undefined> {
  const folder = folderOf(sidecar);
  const names = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name),
    () => [],
  );
  const own = fileNameOf(sidecar);
  const isIts = (name: string) =>
    !isSidecar(vscode.Uri.joinPath(folder, name)) && sidecarsBeside(name, [own]).length > 0;
  const fitting = names.filter((name) => isPlainFileName(name) && isIts(name));
  // Twins have one sidecar's name: only what stands in it can tell.
  const name =
    fitting.find((one) => one === article.file) ??
    fitting.find((one) => /\.(?:txt|md|markdown|text)$/i.test(one) && twinsOf(one, fitting).length === 0);
  return name === undefined ? undefined : vscode.Uri.joinPath(folder, name);
}
