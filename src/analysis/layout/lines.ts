/** The lines of a text as it was pasted or collected, whatever marks their ends. */
import type { Span } from '../article.ts';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Blank lines above it. */
  readonly blankBefore: number;
  /** White space before its first character. */
  readonly indent: number;
}

/** Lines of the text from `begin` on. Line feed, CR LF, CR alone, U+2028 and form feeds end a line; U+2029 also ends a paragraph. */
export function splitLines(text: string, begin = 0): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let from = begin;
  const endFrom = rareEnd.test(text) ? firstEnd : firstLineFeed;
  while (from <= text.length) {
    const at = endFrom(text, from);
    const { start, end } = trim(text, from, at);
    if (start < end) {
      lines.push({ start, end, blankBefore, indent: start - from });
      blankBefore = 0;
    } else blankBefore++;
    if (text.charCodeAt(at) === 0x2029) blankBefore++;
    from = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  }
  return lines;
}

/** Whatever ends a line and is no line feed: most texts have none, and an engine finds line feeds a hundred times as fast. */
// eslint-disable-next-line no-control-regex -- these are line ends
const rareEnd = /[\u000b-\u000d\u0085\u2028\u2029]/;

function firstLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function firstEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endsLine(text.charCodeAt(at))) at++;
  return at;
}

function endsLine(code: number): boolean {
  if (code < 0x80) return code >= 0x0a && code <= 0x0d;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** The stretch without the white space at its ends; U+00A0 and U+FEFF are white space. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return /\s/.test(String.fromCharCode(code));
}
