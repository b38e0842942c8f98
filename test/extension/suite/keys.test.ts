import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './support.ts';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** VS Code's own keys, from the document in which it lists them; those of extensions are marked there by their commands. */
async function defaultBindings(): Promise<Binding[]> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  // Comments stand on lines of their own.
  const json = document
    .getText()
    .split('\n')
    .filter((line) => !/^\s*\/\//.test(line))
    .join('\n');
  const end = json.indexOf('\n]');
  return (JSON.parse(json.slice(0, end + 2)) as Binding[]).filter(
    ({ command }) => !command.startsWith('newsAnnotator.'),
  );
}

describe('keys', () => {
  it('take none of VS Code’s own away from a text editor', async () => {
    await extension();
    const manifest = vscode.extensions.getExtension('news-annotator.news-annotator')?.packageJSON as {
      contributes: { keybindings: Binding[] };
    };
    const taken = await defaultBindings();
    assert.ok(taken.length > 500, `${taken.length} default keys`);
    for (const { key, command, when } of manifest.contributes.keybindings) {
      assert.match(
        when ?? '',
        /newsAnnotator\.reviewing && editorTextFocus/,
        `${command} has ${key} in review mode only`,
      );
      // Default keys of one letter belong to lists, trees and notebooks, which have the focus then.
      const same = taken.filter(
        (one) => one.key === key && !/Focus|focus|notebook|inDiff|in[A-Z]\w*View/.test(one.when ?? ''),
      );
      assert.deepEqual(same, [], `${key} of ${command}`);
      const inEditor = taken.filter(
        (one) => one.key === key && /(?<![!\w])(?:editorTextFocus|editorFocus|textInputFocus)/.test(one.when ?? ''),
      );
      assert.deepEqual(inEditor, [], `${key} of ${command}`);
    }
  });
});
