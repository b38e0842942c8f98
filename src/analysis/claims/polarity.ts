/** Does the source say that the content holds, or that it does not? */
import type { Polarity } from '../article.ts';
import { denyingCues, turningVerbs } from '../english/cueKinds.ts';
import type { Draft } from './draft.ts';
import { sentenceAt, type TokenTable } from './tokens/tokenTable.ts';
import { listed } from './tokens/words.ts';

const negation = listed("not n't never neither nor no hardly scarcely");

/** "denied", "refused to say", "did not confirm" deny; "did not deny" and "could not rule out" do not. */
export function polarityOf(table: TokenTable, draft: Draft): Polarity {
  const { lower, lemmas, tags, heads, relations } = table;
  let denies = draft.cue !== 'quotation' && denyingCues.has(draft.lemma);
  if (draft.lemma === 'rule' && /^out$/.test(lower[draft.group[1]]!)) denies = true;
  const [first] = draft.group;
  for (let k = first; k < draft.head; k++) if (negation.has(lower[k]!)) denies = !denies;
  if (draft.cue === 'quotation' || draft.cue === 'phrase' || draft.cue === 'colon')
    return denies ? 'denies' : 'asserts';
  // "declined to confirm": the governing verb is part of the cue's sense
  const governor = heads[draft.head]!;
  if (
    relations[draft.head] === 'xcomp' &&
    governor >= sentenceAt(table, draft.head).first &&
    tags[governor]?.startsWith('V') === true
  ) {
    if (turningVerbs.has(lemmas[governor]!)) denies = !denies;
    for (let k = governor - 1; k >= Math.max(0, governor - 3); k--) {
      if (/^(?:not|n't|never)$/.test(lower[k]!)) {
        denies = !denies;
        break;
      }
      if (!/^(?:RB|MD|VB[DZP]?)$/.test(tags[k]!)) break;
    }
  }
  return denies ? 'denies' : 'asserts';
}
