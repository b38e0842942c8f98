/**
 * Folded text: what copies of one page differ in without being different — quotation marks, dashes, spaces, line breaks,
 * invisible characters, capitals — is made equal, and every folded character knows where it came from.
 */
import type { Span } from '../../analysis/article.ts';

export interface Folded {
  readonly text: string;
  /** Offset in the source of each folded character, and the source's length at the end. */
  readonly from: Uint32Array;
}

export function fold(source: string): Folded {
  const from = new Uint32Array(source.length * 3 + 1);
  const parts: string[] = [];
  let length = 0;
  let space = true;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const c = code < 128 ? asciiFolds[code]! : foldCharacter(source[i]!);
    if (c === ' ') {
      if (!space) {
        parts.push(' ');
        from[length++] = i;
      }
      space = true;
      continue;
    }
    from.fill(i, length, length + c.length);
    length += c.length;
    if (c !== '') {
      parts.push(c);
      space = false;
    }
  }
  from[length] = source.length;
  return { text: parts.join(''), from: from.slice(0, length + 1) };
}

/** The source's span of a folded one, without the spaces that folding dropped around it. */
export function unfold(folded: Folded, { start, end }: Span, source: string): Span {
  const from = folded.from[start] ?? source.length;
  if (end <= start) return { start: from, end: from };
  const last = folded.from[end - 1]!;
  const code = source.charCodeAt(last);
  const pair = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  return { start: from, end: Math.min(source.length, last + pair) };
}

const asciiFolds = Array.from({ length: 128 }, (_, code) => foldAscii(code));

function foldAscii(code: number): string {
  if (code === 96) return "'";
  if (code <= 32) return ' ';
  return String.fromCharCode(code).toLowerCase();
}

function foldCharacter(c: string): string {
  if (/[‘’‚‛′´ʼ‹›]/.test(c)) return "'";
  if (/[“”„‟″«»]/.test(c)) return '"';
  if (/[‐‑‒–—―−]/.test(c)) return '-';
  if (c === '…') return '...';
  if (/\s/.test(c)) return ' ';
  if (/\p{Default_Ignorable_Code_Point}/u.test(c)) return '';
  const lower = c.toLowerCase();
  return lower.length === 1 ? lower : c;
}
