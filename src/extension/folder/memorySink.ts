/** The files of an export where there is no disk: kept until they are whole, then written. */
import * as vscode from 'vscode';
import type { WholeSink } from '../../cli/exportSink.ts';

export function memorySink(folder: vscode.Uri): WholeSink {
  const contents = new Map<string, string[]>();
  return {
    append(name, content) {
      const parts = contents.get(name);
      if (parts) parts.push(content);
      else contents.set(name, [content]);
    },
    async finish() {
      await vscode.workspace.fs.createDirectory(folder);
      for (const [name, parts] of contents) {
        const bytes = new TextEncoder().encode(parts.join(''));
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
      }
    },
    close: () => contents.clear(),
  };
}
