/**
 * A sketch of an article's words, small enough to keep for every article of a folder: the smallest hashes of its
 * three-word sequences (bottom-k sketch; Broder 1997, "On the resemblance and containment of documents"). Two sketches
 * tell how much of two articles is the same, without their texts.
 */
import type { Zone } from '../../analysis/article.ts';

/** Hashes kept. With 128 the likeness is known to about four points in a hundred. */
export const sketchSize = 128;

const sequenceLength = 3;

/** Ascending 32-bit numbers, at most `sketchSize`; fewer for a short article, none for an empty one. */
export function sketchArticle(text: string, zones: readonly Zone[]): number[] {
  const hashes = new Set<number>();
  for (const zone of zones) {
    // Page furniture and captions are the same over a site, or differ between copies of one story.
    if (zone.kind !== 'headline' && zone.kind !== 'standfirst' && zone.kind !== 'body') continue;
    const words =
      text
        .slice(zone.start, zone.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let i = 0; i + sequenceLength <= words.length; i++)
      hashes.add(hash(words.slice(i, i + sequenceLength).join(' ')));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** Share of three-word sequences that two articles have in common (Jaccard), 0 to 1, estimated from their sketches. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  // The smallest hashes of the union are a fair sample of it: what share of them is in both?
  const sample = Math.min(sketchSize, new Set([...a, ...b]).size);
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < sample && i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
    seen++;
  }
  return shared / sample;
}

/** FNV-1a, with a last mixing so that small hashes are as random as large ones. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
