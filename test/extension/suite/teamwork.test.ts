import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/extension/sidebar/tree.ts';
import type { Mark } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  eventually,
  extension,
  exists,
  hoverAt,
  inFolder,
  markWhen,
  openArticle,
  readText,
  remove,
  run,
  selectWords,
  viewOf,
  write,
  writeArticle,
} from './support.ts';

const text = [
  'Mill to reopen, owner says',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The old mill will reopen in autumn, its owner, Tessaly Brook, said on Monday.',
  '',
  '“We have the money and we have the people,” Ms Brook told reporters.',
  '',
].join('\n');

const record = (id: string, fields: string) => `  ${id}:\n${fields.replace(/^/gm, '    ')}\n`;
const sidecar = (file: string, reviewer: string, records: string) =>
  `# by hand\nversion: 1\n\narticle:\n  file: "${file}"\n\nreviewer:\n  id: ${reviewer}\n\nannotations:\n${records}`;

async function annotations(document: vscode.TextDocument): Promise<Mark[]> {
  return (await viewOf(document)).marks.filter(({ annotation }) => annotation !== undefined);
}

const claim = (quote: string, by: string, more = '') =>
  `kind: claim\nquote: "${quote}"\nclaimKind: direct\nby: ${by}${more === '' ? '' : `\n${more}`}`;

asReviewer('several reviewers', () => {
  it('get a file each, with their own records, and it can be taken back', async () => {
    await writeArticle('team-1.txt', text);
    const shared = sidecar(
      'team-1.txt',
      'ana',
      record('c-00000001', claim('We have the money', 'ana')) + record('c-00000002', claim('reopen in autumn', 'bo')),
    );
    await writeArticle('team-1.annotations.yaml', shared);
    const { editor } = await openArticle('team-1.txt');
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are shown');
    assert.ok((await run<number>('startTeamReview', true)) >= 1);
    const ana = await readText(inFolder('team-1.annotations.ana.yaml'));
    const bo = await readText(inFolder('team-1.annotations.bo.yaml'));
    assert.match(ana, /^# by hand[^]*We have the money/);
    assert.doesNotMatch(ana, /reopen in autumn/);
    assert.match(bo, /id: bo[^]*reopen in autumn/);
    assert.equal(await exists('team-1.annotations.yaml'), false);
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are still shown');
    selectWords(editor, 'its owner');
    await run('annotateSelection', 'note', { note: 'mine' });
    assert.match(await readText(inFolder('team-1.annotations.ana.yaml')), /mine/);
    assert.equal(await readText(inFolder('team-1.annotations.bo.yaml')), bo);
    await run('undo');
    assert.equal(await run('undo'), true);
    assert.equal(await readText(inFolder('team-1.annotations.yaml')), shared);
    assert.equal(await exists('team-1.annotations.ana.yaml'), false);
    assert.equal(await exists('team-1.annotations.bo.yaml'), false);
    assert.equal(vscode.workspace.getConfiguration('newsAnnotator', editor.document.uri).get('sidecars'), 'shared');
  });

  it('are shown and hidden', async () => {
    await writeArticle('team-2.txt', text);
    await writeArticle(
      'team-2.annotations.ana.yaml',
      sidecar('team-2.txt', 'ana', record('c-00000001', claim('the money', 'ana'))),
    );
    await writeArticle(
      'team-2.annotations.bo.yaml',
      sidecar('team-2.txt', 'bo', record('c-00000002', claim('in autumn', 'bo'))),
    );
    const { editor } = await openArticle('team-2.txt');
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are shown');
    assert.deepEqual(await run('showReviewers', ['ana']), ['bo']);
    await eventually(async () => (await annotations(editor.document)).length === 1, 'one is hidden');
    assert.deepEqual(await run('showReviewers', ['ana', 'bo']), []);
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both again');
  });

  it('are told where they differ', async () => {
    await writeArticle('team-3.txt', text);
    const ana =
      record('c-00000001', claim('We have the money', 'ana', 'verdict: supported')) +
      record('c-00000003', claim('reopen in autumn', 'ana'));
    const bo =
      record('c-00000002', claim('We have the money', 'bo', 'verdict: mixed')) +
      record('c-00000004', claim('reopen in autumn', 'bo', 'verdict: mixed'));
    await writeArticle('team-3.annotations.ana.yaml', sidecar('team-3.txt', 'ana', ana));
    await writeArticle('team-3.annotations.bo.yaml', sidecar('team-3.txt', 'bo', bo));
    const { editor } = await openArticle('team-3.txt');
    await eventually(async () => (await annotations(editor.document)).length === 4, 'all are shown');
    // Who has given no verdict yet does not disagree.
    assert.equal(await run('showDisagreements'), 1);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('say what they think of each other’s annotations, each in their own file', async () => {
    await writeArticle('team-4.txt', text);
    await writeArticle(
      'codebook.yaml',
      'version: 1\ncodes:\n  money: "Sums and budgets."\n  people: "Who works there."\n',
    );
    const bo = sidecar(
      'team-4.txt',
      'bo',
      record('c-00000001', claim('We have the money', 'bo', 'verdict: supported\ncodes: [money]')),
    );
    await writeArticle('team-4.annotations.bo.yaml', bo);
    const { editor } = await openArticle('team-4.txt');
    const its = { uri: editor.document.uri.toString(), id: 'c-00000001' };
    await markWhen(editor.document, 'it is shown', ({ id }) => id === its.id);
    await eventually(
      async () => (await viewOf(editor.document)).coding.codebook.codes.size > 0,
      'the codebook is read',
    );
    await run('setVerdict', its, 'refuted');
    await run('setCodes', its, ['people']);
    await run('addNote', its, 'Whose money?');
    const mine = await readText(inFolder('team-4.annotations.yaml'));
    // What was said before is not lost with what is said now.
    assert.match(mine, /verdict: refuted/);
    assert.match(mine, /codes: \["?people"?\]/);
    assert.match(mine, /Whose money\?/);
    assert.equal(await readText(inFolder('team-4.annotations.bo.yaml')), bo);
    const card = await eventually(async () => {
      const shown = (await hoverAt(editor, 'We have the money')).replaceAll('&nbsp;', ' ');
      return shown.includes('Whose money') && shown;
    }, 'the card says both');
    assert.match(card, /Verdict: supported/);
    assert.match(card, /Code: money — Sums and budgets/);
    assert.match(card, /ana: Verdict: refuted · Code: people · Note: Whose money/);
    const { sidebar } = await extension();
    const rows = await sidebar.facts('claims');
    const row = rows.find(({ words, reviewer }) => words.includes('We have the money') && reviewer.length > 0);
    assert.deepEqual(
      [row?.reviewer, row?.verdict, row?.code],
      [
        ['bo', 'ana'],
        ['supported', 'refuted'],
        ['money', 'people'],
      ],
    );
    assert.match(String(await run('describe', its)), /ana: Verdict: refuted/);
  });

  it('agree with each other’s annotations or reject them, and take it back', async () => {
    await writeArticle('team-6.txt', text);
    const bo =
      sidecar('team-6.txt', 'bo', record('c-00000001', claim('We have the money', 'bo'))) +
      '\nreviewed:\n  at: 2026-11-22\n  by: bo\n';
    await writeArticle('team-6.annotations.bo.yaml', bo.replace('  file:', '  values: {tone: calm}\n  file:'));
    const theirs = await readText(inFolder('team-6.annotations.bo.yaml'));
    const { editor } = await openArticle('team-6.txt');
    const its = { uri: editor.document.uri.toString(), id: 'c-00000001' };
    const said = async () =>
      (await viewOf(editor.document)).marks
        .find(({ id }) => id === its.id)
        ?.sayings?.flatMap(({ mine, decision }) => (mine ? [decision] : []));
    await markWhen(editor.document, 'it is shown', ({ id }) => id === its.id);
    assert.match(await hoverAt(editor, 'We have the money'), /Agree[^]*Reject/);
    const titles = async () => {
      const at = editor.document.positionAt(editor.document.getText().indexOf('We have the money') + 3);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(at, at),
      );
      return actions.map(({ title }) => title);
    };
    assert.ok((await titles()).includes('Agree with bo on “We have the money”'), (await titles()).join('\n'));
    assert.equal(await run('agree', its), true);
    await eventually(async () => (await said())?.[0] === 'accept', 'ana agrees');
    assert.match(
      await readText(inFolder('team-6.annotations.yaml')),
      /reviews:\n {2}c-00000001:[^]*decision: accept[^]*quote: "?We have the money"?/,
    );
    assert.match(await hoverAt(editor, 'We have the money'), /ana: agrees/);
    assert.ok(!(await titles()).some((title) => title.startsWith('Agree')));
    assert.equal(await run('rejectAnnotation', its), true);
    await eventually(async () => (await said())?.[0] === 'reject', 'ana rejects it');
    assert.equal(await run('showDisagreements'), 1);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await run('undo');
    await eventually(async () => (await said())?.[0] === 'accept', 'ana agrees again');
    await run('removeAnnotation', its);
    await eventually(async () => (await said())?.length === 0, 'ana has said nothing');
    assert.equal(await readText(inFolder('team-6.annotations.bo.yaml')), theirs);
  });

  it('disagree on who said it in an annotation of their own', async () => {
    await writeArticle('team-5.txt', text);
    const bo = sidecar(
      'team-5.txt',
      'bo',
      record('c-00000001', claim('We have the money', 'bo', 'verdict: supported')),
    );
    await writeArticle('team-5.annotations.bo.yaml', bo);
    const { editor } = await openArticle('team-5.txt');
    const its = { uri: editor.document.uri.toString(), id: 'c-00000001' };
    await markWhen(editor.document, 'it is shown', ({ id }) => id === its.id);
    await run('setSpeaker', its, 'tessaly-brook');
    const mine = await readText(inFolder('team-5.annotations.yaml'));
    assert.match(mine, /speaker: tessaly-brook/);
    assert.match(mine, /quote: "We have the money"/);
    // Their verdict is theirs.
    assert.doesNotMatch(mine, /supported/);
    assert.equal(await readText(inFolder('team-5.annotations.bo.yaml')), bo);
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are shown');
    assert.equal((await hoverAt(editor, 'We have the money')).split('$(pass)').length, 2, 'on one card');
    assert.equal(await run('showDisagreements'), 0);
    await run('undo');
    await eventually(async () => (await annotations(editor.document)).length === 1, 'taken back');
  });
});

asReviewer('the lists of all articles', () => {
  const codes = 'codes:\n  money: {label: "Money matters"}\n';
  const scale = 'verdicts:\n  scale:\n    half: {label: "Half true"}\n';
  after(async () => {
    await run('showReviewers', ['ana', 'bo']);
    await run('clearFilterClaims');
    await run('showThisArticle');
  });

  it('speak the words of the codebook, count evidence, and are those of the reviewers who are shown', async () => {
    const name = 'listed-by-bo.txt';
    await write(inFolder('codebook.yaml'), `version: 1\n${codes}${scale}`);
    await writeArticle(name, text);
    const says =
      'verdict: "scale:half"\ncodes: [money]\nevidence:\n  - url: "https://example.org/a"\n  - url: "https://example.org/b"';
    await writeArticle(
      'listed-by-bo.annotations.bo.yaml',
      sidecar(name, 'bo', record('c-00000001', claim('We have the money and we have the people,', 'bo', says))),
    );
    await run('showReviewers', ['ana', 'bo']);
    await run('analyzeFolder');
    await run('showAllArticles');
    const { sidebar } = await extension();
    const rowsOf = async (view: 'claims' | 'articles') => {
      const tree = sidebar.tree(view);
      const walk = async (nodes: readonly Node[]): Promise<string[]> =>
        (
          await Promise.all(nodes.map(async (node) => [textOf(node), ...(await walk(await tree.getChildren(node)))]))
        ).flat();
      return walk(await tree.getChildren());
    };
    const textOf = ({ item }: Node) =>
      `${typeof item.label === 'string' ? item.label : ''} | ${String(item.description)}`;
    const wanted = 'Half true · Money matters · evidence: 2 · ';
    await eventually(async () => (await rowsOf('claims')).some((row) => row.includes(wanted)), 'it is listed so');
    await run('arrangeClaims', { group: 'code' });
    assert.ok((await rowsOf('claims')).some((row) => row.startsWith('Money matters |')));
    await run('arrangeClaims', { group: 'verdict' });
    assert.ok((await rowsOf('claims')).some((row) => row.startsWith('Half true |')));
    await run('arrangeClaims', { group: 'status' });

    // One article, begun by bo alone.
    await run('filterArticles', { chosen: {}, text: name });
    const heading = async () => (await rowsOf('articles')).map((row) => row.replace(/ \|.*$/, ''));
    assert.deepEqual(
      await heading(),
      ['Begun', `${name} · Mill to reopen, owner says`],
      'others have this headline too',
    );
    await run('showReviewers', ['ana']);
    await eventually(async () => (await heading())[0] === 'Not begun', 'without bo it is not begun');
    assert.ok(!(await rowsOf('claims')).some((row) => row.includes('Money matters')));
    await eventually(() => sidebar.tree('articles').view.description?.startsWith('without bo') === true, 'it says so');
    await run('clearFilterArticles');
    await remove('codebook.yaml');
  });
});

asReviewer('files written in two places', () => {
  it('with conflict marks are merged by id, and it can be taken back', async () => {
    await writeArticle('merge-1.txt', text);
    const whole = sidecar('merge-1.txt', 'ana', '');
    const marks =
      `${whole}<<<<<<< HEAD\n${record('c-00000001', claim('the money', 'ana'))}=======\n` +
      `${record('c-00000002', claim('in autumn', 'bo'))}>>>>>>> theirs\n`;
    const uri = await writeArticle('merge-1.annotations.yaml', marks);
    const { editor } = await openArticle('merge-1.txt');
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(uri);
      return found.length > 0 && found;
    }, 'the marks are a problem');
    assert.equal(problem?.code, 'conflict-marks');
    await vscode.workspace.openTextDocument(uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problem.range,
    );
    assert.ok(actions.some(({ command }) => command?.command === 'newsAnnotator.mergeSidecar'));
    assert.equal(await run('mergeSidecar', uri), true);
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are shown');
    await eventually(() => vscode.languages.getDiagnostics(uri).length === 0, 'the problem is gone');
    await run('undo');
    assert.equal(await readText(uri), marks);
  });

  it('by a synchronising program are merged by id, and only said while they say something new', async () => {
    await writeArticle('merge-2.txt', text);
    const ours = sidecar('merge-2.txt', 'ana', record('c-00000001', claim('the money', 'ana')));
    const theirs = `${ours}\n${record('c-00000002', claim('in autumn', 'ana'))}`;
    const uri = await writeArticle('merge-2.annotations.yaml', ours);
    const copy = await writeArticle("merge-2.annotations (Ana's conflicted copy 2026-11-22).yaml", theirs);
    const { editor } = await openArticle('merge-2.txt');
    await eventually(() => vscode.languages.getDiagnostics(copy).some(({ code }) => code === 'copy'), 'it is said');
    assert.equal((await annotations(editor.document)).length, 1);
    assert.equal(await run('mergeSidecar', copy), true);
    await eventually(async () => (await annotations(editor.document)).length === 2, 'both are shown');
    assert.ok((await readText(uri)).startsWith(ours));
    await eventually(() => vscode.languages.getDiagnostics(copy).length === 0, 'nothing is new in it');
    await run('undo');
    assert.equal(await readText(uri), ours);
    assert.equal(await readText(copy), theirs);
  });
});

asReviewer('a finished article', () => {
  it('stays finished, and says what is new since', async () => {
    await writeArticle('finished-1.txt', text);
    const { editor } = await openArticle('finished-1.txt');
    await run('finishArticle', true);
    const file = inFolder('finished-1.annotations.yaml');
    assert.match(
      await readText(file),
      /^reviewed: \{at: ".*", textHash: "sha256:[0-9a-f]{64}", analysis: .*, by: ana, seen: ".+"\}/m,
    );
    await eventually(async () => (await viewOf(editor.document)).reviewed.finished !== null, 'it is finished');
    assert.equal(await run('showNewSinceReview'), 0);
    // As if less had been suggested then.
    const yaml = (await readText(file)).replace(/seen: "(.{4})[^"]*"/, 'seen: "$1"');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(yaml));
    const found = await eventually(async () => {
      const number = await run<number>('showNewSinceReview', true);
      return number > 0 && number;
    }, 'there is something new');
    await eventually(async () => (await annotations(editor.document)).length === found, 'it is accepted');
    assert.match(await readText(file), /status: finished/);
    await run('undo');
    await eventually(async () => (await annotations(editor.document)).length === 0, 'as one step');
    assert.equal(await run('reopenArticle'), true);
    await eventually(async () => (await viewOf(editor.document)).reviewed.finished === null, 'it is open again');
    assert.doesNotMatch(await readText(file), /^reviewed:/m);
  });
});

asReviewer('from YAML to the article', () => {
  it('jumps from a record to its words and back', async () => {
    const uri = await writeArticle('jump-1.txt', text);
    const { editor } = await openArticle('jump-1.txt');
    selectWords(editor, 'the people');
    await run('annotateSelection', 'note', { note: 'who?' });
    await eventually(async () => (await annotations(editor.document)).length === 1, 'the note');
    await run('openSidecar');
    const sidecarEditor = vscode.window.activeTextEditor;
    assert.ok(sidecarEditor);
    assert.ok(sidecarEditor.document.uri.path.endsWith('jump-1.annotations.yaml'));
    const at = sidecarEditor.document.positionAt(sidecarEditor.document.getText().indexOf('who?'));
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      sidecarEditor.document.uri,
      at,
    );
    const [place] = places.filter((one) => one.uri.toString() === uri.toString());
    assert.equal(place && editor.document.getText(place.range), 'the people');
    sidecarEditor.selection = new vscode.Selection(at, at);
    assert.equal(await run('goToArticle'), true);
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), uri.toString());
    assert.equal(active.document.getText(active.selection), 'the people');
  });
});
