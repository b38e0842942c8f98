/**
 * Trees stay trees: each mend is right by itself, and two of them may hang two words on one another ("taxpayers reporting gains
 * would pay": what they report is that they pay, and who pays is who reports).
 */
import type { Token } from '../../language/sentence.ts';
import type { Trees } from './mendClauses.ts';

/** A word of a ring gets back what the parser gave it. `tokens`: those of the sentence that begins at `first`. */
export function untie(trees: Pick<Trees, 'heads' | 'relations'>, tokens: readonly Token[], first: number): void {
  const { heads, relations } = trees;
  /** By whom a word was passed first; a word that leads to the root was passed by somebody before. */
  const passed = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    let at = i;
    while (at >= 0 && passed[at]! < 0) {
      passed[at] = i;
      at = heads[first + at]! < 0 ? -1 : heads[first + at]! - first;
    }
    if (at < 0 || passed[at] !== i) continue;
    const ring = new Set<number>();
    for (; !ring.has(at); at = heads[first + at]! - first) ring.add(at);
    for (const one of ring) {
      const { head, relation } = tokens[one]!;
      if (ring.has(head)) continue;
      const isFree = head < 0 || reachesRoot(heads, first, head, one);
      heads[first + one] = isFree && head >= 0 ? first + head : -1;
      relations[first + one] = isFree ? relation : 'root';
      break;
    }
  }
}

/** Longer ways are not gone, so that a sentence of any length takes time in proportion to it; the parser reads 200 words at once. */
const farthest = 1000;

/** Whether a word leads to the root, and not over `one` or into another ring. */
function reachesRoot(heads: Int32Array, first: number, from: number, one: number): boolean {
  let at = from;
  for (let steps = 0; steps < farthest && at >= 0 && at !== one; steps++)
    at = heads[first + at]! < 0 ? -1 : heads[first + at]! - first;
  return at < 0;
}
