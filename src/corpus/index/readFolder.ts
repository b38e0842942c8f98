/** From the articles of a folder to what workers make of them: the same in the extension and on the command line. */
import type { FolderFile } from './folderFiles.ts';
import {
  type FolderArticle,
  type FolderReader,
  gatherArticle,
  readTold,
  type ToldFiles,
  toldKey,
} from './gatherArticle.ts';

/** Where articles are read; see `worker/pool.ts`. */
export interface Desk<Job, Made> {
  tell(key: string, files: ToldFiles): void;
  knows(key: string): boolean;
  run(job: Job & { readonly article: FolderArticle }): Promise<Made>;
}

/** Reads one article with what belongs to it, and has it worked on. Rejects for what cannot be used. */
export async function readArticleAt<Job, Made>(
  file: FolderFile,
  folder: FolderReader,
  desk: Desk<Job, Made>,
  job: Job,
  knowledge: FolderArticle['knowledge'] = {},
): Promise<Made> {
  const key = toldKey(file);
  if (!desk.knows(key)) desk.tell(key, await readTold(file, folder));
  return desk.run({ ...job, article: await gatherArticle(file, folder, knowledge) });
}

/**
 * Works on the items, several at once, and gives the results in the order of the items, so that little is held at a time.
 * `work` does not reject.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= atOnce) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}
