/** The shards of an index under the extension's storage. Half-written ones are found out by their checksums, and made anew. */
import * as vscode from 'vscode';
import { shardCount, shardName } from '../../corpus/index/shards.ts';
import type { IndexIo } from '../../corpus/index/updateIndex.ts';

const { fs } = vscode.workspace;

export function indexFiles(storage: vscode.Uri): Pick<IndexIo, 'readShard' | 'writeShard'> {
  let made: Thenable<void> | undefined;
  let names: Promise<Set<string>> | undefined;
  return {
    async readShard(name) {
      // Asking for each of the many shards that a small folder does not have takes seconds on a busy machine.
      if (!(await (names ??= namesIn(storage))).has(name)) return undefined;
      try {
        return new TextDecoder().decode(await fs.readFile(vscode.Uri.joinPath(storage, name)));
      } catch {
        return undefined;
      }
    },
    async writeShard(name, content) {
      await (made ??= fs.createDirectory(storage));
      await fs.writeFile(vscode.Uri.joinPath(storage, name), new TextEncoder().encode(content));
      (await names)?.add(name);
    },
  };
}

/** Shards that an earlier layout named otherwise. Nothing but shards is touched, and only in the folder's own place. */
export async function removeOldShards(storage: vscode.Uri): Promise<void> {
  const present = new Set(Array.from({ length: shardCount }, (_, shard) => shardName(shard)));
  for (const name of await namesIn(storage)) {
    if (!/^shard-\d+\.(?:index|jsonl)$/.test(name) || present.has(name)) continue;
    // Another window may have taken it away.
    await fs.delete(vscode.Uri.joinPath(storage, name)).then(undefined, () => undefined);
  }
}

/** Whether there is an index at all, of this version or another. */
export async function hasShards(storage: vscode.Uri): Promise<boolean> {
  return [...(await namesIn(storage))].some((name) => /^shard-\d+\.index$/.test(name));
}

async function namesIn(storage: vscode.Uri): Promise<Set<string>> {
  const entries = await fs.readDirectory(storage).then(
    (found) => found,
    () => [],
  );
  return new Set(entries.map(([name]) => name));
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
