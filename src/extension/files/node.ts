/**
 * Files on a disk: a replacement is written beside the file, flushed, and renamed over it, so that at every moment either the
 * old bytes or the new ones are there. Two windows, or two programs that use this, exclude one another by a lock file.
 */
import { constants } from 'node:fs';
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { availableParallelism, hostname } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FilesError, type Files, type FilesErrorCode } from '../../annotations/files.ts';
import { sameBytes } from '../../annotations/utf8.ts';

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

// ---------------------------------------------------------------------------------------------- the lock

/** A busy machine and a slow disk are no reason to give up. */
const patience = 60_000;
/** Of another machine on a network drive, whose processes cannot be asked. */
const staleAfter = 60_000;
let locks = 0;

async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = besideName(path, 'lock');
  const mark = `${hostname()} ${process.pid} ${Date.now()} ${locks++}`;
  const until = Date.now() + patience;
  await sweepOnce(dirname(path));
  while (!(await takeLock(lock, mark))) {
    if (Date.now() > until) throw new FilesError('other', `${basename(path)} is being written by another program`);
    await pause(2 + Math.random() * 10);
  }
  try {
    return await work();
  } finally {
    if ((await orNull(readFile(lock, 'utf8'))) === mark) await unlink(lock).catch(() => undefined);
  }
}

async function takeLock(lock: string, mark: string): Promise<boolean> {
  // Written whole under another name first: a lock is never seen without its owner.
  const own = `${lock}-${process.pid}-${locks}`;
  try {
    await writeFile(own, mark);
    await link(own, lock);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return await takeByCreating(lock, mark);
    if (code !== 'EEXIST') throw error;
  } finally {
    await unlink(own).catch(() => undefined);
  }
  await breakStale(lock);
  return false;
}

/** For file systems without hard links. */
async function takeByCreating(lock: string, mark: string): Promise<boolean> {
  try {
    await writeFile(lock, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await breakStale(lock);
    return false;
  }
}

/** The lock of a process that died is taken away by exactly one of those that wait. */
async function breakStale(lock: string): Promise<void> {
  const mark = await markOf(lock);
  if (mark === null || !(await isStale(lock, mark))) return;
  const aside = `${lock}-stale-${process.pid}-${locks++}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  const moved = await orNull(readFile(aside, 'utf8'));
  // Somebody was faster, and this is the lock of a process that lives: it is put back.
  if (moved !== mark) await link(aside, lock).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
}

/** What is no small file is no mark: reading a pipe of that name would never end. */
async function markOf(lock: string): Promise<string | null> {
  const found = await orNull(lstat(lock));
  return found?.isFile() === true && found.size < 1000 ? orNull(readFile(lock, 'utf8')) : null;
}

const swept = new Set<string>();

/** Takes away what processes left that were killed between writing their mark and linking it; looked for once in a folder. */
async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of (await namesIn(folder)).filter((each) => /^\..*\.na-lock-/.test(each))) {
    const left = join(folder, name);
    const mark = await markOf(left);
    if (mark !== null && (await isStale(left, mark))) await unlink(left).catch(() => undefined);
  }
}

async function isStale(lock: string, mark: string): Promise<boolean> {
  const [host, pid] = mark.split(' ');
  if (host === hostname() && Number(pid) > 0) {
    try {
      process.kill(Number(pid), 0);
      return false;
    } catch (error) {
      return codeOf(error) === 'ESRCH';
    }
  }
  const found = await orNull(stat(lock));
  return found !== null && Date.now() - found.mtimeMs > staleAfter;
}

// ---------------------------------------------------------------------------------------------- names and errors

const ownFolder = `${sep}.news-annotator${sep}`;

function besideName(path: string, what: 'tmp' | 'lock'): string {
  return join(dirname(path), `.${basename(path)}.na-${what}`);
}

function isOurs(name: string): boolean {
  return /^\..*\.na-(?:tmp|lock)/.test(name);
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = (await orNull(readdir(folder, { withFileTypes: true }))) ?? [];
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

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
