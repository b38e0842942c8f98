/** Counts how often candidates with a feature are claims, against what frames and the features before it let expect. */
import type { Frames } from '../../src/analysis/claims/counts/frames.ts';
import { countedRate, isHardlyCue, rowsOf } from '../../src/analysis/claims/counts/frames.ts';
import { draftCandidate, knownOf } from '../../src/analysis/claims/candidates/draftCandidates.ts';
import type { Atoms } from '../../src/analysis/claims/counts/featureKeys.ts';
import { featuresOf } from '../../src/analysis/claims/counts/features.ts';
import { findCandidates } from '../../src/analysis/claims/candidates/findCandidates.ts';
import { leastSeen, liftOf, type LiftCount } from '../../src/analysis/claims/counts/lifts.ts';
import { logit, unlogit } from '../../src/analysis/claims/counts/logit.ts';
import { quotationClaims } from '../../src/analysis/claims/quotations/quotationClaims.ts';
import { likeliestShape, type ShapeLifts } from '../../src/analysis/claims/counts/shapeLifts.ts';
import type { TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import { likeness, type MarkedTokens } from './countFrames.ts';

/** A candidate as the lifts see it. */
export interface Sighting {
  readonly features: readonly number[];
  readonly right: boolean;
  /** Log odds so far. */
  odds: number;
}

/** `frames` must be counted without this article, or the lifts mislead. */
export function sightingsOf(
  frames: Frames,
  table: TokenTable,
  marks: MarkedTokens,
  shapes: ShapeLifts,
  atoms: Atoms,
): Sighting[] {
  const quoted = new Set(quotationClaims(table).map(({ head }) => head));
  const sightings: Sighting[] = [];
  for (const candidate of findCandidates(table, (kind, lemma) => isHardlyCue(frames, kind, lemma, countedRate))) {
    const attribution = marks.cueOf[candidate.head]!;
    if (quoted.has(candidate.head) || (attribution < 0 && marks.inContent[candidate.head])) continue;
    const rows = rowsOf(frames, candidate);
    const known = knownOf(table, frames, rows, candidate);
    const fit = likeliestShape(table, rows, candidate, known.rate, shapes);
    if (!fit) continue;
    const { shape, found } = fit;
    const draft = draftCandidate(table, candidate, shape, found);
    sightings.push({
      features: featuresOf(table, draft, known, atoms),
      right: attribution >= 0 && likeness(table, draft.contents, marks.contents[attribution]!) >= 0.5,
      odds: logit(found),
    });
  }
  return sightings;
}

/** One group of features after the other: what a later one counts as expected, the earlier ones have already lifted. */
export function countLifts(sightings: readonly Sighting[]): Map<number, LiftCount> {
  const all = new Map<number, LiftCount>();
  const groups = sightings[0]?.features.length ?? 0;
  for (let group = 0; group < groups; group++) {
    const counts = new Map<number, LiftCount>();
    for (const { features, right, odds } of sightings) {
      const feature = features[group]!;
      let count = counts.get(feature);
      if (!count) counts.set(feature, (count = { seen: 0, found: 0, expected: 0 }));
      count.seen++;
      count.expected += unlogit(odds);
      if (right) count.found++;
    }
    for (const sighting of sightings) {
      const count = counts.get(sighting.features[group]!)!;
      if (count.seen >= leastSeen) sighting.odds += liftOf(count);
    }
    for (const [feature, count] of counts) all.set(feature, count);
  }
  return all;
}
