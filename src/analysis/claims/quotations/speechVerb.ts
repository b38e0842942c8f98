/** The verb beside quoted words: which words can be one, its auxiliaries, and whom it addresses. */
import { verbFormOf } from '../../english/verbForms.ts';
import { phraseBehind } from '../tokens/nounPhrases.ts';
import { sentenceAt, type Range, type TokenTable } from '../tokens/tokenTable.ts';
import { isVerb, timeWord } from '../tokens/words.ts';

export const addressing = /^(?:tell|ask|remind|assure|inform|warn|write|email|text|beg|urge|advise|instruct|notify)$/;

/** Lemma of a token that can be the verb beside quoted words; undefined otherwise. */
export function speechVerbAt(table: TokenTable, i: number): string | undefined {
  const lower = table.lower[i]!;
  const lemma = verbFormOf(lower);
  if (lemma === undefined || !/^\p{Ll}/u.test(table.words[i]!)) return undefined;
  if (lemma === 'point') return table.lower[i + 1] === 'out' ? lemma : undefined;
  if (isVerb(table, i)) return lemma;
  // "Orr notes, “…”" with the verb taken for a plural
  const named =
    i > 0 &&
    /^(?:NNPS?|PRP)$/.test(table.tags[i - 1]!) &&
    (table.regionOf[i + 1]! >= 0 || /^[,:]$/.test(table.words[i + 1] ?? '') || endsTag(table, i));
  if (named && /[^s]s$/.test(lower)) return lemma;
  return /ed$|^(?:said|says|told|wrote|asks|tells|writes|adds|argues|explains)$/.test(lower) ? lemma : undefined;
}

/** `…," Ann Orr notes.`: nothing but a name stands between the quotation and the full stop. */
function endsTag({ words, tags, regionOf, regions }: TokenTable, i: number): boolean {
  if (words[i + 1] !== '.') return false;
  let k = i - 1;
  while (k > 0 && i - k < 5 && /^(?:NNPS?|PRP)$/.test(tags[k]!)) k--;
  return regions[regionOf[k]!]?.last === k;
}

/** "told [the BBC]", "asked [reporters]". */
export function addresseeBehind(table: TokenTable, verb: number): Range | null {
  if (!addressing.test(speechVerbAt(table, verb) ?? '')) return null;
  const range = phraseBehind(table, verb);
  return range && !timeWord.has(table.lower[range[0]]!) ? range : null;
}

/** The verb with its auxiliaries and adverbs: "later told", "would not say". */
export function speechGroup(table: TokenTable, verb: number): Range {
  const { first } = sentenceAt(table, verb);
  const { lower, regionOf, tags } = table;
  let a = verb;
  while (
    a > first &&
    regionOf[a - 1]! < 0 &&
    /^(?:has|have|had|is|was|were|are|be|been|being|would|will|could|can|may|did|do|does|also|later|then|once|not|n't|never|to|'d|recently|repeatedly|previously|ultimately|finally|simply|often|quickly|further)$/.test(
      lower[a - 1]!,
    ) &&
    !(lower[a - 1] === 'was' && tags[verb] === 'VBD')
  )
    a--;
  return [a, verb];
}
