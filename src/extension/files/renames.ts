/** An article that is renamed or moved takes its sidecars along, in the same step. */
import * as vscode from 'vscode';
import { setArticle } from '../../annotations/sidecar/editSidecar.ts';
import { readSidecar } from '../../annotations/sidecar/sidecarFile.ts';
import { renamedSidecars, sidecarsBeside } from '../../annotations/sidecar/sidecarNames.ts';
import { log, messageOf } from '../log.ts';
import { fileNameOf, folderOf } from './sidecarPaths.ts';
import type { Writer } from './writer.ts';

export function registerRenames(writer: Writer): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(takeSidecarsAlong(event.files));
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void nameInSidecars(writer, oldUri, newUri);
    }),
  );
}

/** The sidecars that came along say whose they are: a twin's are told from them by that. */
async function nameInSidecars(writer: Writer, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const folder = folderOf(to);
  try {
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    for (const { name, copyOf } of sidecarsBeside(fileNameOf(to), names)) {
      const path = vscode.Uri.joinPath(folder, name).toString();
      const read = copyOf === null ? await writer.read(path) : null;
      const file = read && readSidecar(read.text);
      if (!file?.writable || file.sidecar.article.file !== fileNameOf(from)) continue;
      await writer.change(path, setArticle({ file: fileNameOf(to) }));
    }
  } catch (error) {
    log().warn(`The sidecars of ${to.path} do not name it.`, messageOf(error));
  }
}

async function takeSidecarsAlong(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const alreadyMoved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const entries = await vscode.workspace.fs.readDirectory(folderOf(oldUri)).then(
      (found) => found.map(([name]) => name),
      () => [],
    );
    for (const [from, to] of renamedSidecars(fileNameOf(oldUri), fileNameOf(newUri), entries)) {
      const sidecar = vscode.Uri.joinPath(folderOf(oldUri), from);
      if (!alreadyMoved.has(sidecar.toString())) edit.renameFile(sidecar, vscode.Uri.joinPath(folderOf(newUri), to));
    }
  }
  return edit;
}
