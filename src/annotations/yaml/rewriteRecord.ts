/** New text for one record: its changed fields are replaced, its other lines stay. */
import { parseDocument, type Document } from 'yaml';
import type { Value } from '../sidecar/annotation.ts';
import { firstIndent, lineEnd, splitEntries, type Entry } from './outline.ts';
import { readPlain, scanValue } from './readPlain.ts';
import { isFields, orderFields, rankIn, sameValue } from './value.ts';
import { writeEntry, writeInline, type WriteOptions } from './writeYaml.ts';

/**
 * `piece` is the text of the record, from the start of its key's line; `old` what it means, `value` what it shall mean.
 * Tries the smallest change that gives exactly that: a value in its line, a field, the parser's own printing, all of it anew.
 */
export function rewriteRecord(
  piece: string,
  key: string,
  old: Value | undefined,
  value: Value,
  order: readonly string[],
  options: WriteOptions,
): string {
  const ways = [
    () => replaceFields(piece, old, value, order, options),
    () => replaceScalar(piece, key, old, value),
    () => printPatched(piece, key, old, value, options),
  ];
  for (const way of ways) {
    const text = way();
    if (text !== null && means(text, key, value)) return text;
  }
  return writeEntry(key, orderFields(value, order), indentOf(piece), options);
}

function replaceFields(
  piece: string,
  old: Value | undefined,
  value: Value,
  order: readonly string[],
  options: WriteOptions,
): string | null {
  if (!isFields(old) || !isFields(value)) return null;
  const below = lineEnd(piece, 0);
  const indent = firstIndent(piece, below, piece.length);
  const fields = indent === null ? null : splitEntries(piece, below, piece.length, indent);
  if (!fields || fields.length === 0 || indent === null || fields.length !== Object.keys(old).length) return null;
  const insert = new Map<Entry | null, string[]>();
  for (const name of Object.keys(orderFields(value, order) as object)) {
    if (Object.hasOwn(old, name)) continue;
    const rank = rankIn(order, name);
    const place = fields.findLast((field) => rankIn(order, field.key) <= rank) ?? null;
    insert.set(place, [...(insert.get(place) ?? []), writeEntry(name, value[name]!, indent, options)]);
  }
  let result = piece.slice(0, fields[0]!.start) + (insert.get(null) ?? []).join('');
  let at = fields[0]!.start;
  for (const field of fields) {
    result += piece.slice(at, field.start);
    const source = piece.slice(field.start, field.end);
    const before = old[field.key];
    const after = Object.hasOwn(value, field.key) ? value[field.key] : undefined;
    if (after !== undefined) {
      if (sameValue(before, after)) result += source;
      else {
        const text = replaceField(source, field, before, after, indent, options);
        if (text === null) return null;
        result += text;
      }
    }
    const added = insert.get(field);
    if (added) {
      if (result !== '' && !result.endsWith('\n')) result += options.newline;
      result += added.join('');
    }
    at = field.end;
  }
  const text = result + piece.slice(at);
  return piece.endsWith('\n') || !text.endsWith(options.newline) ? text : text.slice(0, -options.newline.length);
}

/** A field's lines anew; by the parser's printing where a comment inside would be lost. */
function replaceField(
  source: string,
  field: Entry,
  old: Value | undefined,
  value: Value,
  indent: number,
  options: WriteOptions,
): string | null {
  const inLine = replaceScalar(source, field.key, old, value);
  if (inLine !== null) return inLine;
  if (source.includes('#') && !commentFree(source)) {
    const text = printPatched(source, field.key, old, value, options);
    return text !== null && means(text, field.key, value) ? text : null;
  }
  const written = writeEntry(field.key, value, indent, options);
  return source.endsWith('\n') ? written : written.slice(0, -options.newline.length);
}

/** `key: old   # comment` → `key: new   # comment`, where the value is all on the key's line before and after. */
function replaceScalar(source: string, key: string, old: Value | undefined, value: Value): string | null {
  const match = /^ *(?:[A-Za-z0-9_][\w./-]*|"[^"\\\n]*"|'[^'\n]*') *: */.exec(source);
  if (!match || source.trimEnd().includes('\n') || (typeof value === 'string' && value.includes('\n'))) return null;
  if (isFields(value) && !isFields(old) && Object.values(value).some((item) => typeof item === 'object')) return null;
  if (Array.isArray(value) && (value as readonly Value[]).some(isFields)) return null;
  const end = source.length - (/\r?\n$/.exec(source)?.[0].length ?? 0);
  const line = source.slice(0, end);
  const at = match[0].length;
  if (at >= line.length || line[at] === '#') return null;
  const scanned = scanValue(line, at);
  if (!scanned || !sameValue(scanned.value, old) || !/^(?: *| +#.*)$/.test(line.slice(scanned.end))) return null;
  return line.slice(0, at) + writeInline(value, key) + line.slice(scanned.end) + source.slice(end);
}

/** Whether every `#` of the text stands inside a value of one line. */
function commentFree(source: string): boolean {
  return source.split('\n').every((line) => {
    if (!line.includes('#')) return true;
    const start = line.search(/[:-] +/);
    const scanned = start < 0 ? null : scanValue(line, start + 2);
    return scanned !== null && !line.slice(scanned.end).includes('#');
  });
}

/** The parser's own document, changed leaf by leaf: keeps comments wherever they stand, but sets spacing its own way. */
function printPatched(
  piece: string,
  key: string,
  old: Value | undefined,
  value: Value,
  options: WriteOptions,
): string | null {
  if (old === undefined) return null;
  try {
    const unix = piece.replace(/\r\n/g, '\n');
    const document = parseDocument(unix, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0) return null;
    patch(document, [key], old, value);
    const indent = ' '.repeat(indentOf(piece));
    const lines = document
      .toString({
        lineWidth: 0,
        flowCollectionPadding: false,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
      })
      .split('\n');
    if (lines.at(-1) === '') lines.pop();
    const text = lines.map((line) => (line === '' ? '' : indent + line)).join(options.newline);
    return piece.endsWith('\n') ? text + options.newline : text;
  } catch {
    return null;
  }
}

function patch(document: Document, path: readonly (string | number)[], old: Value, value: Value): void {
  if (sameValue(old, value)) return;
  if (isFields(old) && isFields(value)) {
    for (const key of Object.keys(old)) if (!Object.hasOwn(value, key)) document.deleteIn([...path, key]);
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(old, key)) patch(document, [...path, key], old[key]!, item);
      else document.setIn([...path, key], document.createNode(item));
    }
  } else if (Array.isArray(old) && Array.isArray(value) && value.length >= old.length) {
    const items = value as readonly Value[];
    items.forEach((item, i) => {
      if (i < old.length) patch(document, [...path, i], old[i] as Value, item);
      else document.addIn(path, document.createNode(item));
    });
  } else document.setIn(path, typeof value === 'object' ? document.createNode(value) : value);
}

function means(text: string, key: string, value: Value): boolean {
  const plain = readPlain(text);
  if (plain !== undefined) return isFields(plain) && Object.keys(plain).length === 1 && sameValue(plain[key], value);
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    return document.errors.length === 0 && sameValue(document.toJS({ maxAliasCount: 0 }) as Value, { [key]: value });
  } catch {
    return false;
  }
}

function indentOf(piece: string): number {
  return /^ */.exec(piece)?.[0].length ?? 0;
}
