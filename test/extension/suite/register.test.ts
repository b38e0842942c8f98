import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/extension/sidebar/tree.ts';
import { closeAll, eventually, extension, folder as root, openArticle, run, writeArticle } from './support.ts';

const filler = 'The plan for the roads of the north was put off again, and nobody could say for how long it would be.';
const articles: Readonly<Record<string, string>> = {
  'register-2017-a.txt': `Harbour talks in London\n\nBy Tilda Rowe\n\n5 March 2017\n\nThe British foreign secretary, Ann Belling, said on Sunday that Britain would wait.\n\n${filler}\n`,
  'register-2017-b.txt': `Britain waits\n\n20 April 2017\n\n“We can wait,” the Foreign Secretary said on Thursday. Britain has waited for a year.\n\n${filler}\n`,
  'register-2019.txt': `Britain waits on\n\n20 April 2019\n\n“We can wait,” the Foreign Secretary said on Saturday. Britain has waited for a year.\n\n${filler}\n`,
  'register-us.txt': `Talks in Washington\n\n6 March 2017\n\nThe US president, Orla Dunmore, said that she would go.\n\n${filler}\n`,
  'register-ie.txt': `Talks in Dublin\n\n7 March 2017\n\nThe Irish president, Orla Dunmore, said that she would stay.\n\n${filler}\n`,
};

async function speakersOf(name: string) {
  const { editor } = await openArticle(name);
  const { articles: open } = await extension();
  return (await open.get(editor.document))?.speakers;
}

async function childrenOf(node?: Node): Promise<readonly Node[]> {
  const { sidebar } = await extension();
  return sidebar.tree('entities').getChildren(node);
}

async function rows(): Promise<{ readonly group: string; readonly node: Node }[]> {
  const groups = await childrenOf();
  const below = groups.map(async (group) => (await childrenOf(group)).map((node) => ({ group: labelOf(group), node })));
  return (await Promise.all(below)).flat();
}

const labelOf = ({ item: { label } }: Node): string => (typeof label === 'string' ? label : (label?.label ?? ''));
const labels = (nodes: readonly Node[]) => nodes.map(labelOf);

describe('the register of the folder', () => {
  before(async () => {
    for (const [name, text] of Object.entries(articles)) await writeArticle(name, text);
    await run('analyzeFolder');
  });
  after(async () => {
    await run('showThisArticle');
    await closeAll();
    for (const name of [...Object.keys(articles), 'entities.yaml'])
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), name)).then(undefined, () => undefined);
  });

  it('tells the open article who held an office when it appeared, and where that stands', async () => {
    await eventually(
      async () => (await speakersOf('register-2017-b.txt'))?.has('ann-belling') === true,
      'the holder is known',
      20_000,
    );
    const mention = (await speakersOf('register-2017-b.txt'))?.get('ann-belling')?.mentions[0];
    assert.equal(mention?.rule, 'stated-holder');
    assert.ok(mention.reason?.values.some((value) => String(value).endsWith('register-2017-a.txt')));
    assert.equal((await speakersOf('register-2019.txt'))?.has('ann-belling'), false);
  });

  it('keeps two of one name apart in the list of all articles, and says why', async () => {
    const two = (await rows()).filter(({ node }) => node.item.label === 'Orla Dunmore');
    assert.equal(two.length, 2);
    for (const { node } of two) {
      assert.match(String(node.item.description), /1 article .*2017 · name not certain/);
      const below = await childrenOf(node);
      assert.match(labels(below)[0] ?? '', /kept apart from another Orla Dunmore: President/);
      assert.ok(labels(below).some((label) => label.startsWith('President, ')));
      assert.ok(below.every(({ item }) => (item.accessibilityInformation?.label ?? '') !== ''));
    }
  });

  it('lists who wrote the articles apart from who speaks in them', async () => {
    const author = (await rows()).find(({ node }) => node.item.label === 'Tilda Rowe');
    assert.match(author?.group ?? '', /Authors/);
  });

  it('follows what reviewers decide', async () => {
    const yaml =
      'version: 1\nentities:\n  orla-dunmore:\n    kind: person\n    name: "Orla Dunmore"\n    aliases: ["Lady Quayside"]\n    roles:\n      - {title: "President", affiliation: "US", from: "2017-01"}\n';
    await writeArticle('entities.yaml', yaml);
    const only = async () => (await rows()).filter(({ node }) => node.item.label === 'Orla Dunmore');
    await eventually(async () => (await only()).length === 1, 'the two are one', 30_000);
    const [one] = await only();
    assert.match(String(one?.node.item.description), /2 articles/);
    const below = (await childrenOf(one?.node)).map((node) => `${labelOf(node)}: ${String(node.item.description)}`);
    assert.equal(below[0], 'President, US: since 2017-01 · in the entities file');
  });

  it('is asked by Go to Symbol in Workspace and by Find in Context: one person once, under any of the names', async () => {
    const named = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.filter(({ kind }) => kind === vscode.SymbolKind.Class).map(({ name }) => name);
    };
    await closeAll();
    assert.deepEqual(await named('Orla Dunmore'), ['Orla Dunmore']);
    assert.deepEqual(await named('Lady Quayside'), ['Orla Dunmore (Lady Quayside)']);
    assert.equal(await run('findInContext', { kind: 'speaker', name: 'Lady Quayside' }), 2);
    assert.equal(await run('findInContext', { kind: 'speaker', name: '', id: 'orla-dunmore' }), 2);
  });
});
