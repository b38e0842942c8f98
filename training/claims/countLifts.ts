/** Counts how often candidates with a feature are claims, against what the frames of other articles expect. */
import type { Frames } from '../../src/analysis/claims/frames.ts';
import { bestShape } from '../../src/analysis/claims/frames.ts';
import { draftCandidate } from '../../src/analysis/claims/draftCandidates.ts';
import { featuresOf } from '../../src/analysis/claims/features.ts';
import { findCandidates } from '../../src/analysis/claims/findCandidates.ts';
import type { LiftCount } from '../../src/analysis/claims/lifts.ts';
import type { TokenTable } from '../../src/analysis/claims/tokenTable.ts';
import { likeness, type MarkedTokens } from './countFrames.ts';

/** `frames` must be counted without this article, or the lifts mislead. */
export function countLifts(
  counts: Map<string, LiftCount>,
  frames: Frames,
  table: TokenTable,
  marks: MarkedTokens,
): void {
  for (const candidate of findCandidates(table)) {
    const attribution = marks.cueOf[candidate.head]!;
    if (attribution < 0 && marks.inContent[candidate.head]) continue;
    const { shape, found } = bestShape(frames, candidate);
    const draft = draftCandidate(table, candidate, shape, found);
    const right = attribution >= 0 && likeness(table, draft.contents, marks.contents[attribution]!) >= 0.5;
    const expected = Math.min(0.99, Math.max(0.01, found));
    for (const feature of new Set(featuresOf(table, draft))) {
      let count = counts.get(feature);
      if (!count) counts.set(feature, (count = { seen: 0, found: 0, expected: 0 }));
      count.seen++;
      count.expected += expected;
      if (right) count.found++;
    }
  }
}
