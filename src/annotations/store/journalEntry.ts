/**
 * What the journal puts aside of a write: one line of JSON, the new bytes as they are, and of the old bytes the stretch that differs. A
 * decision in a sidecar of a megabyte changes some hundred of its bytes; nothing of the rest is read as text.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

export interface JournalEntry {
  readonly path: string;
  /** Null: there was no file. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

interface Head {
  readonly path: string;
  /** How many bytes the new ones are. */
  readonly after: number;
  /** How many of them the old ones begin and end with, and how many others stood between. */
  readonly before: { readonly begin: number; readonly between: number; readonly end: number } | null;
}

const lineFeed = 10;

export function writeEntry({ path, before, after }: JournalEntry): Uint8Array {
  const [begin, end] = before === null ? [0, 0] : sameEnds(before, after);
  const between = before === null ? new Uint8Array() : before.subarray(begin, before.length - end);
  const told = before === null ? null : { begin, between: between.length, end };
  const head = encodeUtf8(`${JSON.stringify({ path, after: after.length, before: told } satisfies Head)}\n`);
  const bytes = new Uint8Array(head.length + after.length + between.length);
  bytes.set(head);
  bytes.set(after, head.length);
  bytes.set(between, head.length + after.length);
  return bytes;
}

/** Null where the entry was cut off, or is none. */
export function readEntry(bytes: Uint8Array): JournalEntry | null {
  const from = bytes.indexOf(lineFeed) + 1;
  const head = readHead(bytes.subarray(0, from));
  if (head === null) return null;
  const { path, before, after: length } = head;
  if (bytes.length !== from + length + (before?.between ?? 0)) return null;
  const after = bytes.slice(from, from + length);
  if (before === null) return { path, before, after };
  const { begin, between, end } = before;
  const old = new Uint8Array(begin + between + end);
  old.set(after.subarray(0, begin));
  old.set(bytes.subarray(from + length), begin);
  old.set(after.subarray(length - end), begin + between);
  return { path, before: old, after };
}

function readHead(line: Uint8Array): Head | null {
  try {
    const head = JSON.parse(decodeUtf8(line) ?? '') as Partial<Head> | null;
    if (typeof head?.path !== 'string' || !isCount(head.after) || head.before === undefined) return null;
    if (head.before !== null) {
      const { begin, between, end } = head.before;
      if (!isCount(begin) || !isCount(between) || !isCount(end) || begin + end > head.after) return null;
    }
    return head as Head;
  } catch {
    return null;
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** How many bytes two files have in common from their beginnings, and of the rest from their ends. */
function sameEnds(one: Uint8Array, other: Uint8Array): [begin: number, end: number] {
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < most - begin && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [begin, end];
}
