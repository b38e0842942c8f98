import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../../src/extension/reading/view.ts';
import { wordsOf } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  closeAll,
  eventually,
  extension,
  freshArticle,
  inFolder,
  readText,
  remove,
  run,
  selectWords,
  viewOf,
} from './support.ts';

const text = [
  'Ferry line to close, says Tessaly Brook',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The ferry will stop in summer, the transport minister, Mara Lind, said on Monday.',
  '',
  '“We cannot run it at a loss,” Ms Lind told reporters. Tessaly Brook said that the boats were old.',
  '',
].join('\n');
const other = text.replace('Ferry line', 'Second ferry line');

async function fresh(name: string) {
  const second = await openSecond(name);
  return { ...(await freshArticle(name, text)), second };
}

/** Another article of the folder, open beside. */
async function openSecond(name: string): Promise<vscode.TextDocument> {
  return (await freshArticle(`${name}-2`, other)).document;
}

async function marksOf(document: vscode.TextDocument): Promise<readonly Mark[]> {
  return (await viewOf(document)).marks;
}

async function suggested(document: vscode.TextDocument, words: string): Promise<Mark | undefined> {
  const marks = (await marksOf(document)).filter(({ kind, annotation }) => kind !== 'claim' && !annotation);
  return marks.find((mark) => wordsOf(document.getText(), mark) === words);
}

asReviewer('correcting', () => {
  afterEach(async () => {
    await closeAll();
    await remove('corrections.yaml', 'entities.yaml');
  });

  it('says once that words are no name, for the whole folder, and takes it back', async () => {
    const { editor, second } = await fresh('correcting-1');
    const mark = await eventually(() => suggested(editor.document, 'Mara Lind'), 'the name is suggested');
    await eventually(() => suggested(second, 'Mara Lind'), 'it is suggested in the other article');
    assert.equal(await run('notAName', { uri: editor.document.uri.toString(), id: mark.id }), true);
    assert.match(await readText(inFolder('corrections.yaml')), /kind: speaker\n {4}text: "Mara Lind"\n {4}by: ana/);
    for (const document of [editor.document, second])
      await eventually(async () => !(await suggested(document, 'Mara Lind')), 'it is no name any more');
    assert.equal(await run('undo'), true);
    await eventually(() => suggested(second, 'Mara Lind'), 'it is a name again');
    assert.equal(await run('redo'), true);
    await eventually(async () => !(await suggested(second, 'Mara Lind')), 'and none again');
  });

  it('rejects everywhere in one part of the articles, and nowhere else', async () => {
    const { editor, second } = await fresh('correcting-2');
    const all = () =>
      marksOf(second).then((marks) =>
        marks.filter((mark) => mark.kind === 'speaker' && wordsOf(other, mark) === 'Tessaly Brook'),
      );
    const before = await eventually(async () => (await all()).length > 1 && (await all()).length, 'it is named twice');
    const mark = await eventually(() => suggested(editor.document, 'Tessaly Brook'), 'a suggestion');
    await run('rejectEverywhere', { uri: editor.document.uri.toString(), id: mark.id }, { zone: 'headline' });
    assert.match(await readText(inFolder('corrections.yaml')), /zone: headline/);
    await eventually(async () => (await all()).length < before, 'it is gone from the headline');
    assert.ok((await all()).length > 0, 'and still stands in the text');
  });

  it('adds a name that is found in the whole folder, as one step with what it contradicts', async () => {
    const { editor, second } = await fresh('correcting-3');
    selectWords(editor, 'ferry');
    await run('addName', 'The ferry', { kind: 'organisation' });
    const found = () =>
      marksOf(second).then((marks) =>
        marks.find((mark) => mark.kind === 'speaker' && wordsOf(other, mark) === 'The ferry'),
      );
    const mark = await eventually(found, 'the added name is found');
    assert.match(
      await readText(inFolder('entities.yaml')),
      /the-ferry:\n {4}kind: organisation\n {4}name: "The ferry"/,
    );
    assert.equal(await run('notAName', { uri: second.uri.toString(), id: mark.id }), true);
    await eventually(async () => !(await found()), 'it is none');
    assert.doesNotMatch(await readText(inFolder('entities.yaml')), /The ferry/);
    await run('undo');
    await eventually(found, 'it is found again');
    assert.match(await readText(inFolder('entities.yaml')), /The ferry/);
    await assert.rejects(readText(inFolder('corrections.yaml')));
  });

  it('adds another name of somebody known', async () => {
    const { editor } = await fresh('correcting-4');
    const { articles } = await extension();
    const view = await articles.get(editor.document);
    const id = [...(view?.speakers.values() ?? [])].find(({ name }) => name === 'Mara Lind')?.id;
    assert.ok(id !== undefined);
    await run('addName', 'Minister Lind', { aliasOf: id });
    const yaml = await readText(inFolder('entities.yaml'));
    assert.match(
      yaml,
      new RegExp(`${id}:\\n {4}kind: person\\n {4}name: "Mara Lind"\\n {4}aliases: \\["Minister Lind"\\]`),
    );
    await run('addName', 'M. Lind', { aliasOf: id });
    assert.match(await readText(inFolder('entities.yaml')), /aliases: \["Minister Lind", "M. Lind"\]/);
  });

  it('sets the value of a date', async () => {
    const { editor } = await fresh('correcting-5');
    const mark = await eventually(() => suggested(editor.document, 'Monday'), 'the date is suggested');
    const reference = { uri: editor.document.uri.toString(), id: mark.id };
    await run('setDateValue', reference, '2024-02-26');
    const set = await eventually(
      async () => (await marksOf(editor.document)).find(({ id, annotation }) => id === mark.id && annotation),
      'it is an annotation',
    );
    assert.ok(set.kind === 'date');
    assert.deepEqual([set.date.value, set.date.timex, set.date.relativeTo], ['2024-02-26', '2024-02-26', undefined]);
    await run('undo');
    await eventually(() => suggested(editor.document, 'Monday'), 'it is a suggestion again');
  });

  it('keeps what people wrote by hand in corrections.yaml, and shows its problems at their line', async () => {
    const { editor } = await fresh('correcting-6');
    const file = inFolder('corrections.yaml');
    const own =
      '# ours\nversion: 1\n\ncorrections:\n  r-0000hand: {kind: date, text: "May"}   # a name here\n  r-000wrong: {kind: speaker}\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(own));
    const [problem] = await eventually(() => {
      const found = vscode.languages.getDiagnostics(file);
      return found.length > 0 && found;
    }, 'the problem is shown');
    assert.equal(problem?.range.start.line, 5);
    const mark = await eventually(() => suggested(editor.document, 'Mara Lind'), 'the name is suggested');
    await run('notAName', { uri: editor.document.uri.toString(), id: mark.id });
    assert.ok((await readText(file)).startsWith(own));
  });
});
