import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, extension, inFolder, readText, run, writeArticle } from './support.ts';

/** The samples one after another until there are so many characters: real prose, with everything that is hard in it. */
async function textOf(characters: number): Promise<string> {
  const names = ['harbour-strike.txt', 'river-barrier.txt', 'hilltop-observatory.txt'];
  const samples = await Promise.all(names.map((name) => readText(inFolder(name))));
  const all = samples.join('\n\n');
  return all.repeat(Math.ceil(characters / all.length)).slice(0, characters);
}

/** Resolves when an article has been drawn, to the moment it was. */
async function drawn(uri: vscode.Uri): Promise<number> {
  const { highlights } = await extension();
  return new Promise((resolve) => {
    const listener = highlights.onDidDraw((of) => {
      if (of.toString() !== uri.toString()) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

// Figures are printed and compared over time; a busy machine is no failed test.
describe('speed', function () {
  this.timeout(240_000);
  after(closeAll);

  it('first marks of a 10 KB article, models cold', async () => {
    const uri = await writeArticle('speed-10.txt', await textOf(10_000));
    await run('restartAnalysis');
    const start = performance.now();
    const done = drawn(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    console.log(`figure: first marks of a 10 KB article, models cold ${((await done) - start).toFixed(0)} ms`);
  });

  it('marks after an edit in a 100 KB article', async () => {
    const uri = await writeArticle('speed-100.txt', await textOf(100_000));
    const document = await vscode.workspace.openTextDocument(uri);
    const first = drawn(uri);
    const editor = await vscode.window.showTextDocument(document);
    await first;
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const done = drawn(uri);
      const start = performance.now();
      await editor.edit((edit) => edit.insert(document.positionAt(2_000 + i * 3_000), 'x'));
      times.push((await done) - start);
    }
    times.sort((a, b) => a - b);
    console.log(
      `figure: marks after an edit in a 100 KB article, median ${times[2]?.toFixed(0)} ms, worst ${times[4]?.toFixed(0)} ms`,
    );
    const { highlights } = await extension();
    assert.ok((highlights.drawnIn(uri)?.length ?? 0) > 100);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('a card of a 100 KB article', async () => {
    const uri = inFolder('speed-100.txt');
    const { articles } = await extension();
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const view = await eventually(() => articles.get(document), 'its view');
    const span = view.marks.find(({ kind }) => kind === 'claim')?.spans[0];
    const at = document.positionAt((span?.start ?? 0) + 1);
    const start = performance.now();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    console.log(`figure: a hover card in a 100 KB article ${(performance.now() - start).toFixed(0)} ms`);
    assert.ok(hovers.length > 0);
  });
});
