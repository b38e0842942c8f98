import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownSpeaker } from '../../../src/extension/view.ts';
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
