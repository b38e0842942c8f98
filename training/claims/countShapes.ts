/** Counts, for marked cues, which of the stretches beside them are their content, by what stands at the edges and inside. */
import { findCandidates } from '../../src/analysis/claims/candidates/findCandidates.ts';
import { countedRate, isHardlyCue, rowsOf, type Frames } from '../../src/analysis/claims/counts/frames.ts';
import { knownOf } from '../../src/analysis/claims/candidates/draftCandidates.ts';
import type { Atoms } from '../../src/analysis/claims/counts/featureKeys.ts';
import { leastSeen, liftOf } from '../../src/analysis/claims/counts/lifts.ts';
import { unlogit } from '../../src/analysis/claims/counts/logit.ts';
import { quotationClaims } from '../../src/analysis/claims/quotations/quotationClaims.ts';
import {
  cueAtoms,
  shapeFeatures,
  shapeOdds,
  type ShapeLiftCount,
} from '../../src/analysis/claims/counts/shapeLifts.ts';
import type { TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import { likeness, type MarkedTokens } from './countFrames.ts';

/** A stretch beside a marked cue. */
export interface ShapeSighting {
  readonly features: readonly number[];
  readonly isFound: boolean;
  readonly isExact: boolean;
  /** Log odds so far. */
  found: number;
  exact: number;
}

/** `frames` must be counted without this article. */
export function shapeSightingsOf(
  frames: Frames,
  table: TokenTable,
  marks: MarkedTokens,
  atoms: Atoms,
): ShapeSighting[] {
  const quoted = new Set(quotationClaims(table).map(({ head }) => head));
  const sightings: ShapeSighting[] = [];
  for (const candidate of findCandidates(table, (kind, lemma) => isHardlyCue(frames, kind, lemma, countedRate))) {
    const attribution = marks.cueOf[candidate.head]!;
    if (attribution < 0 || quoted.has(candidate.head)) continue;
    const rows = rowsOf(frames, candidate);
    const odds = shapeOdds(rows, candidate);
    if (odds.length < 2) continue;
    const cue = cueAtoms(table, candidate, knownOf(table, frames, rows, candidate).rate, atoms);
    for (const { shape, found, exact } of odds) {
      const like = likeness(table, candidate.shapes.get(shape)!, marks.contents[attribution]!);
      sightings.push({
        features: shapeFeatures(table, candidate, shape, cue, atoms),
        isFound: like >= 0.5,
        isExact: like > 0.999,
        found,
        exact,
      });
    }
  }
  return sightings;
}

export function countShapes(sightings: readonly ShapeSighting[]): Map<number, ShapeLiftCount> {
  const all = new Map<number, ShapeLiftCount>();
  const groups = sightings[0]?.features.length ?? 0;
  for (let group = 0; group < groups; group++) {
    const counts = new Map<number, ShapeLiftCount>();
    for (const { features, isFound, isExact, found, exact } of sightings) {
      const key = features[group]!;
      let count = counts.get(key);
      if (!count) counts.set(key, (count = { seen: 0, found: 0, expectedFound: 0, exact: 0, expectedExact: 0 }));
      count.seen++;
      count.expectedFound += unlogit(found);
      count.expectedExact += unlogit(exact);
      if (isFound) count.found++;
      if (isExact) count.exact++;
    }
    for (const sighting of sightings) {
      const { seen, found, expectedFound, exact, expectedExact } = counts.get(sighting.features[group]!)!;
      if (seen < leastSeen) continue;
      sighting.found += liftOf({ seen, found, expected: expectedFound });
      sighting.exact += liftOf({ seen, found: exact, expected: expectedExact });
    }
    for (const [key, count] of counts) all.set(key, count);
  }
  return all;
}
