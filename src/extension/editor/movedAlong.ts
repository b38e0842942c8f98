/**
 * While somebody writes, VS Code moves the marks along with the text. Those that stand clear of every change since they were drawn, or
 * around all of them, are where they belong, and need not be sent to the window again. Knows nothing of VS Code.
 */
import type { Span } from '../../analysis/article.ts';

/** One change, in offsets into the text that it was made in. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Everything that was changed since a text was drawn: the stretch of that text, and by how much what stands behind it moved. */
export interface Changed extends Span {
  readonly by: number;
}

/** `changes` in the order in which they can be applied, as VS Code tells them. */
export function changedWith(before: Changed | undefined, changes: readonly TextChange[]): Changed | undefined {
  let all = before;
  for (const { rangeOffset, rangeLength, text } of changes) {
    const by = text.length - rangeLength;
    const end = rangeOffset + rangeLength;
    all = all
      ? { start: Math.min(all.start, rangeOffset), end: Math.max(all.end, end - all.by), by: all.by + by }
      : { start: rangeOffset, end, by };
  }
  return all;
}

/** Whether the changes are all that makes one text of the other: an editor may have told of fewer. */
export function leadsTo(old: string, now: string, changed: Changed | undefined): boolean {
  if (changed === undefined) return old === now;
  const { start, end, by } = changed;
  return (
    old.length + by === now.length &&
    old.slice(0, start) === now.slice(0, start) &&
    old.slice(end) === now.slice(end + by)
  );
}

/** Whether VS Code has moved the spans to where they shall be now. What a change touches at its edge is drawn again. */
export function haveMovedAlong(
  old: readonly Span[],
  now: readonly Span[],
  changed: Changed = { start: Infinity, end: Infinity, by: 0 },
): boolean {
  if (old.length !== now.length) return false;
  const { start, end, by } = changed;
  for (let i = 0; i < old.length; i++) {
    const [span, here] = [old[i]!, now[i]!];
    const isClear = span.end < start || span.start > end || (span.start < start && span.end > end);
    if (!isClear) return false;
    // a word that is written in a claim makes it longer
    if (here.start !== (span.start > end ? span.start + by : span.start)) return false;
    if (here.end !== (span.end > end ? span.end + by : span.end)) return false;
  }
  return true;
}
