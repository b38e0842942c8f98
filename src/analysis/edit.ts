/** What was changed between two versions of a text, as one stretch. */

/** The stretch of the old text that was replaced, and by how much what stands behind it moved. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** The first and the last difference. */
export function editBetween(old: string, now: string): Edit {
  const most = Math.min(old.length, now.length);
  const start = longestSame(most, (from, to) => old.slice(from, to) === now.slice(from, to));
  const same = longestSame(
    most - start,
    (from, to) => old.slice(old.length - to, old.length - from) === now.slice(now.length - to, now.length - from),
  );
  return { start, end: old.length - same, by: now.length - old.length };
}

/** By halves: an engine compares whole stretches as fast as it reads memory, and single characters a hundred times slower. */
function longestSame(most: number, isSame: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
