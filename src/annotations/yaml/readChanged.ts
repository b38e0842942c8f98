/**
 * Reads a version of a file that differs from one that was read in a few neighbouring records only: these are cut out and read
 * anew, everything before and behind them is taken over. The result is what reading all of it would give; wherever that is not
 * certain there is none, and all of it is read.
 */
import type { Value } from '../sidecar/annotation.ts';
import { changedPart } from './changedPart.ts';
import { keepsBlankLines, lineEnd, splitEntries, type Entry } from './outline.ts';
import type { TopEntry, YamlRead } from './readYaml.ts';
import { isFields, own, recordsById } from './value.ts';

/** More than this is read faster as a whole. */
const mostChanged = 100_000;
/** Signs that may stand for the whole file, or for more than the lines they are in. */
const farReaching =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffe\uffff]|\r(?!\n)|^(?:<{7}|={7}|>{7}|\|{7}|---|\.\.\.|%)|[|>][0-9]?\+/m; // eslint-disable-line no-control-regex

/** `readRecord` gives what a record's text means; undefined where it cannot be told by itself. */
export function readChanged(
  text: string,
  previous: YamlRead,
  readRecord: (piece: string, key: string) => Value | undefined,
): YamlRead | null {
  if (!previous.editable || previous.top.length === 0) return null;
  const { start, oldEnd, newEnd } = changedPart(previous.text, text);
  const at = previous.top.findIndex((entry) => entry.records !== null && entry.start < start && oldEnd <= entry.end);
  const section = previous.top[at];
  const following = previous.top[at + 1];
  if (!section?.records) return null;
  const shift = newEnd - oldEnd;
  // From the start of a record's line that is not touched, to the start of a line that is not touched either.
  const first = section.records.findLastIndex((record) => record.start < start);
  const behind = section.records.findIndex((record) => record.start > oldEnd);
  if (first < 0) return null;
  const from = section.records[first]!.start;
  const oldTo = behind >= 0 ? section.records[behind]!.start : following ? following.start : previous.text.length;
  if (oldTo < oldEnd || (behind < 0 && following !== undefined && following.start <= oldEnd)) return null;
  const to = oldTo + shift;
  if (to - from > mostChanged || to < newEnd) return null;
  const window = text.slice(Math.max(0, from - 1), Math.min(text.length, to + 1));
  if (farReaching.test(window)) return null;
  // where a text may keep its blank lines ("|+"), those behind the section belong to it or not
  if (keepsBlankLines(previous.text.slice(section.start, section.end))) return null;
  const entries = splitEntries(text, from, to, section.records[0]!.indent);
  if (!entries || entries.length === 0) return null;

  const oldValues = own(previous.value, section.key);
  if (!isFields(oldValues)) return null;
  const pieces = new Map(previous.pieces);
  const before = section.records.slice(0, first);
  const after = behind < 0 ? [] : section.records.slice(behind);
  const values = recordsById();
  for (const { key } of before) values[key] = oldValues[key]!;
  for (const entry of entries) {
    const piece = text.slice(entry.start, entry.end);
    const read = pieces.get(piece) ?? readRecord(piece, entry.key);
    if (read === undefined || Object.hasOwn(values, entry.key)) return null;
    values[entry.key] = read;
    pieces.set(piece, read);
  }
  for (const { key } of after) {
    if (Object.hasOwn(values, key)) return null;
    values[key] = oldValues[key]!;
  }
  const end = behind < 0 ? endOfDeeper(text, from, to) : section.end + shift;
  const moved = (entry: Entry): Entry => shifted(entry, shift);
  const records = [...before, ...entries, ...(shift === 0 ? after : after.map(moved))];
  const top: TopEntry[] = [
    ...previous.top.slice(0, at),
    { ...section, end, records },
    ...previous.top.slice(at + 1).map((entry) => ({
      ...shifted(entry, shift),
      records: entry.records?.map(moved) ?? null,
    })),
  ];
  return {
    text,
    value: { ...previous.value, [section.key]: values },
    problems: [],
    editable: true,
    top,
    pieces: pieces.size > 2 * records.length + 200 ? new Map() : pieces,
  };
}

function shifted<E extends Entry>(entry: E, by: number): E {
  return { ...entry, start: entry.start + by, end: entry.end + by, value: entry.value + by };
}

/** Behind the last line that is indented: where the section ends. */
function endOfDeeper(text: string, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at = Math.min(to, lineEnd(text, at))) {
    if (/^ +[^ \r\n]/.test(text.slice(at, Math.min(to, at + 200)))) end = Math.min(to, lineEnd(text, at));
  }
  return end;
}
