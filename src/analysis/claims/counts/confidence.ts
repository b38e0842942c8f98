/**
 * How often claims like this one were right, source included: counted on articles that were kept out of all other
 * counts (`confidence.data.ts`), by rule and by how probable the claim was.
 */
import { confidenceCounts } from './confidence.data.ts';
import type { Draft } from '../draft.ts';
import { coarseType, sourceType } from './features.ts';
import type { TokenTable } from '../tokens/tokenTable.ts';

/** As many claims as `prior` says are added to each count. */
const weight = 12;
/** Share of found claims whose source is right too, before anything is known. */
const usualSource = 0.87;

let counts: ReadonlyMap<string, { seen: number; right: number }> | null = null;

export function confidenceOf(table: TokenTable, draft: Draft): number {
  counts ??= readConfidence(confidenceCounts);
  const [narrow, wide] = confidenceKeys(table, draft);
  const prior = mixed(counts.get(wide), draft.probability * usualSource);
  const likely = mixed(counts.get(narrow), prior) + usualSource * aboveMiddle(draft);
  return Math.round(100 * Math.min(0.99, Math.max(0.01, likely))) / 100;
}

/** How far a claim is above the middle of those it is counted with: of two in one tenth the more probable one is right more often. */
function aboveMiddle({ cue, probability }: Draft): number {
  return isCounted(cue) ? probability - (tenthOf(probability) + 0.5) / 10 : 0;
}

/** Rules without a verb, adjective or noun as their cue give all their claims one probability. */
const isCounted = (cue: Draft['cue']): boolean => cue === 'verb' || cue === 'adjective' || cue === 'noun';
const tenthOf = (probability: number): number => Math.min(9, Math.floor(probability * 10));

function mixed(count: { seen: number; right: number } | undefined, prior: number): number {
  return ((count?.right ?? 0) + weight * prior) / ((count?.seen ?? 0) + weight);
}

/** From narrow to wide: with the type of the source, and without. */
export function confidenceKeys(table: TokenTable, draft: Draft): [string, string] {
  const source = coarseType(sourceType(table, draft.source));
  const rule = isCounted(draft.cue) ? `${draft.cue}-${tenthOf(draft.probability)}` : draft.rule;
  return [`${rule}|${source}`, rule];
}

export function readConfidence(lines: string): Map<string, { seen: number; right: number }> {
  const read = new Map<string, { seen: number; right: number }>();
  for (const line of lines.split('\n')) {
    const [key, seen, right] = line.split(' ');
    if (key && seen) read.set(key, { seen: Number(seen), right: Number(right) });
  }
  return read;
}
