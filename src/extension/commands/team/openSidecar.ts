/** Opens the sidecar beside the article, at the record of the mark at the cursor. */
import * as vscode from 'vscode';
import { placeOfRecord } from '../../../annotations/sidecar/sidecarFile.ts';
import type { App } from '../../app.ts';
import { rangeOf } from '../../positions.ts';
import { select } from '../articles/goTo.ts';
import { articleOf, targetOf } from '../marks/target.ts';
import { inform } from '../../messages.ts';

export async function openSidecar(app: App, ...args: unknown[]): Promise<boolean> {
  const document = articleOf(app);
  if (!document) return false;
  const target = await targetOf(app, args, ({ annotation }) => annotation !== undefined);
  const sidecars = await app.annotations.sidecars(document.uri);
  // One with an error is what a person wants to see.
  const broken = sidecars.find(({ file }) => !file.writable);
  const loaded = sidecars.find(({ path }) => path === target?.mark.path) ?? broken ?? sidecars[0];
  if (!loaded) {
    inform(vscode.l10n.t('No sidecar yet: the first annotation makes one.'));
    return false;
  }
  const sidecar = await vscode.workspace.openTextDocument(vscode.Uri.parse(loaded.path));
  const editor = await vscode.window.showTextDocument(sidecar, { viewColumn: vscode.ViewColumn.Beside });
  if (target?.mark.path === loaded.path)
    select(editor, rangeOf(sidecar, placeOfRecord(loaded.file, 'annotations', target.mark.id)));
  return true;
}
