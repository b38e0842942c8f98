/**
 * Lifts: where a grammatical feature is there, claims are found more or less often than their frames let expect.
 * Counted in training (`lifts.data.ts`); many overlap, so that they are damped before they are put together.
 */
import type { Draft } from './draft.ts';
import { featuresOf } from './features.ts';
import { liftCounts } from './lifts.data.ts';
import type { TokenTable } from './tokenTable.ts';

/** With a feature, of `seen` candidates `found` were claims where the frames expected `expected`. */
export interface LiftCount {
  seen: number;
  found: number;
  expected: number;
}

const leastSeen = 40;
const damping = { estimate: 0.9, lifts: 0.35 };

export const logit = (p: number): number => {
  const bounded = Math.min(0.99, Math.max(0.01, p));
  return Math.log(bounded / (1 - bounded));
};

export function liftOf({ seen, found, expected }: LiftCount): number {
  const share = (x: number): number => Math.min(seen - 0.5, Math.max(0.5, x)) / seen;
  return logit(share(found)) - logit(share(expected));
}

let lifts: ReadonlyMap<string, number> | null = null;

function theLifts(): ReadonlyMap<string, number> {
  lifts ??= readLifts(liftCounts);
  return lifts;
}

/** Log odds by feature. `all` is what holds for every candidate; the others are measured against it. */
export function readLifts(lines: string): Map<string, number> {
  const counts = new Map<string, LiftCount>();
  for (const line of lines.trim().split('\n')) {
    const [feature, seen, found, expected] = line.split(' ');
    if (feature && seen) counts.set(feature, { seen: Number(seen), found: Number(found), expected: Number(expected) });
  }
  const all = counts.get('all');
  const bias = all ? all.found / all.expected : 1;
  return new Map(
    [...counts].map(([feature, { seen, found, expected }]) => [
      feature,
      liftOf({ seen, found, expected: feature === 'all' ? expected : expected * bias }),
    ]),
  );
}

/** The probability of a draft of a candidate, once its features are looked at. */
export function liftedProbability(table: TokenTable, draft: Draft): number {
  const known = theLifts();
  if (known.size === 0) return draft.probability;
  let sum = 0;
  for (const feature of featuresOf(table, draft)) sum += known.get(feature) ?? 0;
  const z = damping.estimate * logit(draft.probability) + damping.lifts * sum;
  return 1 / (1 + Math.exp(-z));
}

/** `seen` at least 40 keeps words that are rare out. */
export function writeLifts(counts: ReadonlyMap<string, LiftCount>): string {
  return [...counts]
    .filter(([, { seen }]) => seen >= leastSeen)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, { seen, found, expected }]) => `${feature} ${seen} ${found} ${expected.toFixed(1)}`)
    .join('\n');
}
