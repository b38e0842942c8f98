/**
 * Names by an averaged perceptron, word by word: where the lists and the words around say nothing, what a name looks like.
 * Sections of `names.bin`: `labels` (one a line), and those of the perceptron `names`.
 */
import type { ModelFile } from '../modelFile.ts';
import { hashFeature, hashText, type Perceptron, readPerceptron } from '../perceptron.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { featuresOf, outside, type WordFeatures } from '../wordFeatures.ts';
import { lexicalName } from './lexicon.ts';
import {
  either,
  female,
  isCalendarWord,
  isOfficeHead,
  isOrganisationHead,
  isParticle,
  isSmallWord,
  isSpeaking,
  isThing,
  isTitle,
  isWordThatIsName,
  male,
} from './wordLists.ts';

/** `B-` opens a name, `I-` goes on with it. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

export interface NameTagger {
  /** One index into `nameLabels` a word. */
  label(words: readonly string[], tags: readonly string[]): Int32Array;
}

export function readNameTagger(file: ModelFile, vocabulary: Vocabulary): NameTagger {
  if (file.text('labels') !== nameLabels.join('\n')) throw new Error('labels are others');
  const perceptron = readPerceptron(file, 'names');
  if (perceptron.classes !== nameLabels.length) throw new Error('labels do not fit the weights');
  const contextOf = nameContexts(vocabulary);
  return { label: (words, tags) => labelWords(contextOf(words, tags), perceptron) };
}

function labelWords(context: NameContext, perceptron: Perceptron): Int32Array {
  const labels = new Int32Array(context.words.length);
  for (let i = 0; i < labels.length; i++) {
    const previous = i > 0 ? labels[i - 1]! : 0;
    if (previous === 0 && !context.words[i]!.capitalised && (context.lists[i]! & particle) === 0) continue; // no name begins small
    const scores = perceptron.scores(nameFeatures, fillNameFeatures(context, labels, i));
    let best = 0;
    for (let c = 1; c < nameLabels.length; c++) if (canFollow(previous, c) && scores[c]! > scores[best]!) best = c;
    labels[i] = best;
  }
  return labels;
}

const particle = 512;

/** "I-PER" goes on only from "B-PER" or "I-PER". */
function canFollow(previous: number, label: number): boolean {
  return label % 2 === 1 || label === 0 || previous === label || previous === label - 1;
}

/** One sentence as the name tagger sees it. */
export interface NameContext {
  readonly words: readonly WordFeatures[];
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** What the word lists say of each word, as bits. */
  readonly lists: Int32Array;
  /** Sentence, title case or all capitals. */
  readonly casing: number;
}

/** What is known of a word whatever stands around it. */
interface NameWord {
  readonly features: WordFeatures;
  readonly fine: number;
  readonly coarse: number;
  readonly lists: number;
  /** Begins with a capital, or with four small letters: the others say nothing of a sentence's capitals. */
  readonly capital: boolean;
  readonly small: boolean;
}

/** Reads sentences for the tagger; it remembers words, which changes no result. */
export function nameContexts(
  vocabulary: Vocabulary,
): (words: readonly string[], tags: readonly string[]) => NameContext {
  const knownWords = new Map<string, NameWord>();
  const knownTags = new Map<string, number>();
  const wordOf = (word: string): NameWord => {
    let known = knownWords.get(word);
    if (known === undefined) {
      const features = featuresOf(word);
      const small = /^\p{Ll}{4}/u.test(word);
      known = {
        features,
        fine: vocabulary.fineGroup(features.key),
        coarse: vocabulary.coarseGroup(features.key),
        lists: listBits(word),
        capital: !small && features.capitalised,
        small,
      };
      if (knownWords.size > 20_000) knownWords.clear();
      if (word.length < 40) knownWords.set(word, known);
    }
    return known;
  };
  const tagOf = (tag: string): number => {
    const known = knownTags.get(tag) ?? hashText(tag);
    if (knownTags.size < 100) knownTags.set(tag, known);
    return known;
  };
  return (words, tags) => {
    const count = words.length;
    const context = {
      words: new Array<WordFeatures>(count),
      tags: new Int32Array(count),
      fine: new Int32Array(count),
      coarse: new Int32Array(count),
      lists: new Int32Array(count),
    };
    let small = 0;
    let capital = 0;
    for (let i = 0; i < count; i++) {
      const word = wordOf(words[i]!);
      context.words[i] = word.features;
      context.tags[i] = tagOf(tags[i]!);
      context.fine[i] = word.fine;
      context.coarse[i] = word.coarse;
      context.lists[i] = word.lists;
      if (word.small) small++;
      else if (word.capital) capital++;
    }
    return { ...context, casing: capital > 2 * small ? (small === 0 ? 2 : 1) : 0 };
  };
}

function listBits(word: string): number {
  const lower = word.toLowerCase();
  const known = lexicalName(word);
  return (
    (male.has(lower) || female.has(lower) || either.has(lower) ? 1 : 0) |
    (isTitle.has(lower) ? 2 : 0) |
    (isOrganisationHead.has(word) ? 4 : 0) |
    (known?.kind === 'country' || known?.kind === 'place' ? 8 : 0) |
    (known?.kind === 'organisation' ? 16 : 0) |
    (known?.kind === 'nationality' ? 32 : 0) |
    (isSpeaking.has(lower) ? 64 : 0) |
    (isOfficeHead.has(lower) ? 128 : 0) |
    (isCalendarWord.has(lower) || isThing.has(word) ? 256 : 0) |
    (isParticle.has(lower) ? 512 : 0) |
    (isSmallWord.has(lower) ? 1024 : 0) |
    (isWordThatIsName.has(lower) ? 2048 : 0)
  );
}

/** Filled by `fillNameFeatures`. */
export const nameFeatures = new Int32Array(64);

/** Puts the features for word `i` into `nameFeatures`, given the labels before it; returns how many. */
export function fillNameFeatures(
  { words, tags, fine, coarse, lists, casing }: NameContext,
  labels: Int32Array,
  i: number,
): number {
  const features = nameFeatures;
  const last = words.length - 1;
  const word = words[i]!;
  const before = i > 0 ? words[i - 1]! : outside;
  const before2 = i > 1 ? words[i - 2]! : outside;
  const after = i < last ? words[i + 1]! : outside;
  const after2 = i + 1 < last ? words[i + 2]! : outside;
  const at = (values: Int32Array, k: number): number => (k < 0 || k > last ? -1 : values[k]!);
  const label = i > 0 ? labels[i - 1]! : 7;
  const label2 = i > 1 ? labels[i - 2]! : 7;
  const list = lists[i]!;
  let n = 0;
  features[n++] = hashFeature(100, label, casing);
  features[n++] = hashFeature(101, label, label2);
  features[n++] = hashFeature(102, word.form);
  features[n++] = hashFeature(103, word.lower);
  features[n++] = hashFeature(104, word.lower, label);
  features[n++] = hashFeature(105, word.shape, casing);
  features[n++] = hashFeature(106, word.shape, label);
  features[n++] = hashFeature(107, word.suffix2);
  features[n++] = hashFeature(108, word.suffix3);
  features[n++] = hashFeature(109, word.suffix4);
  features[n++] = hashFeature(110, word.prefix2);
  features[n++] = hashFeature(111, word.prefix3);
  features[n++] = hashFeature(112, tags[i]!, label);
  features[n++] = hashFeature(113, tags[i]!, at(tags, i - 1));
  features[n++] = hashFeature(114, tags[i]!, at(tags, i + 1));
  features[n++] = hashFeature(115, fine[i]!, label);
  features[n++] = hashFeature(116, coarse[i]!, word.shape);
  features[n++] = hashFeature(117, before.lower, word.shape);
  features[n++] = hashFeature(118, before.lower, label);
  features[n++] = hashFeature(119, after.lower, word.shape);
  features[n++] = hashFeature(120, before2.lower, word.shape);
  features[n++] = hashFeature(121, after2.lower, word.shape);
  features[n++] = hashFeature(122, at(fine, i - 1), word.shape);
  features[n++] = hashFeature(123, at(fine, i + 1), word.shape);
  features[n++] = hashFeature(124, at(coarse, i - 1), at(coarse, i + 1), word.shape);
  features[n++] = hashFeature(125, before.shape, word.shape, after.shape);
  features[n++] = hashFeature(126, word.lower, after.lower);
  features[n++] = hashFeature(127, before.lower, word.lower);
  features[n++] = hashFeature(128, list, label);
  features[n++] = hashFeature(129, list, word.shape);
  features[n++] = hashFeature(130, at(lists, i - 1), word.shape);
  features[n++] = hashFeature(131, at(lists, i + 1), word.shape);
  features[n++] = hashFeature(132, list, at(lists, i - 1), at(lists, i + 1));
  features[n++] = hashFeature(133, list, after.shape, label);
  features[n++] = hashFeature(134, i === 0 ? 1 : 0, word.shape, list);
  features[n++] = hashFeature(135, at(fine, i + 2), word.shape);
  features[n++] = hashFeature(136, at(fine, i - 2), word.shape);
  for (let bit = 1; bit < 4096; bit <<= 1) if ((list & bit) !== 0) features[n++] = hashFeature(137, bit, label);
  return n;
}
