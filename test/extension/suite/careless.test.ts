import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../../src/extension/reading/view.ts';
import {
  asReviewer,
  eventually,
  extension,
  freshArticle,
  hoverAt,
  readText,
  run,
  selectWords,
  viewOf,
  write,
} from './support.ts';

const text = [
  'Lighthouse to be sold, trust says',
  '',
  'Tuesday 5 March 2024 10:00 GMT',
  '',
  'The lighthouse at Marl Point will be sold in autumn, the trust that owns it said on Monday.',
  '',
  '“We have kept it for forty years and we cannot keep it for another one,” said Tessaly Brook, who leads the trust.',
  '',
  'Fishers had complained that nobody asked them before the light was put out in January.',
  '',
].join('\n');

let number = 0;

const fresh = () => freshArticle(`careless-${++number}`, text);

async function notes(document: vscode.TextDocument): Promise<readonly Mark[]> {
  return (await viewOf(document)).marks.filter(({ kind }) => kind === 'note');
}

async function noted(editor: vscode.TextEditor, words: string, note: string): Promise<void> {
  selectWords(editor, words);
  assert.equal(await run('annotateSelection', 'note', { note }), true);
}

const notesAre = (document: vscode.TextDocument, ...wanted: string[]) =>
  eventually(
    async () => {
      const found = (await notes(document)).map(({ annotation }) => annotation?.note?.trim());
      return JSON.stringify(found.sort()) === JSON.stringify([...wanted].sort());
    },
    `the notes are ${wanted.join(', ')}`,
  );

asReviewer('a careless person', () => {
  it('checks another branch out while the article is open, and nothing of one branch gets into the other', async () => {
    const { editor, uri, sidecar } = await fresh();
    await noted(editor, 'in autumn', 'of the first branch');
    const first = await readText(sidecar);
    const second = first.replace(/in autumn/g, 'on Monday').replace('of the first branch', 'of the second branch');
    const other = second.replace(/n-[0-9a-z]{8}/, 'n-00branch').replace(/^ +pos: .*\n/m, '');
    await write(uri, `Exclusive\n\n${text}`);
    await write(sidecar, other);
    await notesAre(editor.document, 'of the second branch');
    await eventually(() => editor.document.getText().startsWith('Exclusive'), 'the article is the other one');
    await noted(editor, 'Tessaly Brook', 'new');
    const now = await readText(sidecar);
    assert.ok(now.startsWith(other.trimEnd()), now);
    assert.doesNotMatch(now, /of the first branch/);
    // Undo takes back what was done here; what was done on the other branch is not there to be taken back.
    await run('undo');
    assert.equal(await readText(sidecar), other);
    await run('undo');
    assert.equal(await readText(sidecar), other);
    await write(uri, text);
    await write(sidecar, first);
    await notesAre(editor.document, 'of the first branch');
  });

  it('edits faster than VS Code sees the outside change', async () => {
    const { editor, sidecar } = await fresh();
    await noted(editor, 'in autumn', 'first');
    await write(sidecar, (await readText(sidecar)).replace('note: "first"', 'note: "by hand"   # mine'));
    await noted(editor, 'on Monday', 'second');
    assert.match(await readText(sidecar), /note: "by hand" {3}# mine/);
    await notesAre(editor.document, 'by hand', 'second');
  });

  it('deletes the sidecar while the article is open, and goes on', async () => {
    const { editor, sidecar } = await fresh();
    await noted(editor, 'in autumn', 'first');
    await vscode.workspace.fs.delete(sidecar);
    await notesAre(editor.document);
    await noted(editor, 'on Monday', 'second');
    await notesAre(editor.document, 'second');
  });

  it('annotates the same words in many windows at once', async () => {
    const { editor, sidecar } = await fresh();
    selectWords(editor, 'the trust that owns it');
    const all = Array.from({ length: 8 }, (_, i) => `note ${i}`);
    await Promise.all(all.map((note) => run('annotateSelection', 'note', { note })));
    await notesAre(editor.document, ...all);
    for (const note of all) assert.equal(await run('undo'), true, note);
    await notesAre(editor.document);
    await assert.rejects(readText(sidecar));
  });

  it('replaces all in the article, and the notes keep to their words', async () => {
    const { editor } = await fresh();
    await noted(editor, 'Fishers had complained', 'who?');
    const replaced = text.replaceAll('the', 'THE').replace('Fishers', 'Some fishers');
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, replaced));
    const note = await eventually(async () => {
      const [found] = await notes(editor.document);
      return found?.spans[0] && editor.document.getText() === replaced && found;
    }, 'the note is placed');
    assert.match(replaced.slice(note.spans[0]?.start, note.spans[0]?.end), /[Ff]ishers had complained/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

asReviewer('a hostile sidecar', () => {
  it('cannot place links, pictures or commands anywhere, nor lead out of the folder', async () => {
    const { editor, sidecar } = await fresh();
    const evil =
      '[x](command:workbench.action.closeWindow) <img src=x> $(trash) ![y](https://example.com/y.png) \\u202egnp';
    await write(
      sidecar,
      `version: 1\n\narticle:\n  file: "../../etc/passwd"\n\nreviewer:\n  id: "../../evil"\n\nannotations:\n  c-00000001:\n    kind: claim\n    quote: "We have kept it"\n    speaker: "../../x"\n    note: "${evil}"\n    verdict: "[v](command:x)"\n    by: "../evil"\n`,
    );
    const { articles } = await extension();
    const mark = await eventually(
      async () =>
        (await articles.get(editor.document))?.marks.find(({ id, annotation }) => id === 'c-00000001' && annotation),
      'the annotation is shown',
    );
    assert.equal(mark.annotation?.by, undefined);
    assert.equal(mark.annotation?.verdict, undefined);
    const card = await hoverAt(editor, 'We have kept it');
    assert.doesNotMatch(card, /\[x\]\(command:|<img|!\[y\]\(|\u202e/);
    const found = vscode.languages.getDiagnostics(sidecar).map(({ range }) => range.start.line);
    assert.ok(found.includes(3) && found.includes(6), `problems in lines ${found.join()}`);
    const before = await readText(sidecar);
    await run('openSidecar', { uri: editor.document.uri.toString(), id: mark.id });
    const yaml = vscode.window.activeTextEditor;
    assert.ok(yaml);
    const at = yaml.document.positionAt(before.indexOf('We have'));
    yaml.selection = new vscode.Selection(at, at);
    await run('goToArticle');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('of a newer version is read, and not written', async () => {
    const { editor, sidecar } = await fresh();
    const newer =
      'version: 2\n\narticle:\n  file: "x.txt"\n\nannotations:\n  n-00000001: {kind: note, quote: "in autumn"}\n';
    await write(sidecar, newer);
    await eventually(async () => (await notes(editor.document)).length === 1, 'what it holds is shown');
    assert.ok(vscode.languages.getDiagnostics(sidecar).some(({ code }) => code === 'newer-version'));
    selectWords(editor, 'on Monday');
    await run('annotateSelection', 'note', { note: 'x' });
    assert.equal(await readText(sidecar), newer);
  });

  it('that would take forever is refused at once, and stays as it is', async () => {
    const { editor, sidecar } = await fresh();
    const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]\n`)
      .join('')}`;
    await write(sidecar, bomb);
    await eventually(() => vscode.languages.getDiagnostics(sidecar).length > 0, 'its problem is shown');
    selectWords(editor, 'in autumn');
    await run('annotateSelection', 'note', { note: 'x' });
    assert.equal(await readText(sidecar), bomb);
  });
});
