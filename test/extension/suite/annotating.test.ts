import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asReviewer,
  closeAll,
  eventually,
  extension,
  freshArticle,
  inFolder,
  markWhen,
  openArticle,
  readText,
  run,
  selectWords,
  viewOf,
  withSetting,
  write,
  writeArticle,
} from './support.ts';

const text = [
  'Bridge will stay shut, minister says',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The Tallow Bridge will stay shut until summer, the transport minister, Mara Lind, said on Monday.',
  '',
  '“We will not open a bridge that is not safe,” Ms Lind told reporters. “That is final.”',
  '',
  'Harbour officials had denied last week that the closure would last, according to the Harbour Post.',
  '',
].join('\n');

let number = 0;

const fresh = () => freshArticle(`annotating-${++number}`, text);

asReviewer('annotating', () => {
  it('writes selected words into the sidecar beside the article, and leaves the article as it is', async () => {
    const { editor, uri, sidecar } = await fresh();
    selectWords(editor, 'a bridge that is not safe');
    assert.equal(await run('annotateSelection', 'note', { note: 'Compare with the report.' }), true);
    const yaml = await readText(sidecar);
    assert.match(yaml, /^version: 1$/m);
    assert.match(yaml, /quote: "a bridge that is not safe"/);
    assert.match(yaml, /Compare with the report\./);
    assert.match(yaml, /^ {2}id: ana$/m);
    assert.equal(await readText(uri), text);
    const mark = await markWhen(editor.document, 'the note is shown', ({ kind }) => kind === 'note');
    assert.equal(mark.placement, 'exact');
    const { highlights } = await extension();
    await eventually(
      () => highlights.drawnIn(uri)?.some(({ look }) => look === 'note-annotation'),
      'the note is drawn',
    );
  });

  it('goes on in a sidecar whose name has the same letters in other characters, and makes no second one', async () => {
    const { editor, name, sidecar: first } = await fresh();
    selectWords(editor, 'a bridge that is not safe');
    assert.equal(await run('annotateSelection', 'note', { note: 'First.' }), true);
    const yaml = await readText(first);
    const packed = inFolder(`Cafe\u0301-${number}.annotations.yaml`);
    const sidecar = inFolder(`Caf\u00e9-${number}.annotations.yaml`);
    await write(packed, yaml.replaceAll(name, `Caf\u00e9-${number}`));
    await writeArticle(`Caf\u00e9-${number}.txt`, text);
    const { editor: again } = await openArticle(`Caf\u00e9-${number}.txt`);
    await markWhen(again.document, 'the note is found', ({ kind }) => kind === 'note');
    selectWords(again, 'That is final.');
    assert.equal(await run('annotateSelection', 'note', { note: 'Second.' }), true);
    assert.match(await readText(packed), /First\.[^]*Second\./);
    await assert.rejects(readText(sidecar));
  });

  it('accepts a suggestion with every field and its origin, and takes it back', async () => {
    const { editor, uri, sidecar } = await fresh();
    const mark = await markWhen(
      editor.document,
      'a suggestion',
      (one) => one.suggestion !== undefined && !one.annotation,
    );
    const reference = { uri: uri.toString(), id: mark.id };
    assert.equal(await run('accept', reference), true);
    const accepted = await markWhen(
      editor.document,
      'it is an annotation',
      (one) => one.id === mark.id && one.annotation !== undefined,
    );
    assert.equal(accepted.annotation?.origin?.rule, mark.rule);
    assert.equal(accepted.by, 'ana');
    assert.equal(await run('undo'), true);
    await markWhen(editor.document, 'it is a suggestion again', (one) => one.id === mark.id && !one.annotation);
    await assert.rejects(readText(sidecar));
    assert.equal(await run('redo'), true);
    await markWhen(
      editor.document,
      'it is accepted again',
      (one) => one.id === mark.id && one.annotation !== undefined,
    );
    await run('removeAnnotation', reference);
    await markWhen(editor.document, 'removed', (one) => one.id === mark.id && !one.annotation);
  });

  it('never suggests again what was rejected', async () => {
    const { editor, uri, sidecar } = await fresh();
    const mark = await markWhen(editor.document, 'a suggestion', (one) => one.suggestion !== undefined);
    await run('reject', { uri: uri.toString(), id: mark.id });
    await eventually(async () => !(await viewOf(editor.document)).marks.some(({ id }) => id === mark.id), 'it is gone');
    assert.match(await readText(sidecar), /^rejected:/m);
  });

  it('sets verdict, speaker and note of a claim', async () => {
    const { editor, uri } = await fresh();
    selectWords(editor, '“That is final.”');
    await run('annotateSelection', 'claim', { claimKind: 'direct' });
    const claim = await markWhen(
      editor.document,
      'the claim',
      (one) => one.kind === 'claim' && one.annotation !== undefined,
    );
    const reference = { uri: uri.toString(), id: claim.id };
    await run('setVerdict', reference, 'not-checkable');
    await run('addNote', reference, 'An intention: nothing to check.');
    await run('setSpeaker', reference, 'mara-lind');
    const changed = await markWhen(editor.document, 'the verdict', (one) => one.annotation?.speaker === 'mara-lind');
    assert.equal(changed.annotation?.verdict, 'not-checkable');
    assert.equal(changed.annotation.note, 'An intention: nothing to check.');
  });

  it('sets the publication date, and dates are counted from it', async () => {
    const { editor } = await fresh();
    await run('setPublicationDate', '2024-03-06');
    const view = await eventually(async () => {
      const now = await viewOf(editor.document);
      return now.analysis.meta.published === '2024-03-06' && now;
    }, 'the date is used');
    assert.equal(view.analysis.meta.publishedFrom, 'reviewer');
  });

  it('keeps annotations on their words when the text moves, and keeps those whose words are gone', async () => {
    const { editor, uri, sidecar } = await fresh();
    selectWords(editor, 'denied last week');
    await run('annotateSelection', 'note', { note: 'When?' });
    await markWhen(editor.document, 'the note', ({ kind }) => kind === 'note');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A new first line\n\n'));
    const view = await eventually(async () => {
      const now = await viewOf(editor.document);
      return now.text.startsWith('A new') && now;
    }, 'the new text is read');
    const moved = view.marks.find(({ kind }) => kind === 'note');
    assert.ok(moved?.spans[0]);
    assert.equal(view.text.slice(moved.spans[0].start, moved.spans[0].end), 'denied last week');
    const whole = new vscode.Range(
      editor.document.positionAt(moved.spans[0].start - 400),
      editor.document.lineAt(editor.document.lineCount - 1).range.end,
    );
    await editor.edit((edit) => edit.delete(whole));
    const lost = await markWhen(editor.document, 'it is orphaned', ({ placement }) => placement === 'orphaned');
    assert.equal(lost.spans.length, 0);
    assert.match(await readText(sidecar), /denied last week/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    assert.equal(await readText(uri), text);
  });

  it('reads the sidecar again when it changes outside', async () => {
    const { editor, sidecar } = await fresh();
    selectWords(editor, 'until summer');
    await run('annotateSelection', 'note', { note: 'first' });
    await markWhen(editor.document, 'the note', ({ annotation }) => annotation?.note === 'first');
    const yaml = `# my comment\n${(await readText(sidecar)).replace('first', 'changed by hand')}`;
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(yaml));
    await markWhen(
      editor.document,
      'the note from outside',
      ({ annotation }) => annotation?.note?.trim() === 'changed by hand',
    );
    selectWords(editor, 'on Monday');
    await run('annotateSelection', 'note', { note: 'second' });
    const after = await readText(sidecar);
    assert.match(after, /^# my comment$/m);
    assert.match(after, /changed by hand/);
    assert.match(after, /second/);
  });

  it('leaves a broken sidecar untouched and shows it at its line', async () => {
    const { editor, sidecar } = await fresh();
    const broken =
      'version: 1\n\narticle:\n  file: "a.txt"\n\nannotations:\n  n-12345678: {kind: note, quote: "unclosed\n';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
    const problems = await eventually(() => {
      const found = vscode.languages.getDiagnostics(sidecar);
      return found.length > 0 && found;
    }, 'the problem is shown');
    assert.equal(problems[0]?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(problems[0].range.start.line, 6);
    selectWords(editor, 'until summer');
    await run('annotateSelection', 'note', { note: 'x' });
    assert.equal(await readText(sidecar), broken);
  });

  it('edits a sidecar with unsaved changes in its editor, and does not save it', async () => {
    const { editor, sidecar } = await fresh();
    // A browser's VS Code saves by itself after a second.
    await withSetting('files.autoSave', 'off', async () => {
      selectWords(editor, 'until summer');
      await run('annotateSelection', 'note', { note: 'first' });
      const document = await vscode.workspace.openTextDocument(sidecar);
      const beside = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
      await eventually(async () => {
        // VS Code may read the file again just after it was made, and take an edit away with that.
        if (!document.isDirty) await beside.edit((edit) => edit.insert(new vscode.Position(0, 0), '# not saved yet\n'));
        return document.isDirty;
      }, 'it has unsaved changes');
      const again = await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
      await eventually(() => vscode.window.activeTextEditor?.document === editor.document, 'the article is active');
      selectWords(again, 'on Monday');
      assert.equal(await run('annotateSelection', 'note', { note: 'second' }), true);
      await eventually(() => document.getText().includes('second'), 'it is in the editor');
      assert.equal(document.isDirty, true);
      assert.doesNotMatch(await readText(sidecar), /second/);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  });

  it('walks from suggestion to suggestion with the selection', async () => {
    const { editor } = await fresh();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextSuggestion');
    const first = vscode.window.activeTextEditor?.selection;
    assert.ok(first && !first.isEmpty);
    await run('nextSuggestion');
    assert.ok(!vscode.window.activeTextEditor?.selection.isEqual(first));
    await run('previousSuggestion');
    assert.ok(vscode.window.activeTextEditor?.selection.isEqual(first));
  });

  it('renames a speaker everywhere, and not in the article', async () => {
    const { editor, uri } = await fresh();
    const { articles } = await extension();
    const view = await viewOf(editor.document);
    const mention = view.marks.find((mark) => mark.kind === 'speaker' && mark.spans.length > 0);
    assert.ok(mention?.kind === 'speaker' && mention.spans[0]);
    const at = editor.document.positionAt(mention.spans[0].start + 1);
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', uri, at, 'Maranda Lind');
    await eventually(async () => {
      const now = await articles.get(editor.document);
      return [...(now?.speakers.values() ?? [])].some(({ name }) => name === 'Maranda Lind');
    }, 'the new name is shown');
    const entities = inFolder('entities.yaml');
    assert.match(await readText(entities), /name: "Maranda Lind"/);
    assert.equal(editor.document.getText(), text);
    await run('undo');
    await vscode.workspace.fs.delete(entities).then(undefined, () => undefined);
  });

  it('finds a name that people told for the whole folder', async () => {
    const { editor } = await fresh();
    const entities = inFolder('entities.yaml');
    const yaml = 'version: 1\nentities:\n  tallow-bridge:\n    kind: organisation\n    name: "Tallow Bridge"\n';
    await vscode.workspace.fs.writeFile(entities, new TextEncoder().encode(yaml));
    await eventually(
      async () => (await viewOf(editor.document)).speakers.has('tallow-bridge'),
      'the name is found',
      20_000,
    );
    await vscode.workspace.fs.delete(entities);
  });

  it('keeps the text that was coded, and finds annotations by it when the article changed outside', async () => {
    const { editor, uri, name } = await fresh();
    selectWords(editor, 'That is final.');
    await run('annotateSelection', 'note', { note: 'Really?' });
    const { hash } = (await viewOf(editor.document)).reviewed.article;
    const kept = inFolder(`.news-annotator/texts/${hash.slice('sha256:'.length)}.txt`);
    assert.equal(await readText(kept), text);
    const before = await vscode.workspace.fs.stat(kept);
    selectWords(editor, 'on Monday');
    await run('annotateSelection', 'note', { note: 'Which?' });
    assert.equal((await vscode.workspace.fs.stat(kept)).mtime, before.mtime);

    await closeAll();
    const { articles, openings } = await extension();
    await eventually(() => openings.said(uri) === undefined, 'it is closed');
    // The same words stand in front of their place: only the old text tells that the note is not theirs.
    const changed = text.replace('The Tallow', '“That is final.” It was not.\n\nThe Tallow');
    await writeArticle(`${name}.txt`, changed);
    await eventually(
      async () => (await vscode.workspace.openTextDocument(uri)).getText() === changed,
      'VS Code has read the changed file',
    );
    const opened = await openArticle(`${name}.txt`);
    const view = await eventually(async () => {
      const now = await articles.get(opened.editor.document);
      return now?.text === changed && now;
    }, 'the new text is read');
    const note = view.marks.find(({ annotation }) => annotation?.note === 'Really?');
    assert.equal(note?.placement, 'moved');
    assert.equal(note.spans[0]?.start, changed.lastIndexOf('That is final.'));
    assert.match(await eventually(() => openings.said(uri), 'it is said once'), /2 moved/);
  });

  it('annotates words wherever they stand, as one step that can be taken back', async () => {
    const { editor } = await fresh();
    selectWords(editor, 'the');
    const places = text.match(/\bthe\b/g)?.length ?? 0;
    assert.ok(places > 2);
    assert.equal(await run('annotateAllOccurrences', 'note', { note: 'An article.' }), places);
    const notes = async () => (await viewOf(editor.document)).marks.filter(({ kind }) => kind === 'note').length;
    await eventually(async () => (await notes()) === places, 'all are annotated');
    assert.equal(await run('annotateAllOccurrences', 'note', { note: 'Again.' }), 0);
    await run('undo');
    await eventually(async () => (await notes()) === 0, 'none is');
  });

  it('opens the sidecar', async () => {
    const { editor, sidecar } = await fresh();
    selectWords(editor, 'until summer');
    await run('annotateSelection', 'note', { note: 'first' });
    await run('openSidecar');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), sidecar.toString());
  });
});
