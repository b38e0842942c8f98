/**
 * The store's file system over `workspace.fs`, for the web and for virtual workspaces. It cannot replace a file in one step
 * (its rename deletes the target first), so the old bytes lie in the extension's storage until the new ones are confirmed.
 */
import * as vscode from 'vscode';
import { FilesError, type Files, type FileStat } from '../../annotations/files.ts';

const { fs } = vscode.workspace;

/** Paths are addresses as strings. `storage`: a folder of the extension's own. */
export function workspaceFiles(storage: vscode.Uri): Files {
  return {
    atomic: false,
    read,
    async stat(path): Promise<FileStat | null> {
      return orNull(async () => {
        const { size, mtime } = await fs.stat(vscode.Uri.parse(path));
        return { size, mtime };
      });
    },
    async list(folder) {
      const entries = await orNull(() => fs.readDirectory(vscode.Uri.parse(folder)));
      return (entries ?? []).filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
    },
    async replace(path, expected, bytes) {
      const before = await read(path);
      if (!sameBytes(before, expected)) return false;
      const backup = vscode.Uri.joinPath(storage, 'unconfirmed', `${backupName(path)}.bak`);
      await guard(async () => {
        if (before) await fs.writeFile(backup, before);
        await fs.writeFile(vscode.Uri.parse(path), bytes);
        if (!sameBytes(await read(path), bytes)) throw new Error('The file does not hold what was written.');
        if (before) await fs.delete(backup);
      });
      return true;
    },
    async rename(from, to) {
      if ((await read(to)) !== null) return false;
      await guard(() => fs.rename(vscode.Uri.parse(from), vscode.Uri.parse(to), { overwrite: false }));
      return true;
    },
    async remove(path, expected) {
      if (!sameBytes(await read(path), expected)) return false;
      await guard(() => fs.delete(vscode.Uri.parse(path)));
      return true;
    },
  };
}

function read(path: string): Promise<Uint8Array | null> {
  return orNull(() => fs.readFile(vscode.Uri.parse(path)));
}

/** Null where there is no such file; anything else that fails is said. */
async function orNull<T>(action: () => Thenable<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw asFilesError(error);
  }
}

async function guard(action: () => Thenable<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw asFilesError(error);
  }
}

function asFilesError(error: unknown): FilesError {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof vscode.FileSystemError)) return new FilesError('other', message);
  if (error.code === 'NoPermissions') return new FilesError('denied', message);
  return new FilesError(error.code === 'FileNotFound' ? 'gone' : 'other', message);
}

export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function backupName(path: string): string {
  return path.replace(/[^A-Za-z0-9.-]/g, '_').slice(-150);
}
