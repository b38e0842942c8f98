import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asReviewer,
  closeAll,
  eventually,
  extension,
  freshArticle,
  openArticle,
  readText,
  run,
  selectWords,
  show,
  showArticle,
  viewOf,
  writeArticle,
} from './support.ts';

const text = [
  'Weir to be raised, board says',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The weir at Sallow Bridge will be raised in autumn, the river board said on Monday.',
  '',
  '“We have seen three floods in four years,” said Odile Farrow, who chairs the board.',
  '',
].join('\n');

/* eslint-disable @typescript-eslint/require-await -- VS Code waits for ever for a provider that throws at once */
/** A folder in memory that may be written or not, as a web page or a share may. */
class Shelf implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  locked = true;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const file = this.files.get(uri.path);
    const isFolder = [...this.files.keys()].some((path) => path.startsWith(`${uri.path.replace(/\/$/, '')}/`));
    if (!file && !isFolder) throw vscode.FileSystemError.FileNotFound(uri);
    return {
      type: file ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: 0,
      size: file?.length ?? 0,
    };
  }
  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const folder = uri.path.replace(/\/?$/, '/');
    const names = [...this.files.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length));
    return names.filter((name) => !name.includes('/')).map((name) => [name, vscode.FileType.File]);
  }
  async createDirectory(uri: vscode.Uri): Promise<void> {
    if (this.locked) throw vscode.FileSystemError.NoPermissions(uri);
  }
  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    if (this.locked) throw vscode.FileSystemError.NoPermissions(uri);
    this.files.set(uri.path, content);
  }
  async delete(uri: vscode.Uri): Promise<void> {
    if (this.locked) throw vscode.FileSystemError.NoPermissions(uri);
    this.files.delete(uri.path);
  }
  async rename(): Promise<void> {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const kinds = async (document: vscode.TextDocument) => new Set((await viewOf(document)).marks.map(({ kind }) => kind));

asReviewer('an article in an unusual place', () => {
  const shelf = new Shelf();
  let registered: vscode.Disposable;
  before(async () => {
    (await extension()).annotations.waiting.letGo(); // what other suites left
    registered = vscode.workspace.registerFileSystemProvider('shelf', shelf, { isCaseSensitive: true });
  });
  after(async () => {
    const { annotations } = await extension();
    annotations.waiting.letGo();
    registered.dispose();
  });

  it('that may not be written is read, and what its reviewer decides waits until it may', async () => {
    shelf.files.set('/morning/weir.txt', new TextEncoder().encode(text));
    const editor = await showArticle(vscode.Uri.parse('shelf:/morning/weir.txt'));
    assert.deepEqual(await kinds(editor.document), new Set(['speaker', 'date', 'claim']));
    const { annotations } = await extension();
    selectWords(editor, 'in autumn');
    // The command has told the reviewer, and asks whether to try again.
    assert.equal(await run('annotateSelection', 'note', { note: 'a long note' }), undefined);
    selectWords(editor, 'three floods');
    await run('annotateSelection', 'note', { note: 'another' });
    assert.equal(annotations.waiting.size, 2);
    assert.equal(shelf.files.size, 1);
    await assert.rejects(annotations.waiting.again(), /weir\.annotations\.yaml may not be written/);
    shelf.locked = false;
    assert.equal(await annotations.waiting.again(), 2);
    const yaml = new TextDecoder().decode(shelf.files.get('/morning/weir.annotations.yaml'));
    assert.match(yaml, /a long note[^]*another/);
    await eventually(
      async () => (await viewOf(editor.document)).marks.filter(({ kind }) => kind === 'note').length === 2,
      'both are shown',
    );
    await run('undo');
    assert.doesNotMatch(new TextDecoder().decode(shelf.files.get('/morning/weir.annotations.yaml')), /another/);
  });

  it('that is not saved yet is read, and asks to be saved before it is annotated', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news-article', content: text });
    const editor = await vscode.window.showTextDocument(document);
    assert.deepEqual(await kinds(document), new Set(['speaker', 'date', 'claim']));
    selectWords(editor, 'in autumn');
    const { annotations } = await extension();
    const before = annotations.waiting.size;
    assert.equal(await run('annotateSelection', 'note', { note: 'where?' }), false);
    assert.equal(await annotations.tell(document.uri, 'x', () => ({})), false);
    assert.equal(annotations.waiting.size, before, 'there is nowhere to write it');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('that is an earlier version, as from the history, is read and not annotated', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('earlier', {
      provideTextDocumentContent: () => text,
    });
    const editor = await showArticle(vscode.Uri.parse('earlier:/morning/weir.txt?1'));
    assert.deepEqual(await kinds(editor.document), new Set(['speaker', 'date', 'claim']));
    const { annotations } = await extension();
    assert.equal(await annotations.change(editor.document, 'x', () => []), false);
    assert.equal(annotations.waiting.size, 0);
    provider.dispose();
  });

  it('that is open in two editors is one article: marks are drawn in both, and a decision shows in both', async () => {
    const { editor, uri, sidecar } = await freshArticle('places-split', text);
    const second = await vscode.window.showTextDocument(editor.document, { viewColumn: vscode.ViewColumn.Beside });
    assert.equal(second.document, editor.document);
    const { highlights } = await extension();
    await eventually(() => (highlights.drawnIn(uri) ?? []).length > 3, 'marks are drawn');
    selectWords(second, 'in autumn');
    await run('annotateSelection', 'note', { note: 'in both' });
    await eventually(
      () => (highlights.drawnIn(uri) ?? []).some(({ look }) => look === 'note-annotation'),
      'the note is drawn',
    );
    assert.equal((await readText(sidecar)).match(/in both/g)?.length, 1);
  });

  it('that is compared with another version keeps its language and its marks', async () => {
    const { editor, uri } = await freshArticle('places-diff', text);
    const { uri: other } = await freshArticle('places-diff-2', text.replace('autumn', 'spring'));
    await closeAll();
    await vscode.commands.executeCommand('vscode.diff', other, uri, 'two versions');
    await eventually(() => vscode.window.visibleTextEditors.length === 2, 'both sides are there');
    const now = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    assert.ok(now);
    assert.equal(now.document.languageId, editor.document.languageId);
  });

  it('that is no text file is an article when a person says so, in its own language, and for as long', async () => {
    const uri = await writeArticle('places-note.md', text);
    const { document } = await show(uri);
    const { articles, highlights } = await extension();
    assert.equal(articles.isArticle(document), false);
    await run('treatAsArticle');
    assert.equal(document.languageId, 'markdown');
    assert.deepEqual(await kinds(document), new Set(['speaker', 'date', 'claim']));
    await eventually(() => (highlights.drawnIn(uri) ?? []).length > 3, 'marks are drawn');
    await run('treatAsPlainText');
    assert.equal(articles.isArticle(document), false);
    await eventually(() => (highlights.drawnIn(uri) ?? []).length === 0, 'and gone');
  });

  it('that is only compared stays plain text', async () => {
    await closeAll();
    const before = await writeArticle('places-left.txt', text);
    const after = await writeArticle('places-right.txt', text.replace('autumn', 'spring'));
    await vscode.commands.executeCommand('vscode.diff', before, after, 'not opened before');
    await eventually(() => vscode.window.visibleTextEditors.length === 2, 'both sides are there');
    const { articles } = await extension();
    for (const { document } of vscode.window.visibleTextEditors) assert.equal(articles.isArticle(document), false);
  });

  it('whose file is dirty and saved later keeps its annotations at their words', async () => {
    const { editor, document, sidecar } = await freshArticle('places-dirty', text);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'Updated: '));
    selectWords(editor, 'three floods');
    await run('annotateSelection', 'note', { note: 'count them' });
    assert.ok(document.isDirty);
    assert.match(await readText(sidecar), /count them/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(() => !document.isDirty, 'as it was on the disk');
    const mark = await eventually(
      async () => (await viewOf(document)).marks.find(({ annotation }) => annotation?.note?.trim() === 'count them'),
      'the note is there',
    );
    const span = mark.spans[0];
    assert.equal(span && document.getText().slice(span.start, span.end), 'three floods');
    await openArticle('places-dirty.txt');
  });
});
