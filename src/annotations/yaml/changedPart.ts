/** Where two texts differ: from the first character to the last one that do. */
export interface ChangedPart {
  readonly start: number;
  /** In the old text. */
  readonly oldEnd: number;
  /** In the new one. */
  readonly newEnd: number;
}

const step = 4096;

export function changedPart(before: string, after: string): ChangedPart {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + step <= most && before.slice(start, start + step) === after.slice(start, start + step)) start += step;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const left = most - start;
  const tail = (text: string, length: number) => text.slice(text.length - length - step, text.length - length);
  while (same + step <= left && tail(before, same) === tail(after, same)) same += step;
  while (same < left && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same++;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}
