/** What the network of names reads of a sentence: its words, tags and trees as numbers, and which words can be hidden from it. */
import { casingOf } from '../src/analysis/language/casing.ts';
import { fixedFeatures, formFeatures, placedFeatures } from '../src/analysis/language/names/nameFeatures.ts';
import type { TaggedWords } from '../src/analysis/language/names/nameLabels.ts';
import { isOrganisationHead, isPlaceHead } from '../src/analysis/language/names/wordLists.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { featuresOf } from '../src/analysis/language/wordFeatures.ts';

export interface NameExample {
  readonly sentence: TaggedWords;
  /** Numbers of `nameLabels`. */
  readonly labels: Int32Array;
  /** How much the sentence counts. */
  readonly weight: number;
}

/** A sentence as numbers. */
export interface NameInputs {
  readonly size: number;
  readonly own: Int32Array;
  readonly head: Int32Array;
  /** Rows of the table: what belongs to the word, to its form alone, to its place. */
  readonly fixed: readonly Int32Array[];
  readonly form: readonly Int32Array[];
  readonly placed: readonly Int32Array[];
  /** For each name its words that can be hidden. */
  readonly names: readonly (readonly number[])[];
  readonly labels: Int32Array;
  readonly weight: number;
}

/** How often a feature must be seen to get a vector. */
export interface LeastCounts {
  readonly word: number;
  readonly affix: number;
  readonly other: number;
}

/** The features that get a vector, with the number of their row. */
export function frequentFeatures(examples: readonly NameExample[], least: LeastCounts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentence } of examples) {
    const casing = casingOf(sentence.words);
    sentence.words.forEach((word, i) => {
      for (const feature of [
        ...fixedFeatures(word, casing),
        ...placedFeatures(sentence.tags[i]!, sentence.relations[i]!, i),
      ])
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    });
  }
  const leastOf = (name: string): number =>
    name.startsWith('w ') ? least.word : name.startsWith('a ') ? least.affix : least.other;
  const frequent = [...counts]
    .filter(([name, count]) => !name.includes('\n') && count >= leastOf(name))
    .map(([name]) => name)
    .sort();
  return new Map(frequent.map((name, index) => [name, index]));
}

export function readInputs(
  { sentence, labels, weight }: NameExample,
  features: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): NameInputs {
  const { words, tags, heads, relations } = sentence;
  const casing = casingOf(words);
  const rows = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.flatMap((name) => features.get(name) ?? []));
  const own = Int32Array.from(words, (word) => vocabulary.nearestIndexOf(featuresOf(word).key) ?? -1);
  const names: number[][] = [];
  words.forEach((word, i) => {
    const label = labels[i]!;
    if (label === 0) return;
    if ((label - 1) % 4 === 0 || (label - 1) % 4 === 3) names.push([]);
    // the words that tell a body or place by themselves stay: "Tarvan Police", "Orrin Street"
    if (/^\p{Lu}/u.test(word) && !isOrganisationHead.has(word) && !isPlaceHead.has(word)) names.at(-1)?.push(i);
  });
  return {
    size: words.length,
    own,
    head: Int32Array.from(words, (_, i) => (heads[i]! < 0 ? -1 : own[heads[i]!]!)),
    fixed: words.map((word) => rows(fixedFeatures(word, casing))),
    form: words.map((word) => rows(formFeatures(word, casing))),
    placed: words.map((_, i) => rows(placedFeatures(tags[i]!, relations[i]!, i))),
    names,
    labels,
    weight,
  };
}
