/** A concordance: every place of some words, each on a line with what stands before and after, as corpus linguists read them. */
import type { Span } from '../analysis/article.ts';
import { oneLine } from './index/indexEntry.ts';

export interface ContextLine {
  readonly path: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export type ContextOrder = 'article' | 'before' | 'after';

const contextLength = 60;
const longestWords = 120;

export function contextLines(path: string, text: string, spans: readonly Span[]): ContextLine[] {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  let at = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => {
      while (starts[at + 1] !== undefined && starts[at + 1]! <= start) at++;
      const words = oneLine(text.slice(start, Math.min(end, start + longestWords + 1)));
      const before = oneLine(text.slice(Math.max(0, start - 2 * contextLength), start));
      const after = oneLine(text.slice(end, end + 2 * contextLength));
      return {
        path,
        start,
        end,
        line: at + 1,
        column: start - starts[at]! + 1,
        before: pointsOf(before).slice(-contextLength).join(''),
        words: pointsOf(words).length > longestWords ? `${pointsOf(words).slice(0, longestWords).join('')}…` : words,
        after: pointsOf(after).slice(0, contextLength).join(''),
      };
    });
}

/** Whole characters: halves at an end, where the text was cut, are left out. */
function pointsOf(text: string): string[] {
  return Array.from(text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, ''));
}

/** By article and place; by the word that follows; or by the word before, read backwards. */
export function sortContext(lines: readonly ContextLine[], order: ContextOrder): ContextLine[] {
  const place = (a: ContextLine, b: ContextLine) => compare(a.path, b.path) || a.start - b.start;
  if (order === 'article') return [...lines].sort(place);
  const keys = new Map(
    lines.map((line) => [line, order === 'after' ? line.after.toLowerCase() : backwards(line.before)]),
  );
  return [...lines].sort((a, b) => compare(keys.get(a)!, keys.get(b)!) || place(a, b));
}

function backwards(words: string): string {
  return words.toLowerCase().split(' ').reverse().join(' ');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
