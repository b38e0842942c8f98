import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  inFolder,
  openArticle,
  run,
  show,
  showArticle,
  withSetting,
  writeArticle,
} from './support.ts';

const article = 'news-article';
const news = [
  'Ferry to run on Sundays again',
  '',
  'Thursday 4 April 2024 09:30 GMT',
  '',
  'The ferry to Cobb Island will run on Sundays again from May, the harbour office said on Thursday.',
  '',
  '“Nobody wants to swim home,” said Mabel Thorne, who speaks for the islanders.',
  '',
].join('\n');
const list = 'milk\neggs\nbread\n';

/** Another article comes and is recognised: by then everything that happened before has been looked at. */
const anotherIsOpened = () => openArticle('river-barrier.txt');
const language = async (uri: vscode.Uri) => (await show(uri)).document.languageId;

describe('recognising articles', () => {
  const associations = () =>
    vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')?.workspaceValue;
  afterEach(closeAll);

  it('leaves text that is no article alone', async () => {
    const { document } = await show(await writeArticle('notes.txt', list));
    await anotherIsOpened();
    assert.equal(document.languageId, 'plaintext');
  });

  it('keeps a file plain of which a person says so', async () => {
    const uri = inFolder('hilltop-observatory.txt');
    const { document } = await showArticle(uri);
    await run('treatAsPlainText');
    assert.equal(document.languageId, 'plaintext');
    await closeAll();
    await show(uri);
    await anotherIsOpened();
    assert.equal(await language(uri), 'plaintext');
    await run('treatAsArticle');
    await showArticle(uri);
  });

  it('takes “Change Language Mode” for such a word, in both directions', async () => {
    const uri = await writeArticle('recognition-mode.txt', news);
    await vscode.languages.setTextDocumentLanguage((await showArticle(uri)).document, 'plaintext');
    await anotherIsOpened();
    assert.equal(await language(uri), 'plaintext');
    await closeAll();
    await show(uri);
    await anotherIsOpened();
    const { document } = await show(uri);
    assert.equal(document.languageId, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, article);
    await closeAll();
    await showArticle(uri);
  });

  it('comes when a file that was only compared is opened', async () => {
    const left = await writeArticle('recognition-left.txt', news);
    const right = await writeArticle('recognition-right.txt', news.replace('May', 'June'));
    await vscode.commands.executeCommand('vscode.diff', left, right, 'compared');
    await eventually(() => vscode.window.visibleTextEditors.length === 2, 'both sides are there');
    for (const { document } of vscode.window.visibleTextEditors) assert.equal(document.languageId, 'plaintext');
    await closeAll();
    await showArticle(left);
  });

  it('comes when an article is pasted into a new file', async () => {
    const editor = await show(await writeArticle('recognition-pasted.txt', ''));
    await anotherIsOpened();
    const again = await show(editor.document.uri);
    await again.edit((builder) => builder.insert(new vscode.Position(0, 0), news));
    await eventually(() => again.document.languageId === article, 'it is recognised before it is saved');
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  it('comes when an article that was typed is saved', async () => {
    const { document } = await show(await writeArticle('recognition-typed.txt', ''));
    const editor = await show(document.uri);
    for (const line of news.split(/(?<=\n)/))
      await editor.edit((builder) => builder.insert(document.positionAt(document.getText().length), line));
    assert.equal(document.languageId, 'plaintext');
    await document.save();
    await eventually(() => document.languageId === article, 'it is recognised');
  });

  it('can be turned off and on, and what is open is looked at then', async () => {
    const uri = await writeArticle('recognition-off.txt', news);
    await withSetting('newsAnnotator.recogniseArticles', false, async () => {
      const { document } = await show(uri);
      await vscode.commands.executeCommand('workbench.action.splitEditor');
      assert.equal(document.languageId, 'plaintext');
    });
    await eventually(() => vscode.window.activeTextEditor?.document.languageId === article, 'it is recognised');
  });

  it('is not asked for in a folder whose files are always articles, until that is undone', async () => {
    const other = { '*.story': 'markdown' };
    const uri = await writeArticle('recognition-always.txt', news);
    const notes = await writeArticle('recognition-list.txt', list);
    await withSetting('files.associations', other, async () => {
      await showArticle(uri);
      await run('alwaysTreatFolderAsArticles');
      assert.deepEqual(associations(), { ...other, '*.txt': article });
      await showArticle(notes);
      await run('alwaysTreatFolderAsArticles'); // says that it is so
      await run('undo');
      assert.deepEqual(associations(), other);
      await eventually(async () => (await language(notes)) === 'plaintext', 'the list is a list');
    });
    // nobody said that it is no article
    await showArticle(uri);
    await closeAll();
    await showArticle(uri);
  });

  it('leaves a file plain in such a folder of which a person says so, until the whole folder is meant again', async () => {
    const uri = await writeArticle('recognition-except.txt', news);
    await withSetting('files.associations', undefined, async () => {
      await run('alwaysTreatFolderAsArticles');
      await showArticle(uri);
      await run('treatAsPlainText');
      await closeAll();
      await eventually(async () => (await language(uri)) === 'plaintext', 'it is plain text');
      await anotherIsOpened();
      assert.equal(await language(uri), 'plaintext');
      await run('alwaysTreatFolderAsArticles');
      await showArticle(uri);
    });
  });
});
