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
  const quote = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - contextLength), span.start);
  const after = text.slice(span.end, span.end + contextLength);
  return `${letter}-${hash40(fold(`${quote}\u0000${before}\u0000${after}`))}`;
}

/** Another id for the same words in the same surroundings: always the same one. */
export function nextId(id: string): string {
  return `${id.slice(0, 2)}${hash40(id)}`;
}

/** Quotation marks, dashes and spaces differ between copies of one page; the id does not. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ');
}

/** 40 bits as eight letters: two FNV-1a hashes with different seeds. */
function hash40(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ unit, 0x01000193) >>> 0;
    high = (high ^ (high >>> 15)) >>> 0;
  }
  let letters = '';
  for (const value of [low, high]) for (let i = 0; i < 4; i++) letters += alphabet[(value >>> (i * 7)) & 31] ?? '0';
  return letters;
}
