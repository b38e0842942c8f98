/**
 * Penn tags by an averaged perceptron, word by word from left to right.
 * Sections of `tagger.bin`: `tags` (one a line), `lexicon.words` (one a line), `lexicon.classes` (a word's class of possible tags),
 * `lexicon.sure` (1 + the tag of a word that has no other, else 0), and those of the perceptron `tagger`.
 */
import type { ModelFile } from './modelFile.ts';
import { hashFeature, type Perceptron, readPerceptron } from './perceptron.ts';
import type { Vocabulary } from './vocabulary.ts';
import { featuresOf, outside, type WordFeatures } from './wordFeatures.ts';

export interface Tagger {
  readonly tags: readonly string[];
  /** Indices into the tags, one a word. */
  tag(words: readonly string[]): Int32Array;
}

/** What the training texts say about a word by itself. */
export interface Lexicon {
  readonly classes: ReadonlyMap<string, number>;
  /** 1 + tag */
  readonly sure: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
}

export function readTagger(file: ModelFile, vocabulary: Vocabulary): Tagger {
  const tags = file.text('tags').split('\n');
  const words = file.text('lexicon.words').split('\n');
  const classNumbers = file.numbers('lexicon.classes');
  const sureNumbers = file.numbers('lexicon.sure');
  const classes = new Map<string, number>();
  const sure = new Map<string, number>();
  words.forEach((word, i) => {
    classes.set(word, classNumbers[i]!);
    if (sureNumbers[i]! > 0) sure.set(word, sureNumbers[i]!);
  });
  const perceptron = readPerceptron(file, 'tagger');
  if (perceptron.classes !== tags.length) throw new Error('tags do not fit the weights');
  return { tags, tag: (sentence) => tagWords(sentence, perceptron, { classes, sure, vocabulary }) };
}

function tagWords(words: readonly string[], perceptron: Perceptron, lexicon: Lexicon): Int32Array {
  const context = contextOf(words, lexicon);
  const tags = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const sure = sureTag(context, i, lexicon);
    tags[i] = sure >= 0 ? sure : perceptron.best(tagFeatures, fillTagFeatures(context, tags, i));
  }
  return tags;
}

/** One sentence as the tagger sees it. */
export interface TagContext {
  readonly words: readonly WordFeatures[];
  readonly classes: Int32Array;
  /** Groups of words used alike. */
  readonly groups: Int32Array;
  /** Ordinary sentence, title case, all capitals, hardly any letters. */
  readonly casing: number;
}

export function contextOf(words: readonly string[], lexicon: Lexicon): TagContext {
  const features = words.map(featuresOf);
  const classes = Int32Array.from(features, ({ key }) => lexicon.classes.get(key) ?? 0);
  const groups = Int32Array.from(features, ({ key }) => lexicon.vocabulary.fineGroup(key));
  return { words: features, classes, groups, casing: casingOf(words) };
}

/** The tag of a word that never has another one, or -1. */
export function sureTag({ words }: TagContext, index: number, lexicon: Lexicon): number {
  const word = words[index]!;
  return word.capitalised && index > 0 ? -1 : (lexicon.sure.get(word.key) ?? 0) - 1;
}

/** "Talks Resume After Clash" and "TALKS RESUME" are told from sentences, where a capital means a name. */
function casingOf(words: readonly string[]): number {
  let capitals = 0;
  let small = 0;
  let lowerTail = 0;
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) {
      capitals += 1;
      const second = word.charCodeAt(1);
      if (second >= 97 && second <= 122) lowerTail += 1;
    } else if (first >= 97 && first <= 122 && word.length > 3) small += 1;
  }
  if (capitals + small < 2) return 3;
  if (lowerTail === 0 && small === 0) return 2;
  return capitals > small * 2 ? 1 : 0;
}

/** Filled by `fillTagFeatures`. */
export const tagFeatures = new Int32Array(48);

/** Puts the features for word `i` into `tagFeatures`, given the tags before it; returns how many. */
export function fillTagFeatures({ words, classes, groups, casing }: TagContext, tags: Int32Array, i: number): number {
  const features = tagFeatures;
  const last = words.length - 1;
  const word = words[i]!;
  const before = i > 0 ? words[i - 1]! : outside;
  const before2 = i > 1 ? words[i - 2]! : outside;
  const after = i < last ? words[i + 1]! : outside;
  const after2 = i + 1 < last ? words[i + 2]! : outside;
  const tag1 = i > 0 ? tags[i - 1]! + 1 : 97;
  const tag2 = i > 1 ? tags[i - 2]! + 1 : 98;
  const own = classes[i]!;
  const next = i < last ? classes[i + 1]! : 999;
  const next2 = i + 1 < last ? classes[i + 2]! : 999;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  features[n++] = hashFeature(0, casing);
  features[n++] = hashFeature(1, word.form);
  features[n++] = hashFeature(2, word.lower);
  features[n++] = hashFeature(3, word.suffix1, word.shape);
  features[n++] = hashFeature(4, word.suffix2);
  features[n++] = hashFeature(5, word.suffix3);
  features[n++] = hashFeature(6, word.suffix4);
  features[n++] = hashFeature(7, word.prefix1, word.suffix2);
  features[n++] = hashFeature(8, word.prefix2);
  features[n++] = hashFeature(9, word.prefix3);
  features[n++] = hashFeature(10, word.shape, casing, first);
  features[n++] = hashFeature(11, own, casing);
  features[n++] = hashFeature(12, tag1);
  features[n++] = hashFeature(13, tag1, tag2);
  features[n++] = hashFeature(14, tag1, word.lower);
  features[n++] = hashFeature(15, tag2);
  features[n++] = hashFeature(16, tag1, word.suffix3);
  features[n++] = hashFeature(17, tag1, own, next);
  features[n++] = hashFeature(18, before.lower);
  features[n++] = hashFeature(19, before.lower, word.lower);
  features[n++] = hashFeature(20, before2.lower);
  features[n++] = hashFeature(21, after.lower);
  features[n++] = hashFeature(22, after.suffix3);
  features[n++] = hashFeature(23, after2.lower);
  features[n++] = hashFeature(24, word.lower, after.lower);
  features[n++] = hashFeature(25, word.shape, after.shape, before.shape);
  features[n++] = hashFeature(26, tag1, after.lower);
  features[n++] = hashFeature(27, next, next2);
  features[n++] = hashFeature(28, word.lower, next);
  features[n++] = hashFeature(29, tag1, tag2, own);
  features[n++] = hashFeature(30, tag1, word.shape, next);
  features[n++] = hashFeature(31, own, before.lower);
  features[n++] = hashFeature(32, own, after.lower);
  features[n++] = hashFeature(33, tag2, own, next);
  features[n++] = hashFeature(34, word.suffix2, tag1, next);
  features[n++] = hashFeature(35, own, next, next2);
  features[n++] = hashFeature(36, before.lower, own, next);
  features[n++] = hashFeature(37, word.shape, word.suffix3, first);
  const group = groups[i]!;
  const groupBefore = i > 0 ? groups[i - 1]! : 999;
  const groupAfter = i < last ? groups[i + 1]! : 999;
  features[n++] = hashFeature(38, group, word.shape);
  features[n++] = hashFeature(39, groupBefore, own);
  features[n++] = hashFeature(40, groupAfter, own);
  features[n++] = hashFeature(41, group, tag1);
  features[n++] = hashFeature(42, group, groupAfter);
  features[n++] = hashFeature(43, groupBefore, group);
  return n;
}
