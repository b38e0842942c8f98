/** What speaks for or against a candidate beyond its lemma and construction: grammar only, no content words. */
import { bodyNouns, documentNouns, personNouns } from '../english/sourceNouns.ts';
import { logit } from './logit.ts';
import type { Draft } from './draft.ts';
import { sentenceAt, type Range, type TokenTable } from './tokenTable.ts';

const wordBefore =
  /^(?:to|and|or|by|in|of|,|for|if|when|who|that|which|while|as|what|how|because|after|before|than|but|not)$/;
const auxiliaryLike =
  /^(?:not|n't|never|will|would|can|could|may|might|should|must|to|have|has|had|is|are|was|were|been|be|being|do|does|did|also|still|now|then|just|even|'s|'d|'ve|'re|'ll)$/;
const nextWord =
  /^(?:that|to|,|:|with|about|for|on|at|in|of|against|by|as|up|out|it|him|her|them|how|whether|what|why|the|a|an|his|their|its|"|“|'')$/;
const firstWord =
  /^(?:that|to|a|the|an|his|her|their|its|it|him|them|he|she|they|whether|if|how|what|why|for|on|about|of|in|with|as|by|no|any|this|these|those|not|all|more)$/;

/**
 * One value for each group of features, in the order in which they are counted: `pos=VBD`. `rate` is how often the
 * lemma is a cue at all, 0 to 6, or `?` if it is hardly known.
 */
export function featuresOf(table: TokenTable, draft: Draft, rate: string): string[] {
  const { lower, tags, relations, words, heads } = table;
  const { head, group, source, contents, cue: kind } = draft;
  const subject = sourceType(table, source);
  const coarse = subject.split(':')[0]!;
  const signature = draft.signature.replace(/p:[^|]+/g, 'p');
  const distance = source ? Math.min(4, Math.abs(source[0] > head ? source[0] - head : group[0] - source[1])) : 0;
  const { length, quoted } = wordsOf(table, contents);
  const [start] = contents.at(-1)!;
  const sentence = sentenceAt(table, head);
  const before = group[0] > sentence.first ? lower[group[0] - 1]! : '^';
  const next = lower[group[1] + 1] ?? '';
  const governor = heads[head]!;
  const relation = relations[head]!;
  const tag = tags[head]!;
  const content = sourceType(table, contents.at(-1)!).split(':')[0]!;
  const lengthBin = Math.min(12, Math.floor(Math.log2(length + 1) * 2));
  return [
    `est=${Math.round(2 * logit(draft.probability))}`,
    `s=${subject}`,
    `sig=${kind}|${signature}`,
    `sh=${draft.shape}`,
    `pos=${tag}`,
    `rel=${relation}`,
    `aux=${group[0] < head && auxiliaryLike.test(lower[group[0]]!) ? lower[group[0]]! : group[0] < head ? '~' : ''}`,
    `neg=${negated(table, draft) ? 1 : 0}`,
    `before=${wordBefore.test(before) ? before : '~'}`,
    `len=${lengthBin}`,
    `first=${tags[start]!}`,
    `word=${firstWord.test(lower[start]!) ? lower[start]! : '~'}`,
    `gov=${governor < 0 ? 'root' : tags[governor]!.slice(0, 2) + relation}`,
    `next=${nextWord.test(next) ? next : '~'}`,
    `pre=${kind}|${coarse}|${signature.split('|')[0]!}`,
    `dist=${distance}|${coarse}`,
    `at=${head === sentence.first ? 'first' : head === sentence.last ? 'last' : 'mid'}`,
    `zone=${sentence.zone}`,
    `cap=${/^\p{Lu}/u.test(words[head]!) ? 1 : 0}`,
    `quoted=${quoted === 0 ? 'none' : quoted >= length - 1 ? 'all' : 'some'}`,
    `rate=${rate}|${coarse}`,
    `form=${rate}|${tag}|${relation}`,
    `own=${signature}|${coarse}`,
    `rest=${relation}|${coarse}|${tag}`,
    `what=${rate}|${content}|${draft.shape}`,
    `long=${draft.shape}|${lengthBin}`,
  ];
}

function wordsOf(table: TokenTable, contents: readonly Range[]): { length: number; quoted: number } {
  let length = 0;
  let quoted = 0;
  for (const [first, last] of contents)
    for (let i = first; i <= last; i++) {
      length += table.isWord[i]!;
      if (table.regionOf[i]! >= 0) quoted += table.isWord[i]!;
    }
  return { length, quoted };
}

function negated(table: TokenTable, { group, head }: Draft): boolean {
  for (let k = group[0]; k < head; k++) if (/^(?:not|n't|never)$/.test(table.lower[k]!)) return true;
  return false;
}

/** Coarse type of a mention: pronoun, name, person, body, document, or the tag of its head. */
export function sourceType(table: TokenTable, source: Range | null): string {
  if (!source) return 'none';
  const { lower, tags, names, nameOf } = table;
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
  const name = names[nameOf[head]!];
  if (name) return name.kind;
  if (tag.startsWith('NNP')) return source[1] > source[0] ? 'nnp2' : 'nnp';
  if (tag === 'NNS') return 'nns';
  return tag.startsWith('N') ? 'nn' : tag;
}
