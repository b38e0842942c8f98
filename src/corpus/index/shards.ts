/**
 * The index as files: many small shards instead of one large one, so that a change rewrites little and a corrupt
 * shard costs only its own articles. A shard is a line that says what it was made with, then one line an article:
 *
 *     CHECK ⇥ {"path":…,"headline":…} ⇥ {"speakers":…,"claims":…}
 *
 * Lists and plans read the first object alone, which is a tenth of the line. No tab stands inside JSON as it is written.
 */
import type { IndexedFile, IndexEntry, IndexHead } from './indexEntry.ts';

export const shardCount = 256;

/** Of this layout: another one is made anew. */
const layout = 7;

/** An article in its shard. */
export interface ShardLine {
  readonly head: IndexHead;
  readonly line: string;
}

/** Which shard an article belongs to, 0 to 255, by its path. */
export function shardOf(path: string): number {
  const hash = checksum(path, 0);
  return (hash ^ (hash >>> 15)) & (shardCount - 1);
}

/** `shard-007.index` */
export function shardName(shard: number): string {
  return `shard-${String(shard).padStart(3, '0')}.index`;
}

export function writeLine({ speakers, claims, rejected, dates, sketch, ...head }: IndexEntry): string {
  const rest = `\t${JSON.stringify(head)}\t${JSON.stringify({ speakers, claims, rejected, dates, sketch })}`;
  return checksum(rest, 0).toString(36) + rest;
}

export function readHead(line: string): IndexHead {
  const start = line.indexOf('\t') + 1;
  return JSON.parse(line.slice(start, line.indexOf('\t', start))) as IndexHead;
}

export function readEntry(line: string): IndexEntry {
  const start = line.indexOf('\t') + 1;
  const middle = line.indexOf('\t', start);
  const body = JSON.parse(line.slice(middle + 1)) as Omit<IndexEntry, keyof IndexHead>;
  return { ...(JSON.parse(line.slice(start, middle)) as IndexHead), ...body };
}

/** The same article in a file that was touched, or of which only the neighbours were. */
export function moveLine(line: string, file: IndexedFile): string {
  const entry = readEntry(line);
  return writeLine({ ...entry, path: file.path, size: file.size, modified: file.modified, stamp: file.stamp });
}

export function writeShard(lines: readonly ShardLine[], analysisVersion: string): string {
  const head = JSON.stringify({ layout, analysisVersion, articles: lines.length });
  const sorted = [...lines].sort((a, b) => (a.head.path < b.head.path ? -1 : 1));
  return `${[head, ...sorted.map(({ line }) => line)].join('\n')}\n`;
}

/**
 * The articles of a shard that can be used: none if it was made by another version. What is cut off or garbled is left
 * out (`damaged`), and those articles are analysed again.
 */
export function readShard(content: string, analysisVersion: string): { lines: ShardLine[]; damaged: boolean } {
  const [first = '', ...rest] = content.split('\n');
  const head = parse(first) as { layout?: unknown; analysisVersion?: unknown; articles?: unknown } | undefined;
  if (head === undefined) return { lines: [], damaged: true };
  if (head.layout !== layout || head.analysisVersion !== analysisVersion) return { lines: [], damaged: false };
  const lines = rest.flatMap((line): ShardLine[] => {
    const at = line.indexOf('\t');
    if (at < 1 || checksum(line, at).toString(36) !== line.slice(0, at)) return [];
    return [{ head: readHead(line), line }];
  });
  return { lines, damaged: lines.length !== head.articles };
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** FNV-1a of the text from here on: for accidents, not for attacks. */
function checksum(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
