/**
 * Lifts: where a grammatical feature is there, candidates are claims more or less often than their frames and the
 * features counted before it let expect. Counted in training (`lifts.data.ts`), one group of features after another.
 */
import type { Draft } from '../draft.ts';
import { keyOfName, keyTable, nameOfKey, newAtoms, placeOf, type Atoms, type KeyTable } from './featureKeys.ts';
import { featureGroups, featuresOf, type Known } from './features.ts';
import { logit, unlogit } from './logit.ts';
import type { TokenTable } from '../tokens/tokenTable.ts';

/** With a feature, of `seen` candidates `found` were claims where `expected` were to be expected. */
export interface LiftCount {
  seen: number;
  found: number;
  expected: number;
}

/** Log odds by feature, and the words that features are made of. */
export interface Lifts {
  readonly atoms: Atoms;
  readonly odds: KeyTable;
}

export const leastSeen = 20;
/** As many sightings as expected are added to each count, so that rare features lift little. */
const smoothing = 20;

export function liftOf({ seen, found, expected }: LiftCount): number {
  const usual = expected / seen;
  return logit((found + smoothing * usual) / (seen + smoothing)) - logit(usual);
}

/** The probability of a draft of a candidate, once its features are looked at. */
export function liftedProbability(table: TokenTable, draft: Draft, known: Known, { atoms, odds }: Lifts): number {
  let z = logit(draft.probability);
  const { cells } = odds;
  for (const key of featuresOf(table, draft, known, atoms)) z += cells[placeOf(odds, key) + 1]!;
  return unlogit(z);
}

export function readLifts(lines: string): Lifts {
  const atoms = newAtoms(false);
  const odds = new Map<number, readonly number[]>();
  for (const line of lines.split('\n')) {
    const [feature = '', seen, found, expected] = line.split(' ');
    const key = keyOfName(featureGroups, atoms, feature);
    if (key !== undefined && seen)
      odds.set(key, [liftOf({ seen: Number(seen), found: Number(found), expected: Number(expected) })]);
  }
  return { atoms, odds: keyTable(odds, 1) };
}

/** Features that are rare stay out. */
export function writeLifts(counts: ReadonlyMap<number, LiftCount>, atoms: Atoms): string {
  return [...counts]
    .filter(([, { seen }]) => seen >= leastSeen)
    .map(([key, count]) => [nameOfKey(featureGroups, atoms, key), count] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, { seen, found, expected }]) => `${feature} ${seen} ${found} ${expected.toFixed(1)}`)
    .join('\n');
}
