import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceFiles } from '../../../src/extension/files/workspaceFiles.ts';
import { FolderIndex } from '../../../src/extension/folder/folderIndex.ts';
import { Holders } from '../../../src/extension/folder/holders.ts';
import { Readers } from '../../../src/extension/folder/readers.ts';
import type { Request } from '../../../src/worker/protocol.ts';
import { createAnswer } from '../../../src/worker/answer.ts';
import { answerAtOnce } from '../../../src/worker/answerAtOnce.ts';
import {
  closeAll,
  eventually,
  extension,
  folder as root,
  openArticle,
  readText,
  run,
  writeArticle,
} from './support.ts';

const story = (captain: string) =>
  `Ferry stops for the winter\n\n14 March 2024\n\n“We will be back in May,” said ${captain}, the captain.\n`;

async function rowOf(name: string) {
  const { folder } = await extension();
  return folder.articles().find(({ uri }) => uri.endsWith(`/${name}`));
}

/** Waits until the list of all articles says so. */
async function followed(what: string, look: () => Promise<boolean>): Promise<void> {
  await eventually(look, what, 20_000);
}

describe('the index of the folder', () => {
  before(async () => {
    await writeArticle('folder-one.txt', story('Ola Brandt'));
    await openArticle('harbour-strike.txt');
  });
  after(async () => {
    await run('showThisArticle');
    await closeAll();
    for (const name of ['folder-one.txt', 'folder-two.txt', 'folder-one.annotations.yaml', 'duplicates.yaml'])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), name)).then(undefined, () => undefined);
  });

  it('is built with Analyze Folder, and shown in the lists of all articles', async () => {
    const read = await run<number>('analyzeFolder');
    const { folder, sidebar } = await extension();
    assert.ok(read >= 4);
    assert.equal(folder.size, read);
    assert.equal(sidebar.allArticles, true);
    assert.equal(folder.articles().length, read);
    const row = await rowOf('folder-one.txt');
    assert.deepEqual([row?.headline, row?.published], ['Ferry stops for the winter', '2024-03-14']);
    assert.ok(row?.speakers.some(({ name }) => name === 'Ola Brandt'));
  });

  it('groups the claims of all articles by outlet and by month, and leaves those of one year', async () => {
    const { sidebar } = await extension();
    const labels = async () =>
      (await sidebar.tree('claims').getChildren()).map(({ item }) =>
        typeof item.label === 'string' ? item.label : (item.label?.label ?? ''),
      );
    await run('arrangeClaims', { group: 'outlet' });
    assert.ok((await labels()).includes('Outlet not known'));
    await run('arrangeClaims', { group: 'published' });
    const months = await labels();
    assert.ok(
      months.some((month) => month === '2024-03'),
      months.join(),
    );
    await run('filterClaims', { chosen: { period: ['2024'] }, text: '' });
    const of2024 = await labels();
    assert.ok(of2024.length > 0 && of2024.every((month) => month.includes('2024')), of2024.join());
    await run('clearFilterClaims');
    await run('arrangeClaims', { group: 'status' });
  });

  it('shows a long list page by page', async () => {
    const { folder, sidebar } = await extension();
    const said = Array.from({ length: 230 }, (_, i) => `“We sail on day ${i + 1},” said Ola Brandt.`);
    await writeArticle('folder-two.txt', `Ferry sails\n\n${said.join('\n\n')}\n`);
    await followed('a long article', async () => ((await rowOf('folder-two.txt'))?.claims.length ?? 0) > 200);
    await run('arrangeClaims', { group: 'none' });
    const tree = sidebar.tree('claims');
    const first = await tree.getChildren();
    assert.equal(first.length, 201);
    const more = first.at(-1)!.item.command;
    assert.ok(more);
    await vscode.commands.executeCommand(more.command, ...((more.arguments ?? []) as unknown[]));
    const second = await tree.getChildren();
    assert.ok(second.length > 201);
    assert.deepEqual(
      second.slice(0, 200).map(({ item }) => item.id),
      first.slice(0, 200).map(({ item }) => item.id),
    );
    await run('arrangeClaims', { group: 'status' });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), 'folder-two.txt'));
    await followed('a deletion', async () => (await rowOf('folder-two.txt')) === undefined);
    await folder.settled();
  });

  it('reads nothing twice that has not changed', async () => {
    const { folder } = await extension();
    const { token } = new vscode.CancellationTokenSource();
    const again = await folder.update(token, () => undefined);
    assert.deepEqual([again.analysed, again.complete], [0, true]);
  });

  it('stops when it is told to', async () => {
    const { folder } = await extension();
    const source = new vscode.CancellationTokenSource();
    await writeArticle('folder-two.txt', story('Ida Lund'));
    source.cancel();
    const stopped = await folder.update(source.token, () => undefined);
    assert.equal(stopped.complete, false);
  });

  it('follows files that are made, changed, coded and deleted', async () => {
    const { folder } = await extension();
    await writeArticle('folder-two.txt', story('Ida Holm'));
    await followed('a new article', async () => (await rowOf('folder-two.txt')) !== undefined);
    await writeArticle('folder-two.txt', story('Mia Rask'));
    await followed('other words', async () => {
      return (await rowOf('folder-two.txt'))?.speakers.some(({ name }) => name === 'Mia Rask') === true;
    });
    const sidecar = `version: 1
article:
  file: "folder-one.txt"
annotations:
  c-byhand00:
    kind: claim
    quote: "We will be back in May,"
    claimKind: direct
    verdict: supported
    codes: [transport/ferry]
`;
    await writeArticle('folder-one.annotations.yaml', sidecar);
    await followed('a decision', async () => {
      const claim = (await rowOf('folder-one.txt'))?.claims.find(({ status }) => status === 'annotated');
      return claim?.says?.[0]?.verdict === 'supported' && claim.says[0].codes?.[0] === 'transport/ferry';
    });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), 'folder-two.txt'));
    await followed('a deletion', async () => (await rowOf('folder-two.txt')) === undefined);
    await folder.settled();
  });

  it('lets its rows go when one article is shown', async () => {
    const { folder } = await extension();
    await run('showThisArticle');
    assert.equal(folder.articles().length, 0);
    await run('showAllArticles');
    assert.equal(folder.articles().length, folder.size);
  });

  it('costs no more than its own shard when one is garbled', async () => {
    const { folder, context } = await extension();
    const storage = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'index');
    const [[name] = ['']] = await vscode.workspace.fs.readDirectory(storage);
    const shards = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage, name));
    const shard = shards.find(([file]) => file.endsWith('.index'));
    assert.ok(shard);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(storage, name, shard[0]), new TextEncoder().encode('{"x'));
    const before = folder.size;
    const { token } = new vscode.CancellationTokenSource();
    const again = await folder.update(token, () => undefined);
    assert.deepEqual([again.articles, again.complete], [before, true]);
  });

  it('takes away shards of an earlier layout, and nothing else', async () => {
    const { folder, context } = await extension();
    const storage = vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'index');
    const [[name] = ['']] = await vscode.workspace.fs.readDirectory(storage);
    const own = vscode.Uri.joinPath(storage, name);
    const names = async () => (await vscode.workspace.fs.readDirectory(own)).map(([file]) => file);
    const before = await names();
    for (const file of ['shard-07.index', 'shard-07.jsonl', 'shard-0007.index', 'notes.txt'])
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(own, file), new TextEncoder().encode('x'));
    const shard = before.find((file) => file.endsWith('.index')) ?? '';
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(own, shard), new TextEncoder().encode('x'));
    await folder.update(new vscode.CancellationTokenSource().token, () => undefined);
    assert.deepEqual((await names()).sort(), [...before, 'notes.txt'].sort());
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(own, 'notes.txt'));
  });

  it('reads as many as it may where memory is short, with one worker, and says how many it left out', async () => {
    const { context } = await extension();
    const storage = vscode.Uri.joinPath(context.globalStorageUri, 'small');
    const readers = new Readers({
      size: 1,
      // As the browser's worker answers, without being one.
      start: (listener) => {
        const answer = answerAtOnce(() => Promise.resolve(createAnswer(() => 0)));
        const post = (request: Request) => answer(request, (reply) => setTimeout(() => listener.onReply(reply), 0));
        return { post, terminate: () => undefined };
      },
      readModels: () => Promise.resolve(new Map<string, Uint8Array>()),
      models: () => Promise.resolve(new Map<string, Uint8Array>()),
      storage,
      keepAnalyses: false,
    });
    const small = new FolderIndex({ files: workspaceFiles, storage, readers, holders: new Holders(storage), most: 2 });
    try {
      const { token } = new vscode.CancellationTokenSource();
      const updated = await small.update(token, () => undefined);
      assert.deepEqual([updated.articles, updated.complete, updated.failed], [2, true, 0]);
      assert.ok(updated.leftOut >= 2, String(updated.leftOut));
      const again = await small.update(token, () => undefined);
      assert.deepEqual([again.analysed, again.leftOut], [0, updated.leftOut]);
    } finally {
      small.dispose();
      readers.dispose();
      await vscode.workspace.fs.delete(storage, { recursive: true });
    }
  });

  it('waits while somebody types', async function () {
    const { folder } = await extension();
    const typing = await writeArticle('folder-typing.txt', story('Runa Holt'));
    const names = Array.from({ length: 12 }, (_, i) => `folder-waits-${i}.txt`);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(typing));
    let typed = Date.now();
    const type = async () => {
      await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'x'));
      typed = Date.now();
    };
    /** Between the last key and the end of an article's reading. */
    const pauses: number[] = [];
    let longest = 0;
    try {
      await followed('the article that is typed in', async () => (await rowOf('folder-typing.txt')) !== undefined);
      await folder.settled();
      const known = folder.size;
      await type();
      for (const name of names) await writeArticle(name, story(`Captain ${name}`));
      const { token } = new vscode.CancellationTokenSource();
      const updated = folder.update(token, (done) => {
        if (done > known) pauses.push(Date.now() - typed);
      });
      for (let i = 0; i < 40; i++) {
        const before = typed;
        await type();
        longest = Math.max(longest, typed - before);
      }
      assert.equal((await updated).complete, true);
      assert.ok(folder.size >= known + names.length);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      for (const name of [...names, 'folder-typing.txt'])
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), name)).then(undefined, () => undefined);
      await followed('the deletions', async () => (await rowOf('folder-typing.txt')) === undefined);
      await folder.settled();
    }
    // A machine that takes a second for a key leaves pauses in which reading goes on, as it should.
    if (longest > 900) this.skip();
    assert.ok(Math.min(Infinity, ...pauses) >= 990, `read ${Math.min(...pauses)} ms after a key`);
  });

  it('finds words, a speaker and a code in context, on lines that lead to their places', async () => {
    const places = await run<number>('findInContext', { kind: 'words', words: 'back in May' }, 'after');
    assert.equal(places, 1);
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.ok(document);
    assert.match(document.getText(), /folder-one\.txt:5 .*【back in May】 {2},” said Ola Brandt/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.ok(links.some(({ target }) => target?.path.endsWith('/folder-one.txt') && target.fragment === 'L5,13'));
    assert.equal(await run<number>('findInContext', { kind: 'code', code: 'transport/ferry' }), 1);
    assert.equal(await run<number>('findInContext', { kind: 'words', words: 'nobody wrote this' }), 0);
  });

  it('exports tables with an account, only what is finished when asked to', async () => {
    const target = vscode.Uri.joinPath(root(), 'exported');
    const result = await run<{ articles: unknown[]; written: number }>('exportArticles', {
      format: 'csv',
      scope: 'all',
      target,
    });
    assert.ok(result.articles.length >= 4 && result.written > 10);
    const claims = await readText(vscode.Uri.joinPath(target, 'claims.csv'));
    assert.match(claims, /^article,id,reviewer,status/);
    assert.match(claims, /folder-one\.txt,c-byhand00,/);
    const manifest = JSON.parse(await readText(vscode.Uri.joinPath(target, 'manifest.json'))) as {
      articles: unknown[];
    };
    assert.equal(manifest.articles.length, result.articles.length);
    const finished = await run<{ articles: unknown[]; unfinished: number }>('exportArticles', {
      format: 'jsonl',
      scope: 'finished',
      target,
    });
    assert.equal(finished.articles.length + finished.unfinished, result.articles.length);
    await vscode.workspace.fs.delete(target, { recursive: true });
  });

  it('proposes articles that are alike, and keeps what is decided of them in the folder', async () => {
    const { folder } = await extension();
    await writeArticle('folder-two.txt', story('Ola Brandt'));
    await followed('a copy', async () => (await rowOf('folder-two.txt')) !== undefined);
    await vscode.workspace
      .getConfiguration('newsAnnotator')
      .update('reviewer.id', 'ana', vscode.ConfigurationTarget.Global);
    const { duplicates } = await extension();
    const [indexed] = folder.folders();
    assert.ok(indexed);
    const ours = async () =>
      (await duplicates.groups(indexed)).find(({ paths }) => paths.some((path) => path.endsWith('folder-one.txt')));
    // the folder may hold others that are alike: one after the other, until it is the turn of these
    for (let left = 1; left > 0 && (await ours())?.decision === 'open';)
      left = await run<number>('reviewDuplicates', 'once');
    const group = await ours();
    assert.deepEqual([group?.decision, group?.exact], ['once', true]);
    const yaml = await readText(vscode.Uri.joinPath(root(), 'duplicates.yaml'));
    assert.match(yaml, /folder-one\.txt.*folder-two\.txt/s);
    await run('undo');
    assert.equal((await ours())?.decision, 'open');
    await vscode.workspace
      .getConfiguration('newsAnnotator')
      .update('reviewer.id', undefined, vscode.ConfigurationTarget.Global);
  });
});
