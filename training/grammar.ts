/** Trains the network that tags and parses, and writes it as `models/grammar.bin`. */
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { type GrammarSettings, GrammarTrainer } from './grammarTrainer.ts';
import { headlines, type Inventory, longest, readExamples, takeInventory } from './grammarExamples.ts';
import { type Section, wholeNumbers } from './modelFile.ts';
import { Network, widths } from './network.ts';
import { shuffled } from './random.ts';
import type { TreebankSentence } from './treebank.ts';

export const grammarSettings: GrammarSettings = {
  passes: 16,
  batch: 20,
  rate: 0.0015,
  inputDropout: 0.15,
  layerDropout: 0.2,
  stateDropout: 0.2,
  cost: 0.002,
  seed: 20220129,
};

/** `afterPass` gets the file's sections as they are, for looking at progress. */
export function trainGrammar(
  sentences: readonly TreebankSentence[],
  vocabulary: Vocabulary,
  settings: GrammarSettings = grammarSettings,
  afterPass: (pass: number, loss: number, sections: () => Section[]) => void = () => undefined,
): Section[] {
  const inventory = takeInventory(sentences);
  const examples = readExamples([...sentences, ...headlines(sentences)], inventory, vocabulary);
  const network = new Network(
    {
      fixed: vocabulary.dimensions,
      words: inventory.words.length,
      affixes: inventory.affixes.length,
      shapes: inventory.shapes.length,
      tags: inventory.tags.length,
      moves: 1 + 2 * inventory.relations.length,
    },
    settings.seed,
    settings.batch * (longest + 2) + 2,
    settings.cost,
  );
  const trainer = new GrammarTrainer(network, inventory, vocabulary, settings);
  const batches = Math.ceil(examples.length / settings.batch);
  for (let pass = 0; pass < settings.passes; pass++) {
    const order = shuffled(examples, network.random);
    let loss = 0;
    for (let b = 0; b < batches; b++) {
      const done = (pass + b / batches) / settings.passes;
      loss += trainer.learn(order.slice(b * settings.batch, (b + 1) * settings.batch), pass > 0);
      network.update(
        settings.rate * Math.min(1, 0.02 + (1 - done) * 1.2) * Math.min(1, (pass * batches + b + 1) / 300),
      );
      if (done > 0.6 && b % 10 === 0) network.addToAverage();
    }
    afterPass(pass, loss / examples.length, () => sectionsOf(network, inventory));
  }
  return sectionsOf(network, inventory);
}

/** Tables of vectors in 8 bits (64 is 1.0), the rest in 16 (1024 is 1.0). */
function sectionsOf(network: Network, inventory: Inventory): Section[] {
  const numbers = (name: string, type: 'int8' | 'int16', scale: number): Section =>
    wholeNumbers(name, type, network.valuesOf(name), scale);
  const layers = Array.from({ length: widths.layers }, (_, l) => [`layer${l + 1}`, `bias${l + 1}`]).flat();
  const rest = ['tags', 'tagBias', 'places', 'nothing', 'numbers', 'stateBias', 'moves', 'moveBias'];
  return [
    {
      name: 'widths',
      type: 'int32',
      numbers: [network.inputs, widths.word, widths.affix, widths.shape, widths.layer, widths.layers, widths.state],
    },
    { name: 'tagNames', type: 'text', text: inventory.tags.join('\n') },
    { name: 'relationNames', type: 'text', text: inventory.relations.join('\n') },
    { name: 'wordNames', type: 'text', text: inventory.words.join('\n') },
    { name: 'affixNames', type: 'text', text: inventory.affixes.join('\n') },
    { name: 'shapeNames', type: 'text', text: inventory.shapes.join('\n') },
    ...['word', 'affix', 'shape'].map((name) => numbers(name, 'int8', 64)),
    ...[...layers, ...rest].map((name) => numbers(name, 'int16', 1024)),
  ];
}
