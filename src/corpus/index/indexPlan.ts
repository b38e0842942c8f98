/** What has to be done to bring a shard up to date with its folder. */
import type { FolderFile } from './folderFiles.ts';
import type { ShardLine } from './shards.ts';

export interface IndexPlan {
  /** Same size, time and stamp as when they were indexed: taken as they are. */
  readonly keep: readonly ShardLine[];
  /** New or touched: to be read; where the content is the old one, the old line may serve. */
  readonly read: readonly { readonly file: FolderFile; readonly known?: ShardLine }[];
  /** Indexed, but no longer in the folder. */
  readonly gone: readonly string[];
}

export function planIndex(lines: readonly ShardLine[], files: readonly FolderFile[]): IndexPlan {
  const known = new Map(lines.map((line) => [line.head.path, line]));
  const keep: ShardLine[] = [];
  const read: { file: FolderFile; known?: ShardLine }[] = [];
  for (const file of files) {
    const line = known.get(file.path);
    known.delete(file.path);
    if (line === undefined) read.push({ file });
    else if (isSame(line, file)) keep.push(line);
    else read.push({ file, known: line });
  }
  return { keep, read, gone: [...known.keys()] };
}

function isSame({ head }: ShardLine, file: FolderFile): boolean {
  return head.size === file.size && head.modified === file.modified && head.stamp === file.stamp;
}
