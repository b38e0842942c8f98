import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/extension/sidebar/tree.ts';
import { viewNames, type ViewName } from '../../../src/extension/ids.ts';
import {
  closeAll,
  eventually,
  extension,
  openArticle,
  run,
  selectWords,
  setReviewer,
  writeArticle,
} from './support.ts';

async function roots(name: ViewName): Promise<Node[]> {
  const { sidebar } = await extension();
  return sidebar.tree(name).getChildren();
}

/** With everything below them. */
async function all(nodes: readonly Node[]): Promise<Node[]> {
  const below = await Promise.all(
    nodes.map(async (node) => {
      const children = (await node.children?.()) ?? [];
      return [node, ...(await all('size' in children ? children.from(0, children.size) : children))];
    }),
  );
  return below.flat();
}

const labelOf = ({ item }: Node) => (typeof item.label === 'string' ? item.label : (item.label?.label ?? ''));

describe('the sidebar', () => {
  after(closeAll);

  it('lists entities by kind, with claims and mentions that lead to the text', async () => {
    const { view } = await openArticle('harbour-strike.txt');
    const groups = await roots('entities');
    assert.ok(groups.some((group) => labelOf(group) === 'People'));
    const nodes = await all(groups);
    assert.ok(nodes.some((node) => labelOf(node) === 'Mentions'));
    const mention = nodes.find(({ item }) => item.contextValue?.startsWith('speaker ') === true);
    const [place] = (mention?.item.command?.arguments ?? []) as { uri: string; id: string; start: number }[];
    assert.ok(place);
    await run('goTo', place);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.offsetAt(editor.selection.start), place.start);
    assert.ok(view.marks.some(({ id }) => id === place.id));
  });

  it('puts dates in order', async () => {
    await openArticle('harbour-strike.txt');
    const labels = (await roots('timeline')).map(labelOf).filter((label) => /^\d{4}-\d\d-\d\d$/.test(label));
    assert.deepEqual(labels, [...labels].sort());
  });

  it('has a label for screen readers and a stable id on every item', async () => {
    await openArticle('river-barrier.txt');
    for (const name of viewNames) {
      const nodes = await all(await roots(name));
      const ids = nodes.map(({ item }) => item.id);
      assert.equal(new Set(ids).size, ids.length, `${name}: ids are unique`);
      for (const node of nodes) {
        assert.ok(node.item.id !== undefined && labelOf(node) !== '', name);
        assert.ok((node.item.accessibilityInformation?.label ?? '') !== '', `${name}: ${labelOf(node)} is spoken`);
      }
      assert.deepEqual(
        (await all(await roots(name))).map(({ item }) => item.id),
        ids,
        `${name}: ids are stable`,
      );
    }
  });

  it('shows the speakers of all articles after Analyze Folder', async () => {
    await openArticle('harbour-strike.txt');
    const { folder, sidebar } = await extension();
    const read = await run<number>('analyzeFolder');
    assert.ok(read >= 3);
    assert.equal(sidebar.allArticles, true);
    assert.ok(folder.size >= 3);
    const nodes = await all(await roots('entities'));
    assert.ok(nodes.some(({ item }) => item.contextValue === 'article'));
    for (const name of ['entities', 'timeline', 'claims'] as const) {
      const listed = await all(await roots(name));
      assert.ok(listed.length > 10, name);
      const ids = listed.map(({ item }) => item.id);
      assert.equal(new Set(ids).size, ids.length, `${name}: ids are unique`);
      for (const { item } of listed) assert.ok((item.accessibilityInformation?.label ?? '') !== '', name);
      assert.match(sidebar.tree(name).view.description ?? '', /articles/);
    }
    await run('showThisArticle');
    assert.equal(sidebar.allArticles, false);
  });

  it('shows what a filter leaves, says so in the description, and shows all again', async () => {
    await openArticle('harbour-strike.txt');
    const { sidebar } = await extension();
    const marks = async () =>
      (await all(await roots('claims'))).filter(({ item }) => item.contextValue?.startsWith('claim '));
    const before = (await marks()).length;
    await run('filterClaims', { chosen: { kind: ['direct'] }, text: '' });
    const direct = (await marks()).length;
    assert.ok(direct > 0 && direct < before, `${direct} of ${before}`);
    assert.equal(sidebar.tree('claims').view.description, 'this article · direct quotation');
    await run('filterClaims', { chosen: {}, text: 'no such words anywhere' });
    assert.equal((await marks()).length, 0);
    await run('clearFilterClaims');
    assert.equal((await marks()).length, before);
  });

  it('groups and sorts as asked', async () => {
    await openArticle('harbour-strike.txt');
    const { sidebar } = await extension();
    await run('arrangeClaims', { group: 'speaker' });
    assert.ok((await roots('claims')).some((node) => labelOf(node) === 'Lena Marsh'));
    assert.match(sidebar.tree('claims').view.description ?? '', /by speaker/);
    await run('arrangeClaims', { group: 'status' });
    await run('arrangeEntities', { group: 'none', sort: 'name' });
    const names = (await roots('entities')).map(labelOf);
    assert.deepEqual(names, [...names].sort());
    await run('arrangeEntities', { group: 'kind', sort: 'claims' });
    await run('arrangeTimeline', { group: 'year' });
    assert.ok((await roots('timeline')).some((node) => labelOf(node) === '2024'));
    await run('arrangeTimeline', { group: 'day' });
  });

  it('finds the item of a mark, as it does when the cursor moves', async () => {
    const { view } = await openArticle('harbour-strike.txt');
    const { sidebar } = await extension();
    for (const [name, kind] of [
      ['claims', 'claim'],
      ['timeline', 'date'],
      ['entities', 'speaker'],
    ] as const) {
      const mark = view.marks.find((one) => one.kind === kind);
      const node = await sidebar.tree(name).find(mark?.id ?? '');
      assert.ok(node?.item.id?.includes(mark?.id ?? ''), `${name}: ${node?.item.id ?? ''}`);
    }
  });
});

describe('the editor', () => {
  after(closeAll);

  it('has an outline: the headline holds its zones', async () => {
    const { editor } = await openArticle('river-barrier.txt');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const headline = symbols.find(({ detail }) => detail === 'headline');
    assert.ok(headline);
    assert.ok(headline.children.some(({ detail }) => detail === 'body'));
  });

  it('finds speakers and claims of the workspace as symbols, and where they stand', async () => {
    await openArticle('harbour-strike.txt');
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'lena',
    );
    const person = symbols.find(({ name }) => name === 'Lena Marsh');
    assert.ok(person, symbols.map(({ name }) => name).join('\n'));
    assert.match(person.location.uri.path, /harbour-strike\.txt$/);
    assert.ok(symbols.some(({ name }) => name.startsWith('Lena Marsh: ')));
  });

  it('goes from a mention to the first full name, and finds all mentions', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const speaker = [...view.speakers.values()].find(({ mentions }) => mentions.length > 2);
    const last = speaker?.mentions.at(-1)?.spans[0];
    assert.ok(speaker && last);
    const at = editor.document.positionAt(last.start + 1);
    const uri = editor.document.uri;
    const definitions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    assert.equal(definitions.length, 1);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      uri,
      at,
    );
    assert.equal(references.length, speaker.mentions.length);
  });

  it('folds page furniture, and grows the selection step by step', async () => {
    const { editor, view } = await openArticle('river-barrier.txt');
    const uri = editor.document.uri;
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      uri,
    );
    assert.ok(folds.length > 0);
    const mark = view.marks.find(({ spans }) => spans.length > 0);
    const at = editor.document.positionAt(mark?.spans[0]?.start ?? 0);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      uri,
      [at],
    );
    let steps = 0;
    for (let range = selection; range?.parent; range = range.parent) {
      assert.ok(range.parent.range.contains(range.range));
      steps++;
    }
    assert.ok(steps >= 2);
  });

  it('offers decisions in the lightbulb', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const span = view.marks.find(({ annotation }) => !annotation)?.spans[0];
    assert.ok(span);
    const at = editor.document.positionAt(span.start + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at),
    );
    assert.ok(actions.some(({ title }) => title.startsWith('Accept ')));
    assert.ok(actions.some(({ title }) => title.startsWith('Reject ')));
  });

  it('shows values of relative dates when asked to', async () => {
    const { editor } = await openArticle('harbour-strike.txt');
    const settings = vscode.workspace.getConfiguration('newsAnnotator');
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Global);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      editor.document.uri,
      whole,
    );
    await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Global);
    assert.ok(hints.some(({ label }) => typeof label === 'string' && /\d{4}/.test(label)));
  });

  it('says the publication date in the status bar', async () => {
    await openArticle('harbour-strike.txt');
    const { status } = await extension();
    await eventually(() => status.text.includes('2024-03-14'), `status: ${status.text}`);
  });

  it('copies a citation', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const claim = view.marks.find(({ kind }) => kind === 'claim');
    if (!claim) return;
    const citation = await run<string>('copyCitation', { uri: editor.document.uri.toString(), id: claim.id });
    assert.match(citation, /^“.+” \(.+\) harbour-strike\.txt#L\d+$/su);
    assert.equal(await vscode.env.clipboard.readText(), citation);
  });

  it('copies the samples to a folder of one’s own', async () => {
    const { editor } = await openArticle('harbour-strike.txt');
    const parent = vscode.Uri.joinPath(editor.document.uri, '..', 'own');
    const target = await run<vscode.Uri>('openSamples', parent);
    const entries = await vscode.workspace.fs.readDirectory(target);
    assert.equal(entries.length, 3);
  });
});

describe('the Articles view', () => {
  after(async () => {
    await run('showThisArticle');
    await closeAll();
  });

  it('lists the folder by what is begun, not begun and finished', async () => {
    await setReviewer('ana');
    const text = (name: string) =>
      [
        `Kiln ${name} to be lit again, guild says`,
        '',
        'Monday 4 March 2024 07:15 GMT',
        '',
        'The old kiln will be lit again this summer, the guild said on Sunday.',
        '',
        '“We promised the town a kiln and it will have one,” said Ina Marl, a potter who leads the guild.',
        '',
      ].join('\n');
    for (const name of ['kiln-1', 'kiln-2', 'kiln-3']) await writeArticle(`${name}.txt`, text(name));
    await run('analyzeFolder');
    const groupOf = async (article: string) => {
      for (const group of await roots('articles'))
        if ((await all([group])).some((node) => labelOf(node).includes(article))) return labelOf(group);
      return undefined;
    };
    assert.equal(await groupOf('kiln-1'), 'Not begun');
    const { editor } = await openArticle('kiln-1.txt');
    selectWords(editor, 'a potter');
    await run('annotateSelection', 'note', { note: 'x' });
    await eventually(async () => (await groupOf('kiln-1')) === 'Begun', 'it is begun', 20_000);
    await run('finishArticle', true);
    await eventually(async () => (await groupOf('kiln-1')) === 'Finished', 'it is finished', 20_000);
    const node = (await all(await roots('articles'))).find((one) => labelOf(one).includes('kiln-2'));
    assert.match(String(node?.item.description), /\d open · 2024-03-04/);
    assert.match(
      node?.item.accessibilityInformation?.label ?? '',
      /Kiln kiln-2 to be lit again, guild says, Not begun, \d open/,
    );
    const { sidebar } = await extension();
    await run('arrangeArticles', { group: 'month' });
    assert.ok((await roots('articles')).some((group) => labelOf(group) === '2024-03'));
    await run('filterArticles', { chosen: { status: ['finished'] }, text: '' });
    assert.match(sidebar.tree('articles').view.description ?? '', /articles · Finished · by month/);
    await run('clearFilterArticles');
    await run('arrangeArticles', { group: 'status' });
  });
});
