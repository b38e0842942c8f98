import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageSize, type Node } from '../../../src/extension/sidebar/tree.ts';
import { openBadge } from '../../../src/extension/sidebar/openBadge.ts';
import { viewNames, type ViewName } from '../../../src/extension/ids.ts';
import {
  closeAll,
  eventually,
  extension,
  hoverAt,
  openArticle,
  run,
  selectWords,
  setReviewer,
  viewOf,
  withSetting,
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

  it('never turns a row around, whatever the words of an article hold', async () => {
    await writeArticle(
      'turned.article.txt',
      'Pier closes\n\n“It will be shut,” said Mara \u202eLind Stone, the harbour minister, on Monday.\n\nMs Stone left.\n',
    );
    await openArticle('turned.article.txt');
    const { sidebar } = await extension();
    const tree = sidebar.tree('entities');
    const seen: string[] = [];
    const walk = async (nodes: readonly Node[]): Promise<void> => {
      for (const node of nodes) {
        const { description, tooltip } = tree.resolveTreeItem(tree.getTreeItem(node), node);
        const card = tooltip instanceof vscode.MarkdownString ? tooltip.value : tooltip;
        seen.push(`${labelOf(node)} ${description === true ? '' : description} ${card}`);
        await walk(await tree.getChildren(node));
      }
    };
    await walk(await tree.getChildren());
    assert.ok(
      seen.some((words) => words.includes('[U+202E]')),
      seen.join('\n'),
    );
    assert.ok(!seen.some((words) => words.includes('\u202e')));
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

  it('shows a long list of one article page by page, and as many pages as the cursor needs', async () => {
    const claims = Array.from({ length: 450 }, (_, i) => `“We count ${i} boats in the bay today,” said Mara Lind.`);
    const uri = await writeArticle('long-list.article.txt', `Boats counted\n\n${claims.join('\n\n')}\n`);
    await vscode.window.showTextDocument(uri);
    const { articles, sidebar } = await extension();
    const document = await vscode.workspace.openTextDocument(uri);
    const view = await eventually(() => articles.get(document), 'its view');
    await eventually(() => articles.current === document, 'it is the current one');
    const tree = sidebar.tree('claims');
    const [open] = await tree.getChildren();
    assert.ok(open);
    assert.equal((await tree.getChildren(open)).length, pageSize + 1);
    const last = view.marks.findLast((mark) => mark.kind === 'claim');
    assert.ok(last && (await tree.find(last.id)));
    const [again] = await tree.getChildren();
    assert.ok(again);
    const nodes = await tree.getChildren(again);
    assert.ok(nodes.some((node) => node.holds?.(last.id) === true));
    assert.equal(new Set(nodes.map(({ item }) => item.id)).size, nodes.length);
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

describe('several rows of a view that are selected', () => {
  after(closeAll);

  it('get one kind, one verdict, as one step that can be undone', async () => {
    await setReviewer('ana');
    const { editor } = await openArticle('river-barrier.txt');
    const { sidebar } = await extension();
    const roots = await sidebar.tree('claims').getChildren();
    const claims = (await sidebar.tree('claims').getChildren(roots[0])).slice(0, 3);
    const ids = claims.map(({ item }) => (item.command?.arguments?.[0] as { id: string }).id);
    assert.equal(new Set(ids).size, 3);
    const says = async () => {
      const { marks } = await viewOf(editor.document);
      return ids.map((id) => {
        const mark = marks.find((one) => one.id === id);
        return `${mark?.kind === 'claim' ? mark.claim.kind : ''} ${mark?.annotation?.verdict ?? '-'}`;
      });
    };
    const before = await says();
    const chosen = async (command: string, row: number) => {
      let done = false;
      const ran = Promise.resolve(run(command, claims[0], claims)).then(() => (done = true));
      for (let i = 0; i < row; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return done;
      }, `${command} is answered`);
      await ran;
    };
    await chosen('setKind', 0);
    await eventually(async () => (await says()).every((said) => said === 'direct -'), 'all are direct');
    await chosen('setVerdict', 0);
    await eventually(async () => (await says()).every((said) => said === 'direct supported'), 'all are supported');
    await run('undo');
    await eventually(async () => (await says()).every((said) => said === 'direct -'), 'one step back');
    await run('undo');
    await eventually(async () => (await says()).join() === before.join(), 'as it was');
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
    const body = headline.children.find(({ detail }) => detail === 'body');
    assert.ok(body);
    assert.ok(body.children.some(({ name, detail }) => name.startsWith('Bronwen Tudor: ') && detail.length > 0));
    const own = body.children.filter(({ detail }) => detail === "the journalist's own words");
    assert.ok(own.every(({ name }) => !name.startsWith('nobody is named')));
    // A short zone is called by its own words alone, not by those of the next one.
    assert.equal(
      headline.children.find(({ detail }) => detail === 'byline')?.name,
      'Imogen Hartley Environment Correspondent',
    );
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
    const own = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'container ships wait',
    );
    assert.ok(own.some(({ name }) => name.startsWith('Container ships wait')));
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
    const first = ({ start }: vscode.FoldingRange) => editor.document.lineAt(start).text.slice(0, 24);
    const last = ({ end }: vscode.FoldingRange) => editor.document.lineAt(end).text.slice(0, 24);
    assert.deepEqual(
      folds.map((fold) => [first(fold), last(fold)]),
      [
        ['Get breaking news alerts', 'You can turn alerts off '],
        ['Your support keeps our r', 'Please give what you can'],
        ['Read more: Tarrow reside', 'Watch: How the barrier’s'],
        ['Have your say', 'Reload this page to be l'],
      ],
    );
    const at = editor.document.positionAt(view.text.indexOf('not good enough') + 1);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      uri,
      [at],
    );
    const grown: string[] = [];
    for (let range = selection; range; range = range.parent) grown.push(editor.document.getText(range.range));
    const steps = ['not', 'that the minister’s answer was', 'The committee’s chair, Bronwen Tudor, told', 'Ministers'];
    let at0 = -1;
    for (const step of steps) {
      const next = grown.findIndex((words, i) => i > at0 && words.replace(/^[“"]/, '').startsWith(step));
      assert.ok(next > at0, `${step}: ${grown.map((words) => words.slice(0, 60)).join(' | ')}`);
      at0 = next;
    }
    assert.equal(grown.at(-1), view.text);
  });

  it('offers decisions in the lightbulb, and they are what happens', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const uri = editor.document.uri;
    const titlesAt = async (words: string, length = 0) => {
      const start = view.text.indexOf(words) + 1;
      const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + length));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
      );
      return actions.map(({ title, command }) => [title, command?.command.replace('newsAnnotator.', '')]);
    };
    assert.deepEqual(await titlesAt('84% of the members'), [
      ['Accept claim “84% of the members who cast…”', 'accept'],
      ['Reject claim “84% of the members who cast…”', 'reject'],
      ['Reject “84% of the members who cast…” Everywhere…', 'rejectEverywhere'],
      ['Set Speaker of “84% of the members who cast…”', 'setSpeaker'],
      ['Set Verdict on “84% of the members who cast…”', 'setVerdict'],
    ]);
    assert.deepEqual(await titlesAt('Garden Row, a chain'), [
      ['Accept speaker “Garden Row”', 'accept'],
      ['Reject speaker “Garden Row”', 'reject'],
      ['“Garden Row” Is Not a Name', 'notAName'],
      ['Reject “Garden Row” Everywhere…', 'rejectEverywhere'],
    ]);
    assert.deepEqual(await titlesAt('March 9, 2024'), [
      ['Accept date “March 9, 2024”', 'accept'],
      ['Reject date “March 9, 2024”', 'reject'],
      ['Reject “March 9, 2024” Everywhere…', 'rejectEverywhere'],
      ['Set Value of “March 9, 2024”', 'setDateValue'],
    ]);
    assert.deepEqual(await titlesAt('The agreement, reached', 12), [
      ['Annotate Selection…', 'annotateSelection'],
      ['Add Name…', 'addName'],
    ]);
    // A check-worthy statement in the journalist's own words, which is not drawn: neither bulb nor card, until it is selected.
    const own = view.marks.find((mark) => mark.kind === 'claim' && mark.claim.kind === 'reported');
    assert.ok(own?.spans[0]);
    const words = view.text.slice(own.spans[0].start, own.spans[0].end);
    assert.match(words, /^Container ships/);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.deepEqual(await titlesAt('outside the breakwater'), []);
    assert.equal(await hoverAt(editor, 'outside the breakwater'), '');
    selectWords(editor, words);
    assert.match(await hoverAt(editor, 'outside the breakwater'), /\*\*the.+journalist's.+own.+words\*\*/);
  });

  it('shows values of relative dates when asked to, behind their words, and not otherwise', async () => {
    const { editor, view } = await openArticle('harbour-strike.txt');
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = async () => {
      const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        editor.document.uri,
        whole,
      );
      return all.map(({ label, position }) => {
        const end = editor.document.offsetAt(position);
        return `${view.text.slice(end - 6, end)}|${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
      });
    };
    assert.deepEqual(await hints(), []);
    const shown = await withSetting('newsAnnotator.inlayHints.dates', true, hints);
    assert.deepEqual(shown.slice(0, 6), [
      'ursday|2024-03-14',
      'orning|2024-03-14',
      'e fall|autumn 2024',
      'Friday|2024-03-15',
      'Monday|2024-03-11',
      't week|2024-03-04 to 2024-03-10',
    ]);
    // What the article says in full needs no hint.
    assert.ok(!shown.some((hint) => hint.startsWith(', 2024|') || hint.startsWith('  1997|')));
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
    assert.match(String(node?.item.description), /^2024-03-04/);
    assert.match(openBadge(node?.item.resourceUri ?? vscode.Uri.file('/none'))?.badge ?? '', /^\d$/);
    assert.equal(openBadge(vscode.Uri.file('/kiln-2.txt?3')), undefined);
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
