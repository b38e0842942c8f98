/**
 * Lifts: where a grammatical feature is there, candidates are claims more or less often than their frames and the
 * features counted before it let expect. Counted in training (`lifts.data.ts`), one group of features after another.
 */
import type { Draft } from './draft.ts';
import { featuresOf } from './features.ts';
import { logit, unlogit } from './logit.ts';
import type { TokenTable } from './tokenTable.ts';

/** With a feature, of `seen` candidates `found` were claims where `expected` were to be expected. */
export interface LiftCount {
  seen: number;
  found: number;
  expected: number;
}

export const leastSeen = 20;
/** As many sightings as expected are added to each count, so that rare features lift little. */
const smoothing = 20;

export function liftOf({ seen, found, expected }: LiftCount): number {
  const usual = expected / seen;
  return logit((found + smoothing * usual) / (seen + smoothing)) - logit(usual);
}

/** Log odds by feature. */
export type Lifts = ReadonlyMap<string, number>;

/** The probability of a draft of a candidate, once its features are looked at. */
export function liftedProbability(table: TokenTable, draft: Draft, rate: string, lifts: Lifts): number {
  let z = logit(draft.probability);
  for (const feature of featuresOf(table, draft, rate)) z += lifts.get(feature) ?? 0;
  return unlogit(z);
}

export function readLifts(lines: string): Lifts {
  const read = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [feature, seen, found, expected] = line.split(' ');
    if (feature && seen)
      read.set(feature, liftOf({ seen: Number(seen), found: Number(found), expected: Number(expected) }));
  }
  return read;
}

/** Features that are rare stay out. */
export function writeLifts(counts: ReadonlyMap<string, LiftCount>): string {
  return [...counts]
    .filter(([, { seen }]) => seen >= leastSeen)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, { seen, found, expected }]) => `${feature} ${seen} ${found} ${expected.toFixed(1)}`)
    .join('\n');
}
