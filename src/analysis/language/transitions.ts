/**
 * How a tree is built, word by word from left to right (the arc-hybrid system): words wait in the buffer, are shifted onto
 * a stack, and leave it when they get their head. The root is a word after the last one, so the last move attaches to it.
 *
 *     shift   the first word of the buffer goes onto the stack
 *     left    the top of the stack gets the first word of the buffer as its head ("He ← said")
 *     right   the top of the stack gets the word under it as its head ("said → that")
 *
 * Moves are numbers: 0 shift, 1 + relation left, 1 + relations + relation right.
 */

export interface ParseState {
  /** Number of words; the root is word `size`. */
  size: number;
  /** First word of the buffer. */
  next: number;
  readonly stack: Int32Array;
  depth: number;
  /** All of the lists below. */
  readonly lists: Int32Array;
  /** -1 without head. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Outermost and second outermost dependent on each side, or -1. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export function createState(capacity: number): ParseState {
  const size = capacity + 2;
  const lists = new Int32Array(9 * size);
  let at = 0;
  const list = (): Int32Array => lists.subarray(at, (at += size));
  return {
    lists,
    size: 0,
    next: 0,
    depth: 0,
    stack: list(),
    heads: list(),
    relations: list(),
    left: list(),
    left2: list(),
    right: list(),
    right2: list(),
    leftCount: list(),
    rightCount: list(),
  };
}

/** Begins a sentence of `size` words. */
export function resetState(state: ParseState, size: number): void {
  state.size = size;
  state.next = 0;
  state.depth = 0;
  for (const list of [state.heads, state.left, state.left2, state.right, state.right2]) list.fill(-1, 0, size + 1);
  for (const list of [state.relations, state.leftCount, state.rightCount]) list.fill(0, 0, size + 1);
}

export const isFinished = (state: ParseState): boolean => state.next === state.size && state.depth === 0;
export const canShift = (state: ParseState): boolean => state.next < state.size;
/** The root takes one dependent only: the last word left on the stack. */
export const canLeft = (state: ParseState): boolean =>
  state.depth >= 1 && (state.next < state.size || state.depth === 1);
export const canRight = (state: ParseState): boolean => state.depth >= 2;

export function applyMove(state: ParseState, move: number, relations: number): void {
  const { stack } = state;
  if (move === 0) {
    stack[state.depth++] = state.next++;
    return;
  }
  const dependent = stack[--state.depth]!;
  if (move <= relations) {
    const head = state.next;
    state.heads[dependent] = head;
    state.relations[dependent] = move - 1;
    state.left2[head] = state.left[head]!;
    state.left[head] = dependent;
    state.leftCount[head]! += 1;
  } else {
    const head = stack[state.depth - 1]!;
    state.heads[dependent] = head;
    state.relations[dependent] = move - 1 - relations;
    state.right2[head] = state.right[head]!;
    state.right[head] = dependent;
    state.rightCount[head]! += 1;
  }
}

/** Makes `to` what `from` is; both were created for sentences of one length. */
export function copyState(from: ParseState, to: ParseState): void {
  to.size = from.size;
  to.next = from.next;
  to.depth = from.depth;
  to.lists.set(from.lists);
}

/** Do the same words wait and stand on the stack? Two such states differ only in what was read already. */
export function isSamePlace(a: ParseState, b: ParseState): boolean {
  if (a.next !== b.next || a.depth !== b.depth) return false;
  for (let i = a.depth - 1; i >= 0; i--) if (a.stack[i] !== b.stack[i]) return false;
  return true;
}

/** How many words the network looks at, and how many small numbers. */
export const seenWords = 10;
export const seenNumbers = 14;
/** Small numbers are below this. */
export const numberLimit = 64;

/** Puts into `words` the indices of the words to look at, `size + 1` where there is none, and into `numbers` the rest. */
export function lookAt(state: ParseState, words: Int32Array, numbers: Int32Array): void {
  const { size, stack, depth, next, left, left2, right, right2, relations, leftCount, rightCount } = state;
  const none = size + 1;
  const top = depth > 0 ? stack[depth - 1]! : none;
  const under = depth > 1 ? stack[depth - 2]! : none;
  const topLeft = top === none ? -1 : left[top]!;
  const topRight = top === none ? -1 : right[top]!;
  const underLeft = under === none ? -1 : left[under]!;
  const underRight = under === none ? -1 : right[under]!;
  const nextLeft = left[next]!;
  words[0] = top;
  words[1] = under;
  words[2] = depth > 2 ? stack[depth - 3]! : none;
  words[3] = next;
  words[4] = next < size ? next + 1 : none;
  words[5] = topLeft < 0 ? none : topLeft;
  words[6] = topRight < 0 ? none : topRight;
  words[7] = underRight < 0 ? none : underRight;
  words[8] = underLeft < 0 ? none : underLeft;
  words[9] = nextLeft < 0 ? none : nextLeft;
  const relation = (word: number): number => (word < 0 ? 0 : relations[word]! + 1);
  numbers[0] = relation(topLeft);
  numbers[1] = top === none ? 0 : relation(left2[top]!);
  numbers[2] = relation(topRight);
  numbers[3] = top === none ? 0 : relation(right2[top]!);
  numbers[4] = relation(underLeft);
  numbers[5] = relation(underRight);
  numbers[6] = under === none ? 0 : relation(right2[under]!);
  numbers[7] = relation(nextLeft);
  numbers[8] = relation(left2[next]!);
  numbers[9] = top === none ? 0 : distance(next - top);
  numbers[10] = under === none ? 0 : distance(top - under);
  numbers[11] = Math.min(depth, 7) + (next === size ? 8 : 0);
  numbers[12] = top === none ? 0 : 1 + Math.min(leftCount[top]!, 4) * 5 + Math.min(rightCount[top]!, 4);
  numbers[13] = under === none ? 0 : 1 + Math.min(leftCount[under]!, 4) * 5 + Math.min(rightCount[under]!, 4);
}

function distance(words: number): number {
  if (words < 6) return words;
  return words < 10 ? 6 : words < 16 ? 7 : words < 30 ? 8 : 9;
}
