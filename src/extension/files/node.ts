/**
 * Files on a disk: a replacement is written beside the file, flushed, and renamed over it, so that at every moment either the
 * old bytes or the new ones are there.
 */
import { constants } from 'node:fs';
import { access, link, lstat, mkdir, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FilesError, type Files, type FilesErrorCode } from '../../annotations/store/files.ts';
import { sameBytes } from '../../annotations/store/utf8.ts';
import { locked } from './diskLock.ts';
import { besideName, codeOf, isOurs, namesIn, orNull } from './diskNames.ts';

/**
 * Paths, or `file:` addresses as strings. `roots`: folders that nothing may be written outside of, also not through symbolic
 * links; absent: anywhere.
 */
export function diskFiles(roots?: readonly string[]): Files {
  return filesWithin(() => roots);
}

export const cores = availableParallelism();

/**
 * The disk for `file:` addresses, `other` for those of remote and virtual folders. `opened`: the folders that are open now; what
 * lies in one of them is written only if it lies in one of them really, and what lies elsewhere only in its own folder.
 */
export function diskOr(other: Files, opened: () => readonly string[] = () => []): Files {
  const disk = filesWithin((path) => {
    const roots = opened();
    return roots.some((root) => contains(root, path)) ? roots : [dirname(path)];
  });
  const filesOf = (path: string) => (path.startsWith('file:') ? disk : other);
  return {
    atomic: false,
    read: (path) => filesOf(path).read(path),
    stat: (path) => filesOf(path).stat(path),
    list: (folder) => filesOf(folder).list(folder),
    replace: (path, expected, bytes) => filesOf(path).replace(path, expected, bytes),
    rename: (from, to) => filesOf(from).rename(from, to),
    remove: (path, expected) => filesOf(path).remove(path, expected),
  };
}

/** The folders that a path has to lie in; undefined: anywhere. */
type RootsOf = (path: string) => readonly string[] | undefined;

function filesWithin(roots: RootsOf): Files {
  const disk = pathFiles(roots);
  return {
    atomic: true,
    read: (path) => disk.read(toPath(path)),
    stat: (path) => disk.stat(toPath(path)),
    list: (folder) => disk.list(toPath(folder)),
    replace: (path, expected, bytes) => disk.replace(toPath(path), expected, bytes),
    rename: (from, to) => disk.rename(toPath(from), toPath(to)),
    remove: (path, expected) => disk.remove(toPath(path), expected),
  };
}

function toPath(path: string): string {
  return path.startsWith('file:') ? fileURLToPath(path) : path;
}

function pathFiles(roots: RootsOf): Omit<Files, 'atomic'> {
  return {
    read: (path) => told(() => orNull(readFile(path))),
    stat: (path) => told(async () => await orNull(stat(path).then(({ size, mtimeMs }) => ({ size, mtime: mtimeMs })))),
    list: (folder) => told(async () => (await namesIn(folder)).filter((name) => !isOurs(name))),
    replace: (path, expected, bytes) => told(() => replace(path, expected, bytes, roots)),
    rename: (from, to) => told(() => renameNew(from, to, roots)),
    remove: (path, expected) => told(() => remove(path, expected, roots)),
  };
}

const ownFolder = `${sep}.news-annotator${sep}`;

async function replace(path: string, expected: Uint8Array | null, bytes: Uint8Array, roots: RootsOf): Promise<boolean> {
  const target = await insideRoots(path, roots);
  if (path.includes(ownFolder)) await mkdir(dirname(target), { recursive: true });
  return locked(target, async () => {
    const there = await orNull(readFile(target));
    if (!isExpected(there, expected)) return false;
    const mode = there === null ? 0o666 : await writableMode(target);
    const temporary = besideName(target, 'tmp');
    try {
      const file = await open(temporary, 'w', mode);
      try {
        await file.writeFile(bytes);
        if (there !== null) await file.chmod(mode);
        await file.sync();
      } finally {
        await file.close();
      }
      await renameOver(temporary, target);
    } catch (error) {
      await unlink(temporary).catch(() => undefined);
      throw error;
    }
    await flushFolder(dirname(target));
    return true;
  });
}

async function remove(path: string, expected: Uint8Array, roots: RootsOf): Promise<boolean> {
  const target = await insideRoots(path, roots);
  return locked(target, async () => {
    const there = await orNull(readFile(target));
    if (!isExpected(there, expected)) return false;
    await writableMode(target);
    await unlink(target);
    return true;
  });
}

/** A hard link fails where a file is there already; a rename would write over it. */
async function renameNew(from: string, to: string, roots: RootsOf): Promise<boolean> {
  await insideRoots(from, roots);
  const target = await insideRoots(to, roots);
  try {
    await link(from, target);
    await unlink(from);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    if (await orNull(lstat(target))) return false;
    await rename(from, target);
    return true;
  }
}

function isExpected(there: Uint8Array | null, expected: Uint8Array | null): boolean {
  return there === null || expected === null ? there === expected : sameBytes(there, expected);
}

/** A file that nobody may write is not replaced either, though its folder would allow it. */
async function writableMode(path: string): Promise<number> {
  const { mode } = await stat(path);
  if ((mode & 0o222) === 0) throw new FilesError('denied', `${basename(path)} is read-only`);
  await access(path, constants.W_OK);
  return mode & 0o777;
}

/** The file itself, where `path` is a symbolic link. */
async function insideRoots(path: string, rootsOf: RootsOf): Promise<string> {
  const real = await realPlace(path);
  const roots = rootsOf(path);
  if (!roots) return real;
  for (const root of roots) {
    if (real !== root && contains((await orNull(realpath(root))) ?? root, real)) return real;
  }
  throw new FilesError('denied', `${basename(path)} lies outside of the opened folders`);
}

/** Also of a file, or of folders, that are not there yet. */
async function realPlace(path: string): Promise<string> {
  const real = await orNull(realpath(path));
  const folder = dirname(path);
  return real ?? (folder === path ? path : join(await realPlace(folder), basename(path)));
}

function contains(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** On Windows a virus scanner or an indexer may hold the file for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let i = 0; ; i++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (i >= 8 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await pause(10 << i);
    }
  }
}

/** So that the new name survives a loss of power; not every system has it. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The bytes are safe; only the very last rename may be forgotten.
  }
}

// ---------------------------------------------------------------------------------------------- errors

const codes: Readonly<Record<string, FilesErrorCode>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
};

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FilesError) throw error;
    throw new FilesError(codes[codeOf(error)] ?? 'other', error instanceof Error ? error.message : String(error));
  }
}
