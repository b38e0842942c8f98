/**
 * The store's file system over `workspace.fs`, for the web and for virtual workspaces. It cannot replace a file in one step
 * (its rename deletes the target first): the store keeps a journal for that.
 */
import * as vscode from 'vscode';
import { FilesError, type Files, type FileStat } from '../../annotations/store/files.ts';
import { sameBytes } from '../../annotations/store/utf8.ts';

const { fs } = vscode.workspace;

/** Paths are addresses as strings. */
export const workspaceFiles: Files = {
  atomic: false,
  read,
  async stat(path): Promise<FileStat | null> {
    const found = await orNull(() => fs.stat(vscode.Uri.parse(path)));
    return found && { size: found.size, mtime: found.mtime };
  },
  async list(folder) {
    const entries = await orNull(() => fs.readDirectory(vscode.Uri.parse(folder)));
    return (entries ?? []).filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  },
  async replace(path, expected, bytes) {
    if (!isSame(await read(path), expected)) return false;
    await told(() => fs.writeFile(vscode.Uri.parse(path), bytes));
    if (!isSame(await read(path), bytes)) throw new FilesError('other', 'The file does not hold what was written.');
    return true;
  },
  async rename(from, to) {
    if ((await read(to)) !== null) return false;
    await told(() => fs.rename(vscode.Uri.parse(from), vscode.Uri.parse(to), { overwrite: false }));
    return true;
  },
  async remove(path, expected) {
    if (!isSame(await read(path), expected)) return false;
    await told(() => fs.delete(vscode.Uri.parse(path)));
    return true;
  },
};

function read(path: string): Promise<Uint8Array | null> {
  return orNull(() => fs.readFile(vscode.Uri.parse(path)));
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : sameBytes(a, b);
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

async function told(action: () => Thenable<void>): Promise<void> {
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
