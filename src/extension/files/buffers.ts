/** Files with unsaved changes in an editor: they are edited there, as one step that the editor can undo, and not saved. */
import * as vscode from 'vscode';
import type { Buffers } from '../../annotations/store/store.ts';
import { minimalEdit } from './minimalEdit.ts';

export const editorBuffers: Buffers = {
  unsaved: (path) => unsavedDocument(path)?.getText(),
  async replace(path, expected, text) {
    const document = unsavedDocument(path);
    if (document?.getText() !== expected) return false;
    const edit = minimalEdit(expected, text);
    if (!edit) return true;
    const change = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
    change.replace(document.uri, range, edit.text);
    return vscode.workspace.applyEdit(change);
  },
};

function unsavedDocument(path: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    ({ uri, isClosed, isDirty }) => isDirty && !isClosed && uri.toString() === path,
  );
}
