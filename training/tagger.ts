/** Trains `models/tagger.bin`. */
import {
  contextOf,
  fillTagFeatures,
  type Lexicon,
  sureTag,
  type TagContext,
  tagFeatures,
} from '../src/analysis/language/tagger.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { featuresOf } from '../src/analysis/language/wordFeatures.ts';
import type { Section } from './modelFile.ts';
import { PerceptronTrainer } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TreebankSentence } from './treebank.ts';

export interface TaggerSettings {
  readonly passes: number;
  readonly margin: number;
  readonly least: number;
  readonly updates: number;
}

export const taggerSettings: TaggerSettings = { passes: 8, margin: 20, least: 4, updates: 4 };

/** The sections of `tagger.bin`. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  vocabulary: Vocabulary,
  settings = taggerSettings,
): Section[] {
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const tagNumbers = new Map(tags.map((tag, number) => [tag, number]));
  const { lexicon, sections } = readLexicon(sentences, tagNumbers, vocabulary);
  const examples = sentences.map((sentence) => ({
    context: contextOf(sentence.words, lexicon),
    gold: Int32Array.from(sentence.tags, (tag) => tagNumbers.get(tag)!),
  }));
  const trainer = new PerceptronTrainer(tags.length, settings.margin);
  const random = randomFrom(20220129);
  for (let pass = 0; pass < settings.passes; pass++) {
    for (const { context, gold } of shuffled(examples, random)) learnSentence(trainer, context, gold, lexicon);
  }
  return [
    { name: 'tags', type: 'text', text: tags.join('\n') },
    ...sections,
    ...trainer.sections('tagger', { least: settings.least, updates: settings.updates, scale: 8 }),
  ];
}

function learnSentence(trainer: PerceptronTrainer, context: TagContext, gold: Int32Array, lexicon: Lexicon): void {
  const guesses = new Int32Array(gold.length);
  for (let i = 0; i < gold.length; i++) {
    const sure = sureTag(context, i, lexicon);
    guesses[i] = sure >= 0 ? sure : trainer.learn(tagFeatures, fillTagFeatures(context, guesses, i), gold[i]!);
  }
}

/** Words seen three times or more, with the class of tags they take, and those that practically always take one. */
function readLexicon(
  sentences: readonly TreebankSentence[],
  tagNumbers: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): { lexicon: Lexicon; sections: Section[] } {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const { key } = featuresOf(word);
      let ofWord = counts.get(key);
      if (ofWord === undefined) counts.set(key, (ofWord = new Map<number, number>()));
      const tag = tagNumbers.get(tags[i]!)!;
      ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1);
    });
  }
  const classNumbers = new Map<string, number>();
  const classes = new Map<string, number>();
  const sure = new Map<string, number>();
  for (const [word, ofWord] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...ofWord.values()].reduce((a, b) => a + b, 0);
    if (total < 3 || word.includes('\n')) continue;
    const ranked = [...ofWord].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const frequent = ranked.filter(([, count]) => count / total > 0.05).map(([tag]) => tag);
    // the commonest tag first, then the others in any order
    const name = `${ranked[0]![1] / total > 0.9 ? '!' : ''}${frequent[0]!}|${frequent
      .slice(1)
      .sort((a, b) => a - b)
      .join(',')}`;
    if (!classNumbers.has(name)) classNumbers.set(name, classNumbers.size + 1);
    classes.set(word, classNumbers.get(name)!);
    if (total >= 40 && ranked[0]![1] / total > 0.997) sure.set(word, ranked[0]![0] + 1);
  }
  const words = [...classes.keys()];
  return {
    lexicon: { classes, sure, vocabulary },
    sections: [
      { name: 'lexicon.words', type: 'text', text: words.join('\n') },
      { name: 'lexicon.classes', type: 'uint16', numbers: words.map((word) => classes.get(word)!) },
      { name: 'lexicon.sure', type: 'uint8', numbers: words.map((word) => sure.get(word) ?? 0) },
    ],
  };
}
