/**
 * Edits YAML by splicing: the bytes of the records that change are replaced, all others stay as they are — comments, unknown
 * keys, order, quoting, line ends. The result is read again and compared with what was meant before anyone may write it.
 */
import { atOnce, type InSteps } from '../inSteps.ts';
import type { Fields, Value } from '../sidecar/annotation.ts';
import { applyChanges, type Change } from './change.ts';
import { lineEnd, type Entry } from './outline.ts';
import { readYamlInSteps, type TopEntry, type YamlRead } from './readYaml.ts';
import { rewriteRecord } from './rewriteRecord.ts';
import { isFields, orderFields, own, rankIn, sameValue } from './value.ts';
import { writeEntry, writeKey, type WriteOptions } from './writeYaml.ts';

/** How a kind of file is laid out when something new is put into it. What stands there is never moved. */
export interface FileLayout {
  /** Order of the file's own keys; others come last. */
  readonly top: readonly string[];
  /** Order of fields in a record, by the file's key it stands under. */
  readonly fields: (section: string) => readonly string[];
  /** Records are put where they belong by this number; absent: at the end. */
  readonly position?: (record: Value) => number | null;
}

export type Edit =
  | { readonly ok: true; readonly read: YamlRead }
  | { readonly ok: false; readonly reason: 'not-editable' | 'not-verified' };

interface Options extends WriteOptions {
  readonly tight: boolean;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the changes. `not-verified` means that no splice gave exactly what was meant: nothing may be written. */
export function editYaml(read: YamlRead, changes: readonly Change[], layout: FileLayout): Edit {
  return atOnce(editInSteps(read, changes, layout));
}

/** As `editYaml`. */
export function* editInSteps(read: YamlRead, changes: readonly Change[], layout: FileLayout): InSteps<Edit> {
  if (!read.editable) return { ok: false, reason: 'not-editable' };
  const wanted = applyChanges(read.value, changes);
  if (wanted === read.value) return { ok: true, read };
  for (const tight of [false, true]) {
    yield;
    const spliced = spliceAll(read, changes, wanted, layout, tight);
    yield;
    const result = yield* readYamlInSteps(spliced, read);
    yield;
    if (result.editable && sameValue(result.value, wanted)) return { ok: true, read: result };
  }
  return { ok: false, reason: 'not-verified' };
}

/** `tight`: without blank lines of ours, where these would become part of a text that keeps them (`|+`). */
function spliceAll(
  read: YamlRead,
  changes: readonly Change[],
  wanted: Fields,
  layout: FileLayout,
  tight: boolean,
): string {
  const options: Options = { newline: newlineOf(read.text), tight };
  const sources = new Map(
    changes.flatMap(({ path, source }) => (source === undefined ? [] : [[path.join('\0'), source] as const])),
  );
  const splices: Splice[] = [];
  for (const key of touchedKeys(read.value, wanted)) {
    const entry = read.top.find((top) => top.key === key);
    const before = own(read.value, key);
    const after = own(wanted, key);
    if (entry?.records && isFields(before) && isFields(after)) {
      splices.push(...editSection(read.text, entry, entry.records, before, after, layout, options, sources));
    } else if (entry && isFields(after) && isEmptyMap(read.text, entry, before)) {
      splices.push(...fillSection(read.text, entry, after, layout, options, sources));
    } else if (entry && after !== undefined) {
      const text = rewriteRecord(
        read.text.slice(entry.start, entry.end),
        key,
        before,
        after,
        layout.fields(key),
        options,
      );
      splices.push({ start: entry.start, end: entry.end, text });
    } else if (entry) splices.push({ start: entry.start, end: withBlankLine(read.text, entry.end, tight), text: '' });
    else if (after !== undefined) {
      const text = sources.get(key) ?? writeSection(key, after, layout, options, sources);
      const blank = read.top.length > 0 && !tight ? options.newline : '';
      splices.push({ start: topPlace(read, key, layout.top), end: -1, text: blank + text });
    }
  }
  return applySplices(read.text, splices, options);
}

function editSection(
  text: string,
  section: TopEntry,
  records: readonly Entry[],
  before: Fields,
  after: Fields,
  layout: FileLayout,
  options: Options,
  sources: ReadonlyMap<string, string>,
): Splice[] {
  const splices: Splice[] = [];
  const indent = records[0]?.indent ?? 2;
  const order = layout.fields(section.key);
  const isRecordMap = Object.values({ ...before, ...after }).some(isFields);
  // What is left without a key would mean null.
  if (Object.keys(after).length === 0) splices.push({ start: section.value, end: section.value, text: ' {}' });
  for (const record of records) {
    const old = own(before, record.key);
    const value = own(after, record.key);
    if (value === old) continue;
    if (value === undefined) {
      splices.push({
        start: record.start,
        end: isRecordMap ? withBlankLine(text, record.end, options.tight) : record.end,
        text: '',
      });
    } else {
      const piece = rewriteRecord(text.slice(record.start, record.end), record.key, old, value, order, options);
      splices.push({ start: record.start, end: record.end, text: piece });
    }
  }
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const airy = isRecordMap && !options.tight && isAiry(text, records);
  for (const key of added) {
    const value = after[key]!;
    const source = sources.get(`${section.key}\0${key}`);
    const body = source ?? writeEntry(key, orderFields(value, order), indent, options);
    const place = isRecordMap
      ? recordPlace(text, records, before, value, layout)
      : fieldPlace(records, key, order, text, section);
    const blank = airy ? options.newline : '';
    const atEnd = place >= records.at(-1)!.end;
    splices.push({ start: place, end: -1, text: atEnd ? blank + body : body + blank });
  }
  return splices;
}

/** `annotations: {}  # none yet`, or nothing behind the colon. */
function isEmptyMap(text: string, entry: Entry, before: Value | undefined): boolean {
  if (before !== null && !(isFields(before) && Object.keys(before).length === 0)) return false;
  return /^ *(?:\{ *\} *)?(?:#.*)?\r?\n?$/.test(text.slice(entry.value, lineEnd(text, entry.value)));
}

function fillSection(
  text: string,
  entry: Entry,
  after: Fields,
  layout: FileLayout,
  options: Options,
  sources: ReadonlyMap<string, string>,
): Splice[] {
  if (Object.keys(after).length === 0) return [{ start: entry.value, end: entry.value, text: ' {}' }];
  const braces = /^ *\{ *\}/.exec(text.slice(entry.value, lineEnd(text, entry.value)))?.[0].length ?? 0;
  const records = writeRecords(entry.key, Object.entries(after), layout.fields(entry.key), options, sources);
  return [
    { start: entry.value, end: entry.value + braces, text: '' },
    { start: entry.end, end: -1, text: records },
  ];
}

/** Behind the last record, or before the first one that stands later in the article — and before the comment above that one. */
function recordPlace(
  text: string,
  records: readonly Entry[],
  before: Fields,
  value: Value,
  layout: FileLayout,
): number {
  const position = layout.position?.(value) ?? null;
  if (position !== null) {
    for (const [i, record] of records.entries()) {
      const other = layout.position?.(before[record.key] ?? null) ?? null;
      if (other === null || other <= position) continue;
      return i === 0 ? aboveComments(text, record.start, 0) : aboveComments(text, record.start, records[i - 1]!.end);
    }
  }
  return records.at(-1)!.end;
}

/** Behind the last field that comes before it in the order. */
function fieldPlace(
  records: readonly Entry[],
  key: string,
  order: readonly string[],
  text: string,
  section: TopEntry,
): number {
  const rank = rankIn(order, key);
  const previous = records.findLast((record) => rankIn(order, record.key) <= rank);
  return previous?.end ?? lineEnd(text, section.start);
}

/** A whole new section: its records' fields in order. */
function writeSection(
  key: string,
  section: Value,
  layout: FileLayout,
  options: Options,
  sources: ReadonlyMap<string, string>,
): string {
  const order = layout.fields(key);
  if (!isFields(section)) return writeEntry(key, section, 0, options);
  const records = Object.entries(section);
  if (records.length === 0 || !Object.values(section).every(isFields))
    return writeEntry(key, orderFields(section, order), 0, options);
  return `${writeKey(key)}:${options.newline}${writeRecords(key, records, order, options, sources)}`;
}

/** Records at our own indent, with a blank line between them. */
function writeRecords(
  section: string,
  records: readonly (readonly [string, Value])[],
  order: readonly string[],
  options: Options,
  sources: ReadonlyMap<string, string>,
): string {
  const texts = records.map(
    ([id, record]) => sources.get(`${section}\0${id}`) ?? writeEntry(id, orderFields(record, order), 2, options),
  );
  return texts.join(records.some(([, record]) => isFields(record)) && !options.tight ? options.newline : '');
}

function topPlace(read: YamlRead, key: string, order: readonly string[]): number {
  const rank = rankIn(order, key);
  const previous = read.top.findLast((entry) => rankIn(order, entry.key) <= rank);
  return previous ? previous.end : read.text.length;
}

/** Start of the run of comment lines directly above. */
function aboveComments(text: string, start: number, floor: number): number {
  let at = start;
  while (at > floor) {
    const line = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
    if (line < floor || !/^[ ]*#/.test(text.slice(line, at))) break;
    at = line;
  }
  return at;
}

/** A record goes together with one blank line behind it; `all`: with all of them. */
function withBlankLine(text: string, end: number, all: boolean): number {
  const next = lineEnd(text, end);
  if (end >= text.length || !/^[ ]*\r?\n?$/.test(text.slice(end, next))) return end;
  return all ? withBlankLine(text, next, all) : next;
}

/** Whether blank lines stand between the records, as we write them. */
function isAiry(text: string, records: readonly Entry[]): boolean {
  if (records.length < 2) return true;
  return withBlankLine(text, records[0]!.end, false) > records[0]!.end;
}

/** `end: -1` inserts. A file without a final line end keeps it so. */
function applySplices(text: string, splices: readonly Splice[], { newline }: WriteOptions): string {
  const ordered = splices
    .map((splice, i) => ({ ...splice, i }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of ordered) {
    result += text.slice(at, start);
    if (end < 0 && result !== '' && result !== '\ufeff' && !result.endsWith('\n')) result += newline;
    result += inserted;
    at = Math.max(at, end < 0 ? start : end);
  }
  const rest = text.slice(at);
  if (rest !== '' || text === '' || text.endsWith('\n') || splices.length === 0) return result + rest;
  return result.endsWith(newline) ? result.slice(0, -newline.length) : result;
}

function touchedKeys(before: Fields, after: Fields): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => own(before, key) !== own(after, key));
}

export function newlineOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
