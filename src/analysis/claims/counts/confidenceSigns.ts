/**
 * What says of a claim that was found whether it is right, source and all: a cue in the sentence's main clause, a short sentence, a source
 * beside its cue. Counted as lifts over what rule and probability alone let expect, one group after the other.
 */
import type { Draft } from '../draft.ts';
import { lengthOf, sentenceAt, type TokenTable } from '../tokens/tokenTable.ts';

/** One value of each group, as `governor:counted;VBroot`. Claims of rules that know their content themselves are counted apart. */
export function confidenceSigns(table: TokenTable, draft: Draft, isCounted: boolean): readonly string[] {
  const { heads, relations, tags } = table;
  const { head, source, group, contents } = draft;
  const { first, last } = sentenceAt(table, head);
  const governor = heads[head]!;
  const kind = isCounted ? 'counted' : 'rule';
  return [
    `governor:${kind};${governor < 0 ? 'root' : tags[governor]!.slice(0, 2)};${relations[head]!}`,
    `sentence:${kind};${Math.min(6, Math.floor((last - first) / 10))}`,
    `source:${kind};${source ? placeOf(source[0] > head ? source[0] - head : group[0] - source[1], source[0] > head) : 'none'}`,
    `quoted:${kind};${quotedPart(table, draft)}`,
    `words:${kind};${Math.min(8, Math.floor(Math.log2(lengthOf(contents) + 1) * 1.5))}`,
  ];
}

function placeOf(distance: number, behind: boolean): string {
  if (behind) return 'behind';
  return distance === 1 ? 'beside' : distance < 4 ? 'near' : distance < 12 ? 'away' : 'far';
}

function quotedPart({ regionOf }: TokenTable, { contents }: Draft): string {
  let quoted = 0;
  for (const [first, last] of contents) for (let i = first; i <= last; i++) if (regionOf[i]! >= 0) quoted++;
  return quoted === 0 ? 'none' : quoted === lengthOf(contents) ? 'all' : 'some';
}
