/** Everything that belongs to one article of a folder, read and handed to a worker: its text, its sidecars, the texts they were coded in. */
import type { Knowledge } from '../../analysis/knowledge.ts';
import { readArticleText } from '../../annotations/anchoring/articleText.ts';
import { isKeptText, keptFolder, keptName } from '../../annotations/anchoring/keptTexts.ts';
import type { OldTexts } from '../../annotations/anchoring/anchor.ts';
import type { FolderFile } from './folderFiles.ts';
import type { IndexedFile } from './indexEntry.ts';

export interface FolderArticle extends IndexedFile {
  readonly text: string;
  readonly sidecars: readonly { readonly path: string; readonly ask: boolean; readonly yaml: string }[];
  /** Texts other than the present one that the sidecars' positions count in, by hash, as far as they were kept. */
  readonly oldTexts: OldTexts;
  /** Key of what people told of its folder. */
  readonly told: string;
  /** What settings say. */
  readonly knowledge: Pick<Knowledge, 'dayMonthOrder'>;
}

/** Contents of `entities*.yaml` and `corrections*.yaml`. */
export interface ToldFiles {
  readonly entities: readonly string[];
  readonly corrections: readonly string[];
}

/** Paths are those of `FolderFile`. */
export interface FolderReader {
  /** As the editor decodes it. Rejects for what is no text or too large. */
  readText(path: string): Promise<string>;
  /** UTF-8 as it stands; null where there is no such file, or it is something else. */
  readUtf8(path: string): Promise<string | null>;
}

export async function gatherArticle(
  file: FolderFile,
  folder: FolderReader,
  knowledge: FolderArticle['knowledge'] = {},
): Promise<FolderArticle> {
  const [text, ...yamls] = await Promise.all([
    folder.readText(file.path),
    ...file.sidecars.map(({ path }) => folder.readUtf8(path)),
  ]);
  const sidecars = file.sidecars.flatMap(({ path, ask }, i) => {
    const yaml = yamls[i];
    return typeof yaml === 'string' ? [{ path, ask, yaml }] : [];
  });
  const { path, size, modified, stamp } = file;
  const oldTexts = sidecars.length === 0 ? new Map<string, string>() : await readOldTexts(text, sidecars, folder);
  return { path, size, modified, stamp, text, sidecars, oldTexts, told: toldKey(file), knowledge };
}

export function toldKey({ told, stamp }: FolderFile): string {
  // The stamp begins with what was told, with times: a changed file has another key.
  return told.length === 0 ? '' : stamp.split('\0', told.length + 1).join('\0');
}

export async function readTold({ told }: FolderFile, folder: FolderReader): Promise<ToldFiles> {
  const files = await Promise.all(told.map(async (path) => ({ path, yaml: await folder.readUtf8(path) })));
  const of = (kind: string) =>
    files.flatMap(({ path, yaml }) =>
      path.slice(path.lastIndexOf('/') + 1).startsWith(kind) && typeof yaml === 'string' ? [yaml] : [],
    );
  return { entities: of('entities'), corrections: of('corrections') };
}

/** Every hash that a sidecar names may be one of a text that was kept. */
async function readOldTexts(
  text: string,
  sidecars: readonly { readonly yaml: string }[],
  folder: FolderReader,
): Promise<OldTexts> {
  const named = new Set(sidecars.flatMap(({ yaml }) => yaml.match(/\bsha256:[0-9a-f]{64}\b/g) ?? []));
  if (named.size === 0) return new Map();
  named.delete(readArticleText(text).hash);
  const found = await Promise.all(
    [...named].map(async (hash): Promise<[string, string][]> => {
      const name = keptName(hash);
      const old = name === null ? null : await folder.readUtf8([...keptFolder, name].join('/'));
      return typeof old === 'string' && isKeptText(old, hash) ? [[hash, old]] : [];
    }),
  );
  return new Map(found.flat());
}
