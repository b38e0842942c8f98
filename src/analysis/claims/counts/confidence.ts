/**
 * How often claims like this one were right, source included: counted on articles that were kept out of all other
 * counts (`confidence.data.ts`), by rule, by how probable the claim was, and by the signs of `confidenceSigns`.
 */
import { confidenceCounts } from './confidence.data.ts';
import { confidenceSigns } from './confidenceSigns.ts';
import type { Draft } from '../draft.ts';
import { coarseType, sourceType } from './features.ts';
import { leastSeen, liftOf } from './lifts.ts';
import { logit, unlogit } from './logit.ts';
import type { TokenTable } from '../tokens/tokenTable.ts';

/** As many claims as `prior` says are added to each count. */
const weight = 12;
/** Share of found claims whose source is right too, before anything is known. */
const usualSource = 0.87;

/** Of `seen` claims `right` were right. */
export interface RightCount {
  seen: number;
  right: number;
}

export interface ConfidenceCounts {
  /** By rule, with and without the type of the source. */
  readonly rules: ReadonlyMap<string, RightCount>;
  /** Log odds by sign. */
  readonly signs: ReadonlyMap<string, number>;
}

let counts: ConfidenceCounts | null = null;

export function confidenceOf(table: TokenTable, draft: Draft): number {
  counts ??= readConfidence(confidenceCounts);
  let odds = logit(ruleConfidence(table, draft, counts.rules));
  for (const sign of signsOf(table, draft)) odds += counts.signs.get(sign) ?? 0;
  return Math.round(100 * Math.min(0.99, Math.max(0.01, unlogit(odds)))) / 100;
}

/** By rule, probability and type of source alone. */
export function ruleConfidence(table: TokenTable, draft: Draft, rules: ReadonlyMap<string, RightCount>): number {
  const [narrow, wide] = confidenceKeys(table, draft);
  const prior = mixed(rules.get(wide), draft.probability * usualSource);
  const likely = mixed(rules.get(narrow), prior) + usualSource * aboveMiddle(draft);
  return Math.min(0.99, Math.max(0.01, likely));
}

export function signsOf(table: TokenTable, draft: Draft): readonly string[] {
  return confidenceSigns(table, draft, isCounted(draft.cue));
}

/** How far a claim is above the middle of those it is counted with: of two in one tenth the more probable one is right more often. */
function aboveMiddle({ cue, probability }: Draft): number {
  return isCounted(cue) ? probability - (tenthOf(probability) + 0.5) / 10 : 0;
}

/** Rules without a verb, adjective or noun as their cue give all their claims one probability. */
const isCounted = (cue: Draft['cue']): boolean => cue === 'verb' || cue === 'adjective' || cue === 'noun';
const tenthOf = (probability: number): number => Math.min(9, Math.floor(probability * 10));

function mixed(count: RightCount | undefined, prior: number): number {
  return ((count?.right ?? 0) + weight * prior) / ((count?.seen ?? 0) + weight);
}

/** From narrow to wide: with the type of the source, and without. */
export function confidenceKeys(table: TokenTable, draft: Draft): [string, string] {
  const source = coarseType(sourceType(table, draft.source));
  const rule = isCounted(draft.cue) ? `${draft.cue}-${tenthOf(draft.probability)}` : draft.rule;
  return [`${rule}|${source}`, rule];
}

/** Lines of `key seen right`, and for signs how many were expected to be right. */
export function readConfidence(lines: string): ConfidenceCounts {
  const rules = new Map<string, RightCount>();
  const signs = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [key, ...numbers] = line.split(' ');
    const [seen = 0, right = 0, expected] = numbers.map(Number);
    if (!key || seen === 0) continue;
    if (expected === undefined) rules.set(key, { seen, right });
    else if (seen >= leastSeen) signs.set(key, liftOf({ seen, found: right, expected }));
  }
  return { rules, signs };
}
