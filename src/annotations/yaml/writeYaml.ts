/**
 * Writes values as the YAML of sidecars: ids and words of our vocabularies plain, everything else in double quotes, lists of
 * words and small maps on one line, long notes as block text. One value has one form, so that diffs show only what changed.
 */
import type { Fields, Value } from '../sidecar/annotation.ts';
import { isFields } from './value.ts';

/** Keys whose values are ids or words of a vocabulary. */
const plainKeys = new Set(
  'kind claimKind speaker entity polarity modality verdict certainty stance status relativeTo rule decision form type anonymity by id role language continues sameClaimAs codes target replyTo zone'.split(
    ' ',
  ),
);
/** Keys whose maps stand on one line. */
const inlineKeys = new Set(['origin', 'values', 'reviewed']);
const slug = /^[a-z][a-z0-9/-]*$/;
/** To some YAML reader no text. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const plainKey = /^[A-Za-z_][\w./-]*$/;

export interface WriteOptions {
  readonly newline: '\n' | '\r\n';
}

/** `key: value` with all its lines, each ended; `indent` is the key's column. */
export function writeEntry(key: string, value: Value, indent: number, options: WriteOptions): string {
  const lines = entryLines(key, value, indent);
  return lines.map((line) => line + options.newline).join('');
}

function entryLines(key: string, value: Value, indent: number): string[] {
  const head = `${' '.repeat(indent)}${writeKey(key)}:`;
  const literal = typeof value === 'string' ? literalLines(value, indent + 2) : null;
  if (literal) return [`${head} ${(value as string).endsWith('\n') ? '|' : '|-'}`, ...literal];
  if (isFields(value) && Object.keys(value).length > 0 && !(inlineKeys.has(key) && isFlat(value))) {
    return [head, ...Object.entries(value).flatMap(([name, item]) => entryLines(name, item, indent + 2))];
  }
  if (Array.isArray(value) && (value as readonly Value[]).some(isFields)) {
    return [head, ...(value as readonly Value[]).flatMap((item) => itemLines(key, item, indent + 2))];
  }
  return [`${head} ${writeInline(value, key)}`];
}

function itemLines(key: string, value: Value, indent: number): string[] {
  const dash = `${' '.repeat(indent)}- `;
  if (!isFields(value) || Object.keys(value).length === 0) return [dash + writeInline(value, key)];
  const lines = Object.entries(value).flatMap(([name, item]) => entryLines(name, item, indent + 2));
  return [dash + lines[0]!.slice(indent + 2), ...lines.slice(1)];
}

/** On one line, whatever it is. */
export function writeInline(value: Value, key: string): string {
  if (typeof value === 'string') return writeString(value, key);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean' || value === null) return String(value);
  if (isFields(value)) {
    const pairs = Object.entries(value).map(([name, item]) => `${writeKey(name)}: ${writeInline(item, name)}`);
    return `{${pairs.join(', ')}}`;
  }
  return `[${value.map((item) => writeInline(item, key)).join(', ')}]`;
}

function writeString(value: string, key: string): string {
  return plainKeys.has(key) && slug.test(value) && !reserved.test(value) ? value : quote(value);
}

/** Double quotes, with everything escaped that another reader could stumble over. */
function quote(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function writeKey(key: string): string {
  return plainKey.test(key) && !reserved.test(key) ? key : quote(key);
}

/** Text of several lines that block text can hold exactly; else null. */
function literalLines(value: string, indent: number): string[] | null {
  if (!/^[^\s#-][^\n]*\n[^]*\S\n?$/.test(value)) return null;
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u.test(value)) return null;
  const lines = value.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.some((line) => /^\s+$/.test(line))) return null;
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

function isFlat(value: Fields): boolean {
  return Object.values(value).every((item) => typeof item !== 'object' || item === null);
}
