/**
 * Ids derived from the words found and the words around them, so that two reviewers who accept the same suggestion
 * write the same key, and a changed paragraph elsewhere changes nothing.
 */
import type { Span } from './article.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'; // Crockford base32: no i, l, o, u
/** How much of the words around them an id depends on. */
export const contextLength = 24;

/** `findingId('c', text, contents)` → `c-7k3m9q2x`. `letter` is `s`, `d` or `c`. */
export function findingId(letter: 's' | 'd' | 'c', text: string, span: Span): string {
  const { start, end } = span;
  const hash = newHash();
  addFolded(hash, text, start, end);
  addUnit(hash, 0);
  addFolded(hash, text, Math.max(0, start - contextLength), start);
  addUnit(hash, 0);
  addFolded(hash, text, end, end + contextLength);
  return `${letter}-${lettersOf(hash)}`;
}

/** Another id for the same words in the same surroundings: always the same one. */
export function nextId(id: string): string {
  const hash = newHash();
  for (let i = 0; i < id.length; i++) addUnit(hash, id.charCodeAt(i));
  return `${id.slice(0, 2)}${lettersOf(hash)}`;
}

/** 40 bits in the making: two FNV-1a hashes with different seeds. */
interface Hash {
  low: number;
  high: number;
}

const newHash = (): Hash => ({ low: 0x811c9dc5, high: 0x9747b28c });

function addUnit(hash: Hash, unit: number): void {
  hash.low = Math.imul(hash.low ^ unit, 0x01000193);
  const high = Math.imul(hash.high ^ unit, 0x01000193);
  hash.high = high ^ (high >>> 15);
}

const space = 0x20;

/** Quotation marks, dashes and spaces differ between copies of one page; the id does not. */
function addFolded(hash: Hash, text: string, start: number, end: number): void {
  let before = 0;
  const last = Math.min(end, text.length);
  for (let i = start; i < last; i++) {
    const unit = folded(text.charCodeAt(i));
    if (unit !== space || before !== space) addUnit(hash, unit);
    before = unit;
  }
}

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
function lettersOf({ low, high }: Hash): string {
  let letters = '';
  for (const value of [low, high]) for (let i = 0; i < 4; i++) letters += alphabet[(value >>> (i * 7)) & 31]!;
  return letters;
}
