import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  asReviewer,
  closeAll,
  eventually,
  exists,
  extension,
  freshArticle,
  inFolder,
  openArticle,
  readText,
  run,
  selectWords,
  writeArticle,
} from './support.ts';

let number = 0;

/** A text of its own, so that no other test's sidecar is taken for this one's. */
function textOf(name: string): string {
  return [
    `Canal ${name} to be dredged, board says`,
    '',
    'Tuesday 5 March 2024 10:00 GMT',
    '',
    `The canal ${name} will be dredged in autumn, the board said on Monday.`,
    '',
    '“The water is too low for the boats and the banks are falling in at many places,” said Ina Marl, an engineer.',
    '',
    'Walkers had complained that nobody told them why the towpath was locked after the storm of last week.',
    '',
  ].join('\n');
}

async function annotated() {
  const name = `vanishing-${++number}`;
  const text = textOf(name);
  const { uri, editor } = await freshArticle(name, text);
  selectWords(editor, 'the board said');
  await run('annotateSelection', 'note', { note: 'which board?' });
  await eventually(() => exists(`${name}.annotations.yaml`), 'its sidecar');
  return { name, uri, text, yaml: await readText(inFolder(`${name}.annotations.yaml`)) };
}

async function notes(name: string): Promise<number> {
  const { articles } = await extension();
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  return (await articles.get(document))?.marks.filter(({ kind }) => kind === 'note').length ?? 0;
}

/** Answers the next questions: with the first button whose words fit, or by leaving. */
async function answering<T>(
  words: RegExp | undefined,
  work: (asked: readonly string[]) => Promise<T>,
): Promise<{ result: T; asked: string[] }> {
  const window = vscode.window as unknown as Record<string, unknown>;
  const names = ['showInformationMessage', 'showWarningMessage'] as const;
  const own = names.map((name) => window[name]);
  const asked: string[] = [];
  for (const name of names) {
    window[name] = (message: string, ...rest: unknown[]) => {
      asked.push(message);
      const buttons = rest.filter((one): one is string => typeof one === 'string');
      return Promise.resolve(buttons.find((button) => words?.test(button) === true));
    };
  }
  try {
    return { result: await work(asked), asked };
  } finally {
    names.forEach((name, i) => (window[name] = own[i]));
  }
}

async function edited(fill: (edit: vscode.WorkspaceEdit) => void): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  fill(edit);
  return vscode.workspace.applyEdit(edit);
}

asReviewer('articles that go elsewhere', () => {
  it('take their sidecars along, which then name them', async () => {
    const { name, uri } = await annotated();
    assert.ok(await edited((edit) => edit.renameFile(uri, inFolder(`${name}-renamed.txt`))));
    const file = inFolder(`${name}-renamed.annotations.yaml`);
    await eventually(() => exists(`${name}-renamed.annotations.yaml`), 'the sidecar went along');
    await eventually(
      async () => (await readText(file)).includes(`file: "${name}-renamed.txt"`),
      'it names the article',
    );
    assert.equal(await exists(`${name}.annotations.yaml`), false);
    await openArticle(`${name}-renamed.txt`);
    await eventually(async () => (await notes(`${name}-renamed.txt`)) === 1, 'the note is shown');
  });

  it('are followed by their sidecars where another program moved them', async () => {
    const { name, uri, yaml } = await annotated();
    await closeAll();
    await vscode.workspace.fs.createDirectory(inFolder('elsewhere'));
    await vscode.workspace.fs.rename(uri, inFolder(`elsewhere/${name}-moved.txt`));
    await openArticle(`elsewhere/${name}-moved.txt`);
    await eventually(() => exists(`elsewhere/${name}-moved.annotations.yaml`), 'the sidecar followed');
    await eventually(async () => (await notes(`elsewhere/${name}-moved.txt`)) === 1, 'the note is shown');
    await eventually(
      async () =>
        (await readText(inFolder(`elsewhere/${name}-moved.annotations.yaml`))).includes(`"${name}-moved.txt"`),
      'it names the article',
    );
    assert.equal(await run('undo'), true);
    assert.equal(await readText(inFolder(`${name}.annotations.yaml`)), yaml);
  });

  it('are not followed where two files have the text, unless a person says so', async () => {
    const { name, uri, text } = await annotated();
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await writeArticle(`${name}-a.txt`, text);
    await writeArticle(`${name}-b.txt`, text);
    await answering(undefined, async (asked) => {
      await openArticle(`${name}-a.txt`);
      await eventually(() => asked.some((question) => question.includes('has lost its article')), 'it is asked');
    });
    assert.ok(await exists(`${name}.annotations.yaml`));
    await answering(/Use Them Here/, async () => {
      await openArticle(`${name}-b.txt`);
      await eventually(() => exists(`${name}-b.annotations.yaml`), 'it was used here');
    });
    assert.equal(await exists(`${name}.annotations.yaml`), false);
  });

  it('leave their annotations behind when they are deleted, unless a person says so', async () => {
    const first = await annotated();
    const kept = await answering(undefined, () => edited((edit) => edit.deleteFile(first.uri)));
    assert.ok(
      kept.asked.some((words) => words.includes('Delete its annotations too')),
      kept.asked.join(),
    );
    assert.equal(await readText(inFolder(`${first.name}.annotations.yaml`)), first.yaml);
    const second = await annotated();
    await answering(/Delete Annotations Too/, () => edited((edit) => edit.deleteFile(second.uri)));
    assert.equal(await exists(`${second.name}.annotations.yaml`), false);
    assert.equal(await exists(`${second.name}.txt`), false);
  });
});
