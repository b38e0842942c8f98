/** What the network learns from: the words, affixes, shapes, tags and relations of a treebank, and its sentences as numbers. */
import { casingOf } from '../src/analysis/language/casing.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { featuresOf } from '../src/analysis/language/wordFeatures.ts';
import { affixKeys, shapeKey } from '../src/analysis/language/wordKeys.ts';
import { type GoldTree, goldTree } from './oracle.ts';
import type { TreebankSentence } from './treebank.ts';

export interface Example {
  readonly size: number;
  /** Index into the vocabulary, or -1. */
  readonly fixed: Int32Array;
  readonly words: Int32Array;
  readonly affixes: readonly (readonly number[])[];
  readonly shapes: Int32Array;
  readonly tags: Int32Array;
  readonly tree: GoldTree;
}

export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** 0 is any other, 1 the root. */
  readonly words: readonly string[];
  readonly affixes: readonly string[];
  /** 0 is any other. */
  readonly shapes: readonly string[];
  /** How often each of the words was seen. */
  readonly counts: readonly number[];
}

/** Longer sentences are left out. */
export const longest = 160;

export function takeInventory(sentences: readonly TreebankSentence[]): Inventory {
  const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
  const count = (keys: Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const frequent = (counts: ReadonlyMap<string, number>, least: number): string[] =>
    [...counts]
      .filter(([key, times]) => times >= least && !key.includes('\n'))
      .map(([key]) => key)
      .sort();
  const all = sentences.flatMap(({ words }) => words);
  const wordCounts = count(all.map((word) => featuresOf(word).key));
  const words = ['', 'ROOT', ...frequent(wordCounts, 3)];
  return {
    tags: sorted(sentences.flatMap(({ tags }) => tags)),
    relations: sorted(sentences.flatMap(({ relations }) => relations)),
    words,
    counts: words.map((word) => wordCounts.get(word) ?? 0),
    affixes: frequent(count(all.flatMap(affixKeys)), 12),
    shapes: ['', ...frequent(count(sentences.flatMap(({ words: each }) => shapesOf(each))), 5)],
  };
}

/** Some sentences once more as headlines are written: in title case or capitals. */
export function headlines(sentences: readonly TreebankSentence[]): TreebankSentence[] {
  return sentences.flatMap((sentence, i) => {
    if (i % 12 !== 5 || sentence.words.length > 25) return [];
    const words = sentence.words.map((word) => {
      if (i % 36 === 5) return word.toUpperCase();
      return word.length > 3 || i % 24 === 5 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    });
    return [{ ...sentence, words }];
  });
}

function shapesOf(words: readonly string[]): string[] {
  const casing = casingOf(words);
  return words.map((word) => shapeKey(word, casing));
}

export function readExamples(
  sentences: readonly TreebankSentence[],
  inventory: Inventory,
  vocabulary: Vocabulary,
): Example[] {
  const indexOf = (items: readonly string[]): ((item: string) => number) => {
    const indices = new Map(items.map((item, index) => [item, index]));
    return (item) => indices.get(item) ?? 0;
  };
  const wordIndex = indexOf(inventory.words);
  const affixes = new Map(inventory.affixes.map((affix, index) => [affix, index]));
  const shapeIndex = indexOf(inventory.shapes);
  const tagIndex = indexOf(inventory.tags);
  const relationIndex = indexOf(inventory.relations);
  return sentences
    .filter(({ words }) => words.length <= longest)
    .map((sentence) => {
      const keys = sentence.words.map((word) => featuresOf(word).key);
      return {
        size: keys.length,
        fixed: Int32Array.from([...keys.map((key) => vocabulary.indexOf(key) ?? -1), -1]),
        words: Int32Array.from([...keys.map(wordIndex), 1]),
        affixes: [...sentence.words.map((word) => affixKeys(word).flatMap((affix) => affixes.get(affix) ?? [])), []],
        shapes: Int32Array.from([...shapesOf(sentence.words).map(shapeIndex), 0]),
        tags: Int32Array.from(sentence.tags, tagIndex),
        tree: goldTree(sentence.heads, sentence.relations.map(relationIndex)),
      };
    });
}
