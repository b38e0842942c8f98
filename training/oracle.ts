/**
 * What each move costs: how many arcs of the treebank's tree can no longer be built after it (Goldberg and Nivre 2013,
 * for the arc-hybrid system). Training learns from any state, also from those that its own mistakes lead to.
 */
import { canLeft, canRight, canShift, type ParseState } from '../src/analysis/language/transitions.ts';

export interface GoldTree {
  /** Head of each word; the root's number is the number of words. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** Dependents of each word and of the root. */
  readonly dependents: readonly (readonly number[])[];
}

/** Lifts arcs that cross others to the head of their head, until no two cross. */
export function goldTree(heads: readonly number[], relations: readonly number[]): GoldTree {
  const size = heads.length;
  const lifted = Int32Array.from(heads, (head) => (head < 0 ? size : head));
  for (let crossing = findCrossing(lifted); crossing >= 0; crossing = findCrossing(lifted)) {
    lifted[crossing] = lifted[lifted[crossing]!]!;
  }
  const dependents = Array.from({ length: size + 1 }, (): number[] => []);
  lifted.forEach((head, word) => dependents[head]!.push(word));
  return { heads: lifted, relations: Int32Array.from(relations), dependents };
}

/** A word whose arc is crossed by another, the shorter of the two; -1 if there is none. */
function findCrossing(heads: Int32Array): number {
  const size = heads.length;
  for (let a = 0; a < size; a++) {
    const low = Math.min(a, heads[a]!);
    const high = Math.max(a, heads[a]!);
    for (let b = low + 1; b < high; b++) {
      const head = heads[b]!;
      if (head >= low && head <= high) continue;
      // what hangs on the root's word is not lifted: the root would get two
      const lifts = (word: number): boolean => heads[word] !== size && heads[heads[word]!] !== size;
      if (!lifts(b)) return a;
      return !lifts(a) || Math.abs(head - b) < high - low ? b : a;
    }
  }
  return -1;
}

/** Costs of shift, left and right into `costs`; Infinity where the move is not possible. */
export function moveCosts(state: ParseState, { heads, dependents }: GoldTree, costs: Float64Array): void {
  const { stack, depth, next } = state;
  costs.fill(Infinity);
  if (canShift(state)) {
    let cost = 0;
    const head = heads[next]!;
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === next) cost += 1;
      if (i < depth - 1 && stack[i] === head) cost += 1;
    }
    costs[0] = cost;
  }
  if (depth === 0) return;
  const top = stack[depth - 1]!;
  const head = heads[top]!;
  let lost = 0;
  for (const dependent of dependents[top]!) if (dependent >= next) lost += 1;
  if (canLeft(state)) {
    costs[1] = lost + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
  }
  if (canRight(state)) costs[2] = lost + (head >= next ? 1 : 0);
}
