/** Counts how often claims are right, content and source, on articles that were kept out of frames and lifts. */
import { confidenceKeys } from '../../src/analysis/claims/counts/confidence.ts';
import type { Draft } from '../../src/analysis/claims/draft.ts';
import { draftClaims } from '../../src/analysis/claims/findClaims.ts';
import type { Counts } from '../../src/analysis/claims/counts/theCounts.ts';
import type { TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import { likeness, type MarkedTokens } from './countFrames.ts';

export function countConfidence(
  counts: Map<string, { seen: number; right: number }>,
  table: TokenTable,
  marks: MarkedTokens,
  trained: Counts,
): void {
  const drafts = draftClaims(table, trained).filter(({ continues }) => !continues);
  for (const draft of drafts) {
    const right = isRight(table, marks, draft);
    for (const key of new Set(confidenceKeys(table, draft))) {
      const count = counts.get(key) ?? { seen: 0, right: 0 };
      counts.set(key, { seen: count.seen + 1, right: count.right + (right ? 1 : 0) });
    }
  }
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

export function writeConfidence(counts: ReadonlyMap<string, { seen: number; right: number }>): string {
  return [...counts]
    .filter(([, { seen }]) => seen >= 5)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { seen, right }]) => `${key} ${seen} ${right}`)
    .join('\n');
}
