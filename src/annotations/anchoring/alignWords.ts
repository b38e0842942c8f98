/** Two short stretches of words laid side by side, so that changed words are found again: “harbor” is “harbour”, “cat” is not “the”. */
import { editDistance } from './alike.ts';
import { wordAt, type Words } from './textWords.ts';

/** Words of one stretch times those of the other: above it nothing is laid side by side. */
const alignLimit = 400_000;

/** Links `from` a0 to a1 with `to` b0 to b1: the alignment with the most in common; words count by length, so that "the" does not pull sentences together. */
export function alignWords(
  from: Words,
  to: Words,
  links: Int32Array,
  taken: Uint8Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): void {
  const rows = a1 - a0;
  const columns = b1 - b0;
  if (rows <= 0 || columns <= 0 || rows * columns > alignLimit || !isFree(taken, b0, b1)) return;
  const width = columns + 1;
  const own = wordsIn(from, a0, a1);
  const other = wordsIn(to, b0, b1);
  const common = (i: number, j: number) =>
    from.id[a0 + i] === to.id[b0 + j] ? own[i]!.length + 0.5 : alikeness(own[i]!, other[j]!);
  const best = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const match = common(i, j);
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const pair = match > 0 ? match + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(skip, pair);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const match = common(i, j);
    if (match > 0 && best[i * width + j] === match + best[(i + 1) * width + j + 1]!) {
      links[a0 + i] = b0 + j;
      taken[b0 + j] = 1;
      i++;
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
}

function wordsIn(words: Words, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => wordAt(words, from + i));
}

function alikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer < 3 || !/\p{L}/u.test(a)) return 0;
  const limit = Math.floor(longer / 2);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : (longer - distance) * 0.6;
}

/** Nothing of `start` to `end` is linked. */
export function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let j = start; j < end; j++) if (taken[j] !== 0) return false;
  return true;
}
