/** What was changed between two versions of a text, as one stretch. */

/** The stretch of the old text that was replaced, and by how much what stands behind it moved. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Compared as fast as an engine reads memory, at first by long stretches, in the last of them by shorter ones. */
const stretches = [8192, 256];

/** The first and the last difference. */
export function editBetween(old: string, now: string): Edit {
  const most = Math.min(old.length, now.length);
  let start = 0;
  for (const stretch of stretches)
    while (start + stretch <= most && now.startsWith(old.slice(start, start + stretch), start)) start += stretch;
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  let same = 0;
  for (const stretch of stretches)
    while (
      same + stretch <= most - start &&
      now.startsWith(old.slice(old.length - same - stretch, old.length - same), now.length - same - stretch)
    )
      same += stretch;
  while (same < most - start && old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same)) same++;
  return { start, end: old.length - same, by: now.length - old.length };
}
