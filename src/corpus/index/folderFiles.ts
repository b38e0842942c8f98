/**
 * The articles of a folder with what stands beside them: each one's sidecars, and the files of the nearest folder above that
 * tell who is who. Size and time of all these make its stamp: an article whose stamp is the old one need not be read.
 */
import { comparable, readSidecarName, sidecarsBeside, stemOf } from '../../annotations/sidecar/sidecarNames.ts';

export interface ListedFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface SidecarFileOf {
  readonly path: string;
  /** It counts only if it names the article itself. */
  readonly ask: boolean;
}

export interface FolderFile extends ListedFile {
  readonly sidecars: readonly SidecarFileOf[];
  /** `entities*.yaml` and `corrections*.yaml` that hold for it. */
  readonly told: readonly string[];
  /** The nearest `codebook.yaml`: nothing of the index hangs on it. */
  readonly codebook?: string;
  readonly stamp: string;
}

const toldName = /^(?:entities|corrections)(?:\.[a-z0-9][a-z0-9-]{0,63})?\.yaml$/;

export function isCodebook(path: string): boolean {
  return nameOf(path) === 'codebook.yaml';
}

export function isTold(path: string): boolean {
  return toldName.test(nameOf(path));
}

/** Paths of all entities files, those of the upper folders first. */
export function entitiesFilesOf(files: readonly FolderFile[]): string[] {
  const told = new Set(files.flatMap((file) => file.told));
  const depth = (path: string) => path.split('/').length;
  return [...told]
    .filter((path) => nameOf(path).startsWith('entities'))
    .sort((a, b) => depth(a) - depth(b) || compare(a, b));
}

/**
 * `files`: articles, sidecars and what was told, as listed; others do no harm. `settings`: what else the analysis depends
 * on. Sorted by path; linear in the number of files.
 */
export function folderFiles(
  files: readonly ListedFile[],
  isArticle: (path: string) => boolean,
  settings = '',
): FolderFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const neighbours = new Map<string, Set<string>>();
  const told = new Map<string, string[]>();
  const codebooks = new Map<string, string[]>();
  for (const { path } of files) {
    const [folder, name] = [folderOf(path), nameOf(path)];
    if (toldName.test(name)) push(told, folder, path);
    else if (isCodebook(name)) push(codebooks, folder, path);
    else for (const stem of stemsOf(name)) add(neighbours, `${folder}/${comparable(stem)}`, name);
  }
  const [toldAbove, codebookAbove] = [nearest(told), nearest(codebooks)];
  return files
    .filter(({ path }) => isArticle(path))
    .sort((a, b) => compare(a.path, b.path))
    .map((file) => {
      const [folder, name] = [folderOf(file.path), nameOf(file.path)];
      const names = [stemOf(name), name].flatMap((stem) => [
        ...(neighbours.get(`${folder}/${comparable(stem)}`) ?? []),
      ]);
      const sidecars = sidecarsBeside(name, [...new Set(names)])
        .filter(({ copyOf }) => copyOf === null)
        .map((beside) => ({ path: join(folder, beside.name), ask: beside.ask }));
      const known = toldAbove(folder);
      const beside = [...known, ...sidecars.map(({ path }) => path)].map((path) => byPath.get(path)!);
      const [codebook] = codebookAbove(folder);
      return {
        ...file,
        sidecars,
        told: known,
        ...(codebook !== undefined && { codebook }),
        stamp: stampOf(beside, settings),
      };
    });
}

function stampOf(beside: readonly ListedFile[], settings: string): string {
  return [settings, ...beside.map(({ path, size, modified }) => `${path}:${size}:${modified}`)].join('\0');
}

/** Under which stems a name may be asked for: `a.annotations.ana.yaml` belongs to `a.txt`. */
function stemsOf(name: string): readonly string[] {
  const sidecar = readSidecarName(name);
  return sidecar ? [sidecar.stem, stemOf(sidecar.stem)] : [stemOf(name)];
}

function nearest(told: ReadonlyMap<string, readonly string[]>): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const find = (folder: string): readonly string[] => {
    let found = known.get(folder) ?? told.get(folder);
    found ??= folder === '' ? [] : find(folderOf(folder));
    known.set(folder, found);
    return found;
  };
  return find;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
