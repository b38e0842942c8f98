/** What has to be done to bring an index up to date with a folder. */
import type { IndexEntry } from './indexEntry.ts';

export interface FolderFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface IndexPlan {
  /** Same size and time as when they were indexed: taken as they are. */
  readonly keep: readonly IndexEntry[];
  /** New or touched: to be read; where the content hash is the old one, the old entry serves. */
  readonly read: readonly { readonly file: FolderFile; readonly known?: IndexEntry }[];
  /** Indexed, but no longer in the folder. */
  readonly gone: readonly string[];
}

export function planIndex(entries: readonly IndexEntry[], files: readonly FolderFile[]): IndexPlan {
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  const keep: IndexEntry[] = [];
  const read: { file: FolderFile; known?: IndexEntry }[] = [];
  for (const file of files) {
    const entry = known.get(file.path);
    known.delete(file.path);
    if (entry === undefined) read.push({ file });
    else if (entry.size === file.size && entry.modified === file.modified) keep.push(entry);
    else read.push({ file, known: entry });
  }
  return { keep, read, gone: [...known.keys()] };
}
