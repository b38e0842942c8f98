/** A year's work in one file: what is read, joined and written in steps, and what comes between two of them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { sidecarOf } from '../../bench/sidecarOf.ts';
import {
  asReviewer,
  eventually,
  inFolder,
  openArticle,
  readText,
  run,
  selectWords,
  viewOf,
  write,
  writeArticle,
} from './support.ts';

const count = 900;
const paragraphs = Array.from(
  { length: 500 },
  (_, i) => `“We counted ${i} boats in the bay of Tallow,” said Mara Lind, the harbour minister, on day ${i}.`,
);
const text = `Boats counted\n\n${paragraphs.join('\n\n')}\n`;

async function opened(stem: string) {
  const name = `${stem}.article.txt`;
  const sidecar = inFolder(`${stem}.article.annotations.yaml`);
  await write(sidecar, sidecarOf(name, text, count));
  const uri = await writeArticle(name, text);
  const { editor } = await openArticle(name);
  return { uri, sidecar, editor, document: editor.document };
}

const isRecord = ({ annotation }: { readonly annotation?: unknown }) => annotation !== undefined;

asReviewer('an article with many annotations', () => {
  it('keeps every record, once, where edits and other programs come between the steps of reading it', async () => {
    const { sidecar, editor, document } = await opened('many-records');
    const rounds = 6;
    for (let i = 0; i < rounds; i++) {
      const others = await readText(sidecar);
      const other = `c-1${1_000_000 + i * 100}:\n`;
      assert.ok(others.includes(other));
      await write(sidecar, others.replace(other, `${other}    note: "Another program, round ${i}."\n`));
      // nothing of it is read yet when the next comes
      const edited = editor.edit((edit) => edit.insert(document.positionAt(text.length - 300 * i - 40), ' and so on'));
      selectWords(editor, `counted ${i * 60 + 7} boats`);
      const noted = run('annotateSelection', 'note', { note: `Round ${i}.` });
      const again = editor.edit((edit) => edit.insert(document.positionAt(5000 + i), 'x'));
      await Promise.all([edited, again]);
      assert.equal(await noted, true);
    }
    const { sidecar: file, problems } = readSidecar(await readText(sidecar));
    assert.deepEqual(problems, []);
    assert.equal(file.annotations.size, count + rounds);
    const notes = [...file.annotations.values()].map(({ note }) => note).filter((note) => note !== undefined);
    for (let i = 0; i < rounds; i++) {
      assert.equal(notes.filter((note) => note === `Round ${i}.`).length, 1);
      assert.equal(notes.filter((note) => note === `Another program, round ${i}.`).length, 1);
    }
    const view = await eventually(async () => {
      const now = await viewOf(document);
      return now.marks.filter(isRecord).length === count + rounds && now;
    }, 'all of them are shown');
    assert.equal(view.text, document.getText());
    for (let i = 0; i < rounds; i++) {
      const mark = view.marks.find(({ annotation }) => annotation?.note === `Round ${i}.`);
      const [span] = mark?.spans ?? [];
      assert.ok(span);
      assert.equal(view.text.slice(span.start, span.end), `counted ${i * 60 + 7} boats`);
    }
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('shows a slip in its sidecar in its line, and all records again when it is mended', async () => {
    const { sidecar, document } = await opened('many-slips');
    const whole = await readText(sidecar);
    const at = whole.indexOf('c-11000700:');
    const line = whole.slice(0, at).split('\n').length - 1;
    const end = whole.indexOf('\n', whole.indexOf('polarity', at));
    await write(sidecar, `${whole.slice(0, end)}\n    note: "never closed${whole.slice(end)}`);
    const [problem] = await eventually(() => {
      const problems = vscode.languages.getDiagnostics(sidecar);
      return problems.length > 0 && problems;
    }, 'the slip is shown');
    assert.ok(problem && problem.range.start.line >= line && problem.range.start.line <= line + 30, problem?.message);
    await write(sidecar, whole);
    await eventually(() => vscode.languages.getDiagnostics(sidecar).length === 0, 'nothing is wrong any more');
    await eventually(async () => (await viewOf(document)).marks.filter(isRecord).length === count, 'all are shown');
  });
});
