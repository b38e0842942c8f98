/**
 * Which word of an old text is which of a new one: first the whole paragraphs both begin and end with, then long runs that stand once
 * in each, wherever they were moved to, then what lies between linked neighbours.
 */
import type { InSteps } from '../inSteps.ts';
import { alignWords, isFree } from './alignWords.ts';
import type { Token } from './textWords.ts';

/** For each old token the index of its new one, or -1. */
export function* linkWords(from: readonly Token[], to: readonly Token[]): InSteps<Int32Array> {
  const links = new Int32Array(from.length).fill(-1);
  const taken = new Uint8Array(to.length);
  linkEnds(from, to, links, taken);
  let within = true;
  const extend = (i: number, j: number, step: 1 | -1) => {
    let a = i;
    let b = j;
    while (
      a >= 0 &&
      a < from.length &&
      b >= 0 &&
      b < to.length &&
      links[a] === -1 &&
      taken[b] === 0 &&
      from[a]!.id === to[b]!.id
    ) {
      links[a] = b;
      taken[b] = 1;
      if (within && step < 0 && (from[a]!.first || to[b]!.first)) return;
      a += step;
      b += step;
      if (within && step > 0 && (from[a]?.first || to[b]?.first)) return;
    }
  };
  // First inside of paragraphs only: else the full stop before a moved paragraph would go with it.
  for (const length of [16, 8, 5]) {
    yield;
    for (const [i, j] of uniqueRuns(from, to, links, taken, length)) {
      if (links[i] !== -1 || taken[j] !== 0) continue;
      extend(i, j, 1);
      if (!from[i]!.first && !to[j]!.first) extend(i - 1, j - 1, -1);
    }
  }
  yield;
  within = false;
  extend(0, 0, 1);
  extend(from.length - 1, to.length - 1, -1);
  for (let i = 0; i < from.length; i++) {
    const j = links[i]!;
    if (j >= 0 && links[i + 1] === -1) extend(i + 1, j + 1, 1);
  }
  for (let i = from.length - 1; i > 0; i--) {
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
function linkEnds(from: readonly Token[], to: readonly Token[], links: Int32Array, taken: Uint8Array): void {
  const most = Math.min(from.length, to.length);
  const same = (i: number, j: number) => from[i]!.id === to[j]!.id && from[i]!.first === to[j]!.first;
  let front = 0;
  while (front < most && same(front, front)) front++;
  let back = 0;
  while (back < most - front && same(from.length - 1 - back, to.length - 1 - back)) back++;
  if (front < from.length || front < to.length) {
    for (front -= margin; front > 0 && !from[front]!.first;) front--;
    for (back -= margin; back > 0 && !from[from.length - back]!.first;) back--;
  }
  for (let i = 0; i < front; i++) {
    links[i] = i;
    taken[i] = 1;
  }
  for (let i = 1; i <= back; i++) {
    links[from.length - i] = to.length - i;
    taken[to.length - i] = 1;
  }
}

/** Runs of `length` tokens that stand once in what is left of each text. */
function uniqueRuns(
  from: readonly Token[],
  to: readonly Token[],
  links: Int32Array,
  taken: Uint8Array,
  length: number,
): [number, number][] {
  const count = (tokens: readonly Token[], free: (i: number) => boolean) => {
    const runs = new Map<number, number>();
    let start = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!free(i)) {
        start = i + 1;
        continue;
      }
      const first = i - length + 1;
      if (first < start) continue;
      let key = 0;
      for (let k = first; k <= i; k++) key = Math.imul(key, 0x2c1b3c6d) + tokens[k]!.id + 1;
      key ^= key >>> 15;
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
    let k = 0;
    while (k < length && from[i + k]!.id === to[j + k]!.id) k++;
    if (k === length) pairs.push([i, j]);
  }
  return pairs;
}

/** Between linked neighbours the words left over are laid side by side: that is where single words were changed. */
function fillGaps(from: readonly Token[], to: readonly Token[], links: Int32Array, taken: Uint8Array): void {
  for (let i = 0; i < from.length; i++) {
    if (links[i] !== -1) continue;
    let end = i;
    while (end < from.length && links[end] === -1) end++;
    const left = i === 0 ? 0 : links[i - 1]! + 1;
    const right = end === from.length ? to.length : links[end]!;
    if (left <= right && isFree(taken, left, right)) alignWords(from, to, links, taken, i, end, left, right);
    else {
      let until = left;
      while (until < to.length && taken[until] === 0) until++;
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
