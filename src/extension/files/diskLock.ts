/**
 * Two windows, or two programs that use this, exclude one another while they write a file: by a lock beside it, which names its
 * owner, so that the lock of a process that died is taken away.
 */
import { link, lstat, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FilesError } from '../../annotations/store/files.ts';
import { besideName, codeOf, namesIn, orNull } from './diskNames.ts';

/** A busy machine and a slow disk are no reason to give up. */
const patience = 60_000;
/** Of another machine on a network drive, whose processes cannot be asked. */
const staleAfter = 60_000;
let locks = 0;

export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
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
    // Swept away by another machine while it was empty still: the mark is written anew.
    if (code === 'ENOENT' && (await orNull(stat(dirname(lock))))) return false;
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
    if (mark !== null && (await isStale(left, mark || markByName(name)))) await unlink(left).catch(() => undefined);
  }
}

/** A process that was killed before its mark had a letter is known by the name alone: ".a.na-lock-4711-2" is of process 4711. */
function markByName(name: string): string {
  return `${hostname()} ${/-(\d+)-\d+$/.exec(name)?.[1] ?? ''}`;
}

/** `mark` as it stands in a lock: the owner's machine and the number of its process. */
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
