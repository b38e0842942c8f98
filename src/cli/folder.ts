/** A folder of articles on a disk: what is in it, how it is read, and the workers that read it. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FolderFile, folderFiles, isCodebook, isTold, type ListedFile } from '../corpus/index/folderFiles.ts';
import type { FolderReader } from '../corpus/index/gatherArticle.ts';
import { indexVersion } from '../corpus/index/indexVersion.ts';
import { type DuplicateRecord, isDuplicatesFile, readDuplicates } from '../annotations/told/duplicatesFile.ts';
import { readSidecarName } from '../annotations/sidecar/sidecarNames.ts';
import { startThread, type WorkerTask } from '../worker/node.ts';
import { WorkerPool } from '../worker/pool.ts';
import { decodeArticle } from './decode.ts';
import { describeError } from './errors.ts';
import { readModelFiles } from './readModels.ts';

/** Told of a file or folder that cannot be listed; the others are. */
export type OnUnread = (name: string, problem: string) => void;

/** The .txt files at any depth with what belongs to them, by path; hidden folders are left out. */
export function listArticles(folder: string, onUnread?: OnUnread): FolderFile[] {
  return folderFiles(listFiles(folder, onUnread), isArticle);
}

/** Articles and what stands beside them. Throws where the folder itself cannot be read. */
export function listFiles(folder: string, onUnread: OnUnread = () => undefined): ListedFile[] {
  const listed: ListedFile[] = [];
  list(folder, '', listed, onUnread);
  return listed;
}

/** As it is now; throws for one that is gone. */
export function statFile(folder: string, name: string): ListedFile {
  const { size, mtimeMs } = statSync(path.join(folder, name));
  return { path: name, size, modified: Math.round(mtimeMs) };
}

export const isArticle = (name: string) => name.toLowerCase().endsWith('.txt');

function list(root: string, below: string, into: ListedFile[], onUnread: OnUnread): void {
  for (const entry of entriesOf(root, below, onUnread)) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const relative = below === '' ? name : `${below}/${name}`;
    if (entry.isDirectory()) list(root, relative, into, onUnread);
    else if (
      entry.isFile() &&
      (isArticle(name) || isTold(name) || isCodebook(name) || readSidecarName(name) !== null)
    ) {
      try {
        into.push(statFile(root, relative));
      } catch (error) {
        // one that went away while the folder was read is no longer of it
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          onUnread(path.join(root, relative), describeError(error));
      }
    }
  }
}

function entriesOf(root: string, below: string, onUnread: OnUnread): Dirent[] {
  try {
    return readdirSync(path.join(root, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    onUnread(path.join(root, below), describeError(error));
    return [];
  }
}

/** What reviewers said of articles that are alike: `duplicates.yaml` and each reviewer's own. */
export function readDecisions(folder: string): DuplicateRecord[] {
  const names = readdirSync(folder).filter(isDuplicatesFile).sort();
  return names.flatMap((name) => [...readDuplicates(readFileSync(path.join(folder, name), 'utf8')).records.values()]);
}

/** `onGuess`: told of a file whose encoding was guessed. */
export function diskReader(folder: string, onGuess: (path: string) => void = () => undefined): FolderReader {
  return {
    async readText(name) {
      const { text, guessed } = decodeArticle(await readFile(path.join(folder, name)));
      if (guessed) onGuess(name);
      return text;
    },
    readUtf8(name) {
      try {
        const bytes = readFileSync(path.join(folder, name));
        return Promise.resolve(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      } catch {
        return Promise.resolve(null);
      }
    },
  };
}

/** `store`: where analyses are kept; none where it is absent. */
export function startPool(
  size: number,
  store?: string,
  task: WorkerTask = 'batch',
): { pool: WorkerPool; version: string } {
  const file = path.join(__dirname, 'worker.js');
  const models = readModelFiles();
  const pool = new WorkerPool({
    size,
    start: (listener) => startThread(file, listener, task),
    models,
    ...(store !== undefined && { store }),
    onCrash: (error) => process.stderr.write(`analysis worker: ${error.message}\n`),
  });
  return { pool, version: indexVersion(models) };
}
