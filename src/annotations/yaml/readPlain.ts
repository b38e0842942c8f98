/**
 * Reads the YAML that we write, and most of what people write, in one pass and a hundredth of the time of a full parser.
 * It accepts only what can mean one thing, and gives nothing for everything else: then the real parser reads it. Where it does
 * accept, the two agree; the tests hold them against each other.
 */
import type { Value } from '../sidecar/annotation.ts';
import { recordsById } from './value.ts';

interface Line {
  readonly indent: number;
  /** The line from its first character on, without its line end. */
  readonly text: string;
}

type Scanned = { readonly value: Value; readonly end: number } | null;

/** The value of a block map or list; undefined when it is not plain enough. */
export function readPlain(source: string): Value | undefined {
  if (/[\t\u0085\u2028\u2029\ufeff]|\r(?!\n)/.test(source)) return undefined;
  const lines: Line[] = [];
  for (const raw of source.split(/\r?\n/)) {
    const indent = skipSpaces(raw, 0);
    lines.push({ indent, text: raw.slice(indent) });
  }
  const reader = new PlainReader(lines);
  return reader.readAll();
}

/** The scalar or one-line collection that starts at `at`, for finding where a value ends and its comment begins. */
export function scanValue(line: string, at: number): Scanned {
  return scanFlow(line, at, 0, false);
}

const depthLimit = 12;
const plainWord = /[A-Za-z_](?:[\w./+-]|,(?=[^ \]}])| (?=[A-Za-z0-9]))*/y;
const flowWord = /[A-Za-z_](?:[\w./+-]| (?=[A-Za-z0-9]))*/y;
const numberWord = /-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?=[ ,\]}\r\n]|$)/y;
const quotedString = /"(?:[^"\\]|\\.)*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
const plainKey = /([A-Za-z_][\w./-]*):(?= |$)/y;
const reserved = /^(?:true|false|null)$/i;

class PlainReader {
  private at = 0;
  private readonly lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  readAll(): Value | undefined {
    const first = this.peek();
    if (!first) return undefined;
    const value = this.readBlock(first.indent, 0);
    return value === undefined || this.peek() ? undefined : value;
  }

  /** The next line that holds something; comments and blank lines are stepped over. */
  private peek(): Line | undefined {
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!;
      if (line.text !== '' && !line.text.startsWith('#')) return line;
    }
    return undefined;
  }

  private readBlock(indent: number, depth: number): Value | undefined {
    if (depth > depthLimit) return undefined;
    return this.peek()?.text.startsWith('- ') ? this.readList(indent, depth) : this.readMap(indent, depth);
  }

  private readMap(indent: number, depth: number): Value | undefined {
    const map = depth === 0 ? recordsById() : {};
    for (let line = this.peek(); line && line.indent >= indent; line = this.peek()) {
      if (line.indent !== indent) return undefined;
      plainKey.lastIndex = 0;
      const key = plainKey.exec(line.text)?.[1];
      if (key === undefined || reserved.test(key) || key === '__proto__' || Object.hasOwn(map, key)) return undefined;
      const value = this.readEntry(line.text.slice(key.length + 1), indent, depth);
      if (value === undefined) return undefined;
      map[key] = value;
    }
    return map;
  }

  private readList(indent: number, depth: number): Value | undefined {
    const list: Value[] = [];
    for (let line = this.peek(); line && line.indent >= indent; line = this.peek()) {
      if (line.indent === indent && !line.text.startsWith('-')) return list;
      if (line.indent !== indent || !/^- [^ #|>]/.test(line.text)) return undefined;
      const rest = line.text.slice(2);
      plainKey.lastIndex = 0;
      if (plainKey.test(rest)) {
        // `- url: …`: a map that begins on this line, its further keys two columns in.
        (this.lines as Line[])[this.at] = { indent: indent + 2, text: rest };
        const item = this.readMap(indent + 2, depth + 1);
        if (item === undefined) return undefined;
        list.push(item);
      } else {
        const item = this.readEntry(` ${rest}`, indent, depth);
        if (item === undefined) return undefined;
        list.push(item);
      }
    }
    return list;
  }

  /** What stands behind `key:` on this line, or below it. */
  private readEntry(rest: string, indent: number, depth: number): Value | undefined {
    this.at++;
    const start = skipSpaces(rest, 0);
    if (start === rest.length || (rest[start] === '#' && start > 0)) {
      const next = this.peek();
      if (next && (next.indent > indent || (next.indent === indent && next.text.startsWith('- ')))) {
        return this.readBlock(next.indent, depth + 1);
      }
      return null;
    }
    if (/^\|-? *$/.test(rest.slice(start))) return this.readLiteral(indent, rest[start + 1] === '-');
    const scanned = scanFlow(rest, start, depth, false);
    if (!scanned || !/^(?: *| +#.*)$/.test(rest.slice(scanned.end))) return undefined;
    const next = this.lines[this.at];
    // A deeper line would go on with this value.
    const below = next?.text === '' ? this.peek() : next;
    return below && below.text !== '' && below.indent > indent ? undefined : scanned.value;
  }

  /** `|` with the simplest body: no blank line at its start, no deeper first line. */
  private readLiteral(indent: number, strip: boolean): Value | undefined {
    const first = this.lines[this.at];
    if (!first || first.text === '' || first.indent <= indent) return undefined;
    const body: string[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at]!;
      if (line.text === '') {
        if (line.indent > first.indent) return undefined;
        body.push('');
      } else if (line.indent < first.indent) {
        if (line.indent > indent) return undefined;
        break;
      } else body.push(' '.repeat(line.indent - first.indent) + line.text);
    }
    while (body.at(-1) === '') body.pop();
    return body.join('\n') + (strip ? '' : '\n');
  }
}

function scanFlow(line: string, at: number, depth: number, inside: boolean): Scanned {
  if (depth > depthLimit) return null;
  const c = line[at];
  if (c === '"') return scanQuoted(line, at);
  if (c === "'") return scanSingle(line, at);
  if (c === '[') return scanFlowList(line, at, depth);
  if (c === '{') return scanFlowMap(line, at, depth);
  numberWord.lastIndex = at;
  const number = numberWord.exec(line)?.[0];
  if (number !== undefined) return { value: Number(number), end: at + number.length };
  const pattern = inside ? flowWord : plainWord;
  pattern.lastIndex = at;
  const word = pattern.exec(line)?.[0];
  if (word === undefined) return null;
  const end = at + word.length;
  const next = line[end];
  if (next !== undefined && next !== ' ' && !(inside && /[,\]}]/.test(next))) return null;
  if (!reserved.test(word)) return { value: word, end };
  if (word === 'true' || word === 'false') return { value: word === 'true', end };
  return word === 'null' ? { value: null, end } : null;
}

function scanQuoted(line: string, at: number): Scanned {
  quotedString.lastIndex = at;
  const raw = quotedString.exec(line)?.[0];
  if (raw === undefined) return null;
  try {
    return { value: JSON.parse(raw) as string, end: at + raw.length };
  } catch {
    return null;
  }
}

function scanSingle(line: string, at: number): Scanned {
  singleQuoted.lastIndex = at;
  const raw = singleQuoted.exec(line)?.[0];
  return raw === undefined ? null : { value: raw.slice(1, -1).replace(/''/g, "'"), end: at + raw.length };
}

function scanFlowList(line: string, at: number, depth: number): Scanned {
  const list: Value[] = [];
  let i = skipSpaces(line, at + 1);
  if (line[i] === ']') return { value: list, end: i + 1 };
  for (;;) {
    const item = scanFlow(line, i, depth + 1, true);
    if (!item) return null;
    list.push(item.value);
    i = skipSpaces(line, item.end);
    if (line[i] === ']') return { value: list, end: i + 1 };
    if (line[i] !== ',') return null;
    i = skipSpaces(line, i + 1);
  }
}

function scanFlowMap(line: string, at: number, depth: number): Scanned {
  const map: Record<string, Value> = {};
  let i = skipSpaces(line, at + 1);
  if (line[i] === '}') return { value: map, end: i + 1 };
  for (;;) {
    plainKey.lastIndex = i;
    const key = plainKey.exec(line)?.[1];
    if (key === undefined || reserved.test(key) || key === '__proto__' || Object.hasOwn(map, key)) return null;
    const item = scanFlow(line, skipSpaces(line, i + key.length + 1), depth + 1, true);
    if (!item) return null;
    map[key] = item.value;
    i = skipSpaces(line, item.end);
    if (line[i] === '}') return { value: map, end: i + 1 };
    if (line[i] !== ',') return null;
    i = skipSpaces(line, i + 1);
  }
}

function skipSpaces(line: string, at: number): number {
  let i = at;
  while (line[i] === ' ') i++;
  return i;
}
