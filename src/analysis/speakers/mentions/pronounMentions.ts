/** "he", "they", "who": who is meant is for the linking to say. */
import type { Found, Gender } from './candidate.ts';
import { marksOf } from './marks.ts';
import type { SentenceWords } from './sentenceWords.ts';

const genders: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

export function findPronouns(words: SentenceWords): Found[] {
  const found: Found[] = [];
  const comma = frontedPhraseEnd(words);
  words.classAt.forEach((is, i) => {
    if (is?.pronoun !== true || words.nameAt[i] !== undefined) return;
    const word = words.lower[i]!;
    const gender = genders.get(word);
    const rival = rivalOf(words, i) ?? nameBefore(words, i);
    found.push({
      form: 'pronoun',
      kind: 'person',
      rule: 'pronoun',
      confidence: 0.5,
      words: word,
      ...(gender && { gender }),
      ...(rival !== undefined && { rival }),
      ...(i < comma && { frontedTo: comma }),
      ...marksOf(words, i, i),
    });
  });
  return found;
}

/** "Hale asked «him» to stay": the subject of the verb that the pronoun is an object of. */
function rivalOf(words: SentenceWords, index: number): number | undefined {
  const { sentence, tokens, lower } = words;
  if (!sentence.parsed || !/^(?:him|her|them|it)$/.test(lower[index]!)) return undefined;
  const { relation, head } = tokens[index]!;
  if (!/^(?:obj|iobj|obl|nsubj)/.test(relation) || isPlace(words, index)) return undefined;
  // "Hale wanted her to go": the subject of what she is to do is no subject of "wanted"
  let verb =
    relation.startsWith('nsubj') && tokens[head]?.relation.includes('comp') === true ? tokens[head].head : head;
  for (let step = 0; step < 4 && verb >= 0; step++) {
    const subject = subjectOf(tokens, verb);
    if (subject !== undefined) return subject === index ? undefined : subject;
    // "Hale forgave Cole and let him stay", "Hale tried to reach him"
    if (!/^(?:conj|xcomp)/.test(tokens[verb]!.relation)) return undefined;
    verb = tokens[verb]!.head;
  }
  return undefined;
}

const places = /^(?:above|around|behind|below|beneath|beside|near|over|under)$/;
const carries = /^(?:bring|carry|drag|have|keep|take)$/;

/** "Hale looked behind «her»", "Hale carried it with «her»": where something is may be where she is herself. */
function isPlace({ tokens, lower }: SentenceWords, index: number): boolean {
  const before = lower[index - 1] ?? '';
  return places.test(before) || (before === 'with' && carries.test(tokens[tokens[index]!.head]?.lemma ?? ''));
}

const besides = /^(?:after|alongside|before|behind|besides|beyond|like|unlike|without)$/;

/** "After Hale, «he» was the next": the name before the comma, which he cannot be. */
function nameBefore({ tokens, lower, nameAt }: SentenceWords, index: number): number | undefined {
  const first = /^\p{L}/u.test(tokens[0]?.text ?? '') ? 0 : 1;
  if (tokens[index - 1]?.text !== ',' || !besides.test(lower[first] ?? '')) return undefined;
  const name = nameAt[index - 2];
  return name !== undefined && nameAt[first + 1] === name ? index - 2 : undefined;
}

const opener =
  /^(?:in|on|at|after|before|during|despite|with|without|for|from|speaking|writing|when|while|as|although|though|if|by|since|until|once)$/;

/** The comma that ends "In his opening speech,"; -1 where the sentence begins with no such phrase. */
function frontedPhraseEnd({ tokens, lower }: SentenceWords): number {
  const first = /^\p{L}/u.test(tokens[0]?.text ?? '') ? 0 : 1;
  if (!opener.test(lower[first] ?? '')) return -1;
  for (let i = first + 1; i < Math.min(tokens.length, 25); i++) if (tokens[i]!.text === ',') return i;
  return -1;
}

const reach = 20;

function subjectOf(tokens: SentenceWords['tokens'], verb: number): number | undefined {
  for (let i = Math.max(0, verb - reach); i < Math.min(tokens.length, verb + reach); i++)
    if (tokens[i]!.head === verb && tokens[i]!.relation.startsWith('nsubj')) return i;
  return undefined;
}
