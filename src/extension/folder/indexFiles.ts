/** The shards of an index under the extension's storage. Half-written ones are found out by their checksums, and made anew. */
import * as vscode from 'vscode';
import type { IndexIo } from '../../corpus/updateIndex.ts';

const { fs } = vscode.workspace;

export function indexFiles(storage: vscode.Uri): Pick<IndexIo, 'readShard' | 'writeShard'> {
  let made: Thenable<void> | undefined;
  return {
    async readShard(name) {
      try {
        return new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(storage, name)));
      } catch {
        return undefined;
      }
    },
    async writeShard(name, content) {
      await (made ??= fs.createDirectory(storage));
      await fs.writeFile(vscode.Uri.joinPath(storage, name), new TextEncoder().encode(content));
    },
  };
}

/** Whether there is an index at all, of this version or another. */
export async function hasShards(storage: vscode.Uri): Promise<boolean> {
  const entries = await fs.readDirectory(storage).then(
    (found) => found,
    () => [],
  );
  return entries.some(([name]) => /^shard-\d+\.index$/.test(name));
}

/** A folder's own place in the storage. */
export function storageOf(storage: vscode.Uri, folder: vscode.Uri): vscode.Uri {
  const address = folder.toString();
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < address.length; i++) {
    a = Math.imul(a ^ address.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ address.charCodeAt(i), 0x85ebca6b);
  }
  return vscode.Uri.joinPath(storage, 'index', `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`);
}
