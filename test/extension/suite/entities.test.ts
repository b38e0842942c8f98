import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownSpeaker } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  closeAll,
  eventually,
  extension,
  freshArticle,
  hoverAt,
  inFolder,
  readText,
  remove,
  run,
  viewOf,
  withSetting,
  writeArticle,
} from './support.ts';

const text = [
  'Ferry line to close in summer',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The ferry will stop in summer, Mara Lind said on Monday. Tessaly Brook said that the boats were old.',
  '',
  'The transport minister said that nothing was decided yet. “We will see,” said Maranda Lind.',
  '',
].join('\n');

const file = () => inFolder('entities.yaml');

async function speakers(document: vscode.TextDocument): Promise<readonly ShownSpeaker[]> {
  return [...(await viewOf(document)).speakers.values()];
}

const namesOf = (all: readonly ShownSpeaker[]) => all.map(({ name }) => name);

/** How a command is told whom it is about: as a row of the Entities view. */
async function rowOf(document: vscode.TextDocument, name: string): Promise<{ speaker: object }> {
  const found = (await speakers(document)).find((speaker) => speaker.name === name);
  assert.ok(found, `${name} is a speaker`);
  return { speaker: { uri: document.uri.toString(), id: found.id, name } };
}

const cardAt = async (editor: vscode.TextEditor, words: string): Promise<string> =>
  (await hoverAt(editor, words)).replaceAll('&nbsp;', ' ');

async function fresh(name: string): Promise<vscode.TextEditor> {
  return (await freshArticle(name, text)).editor;
}

asReviewer('decisions about entities', () => {
  afterEach(async () => {
    await closeAll();
    await remove('entities.yaml', 'entities.ben.yaml');
    const { annotations } = await extension();
    await eventually(async () => {
      const { entities } = await annotations.told(inFolder('any.txt'));
      return entities.speakers.length === 0;
    }, 'the entities file is gone');
  });

  it('merges two into one, in the file and at once in the article, and takes it back', async () => {
    const { document } = await fresh('merge');
    const into = await eventually(
      async () => (await speakers(document)).find(({ name }) => name === 'Mara Lind'),
      'what the last suite told is forgotten',
    );
    assert.ok(await run('mergeWith', await rowOf(document, 'Maranda Lind'), into.id));
    assert.match(await readText(file()), /mergedInto: "?mara-lind/);
    const merged = await eventually(async () => {
      const all = await speakers(document);
      return !namesOf(all).includes('Maranda Lind') && all;
    }, 'they are one');
    assert.equal(merged.find(({ name }) => name === 'Mara Lind')?.mentions.length, 2);

    assert.ok(await run('splitSpeaker', await rowOf(document, 'Mara Lind'), ['maranda-lind']));
    await eventually(async () => namesOf(await speakers(document)).includes('Maranda Lind'), 'they are two again');
    await run('undo');
    await run('undo');
    await eventually(async () => namesOf(await speakers(document)).includes('Maranda Lind'), 'nothing is decided');
    assert.equal(document.getText(), text);
  });

  it('goes back and forth over a merge and a split', async () => {
    const { document } = await fresh('back-and-forth');
    const into = await eventually(
      async () => (await speakers(document)).find(({ name }) => name === 'Mara Lind'),
      'nothing is decided yet',
    );
    const areOne = (one: boolean) =>
      eventually(
        async () => namesOf(await speakers(document)).includes('Maranda Lind') !== one,
        one ? 'they are one' : 'they are two',
      );
    assert.ok(await run('mergeWith', await rowOf(document, 'Maranda Lind'), into.id));
    await areOne(true);
    const merged = await readText(file());
    assert.ok(await run('splitSpeaker', await rowOf(document, 'Mara Lind'), ['maranda-lind']));
    await areOne(false);
    const split = await readText(file());
    assert.ok(await run('undo'));
    await areOne(true);
    assert.equal(await readText(file()), merged);
    assert.ok(await run('undo'));
    await areOne(false);
    assert.ok(await run('redo'));
    await areOne(true);
    assert.ok(await run('redo'));
    await areOne(false);
    assert.equal(await readText(file()), split);
  });

  it('renames twice: every name before is still found, and cards, references and highlights follow', async () => {
    const editor = await fresh('renamed-twice');
    const { document } = editor;
    const { uri } = document;
    const at = document.positionAt(text.indexOf('Tessaly Brook') + 1);
    const rename = async (name: string) => {
      await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at, name);
      await eventually(async () => namesOf(await speakers(document)).includes(name), `${name} is shown`);
    };
    await eventually(async () => namesOf(await speakers(document)).includes('Tessaly Brook'), 'nothing is decided yet');
    await rename('Tess Brook');
    await rename('Theresa Brook');
    await rename('Tessa Brook-Lind');
    const told = await readText(file());
    for (const name of ['Tessaly Brook', 'Tess Brook', 'Theresa Brook']) assert.ok(told.includes(name), name);
    assert.equal(document.getText(), text);
    // older VS Codes write hyphens of plain text with a backslash
    assert.match((await cardAt(editor, 'Tessaly Brook')).replaceAll('\\', ''), /Tessa Brook-Lind/);
    assert.ok(await run('undo'));
    assert.ok(await run('undo'));
    await eventually(
      async () => namesOf(await speakers(document)).includes('Tess Brook'),
      'the first new name is back',
    );
    assert.ok(await run('redo'));
    assert.ok(await run('redo'));
    await eventually(async () => namesOf(await speakers(document)).includes('Tessa Brook-Lind'), 'and the last');
    assert.equal(await readText(file()), told);
  });

  it('shows every mention of two that were merged, wherever one stands', async () => {
    const { document } = await fresh('places');
    const { uri } = document;
    const into = await eventually(
      async () => (await speakers(document)).find(({ name }) => name === 'Mara Lind'),
      'nothing is decided yet',
    );
    assert.ok(await run('mergeWith', await rowOf(document, 'Maranda Lind'), into.id));
    await eventually(async () => !namesOf(await speakers(document)).includes('Maranda Lind'), 'they are one');
    for (const words of ['Mara Lind', 'Maranda Lind']) {
      const at = document.positionAt(text.indexOf(words) + 1);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri,
        at,
      );
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        uri,
        at,
      );
      const found = ['Mara Lind', 'Maranda Lind'];
      assert.deepEqual(references.map(({ range }) => document.getText(range)).sort(), found, words);
      assert.deepEqual(highlights.map(({ range }) => document.getText(range)).sort(), found, words);
    }
  });

  it('decides in an entities file with unsaved changes in its editor, and loses none of them', async () => {
    await withSetting('files.autoSave', 'off', async () => {
      await writeArticle('entities.yaml', 'version: 1\nentities:\n  old-pier:\n    name: "Old Pier Board"\n');
      const editor = await fresh('unsaved');
      const document = await vscode.workspace.openTextDocument(file());
      const beside = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      await eventually(async () => {
        if (!document.isDirty) await beside.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n'));
        return document.isDirty;
      }, 'it has unsaved changes');
      const row = await rowOf(editor.document, 'Tessaly Brook');
      assert.ok(await run('setSpeakerKind', row, 'organisation'));
      await eventually(() => document.getText().includes('tessaly-brook'), 'it is in the editor');
      assert.match(document.getText(), /^# not saved yet\n/);
      assert.match(document.getText(), /Old Pier Board/);
      assert.equal(document.isDirty, true);
      assert.doesNotMatch(await readText(file()), /tessaly-brook/);
      await document.save();
      await eventually(
        async () =>
          (await speakers(editor.document)).some(
            ({ name, kind }) => name === 'Tessaly Brook' && kind === 'organisation',
          ),
        'it is used when it is saved',
      );
    });
  });

  it('finds the holder of an office by the time that a role was told for, and says why', async () => {
    const editor = await fresh('role');
    const role = { title: 'Transport Minister', from: '2023-06', affiliation: 'Northland' };
    const isHolder = async () => {
      const all = await speakers(editor.document);
      return all.find(({ name }) => name === 'Tessaly Brook')?.role === 'Transport Minister';
    };
    assert.ok(await run('setRole', await rowOf(editor.document, 'Tessaly Brook'), role));
    await eventually(isHolder, 'the role is shown');
    await eventually(async () => {
      const brook = (await speakers(editor.document)).find(({ name }) => name === 'Tessaly Brook');
      return brook?.mentions.length === 2;
    }, 'the office alone is she');
    assert.match(
      await cardAt(editor, 'The transport minister'),
      /entities file names Tessaly Brook as Transport Minister/,
    );
    assert.match(await readText(file()), /from: "?2023-06"?/);
    const card = await cardAt(editor, 'Tessaly Brook');
    assert.match(card, /Transport Minister, Northland.*since 2023/s);
    assert.ok(
      await run('removeRole', await rowOf(editor.document, 'Tessaly Brook'), {
        title: 'Transport Minister',
        from: '2023-06',
      }),
    );
    await eventually(async () => !(await isHolder()), 'the role is gone');
  });

  it('sets the kind, links a page, and says that something is no speaker', async () => {
    const editor = await fresh('kind');
    const { document } = editor;
    assert.ok(await run('setSpeakerKind', await rowOf(document, 'Tessaly Brook'), 'organisation'));
    await eventually(
      async () => (await speakers(document)).find(({ name }) => name === 'Tessaly Brook')?.kind === 'organisation',
      'the kind is shown',
    );
    assert.ok(await run('linkSpeaker', await rowOf(document, 'Tessaly Brook'), 'Q42'));
    await eventually(
      async () => (await cardAt(editor, 'Tessaly Brook')).includes('wikidata'),
      'the page is in the card',
    );
    assert.equal(await run('linkSpeaker', await rowOf(document, 'Tessaly Brook'), 'javascript:alert(1)'), false);
    assert.ok(await run('notASpeaker', await rowOf(document, 'Mara Lind')));
    await eventually(async () => !namesOf(await speakers(document)).includes('Mara Lind'), 'it is no speaker');
  });

  it('shows where reviewers differ', async () => {
    const yaml = (kind: string) =>
      `version: 1\nentities:\n  tessaly-brook:\n    kind: ${kind}\n    name: "Tessaly Brook"\n`;
    await writeArticle('entities.yaml', yaml('person'));
    await writeArticle('entities.ben.yaml', yaml('organisation'));
    const editor = await fresh('differ');
    await eventually(
      async () => /Reviewers differ on kind.*entities\.ben\.yaml/s.test(await cardAt(editor, 'Tessaly Brook')),
      'the card tells of both',
    );
  });

  it('shows where reviewers differ on a name, and finds the speaker by both', async () => {
    const yaml = (name: string) =>
      `version: 1\nentities:\n  tessaly-brook:\n    kind: person\n    name: "${name}"\n    aliases: ["Tessaly Brook"]\n`;
    await writeArticle('entities.yaml', yaml('Tess Brook'));
    await writeArticle('entities.ben.yaml', yaml('Maranda Lind'));
    const editor = await fresh('differ-on-name');
    const card = await eventually(async () => {
      const shown = await cardAt(editor, 'Tessaly Brook');
      return shown.includes('Reviewers differ on name') && shown;
    }, 'the card tells of both');
    assert.match(card, /Tess Brook/);
    assert.match(card, /Maranda Lind/);
    await eventually(async () => {
      const all = await speakers(editor.document);
      return all.find(({ id }) => id === 'tessaly-brook')?.mentions.length === 2;
    }, 'she is found by both names');
  });

  it('says what is wrong with the file at its line, uses the rest, and leaves the file alone', async () => {
    const yaml = [
      'version: 1',
      'entities:',
      '  tessaly-brook:',
      '    name: "Tess Brook"',
      '    aliases: ["Tessaly Brook"]',
      '  round:',
      '    mergedInto: about',
      '  about:',
      '    mergedInto: round',
      '  lost:',
      '    mergedInto: nobody-there',
      '  other:',
      '    name: "Tess Brook"',
      '',
    ].join('\n');
    await writeArticle('entities.yaml', yaml);
    const { document } = await fresh('wrong');
    await eventually(async () => namesOf(await speakers(document)).includes('Tess Brook'), 'the rest is used');
    const problems = await eventually(() => {
      const all = vscode.languages.getDiagnostics(file());
      return all.length >= 4 && all;
    }, 'problems are shown');
    assert.deepEqual(
      problems.map(({ range, code }) => `${range.start.line + 1} ${typeof code === 'string' ? code : ''}`).sort(),
      ['11 merge-nothing', '13 same-name', '7 merge-circle', '9 merge-circle'],
    );
    assert.equal(await readText(file()), yaml);
    // what does not parse is never written
    await writeArticle('entities.yaml', `${yaml}  broken: [\n`);
    await eventually(
      () =>
        vscode.languages.getDiagnostics(file()).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      'the error is shown',
    );
    await run(
      'setSpeakerKind',
      await rowOf(document, 'Tessaly Brook').catch(() => rowOf(document, 'Tess Brook')),
      'office',
    );
    assert.equal(await readText(file()), `${yaml}  broken: [\n`);
  });
});
