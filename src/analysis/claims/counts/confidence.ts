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
  return Math.round(100 * mixed(counts.get(narrow), prior)) / 100;
}

function mixed(count: { seen: number; right: number } | undefined, prior: number): number {
  return ((count?.right ?? 0) + weight * prior) / ((count?.seen ?? 0) + weight);
}

/** From narrow to wide: with the type of the source, and without. */
export function confidenceKeys(table: TokenTable, draft: Draft): [string, string] {
  const source = coarseType(sourceType(table, draft.source));
  const bin = Math.min(9, Math.floor(draft.probability * 10));
  const rule =
    draft.cue === 'verb' || draft.cue === 'adjective' || draft.cue === 'noun' ? `${draft.cue}-${bin}` : draft.rule;
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
