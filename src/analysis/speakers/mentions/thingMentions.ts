/** Papers and bodies without a name that speak: "a statement said", "the ministry added", "US intelligence suggests". */
import { lexicalName } from '../../language/names/lexicon.ts';
import type { Found } from './candidate.ts';
import { marksOf } from './marks.ts';
import { type SentenceWords, type WordClass, wordsOf } from './sentenceWords.ts';

interface Phrase {
  first: number;
  determiner: NonNullable<Found['determiner']>;
  country?: string;
  body?: string;
}

/** Only where they speak. */
export function findThings(words: SentenceWords, used: Uint8Array): Found[] {
  const found: Found[] = [];
  words.classAt.forEach((is, i) => {
    if (is === undefined || (is.paper !== true && is.body !== true)) return;
    if (used[i] === 1 || words.nameAt[i] !== undefined || !isLastNoun(words, i)) return;
    const thing = thingThatSpeaks(words, i, is);
    if (thing !== undefined) found.push(thing);
  });
  return found;
}

function isLastNoun({ tokens }: SentenceWords, index: number): boolean {
  if (!tokens[index]!.tag.startsWith('NN')) return false;
  const next = tokens[index + 1];
  return (
    next === undefined ||
    /^(?:that|which)$/.test(next.text) ||
    !(/^NNS?$/.test(next.tag) || /^(?:'s|’s)$/.test(next.text))
  );
}

function thingThatSpeaks(
  words: SentenceWords,
  index: number,
  { paper = false, body: isBody = false }: WordClass,
): Found | undefined {
  const before = readBefore(words, index, paper);
  const last = readAfter(words, index, before);
  const { first, determiner, country, body } = before;
  const marks = marksOf(words, first, last);
  const relative = /^(?:that|which)$/.test(words.lower[last + 1] ?? '') && marksOf(words, first, last + 1).speaks;
  if (!marks.speaks && !relative && !(isBody && determiner === 'definite' && marks.subject)) return undefined;
  return {
    form: 'role',
    kind: 'organisation',
    rule: paper ? 'paper' : 'body-noun',
    confidence: 0.6,
    words: words.tokens[index]!.text,
    determiner,
    ...(country !== undefined && { country }),
    ...(body !== undefined && { known: body }),
    ...marks,
    speaks: true,
  };
}

function readBefore(words: SentenceWords, index: number, paper: boolean): Phrase {
  const { tokens, lower, nameAt } = words;
  const phrase: Phrase = { first: index, determiner: 'none' };
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const { text, tag } = tokens[i]!;
    const word = lower[i]!;
    const name = nameAt[i];
    if (name !== undefined && name.kind !== 'person') {
      const known = lexicalName(wordsOf(words, name));
      if (known?.country !== undefined) phrase.country ??= known.country;
      if (name.kind === 'organisation') phrase.body ??= known?.name ?? wordsOf(words, name);
      phrase.first = i;
    } else if (/^(?:'s|’s)$/.test(text) && !paper && i > 0) {
      // "the mayor’s office"
      phrase.determiner = 'definite';
      phrase.first = /^(?:the|an?)$/.test(lower[i - 2] ?? '') ? i - 2 : i - 1;
      break;
    } else if (/^(?:the|this|that|its|his|her|their)$/.test(word)) {
      phrase.determiner = 'definite';
      phrase.first = i;
      break;
    } else if (/^(?:an?|one|another|two|three|several|recent)$/.test(word)) {
      phrase.determiner = 'indefinite';
      phrase.first = i;
      if (/^an?$/.test(word)) break;
    } else if (/^(?:JJ|JJS|JJR|NN|NNP|CD|VBN)$/.test(tag) && /^[\p{L}\d]/u.test(text)) phrase.first = i;
    else break;
  }
  return phrase;
}

/** "a report by the committee", "a poll for the daily": its last token; the body is noted. */
function readAfter(words: SentenceWords, index: number, phrase: Phrase): number {
  const { tokens, lower, nameAt } = words;
  let last = index;
  if (!/^(?:by|from|of|for)$/.test(lower[index + 1] ?? '')) return last;
  for (let i = index + 2; i < Math.min(tokens.length, index + 10); i++) {
    if (!/^(?:DT|NN|JJ|CD|POS)/.test(tokens[i]!.tag) || /^(?:this|last|next|that)$/.test(lower[i]!)) break;
    last = i;
    const name = nameAt[i];
    if (name?.kind === 'organisation') phrase.body ??= lexicalName(wordsOf(words, name))?.name ?? wordsOf(words, name);
  }
  return last;
}
