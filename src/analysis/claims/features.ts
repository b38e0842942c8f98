/** What speaks for or against a candidate beyond its lemma and construction: grammar only, no content words. */
import { bodyNouns, documentNouns, personNouns } from '../english/sourceNouns.ts';
import type { Draft } from './draft.ts';
import { sentenceAt, type Range, type TokenTable } from './tokenTable.ts';

const wordBefore =
  /^(?:to|and|or|by|in|of|,|for|if|when|who|that|which|while|as|what|how|because|after|before|than|but|not)$/;
const firstWord =
  /^(?:that|to|a|the|an|his|her|their|its|it|him|them|he|she|they|whether|if|how|what|why|for|on|about|of|in|with|as|by|no|any|this|these|those|not|all|more)$/;
const modal =
  /^(?:not|n't|never|will|would|can|could|may|might|should|must|to|have|has|had|is|are|was|were|been|be|being|do|does|did)$/;

export function featuresOf(table: TokenTable, draft: Draft): string[] {
  const { lower, tags, relations, regionOf, words, heads, isWord } = table;
  const { head, group, source, contents } = draft;
  const kind = draft.cue;
  const subject = sourceType(table, source);
  const features: string[] = ['all', `s=${subject}`, `sk=${subject.split(':')[0]!}${kind}`];
  if (source) features.push(`sd=${Math.min(4, Math.abs(source[0] > head ? source[0] - head : group[0] - source[1]))}`);
  const coarse = draft.signature.replace(/p:[^|]+/g, 'p');
  features.push(`pos=${tags[head]!}`, `rel=${relations[head]!}`, `sig=${kind}${coarse}`, `sh=${draft.shape}`);
  if (group[0] < head) features.push(`aux=${lower[group[0]]!}`);
  const before = group[0] > 0 ? lower[group[0] - 1]! : '';
  if (wordBefore.test(before)) features.push(`pw=${before}`);
  for (let k = group[0]; k < head; k++) if (modal.test(lower[k]!)) features.push(`m=${lower[k]!}`);
  let length = 0;
  let quoted = 0;
  for (const [first, last] of contents)
    for (let i = first; i <= last; i++) {
      length += isWord[i]!;
      if (regionOf[i]! >= 0) quoted += isWord[i]!;
    }
  features.push(`len=${Math.min(12, Math.floor(Math.log2(length + 1) * 2))}`);
  const start = contents.at(-1)![0];
  features.push(`first=${tags[start]!}`, `fw=${firstWord.test(lower[start]!) ? lower[start]! : '~'}`);
  if (quoted > 0) features.push(quoted >= length - 1 ? 'allq' : 'someq');
  const { zone, first, last } = sentenceAt(table, head);
  if (zone !== 'body') features.push(`zone=${zone}`);
  if (/^\p{Lu}/u.test(words[head]!)) features.push('cap');
  features.push(`at=${head === first ? 'first' : head === last ? 'last' : 'mid'}`);
  features.push(`pre=${kind}${subject.split(':')[0]!}${coarse.split('|')[0]!}`);
  const governor = heads[head]!;
  if (governor >= 0) features.push(`hp=${tags[governor]!.slice(0, 2)}${relations[head]!}`);
  const next = lower[group[1] + 1] ?? '';
  if (
    /^(?:that|to|,|:|with|about|for|on|at|in|of|against|by|as|up|out|it|him|her|them|how|whether|what|why)$/.test(next)
  )
    features.push(`nw=${next}`);
  return features;
}

/** Coarse type of a mention: pronoun, name, person, body, document, or the tag of its head. */
export function sourceType(table: TokenTable, source: Range | null): string {
  if (!source) return 'none';
  const { lower, tags } = table;
  let head = source[1];
  for (let k = source[0]; k <= source[1]; k++)
    if (/^(?:,|of|in|at|for|from|with|on|who|that|which|to|\()$/.test(lower[k]!)) {
      head = Math.max(source[0], k - 1);
      break;
    }
  const tag = tags[head]!;
  const word = lower[head]!;
  if (tag === 'PRP') return `prp:${word}`;
  if (tag.startsWith('W') || word === 'that') return `wh:${word}`;
  if (personNouns.has(word)) return 'pers';
  if (bodyNouns.has(word)) return 'body';
  if (documentNouns.has(word)) return 'doc';
  if (tag.startsWith('NNP')) return source[1] > source[0] ? 'nnp2' : 'nnp';
  if (tag === 'NNS') return 'nns';
  return tag.startsWith('N') ? 'nn' : tag;
}
