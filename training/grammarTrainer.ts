/** One step of training on a batch of sentences: inputs, tags, and what the network's slopes do to the vectors of words. */
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import type { Example, Inventory } from './grammarExamples.ts';
import { type MoveSettings, MoveTrainer } from './moveTrainer.ts';
import { type Network, widths } from './network.ts';
import { addRow, addToRow } from './parameter.ts';

export interface GrammarSettings extends MoveSettings {
  readonly passes: number;
  readonly batch: number;
  readonly rate: number;
  readonly inputDropout: number;
  readonly layerDropout: number;
  readonly seed: number;
}

/** Learns a batch of sentences at a time. */
export class GrammarTrainer {
  readonly #network: Network;
  readonly #inventory: Inventory;
  readonly #vocabulary: Vocabulary;
  readonly #settings: GrammarSettings;
  readonly #masks: Float32Array;
  readonly #padding: Uint8Array;
  /** The learned word shown in each row of the batch. */
  readonly #shown = new Int32Array(1 << 14);
  readonly #moves: MoveTrainer;

  constructor(network: Network, inventory: Inventory, vocabulary: Vocabulary, settings: GrammarSettings) {
    this.#network = network;
    this.#inventory = inventory;
    this.#vocabulary = vocabulary;
    this.#settings = settings;
    this.#masks = new Float32Array(network.layers.x.values.length);
    this.#padding = new Uint8Array(network.layers.x.rows);
    this.#moves = new MoveTrainer(network, inventory.relations.length, settings);
  }

  /** Puts the gradients of one batch into the network; returns the loss. */
  learn(examples: readonly Example[], explore: boolean): number {
    const network = this.#network;
    const firsts: number[] = [];
    let rows = 1;
    for (const { size } of examples) {
      firsts.push(rows);
      rows += size + 2; // the root and a padding row
    }
    network.begin(rows);
    this.#padding.fill(1, 0, rows);
    examples.forEach((example, e) => this.#fill(example, firsts[e]!));
    network.forward(this.#padding, this.#settings.layerDropout);
    let loss = 0;
    let states = 0;
    examples.forEach((example, e) => {
      const first = firsts[e]!;
      loss += this.#learnTags(example, first);
      const [count, treeLoss] = this.#moves.learn(example, first, states, explore);
      states = count;
      loss += treeLoss;
    });
    network.backwardMoves(states);
    this.#moves.scatter(states);
    const slopes = network.backward();
    examples.forEach((example, e) => this.#scatterInputs(example, firsts[e]!, slopes));
    return loss;
  }

  #fill(example: Example, first: number): void {
    const network = this.#network;
    const { inputs } = network;
    const { random, size } = network;
    const { word, affix, shape } = network.parameters;
    const { vectors, dimensions } = this.#vocabulary;
    for (let i = 0; i <= example.size; i++) {
      this.#padding[first + i] = 0;
      const base = (first + i) * inputs;
      const x = network.layers.x.values;
      // now and then a word is treated as unknown, so that unknown words are learnt
      const count = this.#inventory.counts[example.words[i]!]!;
      const shown = count > 0 && random() < 0.3 / (0.3 + count) ? 0 : example.words[i]!;
      this.#shown[first + i] = shown;
      const fixed = example.fixed[i]!;
      if (fixed >= 0) for (let k = 0; k < dimensions; k++) x[base + k] = vectors[fixed * dimensions + k]! / 64;
      addToRow(word!, shown, x, base + size.fixed, widths.word);
      for (const row of example.affixes[i]!) addToRow(affix!, row, x, base + size.fixed + widths.word, widths.affix);
      addToRow(shape!, example.shapes[i]!, x, base + size.fixed + widths.word + widths.affix, widths.shape);
      const { inputDropout } = this.#settings;
      const keep = 1 / (1 - inputDropout);
      for (let k = base; k < base + inputs; k++) {
        const mask = random() < inputDropout ? 0 : keep;
        this.#masks[k] = mask;
        x[k]! *= mask;
      }
    }
  }

  #scatterInputs(example: Example, first: number, slopes: Float32Array): void {
    const network = this.#network;
    const { inputs, size } = network;
    const { word, affix, shape } = network.parameters;
    for (let i = 0; i <= example.size; i++) {
      const base = (first + i) * inputs;
      for (let k = base; k < base + inputs; k++) slopes[k]! *= this.#masks[k]!;
      addRow(word!, this.#shown[first + i]!, slopes, base + size.fixed, widths.word);
      for (const row of example.affixes[i]!) addRow(affix!, row, slopes, base + size.fixed + widths.word, widths.affix);
      addRow(shape!, example.shapes[i]!, slopes, base + size.fixed + widths.word + widths.affix, widths.shape);
    }
  }

  #learnTags(example: Example, first: number): number {
    const { tagScores, size } = this.#network;
    let loss = 0;
    for (let i = 0; i < example.size; i++) {
      const base = (first + i) * tagScores.columns;
      loss += softmaxSlopes(tagScores.values, base, size.tags, example.tags[i]!);
      tagScores.values.fill(0, base + size.tags, base + tagScores.columns);
    }
    tagScores.values.fill(
      0,
      (first + example.size) * tagScores.columns,
      (first + example.size + 2) * tagScores.columns,
    );
    return loss;
  }
}

/** Replaces scores by the slopes of the loss; returns the loss. */
function softmaxSlopes(scores: Float32Array, base: number, count: number, gold: number): number {
  let highest = -Infinity;
  for (let c = 0; c < count; c++) highest = Math.max(highest, scores[base + c]!);
  let total = 0;
  const goldScore = scores[base + gold]! - highest;
  for (let c = 0; c < count; c++) total += scores[base + c] = Math.exp(scores[base + c]! - highest);
  for (let c = 0; c < count; c++) scores[base + c]! /= total;
  scores[base + gold]! -= 1;
  return Math.log(total) - goldScore;
}
