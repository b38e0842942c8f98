/** Which articles a change of some files is about: the files themselves, and those that they stand beside. */
import { comparable, readSidecarName, stemOf } from '../../annotations/sidecar/sidecarNames.ts';
import { type FolderFile, folderFiles, folderOf, isTold, type ListedFile, nameOf } from './folderFiles.ts';

/** A folder as it was last listed: every file by path, with what stands beside the articles. */
export type Listed = ReadonlyMap<string, ListedFile>;

/**
 * `paths`: what changed; `listed` has them as they are now. Article → as it is now, undefined where it is gone. What was told of the
 * folder is about all articles and is none of this.
 */
export function touchedArticles(
  listed: Listed,
  known: { has(path: string): boolean },
  paths: readonly string[],
  isArticle: (path: string) => boolean,
  settings = '',
): Map<string, FolderFile | undefined> {
  const stems = new Set(paths.flatMap(stemsIn));
  const mayBeNear = nearTo(stems);
  const near: ListedFile[] = [];
  for (const file of listed.values()) {
    const { path } = file;
    if (isTold(path) || (mayBeNear(path) && stemsIn(path).some((stem) => stems.has(stem)))) near.push(file);
  }
  const touched = new Map<string, FolderFile | undefined>();
  for (const path of paths) if (known.has(path)) touched.set(path, undefined);
  for (const file of folderFiles(near, isArticle, settings)) touched.set(file.path, file);
  return touched;
}

/** A quick look at the path: after an edit of one file all the others of the folder are no neighbours. */
function nearTo(stems: ReadonlySet<string>): (path: string) => boolean {
  if (stems.size > 50) return () => true;
  const beginnings = [...stems];
  return (path) => {
    const name = comparable(path);
    return beginnings.some((stem) => name.startsWith(stem));
  };
}

function stemsIn(path: string): string[] {
  const [folder, name] = [folderOf(path), nameOf(path)];
  const sidecar = readSidecarName(name);
  const stems = sidecar ? [sidecar.stem, stemOf(sidecar.stem)] : [stemOf(name), name];
  return stems.map((stem) => comparable(folder === '' ? stem : `${folder}/${stem}`));
}
