/** A claim in the making, by token indices. The stages of `findClaims` change it in place until it becomes a `Claim`. */
import type { Cue } from './candidates/findSource.ts';
import type { Range, TokenTable } from './tokens/tokenTable.ts';

export interface Draft {
  /** Which rule made it: `say|ct|C`, `quotation-after`. */
  rule: string;
  readonly cue: Cue['kind'] | 'quotation' | 'phrase' | 'colon';
  readonly head: number;
  readonly lemma: string;
  group: Range;
  signature: string;
  shape: string;
  contents: Range[];
  source: Range | null;
  addressee: Range | null;
  /** Chance that this is a claim with about this content. */
  probability: number;
  /** Of `seen` candidates with this lemma and construction `found` had such a content. */
  readonly evidence: { readonly found: number; readonly seen: number } | null;
  readonly passive: boolean;
  /** The cue stands behind its content. */
  readonly after: boolean;
  /** A quotation without a cue further on does not belong to this one's speaker. */
  readonly closed: boolean;
  /** The draft whose speaker goes on in this one. */
  continues: Draft | null;
}

/** A draft of a rule that knows its source and content itself. */
export function draftOf(
  fields: Pick<Draft, 'rule' | 'cue' | 'head' | 'lemma' | 'group' | 'contents' | 'source' | 'probability'> &
    Partial<Draft>,
): Draft {
  // field by field: there are many drafts
  return {
    rule: fields.rule,
    cue: fields.cue,
    head: fields.head,
    lemma: fields.lemma,
    group: fields.group,
    signature: fields.signature ?? fields.rule,
    shape: fields.shape ?? '',
    contents: fields.contents,
    source: fields.source,
    addressee: fields.addressee ?? null,
    probability: fields.probability,
    evidence: fields.evidence ?? null,
    passive: fields.passive ?? false,
    after: fields.after ?? false,
    closed: fields.closed ?? false,
    continues: fields.continues ?? null,
  };
}

export function firstToken(draft: Draft): number {
  return draft.contents.reduce((least, [first]) => Math.min(least, first), draft.group[0]);
}

export function lastToken(draft: Draft): number {
  return draft.contents.reduce((most, [, last]) => Math.max(most, last), draft.group[1]);
}

/** Does any of its content stand between quotation marks? */
export function hasQuotation(table: TokenTable, draft: Draft): boolean {
  return draft.contents.some(([first, last]) => {
    for (let i = first; i <= last; i++) if (table.regionOf[i]! >= 0) return true;
    return false;
  });
}
