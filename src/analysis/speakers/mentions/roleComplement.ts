/** What follows the noun of a role: "of the harbour board", "close to the talks", "with knowledge of the plan". */
import { isCalendarWord } from '../../language/names/wordLists.ts';
import type { SentenceWords } from './sentenceWords.ts';

const longestAfter = 14;
const openers = /^(?:of|for|from|at|with|within|inside|close|familiar|briefed|near|to)$/;
/** Who is "on" something: "chair of …", "adviser on …". */
const aboutHeads =
  /^(?:chair|chairman|chairwoman|spokes\w+|adviser|advisor|expert|rapporteur|envoy|correspondent|authority|analyst)$/;
const toHeads = /^(?:ambassador|envoy|adviser|advisor|aide|secretary|counsel|representative|assistant)$/;

/** Its last token; the noun itself if nothing follows. */
export function complementEnd(words: SentenceWords, noun: number, many: boolean): number {
  if (!opensComplement(words, noun, many)) return noun;
  const { tokens, lower } = words;
  let end = noun;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 1 + longestAfter); i++) {
    const { tag, text } = tokens[i]!;
    const word = lower[i]!;
    if (i > noun + 1) {
      if (/^(?:VBD|VBZ|VBP|VB|MD|WP|WDT|WRB|PRP|RBR?)$/.test(tag) && !/^(?:'s|’s)$/.test(text)) break;
      if (/^(?:but|that|who|which|when|after|before|as|said|told|on)$/.test(word)) break;
    }
    if (/^[,.;:?!()–—"“”]$|^''$|^``$/.test(text)) break;
    // "Minister of Works Ann Hale": the name is the minister's
    if (isNamedAfter(words, i, noun)) break;
    if (/^(?:and|or)$/.test(word)) {
      // "head of trade and industry said": goes on only with a noun and no determiner
      if (!/^(?:NN|NNS|JJ)$/.test(tokens[i + 1]?.tag ?? '')) break;
      continue;
    }
    const isWord = /^(?:NN|PRP\$|CD|JJ|VBG|VBN)/.test(tag) || /^\p{L}/u.test(text);
    if (isWord && !/^(?:of|for|from|at|with|to|in|the|a|an|by|on)$/.test(word)) end = i;
  }
  return end;
}

function isNamedAfter({ tokens, nameAt }: SentenceWords, at: number, noun: number): boolean {
  const name = nameAt[at];
  if (name?.kind !== 'person' || name.title !== undefined || at < noun + 3) return false;
  return nameAt[at - 1]?.kind !== 'person' && tokens[at - 1]!.tag.startsWith('NN');
}

/**
 * The last token of the field that an office is for, between its noun and `last`: "director of «public prosecutions»", "professor
 * of «economics» at …", "minister for «women and equalities»". The noun where what follows is whose office it is: "of the firm".
 */
export function fieldEnd({ tokens, lower, nameAt }: SentenceWords, noun: number, last: number): number {
  if (!/^(?:of|for)$/.test(lower[noun + 1] ?? '')) return noun;
  const from = noun + 2;
  if (/^(?:years?|months?|life|two|three|course|all|many|most|some)$/.test(lower[from] ?? '')) return noun;
  let end = noun;
  for (let i = from; i <= Math.min(last, from + 4); i++) {
    const { tag, text } = tokens[i]!;
    if (/^(?:and|&)$/.test(lower[i]!) && i > from) continue;
    const name = nameAt[i];
    if (!/^(?:NN|NNS|JJ|NNP|NNPS|VBG)$/.test(tag) || !/^\p{L}/u.test(text)) break;
    if (name !== undefined && (name.kind !== 'organisation' || !/^(?:works|health|police|schools)$/.test(lower[i]!)))
      return noun;
    if (tag.startsWith('NN')) end = i;
  }
  return end;
}

function opensComplement({ tokens, lower }: SentenceWords, noun: number, many: boolean): boolean {
  const next = lower[noun + 1] ?? '';
  const after = lower[noun + 2] ?? '';
  if (next === 'to') return toHeads.test(lower[noun]!);
  if (openers.test(next)) return true;
  if (next === 'in') return /^(?:the|charge)$/.test(after);
  return (
    next === 'on' &&
    !many &&
    aboutHeads.test(lower[noun]!) &&
    /^(?:the|\p{Lu})/u.test(tokens[noun + 2]?.text ?? '') &&
    !isCalendarWord.has(after)
  );
}
