/** What of a list an edit of the text left as it was: most of it, before and behind the edit. */

export interface SameEnds {
  /** How many items at the beginning are the same. */
  readonly before: number;
  /** How many items at the end are the same, of the others. */
  readonly after: number;
}

/** Whether an item is another one but for its place: `by` characters, and `more` items, further on. */
export type IsSame<One> = (one: One, other: One, by: number, more: number) => boolean;

/** Both in text order; what stands behind the edit moved `by` characters. */
export function sameEnds<One>(old: readonly One[], now: readonly One[], by: number, isSame: IsSame<One>): SameEnds {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && isSame(old[before]!, now[before]!, 0, 0)) before++;
  const more = now.length - old.length;
  let after = 0;
  while (after < most - before) {
    const i = old.length - 1 - after;
    if (!isSame(old[i]!, now[i + more]!, by, more)) break;
    after++;
  }
  return { before, after };
}

/** A list as it was at both ends, with other items between. */
export function between<One>(old: readonly One[], { before, after }: SameEnds, items: readonly One[]): One[] {
  const all = old.slice(0, before);
  for (const one of items) all.push(one);
  for (let i = old.length - after; i < old.length; i++) all.push(old[i]!);
  return all;
}
