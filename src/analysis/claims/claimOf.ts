/** From a draft to the claim that the editor and the files see. */
import type { Claim, ClaimKind, Span } from '../article.ts';
import { beliefCues } from '../english/cueKinds.ts';
import { findingId } from '../findingId.ts';
import { confidenceOf } from './counts/confidence.ts';
import type { Draft } from './draft.ts';
import { modalityOf } from './modality.ts';
import { reasonFor } from './reasonFor.ts';
import { polarityOf } from './polarity.ts';
import { spansOf, type TokenTable } from './tokens/tokenTable.ts';

/** The ids given so far: a claim that continues another names it, and no two have one. */
export interface Ids {
  readonly of: Map<Draft, string>;
  readonly used: Set<string>;
}

export function claimOf(table: TokenTable, draft: Draft, ids: Ids): Claim {
  const contents = spansOf(
    table,
    [...draft.contents].sort((a, b) => a[0] - b[0]),
  );
  const cue = spansOf(table, [draft.group]);
  let id = findingId('c', table.text, whole(contents));
  if (ids.used.has(id)) id = findingId('c', table.text, whole([...contents, ...cue]));
  ids.of.set(draft, id);
  ids.used.add(id);
  const continues = draft.continues ? ids.of.get(draft.continues) : undefined;
  return {
    id,
    kind: kindOf(table, draft),
    contents,
    cue,
    source: draft.source ? spansOf(table, [draft.source]) : [],
    addressee: draft.addressee ? spansOf(table, [draft.addressee]) : [],
    polarity: polarityOf(table, draft),
    modality: modalityOf(table, draft),
    ...(continues === undefined ? {} : { continues }),
    rule: draft.rule,
    reason: reasonFor(draft),
    confidence: confidenceOf(table, draft),
  };
}

function whole(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Direct if all its words stand between marks or in a script ("ORR: No."), mixed if some do. */
export function kindOf(table: TokenTable, draft: Draft): ClaimKind {
  if (draft.rule === 'script-colon') return 'direct';
  let words = 0;
  let quoted = 0;
  for (const [first, last] of draft.contents)
    for (let i = first; i <= last; i++) {
      if (!table.isWord[i]) continue;
      words++;
      if (table.regionOf[i]! >= 0) quoted++;
    }
  if (quoted > 0) return quoted >= words * 0.95 ? 'direct' : 'mixed';
  return beliefCues.has(draft.lemma) ? 'belief' : 'indirect';
}
