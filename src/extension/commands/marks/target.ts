/** Which mark a command is about: the one it was called with, the selected items of a tree, or the one at the cursor. */
import * as vscode from 'vscode';
import type { App } from '../../app.ts';
import { isMarkReference, type MarkReference } from '../../commandLink.ts';
import { marksMeant } from '../../reading/marksMeant.ts';
import type { ArticleView, Mark } from '../../reading/view.ts';
import { inform } from '../../messages.ts';

export interface Target {
  readonly document: vscode.TextDocument;
  readonly view: ArticleView;
  readonly mark: Mark;
}

type Fits = (mark: Mark, view: ArticleView) => boolean;

/** `fits` chooses among several marks at the cursor: a verdict goes to the claim around a name. */
export async function targetOf(
  app: App,
  args: readonly unknown[],
  fits: Fits = () => true,
): Promise<Target | undefined> {
  return (await targetsOf(app, args, fits))[0];
}

export async function targetsOf(app: App, args: readonly unknown[], fits: Fits = () => true): Promise<Target[]> {
  const references = referencesOf(args);
  if (references.length === 0) {
    const target = await atCursor(app, fits);
    return target ? [target] : [];
  }
  const targets = await Promise.all(references.map((reference) => find(app, reference)));
  return targets.filter((target) => target !== undefined && fits(target.mark, target.view)) as Target[];
}

/** Views call a command with the clicked node and with all selected ones; a mark can be selected in two places. */
function referencesOf([first, selected]: readonly unknown[]): MarkReference[] {
  const all = Array.isArray(selected) ? (selected as unknown[]) : [first];
  const references = all.map(referenceOf).filter((reference) => reference !== undefined);
  return references.filter(({ uri, id }, i) => references.findIndex((one) => one.uri === uri && one.id === id) === i);
}

function referenceOf(value: unknown): MarkReference | undefined {
  if (isMarkReference(value)) return value;
  if (typeof value !== 'object' || value === null || !('item' in value)) return undefined;
  const [argument] = ((value.item as vscode.TreeItem).command?.arguments ?? []) as unknown[];
  return isMarkReference(argument) && argument.id !== '' ? argument : undefined;
}

async function find(app: App, { uri, id }: MarkReference): Promise<Target | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const view = await app.articles.get(document);
  const mark = view?.marks.find((one) => one.id === id);
  return view && mark && { document, view, mark };
}

async function atCursor(app: App, fits: Fits): Promise<Target | undefined> {
  const editor = vscode.window.activeTextEditor;
  const view = editor && (await app.articles.get(editor.document));
  if (!view) return undefined;
  const { document, selection } = editor;
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  // A mark that is selected, as next and previous leave it, is meant more than a narrower one at its start.
  const selected = view.marks.find(({ spans }) => spans.some((span) => span.start === start && span.end === end));
  const here = marksMeant(view, document, document.offsetAt(selection.active), selection);
  const mark = [...(selected ? [selected] : []), ...here].find((one) => fits(one, view));
  return mark && { document, view, mark };
}

/** The article that the person means: the active one, or the one the sidebar shows. */
export function articleOf(app: App): vscode.TextDocument | undefined {
  const active = vscode.window.activeTextEditor?.document;
  return active && app.articles.isArticle(active) ? active : app.articles.current;
}

export function nothingHere(): void {
  inform(vscode.l10n.t('Put the cursor into marked words first.'));
}
