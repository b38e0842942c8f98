import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../../src/extension/reading/view.ts';
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
  viewOf,
  withSetting,
  writeArticle,
} from './support.ts';

const text = [
  'Pier is safe, engineer says',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The old pier at Northhaven was closed to walkers after the storm of last week, the council said on Monday.',
  '',
  '“The beams are sound and the bolts will hold for another ten years,” said Ina Marl, an engineer.',
  '',
  'Walkers had complained that nobody told them why the gate was locked.',
  '',
].join('\n');

/** The words of the second paragraph are hardly the same, those of the third are gone. */
const changed = text
  .replace(
    '“The beams are sound and the bolts will hold for another ten years,”',
    '“The beams look sound, and bolts may well hold for ten more years,”',
  )
  .replace('Walkers had complained that nobody told them why the gate was locked.', 'The gate is green.')
  .replace('Pier is safe', 'A new line on top.\n\nPier is safe');

let number = 0;

/** An article with three notes that was then changed by another program. */
async function changedOutside() {
  const name = `moving-${++number}`;
  const { uri, editor, sidecar } = await freshArticle(name, text);
  for (const words of ['closed to walkers', 'the bolts will hold for another ten years', 'nobody told them why']) {
    selectWords(editor, words);
    await run('annotateSelection', 'note', { note: words });
  }
  await closeAll();
  await writeArticle(`${name}.txt`, changed);
  const opened = await eventually(async () => {
    const found = await openArticle(`${name}.txt`);
    return found.editor.document.getText() === changed && found;
  }, 'the changed text is open');
  const notes = await eventually(async () => {
    const all = await notesOf(opened.editor.document);
    return all.length === 3 && all.some(({ placement }) => placement === 'orphaned') && all;
  }, 'the notes are placed anew');
  return { ...opened, uri, notes, sidecar };
}

async function notesOf(document: vscode.TextDocument): Promise<readonly Mark[]> {
  const view = await viewOf(document);
  return view.text === document.getText() ? view.marks.filter(({ kind }) => kind === 'note') : [];
}

function noteOf(notes: readonly Mark[], note: string): Mark {
  const found = notes.find(({ annotation }) => annotation?.note === note);
  assert.ok(found, note);
  return found;
}

asReviewer('annotations of a changed article', () => {
  it('are said to be moved, uncertain or lost, and nothing of it is written', async () => {
    const { notes, sidecar, uri } = await changedOutside();
    assert.equal(noteOf(notes, 'closed to walkers').placement, 'moved');
    assert.equal(noteOf(notes, 'the bolts will hold for another ten years').placement, 'uncertain');
    assert.equal(noteOf(notes, 'nobody told them why').placement, 'orphaned');
    const { openings } = await extension();
    await eventually(() => openings.said(uri)?.includes('1 moved, 1 uncertain, 1 not found'), 'it is said');
    assert.doesNotMatch(await readText(sidecar), /may well/);
  });

  it('are listed, the uncertain and the lost ones', async () => {
    const { editor } = await changedOutside();
    assert.equal(await run('showUncertain'), 2);
    await eventually(
      () => editor.document.getText(editor.selection).includes('bolts'),
      'the first one is shown while the list is open',
    );
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('stay where a person confirms them, and can be taken back', async () => {
    const { editor, notes, uri, sidecar } = await changedOutside();
    const note = noteOf(notes, 'the bolts will hold for another ten years');
    const before = await readText(sidecar);
    assert.equal(await run('confirmPlace', { uri: uri.toString(), id: note.id }), true);
    const placed = () => notesOf(editor.document).then((all) => all.find(({ id }) => id === note.id)?.placement);
    await eventually(async () => (await placed()) === 'exact', 'it is exact');
    assert.match(await readText(sidecar), /quote: ".*bolts may well hold/);
    await run('undo');
    await eventually(async () => (await placed()) === 'uncertain', 'it is uncertain again');
    assert.equal(await readText(sidecar), before);
  });

  it('are attached to the selected words', async () => {
    const { editor, notes, uri, sidecar } = await changedOutside();
    const note = noteOf(notes, 'nobody told them why');
    selectWords(editor, 'The gate is green');
    assert.equal(await run('reattach', { uri: uri.toString(), id: note.id }), true);
    const found = await eventually(
      () =>
        notesOf(editor.document).then((all) =>
          all.find(({ id, placement }) => id === note.id && placement === 'exact'),
        ),
      'it stands there',
    );
    assert.equal(changed.slice(found.spans[0]?.start, found.spans[0]?.end), 'The gate is green');
    assert.match(await readText(sidecar), /note: "nobody told them why"/);
  });

  it('are compared with the text as annotated', async () => {
    const { notes, uri } = await changedOutside();
    await run('compareWithAnnotated', { uri: uri.toString(), id: noteOf(notes, 'nobody told them why').id });
    const input = await eventually(() => {
      const active = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return active instanceof vscode.TabInputTextDiff && active;
    }, 'a comparison is open');
    assert.equal(input.modified.toString(), uri.toString());
    assert.equal((await vscode.workspace.openTextDocument(input.original)).getText(), text);
  });

  it('are shown with the words around them where the text was not kept', async () => {
    const fresh = text.replace('pier at Northhaven', 'pier at Southhaven');
    const uri = await writeArticle('moving-unkept.txt', fresh);
    const { editor } = await openArticle('moving-unkept.txt');
    await withSetting('newsAnnotator.keepTexts', false, async () => {
      selectWords(editor, 'nobody told them why');
      await run('annotateSelection', 'note', { note: 'why' });
    });
    await editor.edit((edit) => edit.delete(editor.document.lineAt(8).range));
    const note = await eventually(
      () => notesOf(editor.document).then((all) => all.find(({ placement }) => placement === 'orphaned')),
      'it is lost',
    );
    await run('compareWithAnnotated', { uri: uri.toString(), id: note.id });
    const beside = await eventually(
      () =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.startsWith('/moving-unkept.txt (')),
      'the words are shown',
    );
    assert.match(beside.document.getText(), /had complained that nobody told them why the gate/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
