/** The lines of a text as it was pasted or collected, whatever marks their ends. */
import type { Span } from '../article.ts';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** Blank lines above it. */
  readonly blankBefore: number;
  /** White space before its first character. */
  readonly indent: number;
}

// eslint-disable-next-line no-control-regex -- vertical tabs and form feeds end lines too
const lineBreak = /[\n\r\u2028\u2029\u000b\u000c\u0085]|$/g;

/** Line feed, CR LF, CR alone, U+2028 and form feeds end a line; U+2029 also ends a paragraph. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let from = 0;
  while (from <= text.length) {
    lineBreak.lastIndex = from;
    const at = lineBreak.exec(text)?.index ?? text.length;
    const character = text[at];
    const line = trim(text, from, at);
    if (line.start < line.end) {
      lines.push({ ...line, blankBefore, indent: line.start - from });
      blankBefore = 0;
    } else blankBefore++;
    if (character === '\u2029') blankBefore++;
    from = character === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  }
  return lines;
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
