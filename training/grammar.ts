/** Trains the network that tags and parses, and writes it as `models/grammar.bin`. */
import { affixKeys, shapeKey } from '../src/analysis/language/wordKeys.ts';
import { casingOf } from '../src/analysis/language/casing.ts';
import {
  applyMove,
  canLeft,
  canRight,
  canShift,
  createState,
  isFinished,
  lookAt,
  numberLimit,
  type ParseState,
  resetState,
  seenNumbers,
  seenWords,
} from '../src/analysis/language/transitions.ts';
import type { Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { featuresOf } from '../src/analysis/language/wordFeatures.ts';
import type { Section } from './modelFile.ts';
import { Network, type Parameter, widths } from './network.ts';
import { type GoldTree, goldTree, moveCosts } from './oracle.ts';
import { shuffled } from './random.ts';
import type { TreebankSentence } from './treebank.ts';

export interface GrammarSettings {
  readonly passes: number;
  readonly batch: number;
  readonly rate: number;
  readonly inputDropout: number;
  readonly layerDropout: number;
  readonly stateDropout: number;
  readonly seed: number;
}

export const grammarSettings: GrammarSettings = {
  passes: 16,
  batch: 20,
  rate: 0.0015,
  inputDropout: 0.15,
  layerDropout: 0.2,
  stateDropout: 0.2,
  seed: 20220129,
};

interface Example {
  readonly size: number;
  /** Index into the vocabulary, or -1. */
  readonly fixed: Int32Array;
  readonly words: Int32Array;
  readonly affixes: readonly (readonly number[])[];
  readonly shapes: Int32Array;
  readonly tags: Int32Array;
  readonly tree: GoldTree;
}

interface Inventory {
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

const longest = 160;

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
  );
  const trainer = new BatchTrainer(network, inventory, vocabulary, settings);
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

class BatchTrainer {
  readonly #network: Network;
  readonly #inventory: Inventory;
  readonly #vocabulary: Vocabulary;
  readonly #settings: GrammarSettings;
  readonly #state: ParseState = createState(longest);
  readonly #masks: Float32Array;
  readonly #padding: Uint8Array;
  readonly #costs = new Float64Array(3);
  /** For each state of the batch the rows of the words looked at (-1 nothing) and the numbers. */
  #seenRows = new Int32Array(0);
  #seenNumbers = new Int32Array(0);
  readonly #stateMasks: Float32Array;

  constructor(network: Network, inventory: Inventory, vocabulary: Vocabulary, settings: GrammarSettings) {
    this.#network = network;
    this.#inventory = inventory;
    this.#vocabulary = vocabulary;
    this.#settings = settings;
    this.#masks = new Float32Array(network.x.values.length);
    this.#padding = new Uint8Array(network.x.rows);
    this.#seenRows = new Int32Array(network.states.rows * seenWords);
    this.#seenNumbers = new Int32Array(network.states.rows * seenNumbers);
    this.#stateMasks = new Float32Array(network.states.values.length);
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
      const [count, treeLoss] = this.#learnMoves(example, first, states, explore);
      states = count;
      loss += treeLoss;
    });
    network.backwardMoves(states);
    this.#scatterStates(states);
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
      const x = network.x.values;
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
  /** The learned word shown in each row of the batch. */
  readonly #shown = new Int32Array(1 << 14);

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

  /** Parses the sentence with what is known so far, learning at each state; returns the number of states so far, and the loss. */
  #learnMoves(example: Example, first: number, from: number, explore: boolean): [states: number, loss: number] {
    const network = this.#network;
    const relations = this.#inventory.relations.length;
    const { state: width } = widths;
    const { numbers, nothing, stateBias } = network.parameters;
    const state = this.#state;
    const { tree } = example;
    const places = network.places.values;
    const placeColumns = network.places.columns;
    const { stateDropout } = this.#settings;
    const keep = 1 / (1 - stateDropout);
    const words = new Int32Array(seenWords);
    const small = new Int32Array(seenNumbers);
    let index = from;
    let loss = 0;
    resetState(state, example.size);
    while (!isFinished(state)) {
      lookAt(state, words, small);
      const base = index * width;
      const values = network.states.values;
      values.set(stateBias!.matrix.values, base);
      for (let p = 0; p < seenWords; p++) {
        const row = words[p]! > example.size ? -1 : first + words[p]!;
        this.#seenRows[index * seenWords + p] = row;
        const source = row < 0 ? nothing!.matrix.values : places;
        const at = (row < 0 ? 0 : row * placeColumns) + p * width;
        for (let k = 0; k < width; k++) values[base + k]! += source[at + k]!;
      }
      for (let q = 0; q < seenNumbers; q++) {
        const row = q * numberLimit + small[q]!;
        this.#seenNumbers[index * seenNumbers + q] = row;
        const at = row * width;
        for (let k = 0; k < width; k++) values[base + k]! += numbers!.matrix.values[at + k]!;
      }
      for (let k = base; k < base + width; k++) {
        const mask = values[k]! <= 0 || (stateDropout > 0 && network.random() < stateDropout) ? 0 : keep;
        this.#stateMasks[k] = mask;
        values[k]! *= mask;
      }
      network.scoreMoves(index);
      moveCosts(state, tree, this.#costs);
      const [move, cost] = this.#learnState(example, index, relations, explore);
      loss += cost;
      applyMove(state, move, relations);
      index += 1;
    }
    return [index, loss];
  }

  /** Turns the scores of a state into slopes; returns the move to make, and the loss. */
  #learnState(example: Example, index: number, relations: number, explore: boolean): [move: number, loss: number] {
    const network = this.#network;
    const state = this.#state;
    const scores = network.moveScores.values;
    const base = index * network.moveScores.columns;
    const costs = this.#costs;
    const least = Math.min(costs[0]!, costs[1]!, costs[2]!);
    const top = state.depth > 0 ? state.stack[state.depth - 1]! : 0;
    const relation = example.tree.relations[top]!;
    const rights = [
      costs[0] === least ? 0 : -1,
      costs[1] === least ? 1 + relation : -1,
      costs[2] === least ? 1 + relations + relation : -1,
    ];
    const ends = [1, 1 + relations, 1 + 2 * relations];
    const possible = [canShift(state), canLeft(state), canRight(state)];
    let best = -1;
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (possible[kind] && (best < 0 || scores[base + move]! > scores[base + best]!)) best = move;
      }
    }
    const highest = scores[base + best]!;
    let total = 0;
    let good = 0;
    let bestRight = -1;
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (!possible[kind]) continue;
        const weight = Math.exp(scores[base + move]! - highest);
        total += weight;
        if (move === rights[kind]) {
          good += weight;
          if (bestRight < 0 || scores[base + move]! > scores[base + bestRight]!) bestRight = move;
        }
      }
    }
    for (let kind = 0, move = 0; kind < 3; kind++) {
      for (; move < ends[kind]!; move++) {
        if (!possible[kind]) {
          scores[base + move] = 0;
          continue;
        }
        const weight = Math.exp(scores[base + move]! - highest);
        scores[base + move] = weight / total - (move === rights[kind] ? weight / Math.max(good, 1e-30) : 0);
      }
    }
    scores.fill(0, base + 1 + 2 * relations, base + network.moveScores.columns);
    const loss = Math.log(total) - Math.log(Math.max(good, 1e-30));
    return [explore && network.random() < 0.8 ? best : bestRight, loss];
  }

  /** Slopes of states to the places and numbers they are sums of. */
  #scatterStates(count: number): void {
    const network = this.#network;
    const { state: width } = widths;
    const { numbers, nothing, stateBias } = network.parameters;
    const slopes = network.statesGradient.values;
    const places = network.placesGradient.values;
    const placeColumns = network.placesGradient.columns;
    for (let index = 0; index < count; index++) {
      const base = index * width;
      for (let k = 0; k < width; k++) {
        slopes[base + k]! *= this.#stateMasks[base + k]!;
        stateBias!.gradient.values[k]! += slopes[base + k]!;
      }
      for (let p = 0; p < seenWords; p++) {
        const row = this.#seenRows[index * seenWords + p]!;
        const target = row < 0 ? nothing!.gradient.values : places;
        const at = (row < 0 ? 0 : row * placeColumns) + p * width;
        for (let k = 0; k < width; k++) target[at + k]! += slopes[base + k]!;
      }
      for (let q = 0; q < seenNumbers; q++)
        addRow(numbers!, this.#seenNumbers[index * seenNumbers + q]!, slopes, base, width);
    }
  }
}

function addToRow({ matrix }: Parameter, row: number, target: Float32Array, at: number, width: number): void {
  const base = row * matrix.columns;
  for (let k = 0; k < width; k++) target[at + k]! += matrix.values[base + k]!;
}

function addRow({ gradient, touched }: Parameter, row: number, slopes: Float32Array, at: number, width: number): void {
  const base = row * gradient.columns;
  if (touched !== undefined) touched[row] = 1;
  for (let k = 0; k < width; k++) gradient.values[base + k]! += slopes[at + k]!;
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

function takeInventory(sentences: readonly TreebankSentence[]): Inventory {
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
function headlines(sentences: readonly TreebankSentence[]): TreebankSentence[] {
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

function readExamples(sentences: readonly TreebankSentence[], inventory: Inventory, vocabulary: Vocabulary): Example[] {
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

/** Tables of vectors in 8 bits (64 is 1.0), the rest in 16 (1024 is 1.0). */
function sectionsOf(network: Network, inventory: Inventory): Section[] {
  const numbers = (name: string, type: 'int8' | 'int16', scale: number): Section => {
    const limit = type === 'int8' ? 127 : 32767;
    const values = Array.from(network.valuesOf(name), (value) =>
      Math.max(-limit, Math.min(limit, Math.round(value * scale))),
    );
    return { name, type, numbers: values };
  };
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
