/**
 * Which word of an old text is which of a new one: first the whole paragraphs both begin and end with, then those that stand once in
 * each, wherever they were moved to, then long runs that do, then what lies between linked neighbours.
 */
import type { InSteps } from '../inSteps.ts';
import { alignWords, isFree } from './alignWords.ts';
import type { Words } from './textWords.ts';

/** For each old word the index of its new one, or -1. */
export function* linkWords(from: Words, to: Words): InSteps<Int32Array> {
  const links = new Int32Array(from.count).fill(-1);
  const taken = new Uint8Array(to.count);
  linkEnds(from, to, links, taken);
  linkParagraphs(from, to, links, taken);
  let within = true;
  const extend = (i: number, j: number, step: 1 | -1) => {
    let a = i;
    let b = j;
    while (
      a >= 0 &&
      a < from.count &&
      b >= 0 &&
      b < to.count &&
      links[a] === -1 &&
      taken[b] === 0 &&
      from.id[a] === to.id[b]
    ) {
      links[a] = b;
      taken[b] = 1;
      if (within && step < 0 && (from.first[a] === 1 || to.first[b] === 1)) return;
      a += step;
      b += step;
      if (within && step > 0 && (from.first[a] === 1 || to.first[b] === 1)) return;
    }
  };
  // First inside of paragraphs only: else the full stop before a moved paragraph would go with it.
  for (const length of [16, 8, 5]) {
    yield;
    for (const [i, j] of uniqueRuns(from, to, links, taken, length)) {
      if (links[i] !== -1 || taken[j] !== 0) continue;
      extend(i, j, 1);
      if (from.first[i] === 0 && to.first[j] === 0) extend(i - 1, j - 1, -1);
    }
  }
  yield;
  within = false;
  extend(0, 0, 1);
  extend(from.count - 1, to.count - 1, -1);
  for (let i = 0; i < from.count; i++) {
    const j = links[i]!;
    if (j >= 0 && links[i + 1] === -1) extend(i + 1, j + 1, 1);
  }
  for (let i = from.count - 1; i > 0; i--) {
    const j = links[i]!;
    if (j >= 0 && links[i - 1] === -1) extend(i - 1, j - 1, -1);
  }
  fillGaps(from, to, links, taken);
  return links;
}

/** How many words before a difference are looked at with it. */
const margin = 40;

/**
 * What both texts begin and end with stayed where it is: an edit leaves little to compare. Whole paragraphs only, and not those
 * beside the difference, so that a sentence which repeats its neighbour’s words is not taken for it.
 */
function linkEnds(from: Words, to: Words, links: Int32Array, taken: Uint8Array): void {
  const most = Math.min(from.count, to.count);
  const same = (i: number, j: number) => from.id[i] === to.id[j] && from.first[i] === to.first[j];
  let front = 0;
  while (front < most && same(front, front)) front++;
  let back = 0;
  while (back < most - front && same(from.count - 1 - back, to.count - 1 - back)) back++;
  if (front < from.count || front < to.count) {
    for (front -= margin; front > 0 && from.first[front] === 0;) front--;
    for (back -= margin; back > 0 && from.first[from.count - back] === 0;) back--;
  }
  for (let i = 0; i < front; i++) {
    links[i] = i;
    taken[i] = 1;
  }
  for (let i = 1; i <= back; i++) {
    links[from.count - i] = to.count - i;
    taken[to.count - i] = 1;
  }
}

/** A shorter one may be said again: "She said no." */
const longParagraph = 16;

/** Whole paragraphs that stand once in what is left of each text: an article that was edited in many places has most of them still. */
function linkParagraphs(from: Words, to: Words, links: Int32Array, taken: Uint8Array): void {
  const left = paragraphsIn(from, (i) => links[i] === -1);
  const right = paragraphsIn(to, (j) => taken[j] === 0);
  for (const [key, { at: i, size }] of left) {
    const { at: j, size: other } = right.get(key) ?? none;
    if (size < longParagraph || size !== other || !isSame(from, i, to, j, size)) continue;
    for (let k = 0; k < size; k++) {
      links[i + k] = j + k;
      taken[j + k] = 1;
    }
  }
}

interface Paragraph {
  readonly at: number;
  /** 0 for one that stands there more than once. */
  readonly size: number;
}

const none: Paragraph = { at: 0, size: 0 };

/** By a number made of their words; `isFree` of whole paragraphs. */
function paragraphsIn({ count, id, first }: Words, isFree: (i: number) => boolean): Map<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  for (let at = 0; at < count;) {
    let end = at + 1;
    while (end < count && first[end] === 0) end++;
    if (isFree(at) && isFree(end - 1)) {
      const key = keyOf(id, at, end);
      found.set(key, found.has(key) ? none : { at, size: end - at });
    }
    at = end;
  }
  return found;
}

function isSame(from: Words, i: number, to: Words, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (from.id[i + k] !== to.id[j + k]) return false;
  return true;
}

/** Of 52 bits: what is not the same has never yet had the same. */
function keyOf(id: Int32Array, from: number, to: number): number {
  let low = 0;
  let high = 0;
  for (let k = from; k < to; k++) {
    low = Math.imul(low, 0x2c1b3c6d) + id[k]! + 1;
    high = Math.imul(high, 0x297a2d39) + id[k]! + 7;
  }
  return (low >>> 0) * 0x100000 + ((high ^ (high >>> 15)) & 0xfffff);
}

/** Runs of `length` words that stand once in what is left of each text. */
function uniqueRuns(from: Words, to: Words, links: Int32Array, taken: Uint8Array, length: number): [number, number][] {
  const count = ({ count: size, id }: Words, free: (i: number) => boolean) => {
    const runs = new Map<number, number>();
    let start = 0;
    for (let i = 0; i < size; i++) {
      if (!free(i)) {
        start = i + 1;
        continue;
      }
      const first = i - length + 1;
      if (first < start) continue;
      const key = keyOf(id, first, i + 1);
      runs.set(key, runs.has(key) ? -1 : first);
    }
    return runs;
  };
  const left = count(from, (i) => links[i] === -1);
  const right = count(to, (j) => taken[j] === 0);
  const pairs: [number, number][] = [];
  for (const [key, i] of left) {
    const j = right.get(key);
    if (i < 0 || j === undefined || j < 0) continue;
    if (isSame(from, i, to, j, length)) pairs.push([i, j]);
  }
  return pairs;
}

/** Between linked neighbours the words left over are laid side by side: that is where single words were changed. */
function fillGaps(from: Words, to: Words, links: Int32Array, taken: Uint8Array): void {
  for (let i = 0; i < from.count; i++) {
    if (links[i] !== -1) continue;
    let end = i;
    while (end < from.count && links[end] === -1) end++;
    const left = i === 0 ? 0 : links[i - 1]! + 1;
    const right = end === from.count ? to.count : links[end]!;
    if (left <= right && isFree(taken, left, right)) alignWords(from, to, links, taken, i, end, left, right);
    else {
      let until = left;
      while (until < to.count && taken[until] === 0) until++;
      let since = right;
      while (since > 0 && taken[since - 1] === 0) since--;
      const size = end - i;
      alignWords(from, to, links, taken, i, end, left, Math.min(until, left + size * 2));
      let rest = end;
      while (rest > i && links[rest - 1] === -1) rest--;
      alignWords(from, to, links, taken, rest, end, Math.max(since, right - size * 2), right);
    }
    i = end;
  }
}
