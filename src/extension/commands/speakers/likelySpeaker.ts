/** Who probably says the selected words: what a reviewer is offered first, and never what is written without being asked. */
import type { Span } from '../../../analysis/article.ts';
import type { Mark } from '../../reading/view.ts';

/**
 * Of the claim that the words belong to, or else who is named nearest in their paragraph. `marks` and `words` are of `text`.
 */
export function likelySpeaker(text: string, marks: readonly Mark[], words: readonly Span[]): string | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  let nearest: { readonly speaker: string; readonly away: number } | undefined;
  for (const mark of marks) {
    if ((mark.kind !== 'claim' && mark.kind !== 'speaker') || mark.speaker === undefined) continue;
    for (const span of mark.spans) {
      const overlaps = span.start < end && start < span.end;
      if (mark.kind === 'claim' && !overlaps) continue;
      // Whoever is named within the words is spoken of, and seldom speaks.
      const away = mark.kind === 'claim' ? -1 : overlaps ? Infinity : Math.max(span.start - end, start - span.end);
      if (away >= (nearest?.away ?? farthest) || parted(text, span, { start, end })) continue;
      nearest = { speaker: mark.speaker, away };
    }
  }
  return nearest?.speaker;
}

const farthest = 1000;

/** By the end of a paragraph. */
function parted(text: string, a: Span, b: Span): boolean {
  return /\n[ \t]{0,20}\r?\n/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}
