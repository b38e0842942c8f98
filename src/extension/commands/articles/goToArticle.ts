/** From the record at the cursor of a sidecar to its words in the article; the way back is Open Sidecar. */
import * as vscode from 'vscode';
import { readSidecar, recordAt } from '../../../annotations/sidecar/sidecarFile.ts';
import type { Articles } from '../../reading/articles.ts';
import type { App } from '../../app.ts';
import { articleOfSidecar } from '../../files/articleOfSidecar.ts';
import { fileNameOf, isSidecar } from '../../files/sidecarPaths.ts';
import { hull, rangeOf } from '../../positions.ts';
import { select } from './goTo.ts';
import { inform } from '../../messages.ts';

const { t } = vscode.l10n;
const sidecars: vscode.DocumentSelector = { pattern: '**/*.annotations*.yaml' };

export async function goToArticle(app: App): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSidecar(editor.document.uri)) {
    inform(t('Open a sidecar, and put the cursor into an annotation.'));
    return false;
  }
  const place = await placeAt(app.articles, editor.document, editor.selection.active);
  if (!place) {
    inform(t('The article of {0} is not there any more.', fileNameOf(editor.document.uri)));
    return false;
  }
  const { document, range } = place;
  const visible = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const shown = await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.Active);
  if (range) select(shown, range);
  else inform(t('These words are no longer in the article.'));
  return range !== undefined;
}

/** F12 on an annotation in YAML. */
export function registerSidecarDefinitions(articles: Articles): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(sidecars, {
    async provideDefinition(document, position) {
      const place = isSidecar(document.uri) ? await placeAt(articles, document, position) : undefined;
      return place?.range && new vscode.Location(place.document.uri, place.range);
    },
  });
}

/** `range` is absent where the cursor is in no record, or the words are gone. */
async function placeAt(
  articles: Articles,
  sidecar: vscode.TextDocument,
  position: vscode.Position,
): Promise<{ document: vscode.TextDocument; range?: vscode.Range } | undefined> {
  const file = readSidecar(sidecar.getText());
  const uri = await articleOfSidecar(sidecar.uri, file);
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  const record = recordAt(file, sidecar.offsetAt(position));
  const reviewed = record && (await articles.get(document))?.reviewed;
  const path = sidecar.uri.toString();
  const all = [...(reviewed?.annotations ?? []), ...(reviewed?.rejections ?? [])];
  const placed =
    all.find((one) => one.path === path && one.id === record?.id) ?? all.find(({ id }) => id === record?.id);
  const span = hull(placed?.placement.spans ?? []);
  return { document, ...(span ? { range: rangeOf(document, span) } : {}) };
}
