/** "reportedly", "allegedly": the writer passes it on and names nobody. */
import { hearsayAdverbs } from '../english/cueKinds.ts';
import { draftOf, type Draft } from './draft.ts';
import { sentenceAt, trim, type TokenTable } from './tokens/tokenTable.ts';
import { auxiliary } from './tokens/words.ts';

export function hearsayClaims(table: TokenTable): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < table.count; i++) {
    if (!hearsayAdverbs.has(table.lower[i]!) || table.regionOf[i]! >= 0) continue;
    const draft = hearsay(table, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The clause around the adverb, without it. Before an adjective ("an allegedly stolen car") it is no cue. */
function hearsay(table: TokenTable, i: number): Draft | null {
  const { lower, tags, left, right, heads, words } = table;
  const { first, last } = sentenceAt(table, i);
  const afterVerb = i > first && (auxiliary.has(lower[i - 1]!) || /^VB[DZP]$/.test(tags[i - 1]!));
  const beforeVerb = i < last && /^(?:VB[DZP]|MD)$/.test(tags[i + 1]!);
  if (!afterVerb && !beforeVerb && !(i === first && words[i + 1] === ',')) return null;
  let clause = heads[i]!;
  if (clause >= 0 && !/^(?:VB|NN|JJ|IN)/.test(tags[clause]!)) clause = heads[clause]!;
  const from = clause < 0 ? first : Math.min(left[clause]!, i);
  const to = clause < 0 ? last : Math.max(right[clause]!, i);
  const whole = [trim(table, from, i - 1), trim(table, i + 1, to)].filter((range) => range !== null);
  if (whole.length === 0 || whole.reduce((sum, [a, b]) => sum + b - a + 1, 0) < 4) return null;
  return draftOf({
    rule: 'hearsay-adverb',
    cue: 'phrase',
    head: i,
    lemma: lower[i]!,
    group: [i, i],
    contents: whole,
    source: null,
    probability: 0.6,
  });
}
