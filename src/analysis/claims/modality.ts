/** How firmly the content is put: as certain, possible, expected, conditional, still to come, or only passed on. */
import type { Modality } from '../article.ts';
import { hearsayAdverbs } from '../english/cueKinds.ts';
import type { Draft } from './draft.ts';
import type { TokenTable } from './tokens/tokenTable.ts';
import { listed } from './tokens/words.ts';

const expecting = listed('expect anticipate forecast predict due likely schedule hope');
const hearsay = listed('say report believe think understand rumour rumor allege know suppose claim reckon');

export function modalityOf(table: TokenTable, draft: Draft): Modality {
  const { lower } = table;
  const [first, last] = draft.group;
  const cue = lower.slice(first, last + 1);
  if (hearsayAdverbs.has(draft.lemma) || cue.some((word) => hearsayAdverbs.has(word))) return 'reported';
  if (draft.passive && !draft.source) {
    if (expecting.has(draft.lemma)) return 'expected';
    if (hearsay.has(draft.lemma)) return 'reported';
  }
  if (cue.some((word) => word === 'will' || word === "'ll" || word === 'shall')) return 'future';
  if (cue.some((word) => /^(?:may|might|could)$/.test(word))) return 'possible';
  if (expecting.has(draft.lemma)) return 'expected';
  return contentModality(table, draft);
}

/** By the first modal verb of the content: what is quoted keeps its own. */
function contentModality(table: TokenTable, draft: Draft): Modality {
  const { lower, tags } = table;
  let modality: Modality = 'certain';
  for (const [first, last] of draft.contents)
    for (let i = first; i <= last && i - first < 40; i++) {
      const word = lower[i]!;
      if (i > first + 3 && /^(?:if|unless|provided)$/.test(word)) return 'conditional';
      if (modality !== 'certain' || tags[i] !== 'MD') continue;
      if (/^(?:may|might|could)$/.test(word)) modality = 'possible';
      else if (/^(?:would|'d)$/.test(word)) modality = 'conditional';
      else if (/^(?:will|'ll|shall|wo)$/.test(word)) modality = 'future';
    }
  if (
    modality === 'certain' &&
    /^(?:possible|probably|perhaps|maybe|possibly|likely|unlikely)$/.test(lower[draft.contents[0]![0]]!)
  )
    return 'possible';
  return modality;
}
