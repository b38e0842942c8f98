/**
 * Ids derived from the words found and the words around them, so that two reviewers who accept the same suggestion
 * write the same key, and a changed paragraph elsewhere changes nothing.
 */
import type { Span } from './article.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford base32: no i, l, o, u
/** How much of the words around them an id depends on. */
export const contextLength = 24;

// Thousands are made at every key of an article that is open: the two halves of a hash stay numbers, and are no fields of an object.

/** `findingId('c', text, contents)` → `c-7k3m9q2x`. `letter` is `s`, `d` or `c`. */
export function findingId(letter: 's' | 'd' | 'c', text: string, { start, end }: Span): string {
  let low = firstLow;
  let high = firstHigh;
  // the words, what stands before them, what stands behind them
  for (let part = 0; part < 3; part++) {
    const from = part === 0 ? start : part === 1 ? Math.max(0, start - contextLength) : end;
    const to = Math.min(part === 0 ? end : part === 1 ? start : end + contextLength, text.length);
    if (part > 0) {
      low = nextLow(low, 0);
      high = nextHigh(high, 0);
    }
    let before = 0;
    for (let i = from; i < to; i++) {
      const unit = folded(text.charCodeAt(i));
      if (unit !== space || before !== space) {
        low = nextLow(low, unit);
        high = nextHigh(high, unit);
      }
      before = unit;
    }
  }
  return `${letter}-${lettersOf(low, high)}`;
}

/** Another id for the same words in the same surroundings: always the same one. */
export function nextId(id: string): string {
  let low = firstLow;
  let high = firstHigh;
  for (let i = 0; i < id.length; i++) {
    low = nextLow(low, id.charCodeAt(i));
    high = nextHigh(high, id.charCodeAt(i));
  }
  return `${id.slice(0, 2)}${lettersOf(low, high)}`;
}

/** 40 bits in the making: two FNV-1a hashes with different seeds. */
const firstLow = 0x811c9dc5 | 0;
const firstHigh = 0x9747b28c | 0;

function nextLow(low: number, unit: number): number {
  return Math.imul(low ^ unit, 0x01000193);
}

function nextHigh(high: number, unit: number): number {
  const next = Math.imul(high ^ unit, 0x01000193);
  return next ^ (next >>> 15);
}

const space = 0x20;

/** Quotation marks, dashes and spaces differ between copies of one page; the id does not. */
function folded(unit: number): number {
  if (unit < 0x80) return unit >= 9 && unit <= 13 ? space : unit;
  if (unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || unit === 0xfeff) return space;
  if (unit < 0x2000 || unit > 0x205f) return unit;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return space;
  if (unit >= 0x2010 && unit <= 0x2015) return 0x2d; // -
  if ((unit >= 0x2018 && unit <= 0x201b) || unit === 0x2032) return 0x27; // '
  return (unit >= 0x201c && unit <= 0x201f) || unit === 0x2033 ? 0x22 : unit; // "
}

/** Eight letters. */
function lettersOf(low: number, high: number): string {
  const letter = (value: number, i: number) => alphabet.charCodeAt((value >>> (i * 7)) & 31);
  return String.fromCharCode(
    letter(low, 0),
    letter(low, 1),
    letter(low, 2),
    letter(low, 3),
    letter(high, 0),
    letter(high, 1),
    letter(high, 2),
    letter(high, 3),
  );
}
