/** Counts how often claims are right, content and source, on articles that were kept out of frames and lifts. */
import {
  confidenceKeys,
  ruleConfidence,
  signsOf,
  type RightCount,
} from '../../src/analysis/claims/counts/confidence.ts';
import { leastSeen, liftOf, type LiftCount } from '../../src/analysis/claims/counts/lifts.ts';
import { logit, unlogit } from '../../src/analysis/claims/counts/logit.ts';
import type { Draft } from '../../src/analysis/claims/draft.ts';
import { draftClaims } from '../../src/analysis/claims/findClaims.ts';
import type { Counts } from '../../src/analysis/claims/counts/theCounts.ts';
import type { TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import { likeness, type MarkedTokens } from './countFrames.ts';

/** A claim as it was found, with what speaks for it. */
export interface Found {
  readonly table: TokenTable;
  readonly draft: Draft;
  readonly right: boolean;
}

export function foundClaims(table: TokenTable, marks: MarkedTokens, trained: Counts): Found[] {
  return draftClaims(table, trained)
    .filter(({ continues }) => !continues)
    .map((draft) => ({ table, draft, right: isRight(table, marks, draft) }));
}

/** About the content of some attribution, and the head of its source. */
export function isRight(table: TokenTable, { contents, sources }: MarkedTokens, draft: Draft): boolean {
  return contents.some((gold, index) => {
    if (likeness(table, draft.contents, gold) < 0.5) return false;
    const source = sources[index]!;
    if (source.length === 0 || !draft.source) return source.length === 0 && !draft.source;
    const head = headOf(table, source);
    return head >= draft.source[0] && head <= draft.source[1];
  });
}

/** Last word before the first comma, preposition or relative pronoun. */
function headOf({ lower, isWord }: TokenTable, source: readonly number[]): number {
  let head = -1;
  for (const i of source) {
    if (
      head >= 0 &&
      /^(?:[,;(—–]|of|in|at|for|from|with|on|who|whom|whose|which|that|to|by|about|among|inside|near|during|and|or)$/.test(
        lower[i]!,
      )
    )
      break;
    if (isWord[i] && lower[i] !== "'s") head = i;
  }
  return head;
}

/** By rule; then, group after group, what each sign adds to what rule and the groups before it let expect. */
export function writeConfidence(found: readonly Found[]): string {
  const rules = new Map<string, RightCount>();
  for (const { table, draft, right } of found)
    for (const key of new Set(confidenceKeys(table, draft))) {
      const count = rules.get(key) ?? { seen: 0, right: 0 };
      rules.set(key, { seen: count.seen + 1, right: count.right + (right ? 1 : 0) });
    }
  for (const [key, { seen }] of rules) if (seen < 5) rules.delete(key);
  const claims = found.map(({ table, draft, right }) => ({
    signs: signsOf(table, draft),
    right,
    odds: logit(ruleConfidence(table, draft, rules)),
  }));
  const signs = new Map<string, LiftCount>();
  const groups = claims[0]?.signs.length ?? 0;
  for (let group = 0; group < groups; group++) {
    const counts = new Map<string, LiftCount>();
    for (const { signs, right, odds } of claims) {
      const count = counts.get(signs[group]!) ?? { seen: 0, found: 0, expected: 0 };
      const expected = count.expected + unlogit(odds);
      counts.set(signs[group]!, { seen: count.seen + 1, found: count.found + (right ? 1 : 0), expected });
    }
    for (const [sign, count] of counts) if (count.seen >= leastSeen) signs.set(sign, count);
    for (const claim of claims) {
      const count = signs.get(claim.signs[group]!);
      if (count) claim.odds += liftOf(count);
    }
  }
  return [
    ...[...rules].map(([key, { seen, right }]) => `${key} ${seen} ${right}`),
    ...[...signs].map(([key, { seen, found: right, expected }]) => `${key} ${seen} ${right} ${expected.toFixed(1)}`),
  ]
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');
}
