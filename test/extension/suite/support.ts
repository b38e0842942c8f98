/** What the tests inside VS Code share: the running extension, opening articles, and waiting for what comes by itself. */
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../src/extension/extension.ts';
import type { ArticleView, Mark } from '../../../src/extension/reading/view.ts';

export async function extension(): Promise<ExtensionApi> {
  const found = vscode.extensions.getExtension<ExtensionApi>('news-annotator.news-annotator');
  if (!found) throw new Error('The extension is not installed.');
  return found.activate();
}

export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('No folder is open.');
  return first.uri;
}

export function inFolder(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

/**
 * Opens a file in an editor. Its document is the editor's: what `openTextDocument` gives may be about to close, where the
 * file was open before, and then it never hears of anything again.
 */
export function show(uri: vscode.Uri): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri);
}

/** Opens a file that is recognised as an article. */
export async function showArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await show(uri);
  await eventually(() => editor.document.languageId === 'news-article', `${uri.path} is recognised`);
  return editor;
}

/** Opens a file as an article and waits until its marks are drawn. */
export async function openArticle(name: string): Promise<{ editor: vscode.TextEditor; view: ArticleView }> {
  const api = await extension();
  const editor = await showArticle(inFolder(name));
  const { document } = editor;
  const view = await api.articles.get(document);
  if (!view) throw new Error(`${name} has no view.`);
  await eventually(() => api.highlights.drawnIn(document.uri), `${name} is drawn`);
  return { editor, view };
}

/** A file of its own for a test that writes beside it. */
export async function writeArticle(name: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Resolves with the first result that is neither undefined nor false; fails with `what` when patience ends. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  what: string,
  patience = 30_000,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Selects the first place of these words. */
export function selectWords(editor: vscode.TextEditor, words: string): vscode.Range {
  const start = editor.document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article.`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
  editor.selection = new vscode.Selection(range.start, range.end);
  return range;
}

/** Tests of one who annotates; no editor is left open behind them. */
export function asReviewer(title: string, tests: () => void, id = 'ana'): void {
  describe(title, () => {
    before(() => setReviewer(id));
    after(closeAll);
    tests();
  });
}

export async function setReviewer(id: string): Promise<void> {
  await vscode.workspace.getConfiguration('newsAnnotator').update('reviewer.id', id, vscode.ConfigurationTarget.Global);
}

/** An article of its own, open and read, with the address that its sidecar will have. */
export async function freshArticle(name: string, text: string) {
  const uri = await writeArticle(`${name}.txt`, text);
  const { editor, view } = await openArticle(`${name}.txt`);
  return { name, uri, editor, view, document: editor.document, sidecar: inFolder(`${name}.annotations.yaml`) };
}

/** The view of the document as it is now. A reading that a newer one replaces gives none: it is asked for again. */
export async function viewOf(document: vscode.TextDocument): Promise<ArticleView> {
  const { articles } = await extension();
  return eventually(() => articles.get(document), `${document.uri.path} has a view`);
}

/** The first mark that fits, as soon as there is one. */
export function markWhen(document: vscode.TextDocument, what: string, fits: (mark: Mark) => boolean): Promise<Mark> {
  return eventually(async () => (await viewOf(document)).marks.find(fits), what);
}

export async function exists(name: string): Promise<boolean> {
  return vscode.workspace.fs.stat(inFolder(name)).then(
    () => true,
    () => false,
  );
}

export async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

/** Files that may not be there. */
export async function remove(...names: string[]): Promise<void> {
  for (const name of names) await vscode.workspace.fs.delete(inFolder(name)).then(undefined, () => undefined);
}

export function run<T = unknown>(name: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`newsAnnotator.${name}`, ...args);
}

/** The text of all hover cards at the start of these words. */
export async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string> {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n---\n');
}

/** A setting of the folder as it is while a test needs it; afterwards it is what it was, whatever the test came to. */
export async function withSetting<T>(name: string, value: unknown, test: () => Promise<T>): Promise<T> {
  const target = vscode.ConfigurationTarget.Workspace;
  const before = vscode.workspace.getConfiguration().inspect(name)?.workspaceValue;
  await vscode.workspace.getConfiguration().update(name, value, target);
  try {
    return await test();
  } finally {
    await vscode.workspace.getConfiguration().update(name, before, target);
  }
}
