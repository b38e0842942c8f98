/** An article that is renamed or moved takes its sidecars along, in the same step. */
import * as vscode from 'vscode';
import { renamedSidecars } from '../../annotations/sidecarNames.ts';
import { fileNameOf, folderOf } from './sidecarPaths.ts';

export function registerRenames(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    event.waitUntil(takeSidecarsAlong(event.files));
  });
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
