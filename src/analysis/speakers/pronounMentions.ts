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
  words.classAt.forEach((is, i) => {
    if (is?.pronoun !== true || words.nameAt[i] !== undefined) return;
    const word = words.lower[i]!;
    const gender = genders.get(word);
    found.push({
      ...marksOf(words, i, i),
      form: 'pronoun',
      kind: 'person',
      rule: 'pronoun',
      confidence: 0.5,
      words: word,
      ...(gender && { gender }),
    });
  });
  return found;
}
