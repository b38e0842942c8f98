/**
 * The index as files: many small shards instead of one large one, so that a change rewrites little and a corrupt
 * shard costs only its own articles. A shard is a line that says what it was made with, then one line an article.
 */
import type { IndexEntry } from './indexEntry.ts';

export const shardCount = 64;

/** What entries depend on beside the article itself: a shard made with another key is not used. */
export interface IndexKey {
  readonly analysisVersion: string;
  /** Hash of the knowledge that the analysis was given. */
  readonly knowledge: string;
}

/** Which shard an article belongs to, 0 to 63, by its path. */
export function shardOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (shardCount - 1);
}

/** `shard-07.jsonl` */
export function shardName(shard: number): string {
  return `shard-${String(shard).padStart(2, '0')}.jsonl`;
}

export function writeShard(entries: readonly IndexEntry[], key: IndexKey): string {
  const head = JSON.stringify({ ...key, articles: entries.length });
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${[head, ...sorted.map((entry) => JSON.stringify(entry))].join('\n')}\n`;
}

/**
 * The entries of a shard that can be used: none if it was made with another key. What is cut off or garbled is left
 * out (`damaged`), and those articles are analysed again.
 */
export function readShard(content: string, key: IndexKey): { entries: IndexEntry[]; damaged: boolean } {
  const [first = '', ...lines] = content.split('\n');
  const head = parse(first) as (Partial<IndexKey> & { articles?: unknown }) | undefined;
  if (head === undefined) return { entries: [], damaged: true };
  if (head.analysisVersion !== key.analysisVersion || head.knowledge !== key.knowledge)
    return { entries: [], damaged: false };
  const parsed = lines.filter((line) => line !== '').map(parse);
  const entries = parsed.filter(isEntry);
  return { entries, damaged: entries.length !== head.articles };
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is IndexEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Record<keyof IndexEntry, unknown>>;
  const lists = [entry.authors, entry.speakers, entry.claims, entry.dates, entry.sketch];
  return (
    typeof entry.path === 'string' &&
    typeof entry.contentHash === 'string' &&
    lists.every((list) => Array.isArray(list))
  );
}
