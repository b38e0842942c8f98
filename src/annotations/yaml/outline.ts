/**
 * Cuts block YAML into its entries without parsing it, so that an edit touches and reads one record of thousands.
 *
 * A line at the indent of a block map is either a key of that map or the text is not valid: values go on only on lines that
 * are indented deeper (lists may stand at the same indent). So if every piece parses by itself, the pieces are the whole.
 */
import { atOnce, type InSteps } from '../inSteps.ts';

/** One `key: value` of a block map, with all the lines that belong to it. */
export interface Entry {
  readonly key: string;
  /** Offset of the start of the key's line. */
  readonly start: number;
  /** Offset behind the line end of its last line; blank lines and comments at its own indent that follow are not its. */
  readonly end: number;
  readonly indent: number;
  /** Offset behind the colon. */
  readonly value: number;
}

const keyPattern = /([A-Za-z0-9_][\w./-]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*:(?=[ \t\r\n]|$)/y;

/** The entries at `indent` between two line starts; null when another kind of line stands there. */
export function splitEntries(text: string, from: number, to: number, indent: number): Entry[] | null {
  return atOnce(splitInSteps(text, from, to, indent));
}

/** Lines of a step: a tenth of a millisecond. */
const linesAtOnce = 200;

/** As `splitEntries`. */
export function* splitInSteps(text: string, from: number, to: number, indent: number): InSteps<Entry[] | null> {
  const entries: Entry[] = [];
  let lines = 0;
  let open: { key: string; start: number; end: number; value: number; keeps: boolean } | null = null;
  let plus = nextPlus(text, from);
  const close = () => {
    if (open) entries.push({ key: open.key, start: open.start, end: open.end, indent, value: open.value });
  };
  for (let at = from; at < to;) {
    if (++lines % linesAtOnce === 0) yield;
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    if (plus < at) plus = nextPlus(text, at);
    const keeps = plus < next && keepsBlankLines(text.slice(at, next));
    const column = indentAt(text, at, next);
    const first = text[at + column];
    const blank = at + column >= next || first === '\n' || first === '\r';
    if (blank) {
      if (open?.keeps) open.end = next;
    } else if (
      column > indent ||
      (column === indent && first === '-' && open !== null && isGap(text, at + column + 1))
    ) {
      if (!open) {
        if (first !== '#') return null;
      } else {
        open.end = next;
        open.keeps ||= keeps;
      }
    } else if (first === '#') {
      // A comment at our indent or further out: nobody's, it stays where it is.
    } else {
      if (column < indent) return null;
      const key = readKey(text, at + column);
      if (key === null) return null;
      close();
      open = { key: key.name, start: at, end: next, value: key.end, keeps };
    }
    at = next;
  }
  close();
  return entries;
}

/** Indent of the first line that holds neither nothing nor a comment, or null. */
export function firstIndent(text: string, from: number, to: number): number | null {
  for (let at = from; at < to;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 || newline >= to ? to : newline + 1;
    const column = indentAt(text, at, next);
    const first = text[at + column];
    if (at + column < next && first !== '\n' && first !== '\r' && first !== '#') return column;
    at = next;
  }
  return null;
}

export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

function readKey(text: string, at: number): { name: string; end: number } | null {
  keyPattern.lastIndex = at;
  const match = keyPattern.exec(text);
  const raw = match?.[1];
  if (raw === undefined) return null;
  const end = keyPattern.lastIndex;
  if (raw.includes('__proto__')) return null;
  if (raw.startsWith("'")) return { name: raw.slice(1, -1).replace(/''/g, "'"), end };
  if (raw.startsWith('"')) {
    try {
      return { name: JSON.parse(raw) as string, end };
    } catch {
      return null;
    }
  }
  // `1.0:` and `null:` are no strings to YAML: left to the real parser.
  return Number.isNaN(Number(raw)) && !/^(?:null|true|false)$/i.test(raw) ? { name: raw, end } : null;
}

function indentAt(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) === 32) i++;
  return i - at;
}

function isGap(text: string, at: number): boolean {
  const c = text[at];
  return c === undefined || c === ' ' || c === '\n' || c === '\r' || c === '\t';
}

function nextPlus(text: string, from: number): number {
  const at = text.indexOf('+', from);
  return at < 0 ? text.length : at;
}

/** `note: |+` keeps the blank lines behind it as part of its value. */
export function keepsBlankLines(text: string): boolean {
  return /[|>][0-9]?\+/.test(text);
}
