/**
 * Names by a small network over the words of a sentence (trained by `training/nameNetwork.ts`): what a name looks like, what
 * stands around it, and what it depends on. All arithmetic is on integers: activations have 256 for 1.0, weights 1024, vectors 64.
 *
 *     a word  = its vector, the vector of the word it depends on, and the sum of the vectors of its features
 *     layer 1 = max(0, three neighbouring words · weights)
 *     layers  = layer before + max(0, three neighbours of the layer before · weights)
 *     labels  = last layer · weights, and the best path through them that is well formed
 *
 * Sections of `names.bin`: `labels`, `featureNames` (one a line); `widths`; `feature` (a vector a feature); all other weights
 * row by row.
 */
import { casingOf } from '../casing.ts';
import type { ModelFile } from '../modelFile.ts';
import { createKernel } from '../network/createKernel.ts';
import { type Kernel, list } from '../network/kernel.ts';
import { MemoryPlan, type StoredMatrix } from '../network/memory.ts';
import type { NameGuess } from '../sentence.ts';
import type { Vocabulary } from '../vocabulary.ts';

import { bestNames } from './bestNames.ts';
import { InputSums } from './inputSums.ts';
import { nameLabels, type TaggedWord } from './nameLabels.ts';

export interface NameTagger {
  /** The names in text order, without overlaps. */
  find(words: readonly TaggedWord[]): NameGuess[];
}

/** Longer sentences are read in pieces. */
const longest = 200;
const rowLimit = longest + 2; // a row of zeros on either side
const inputShift = 8;
const layerShift = 10;

/** `kernel` reserves memory for the inner loops; tests give the plain one. */
export function readNameTagger(
  file: ModelFile,
  vocabulary: Vocabulary,
  kernel: (bytes: number) => Kernel = createKernel,
): NameTagger {
  if (file.text('labels') !== nameLabels.join('\n')) throw new Error('labels are others');
  const network = new NameNetwork(file, vocabulary, kernel);
  return {
    find(words) {
      if (!words.some(({ form }) => form.capitalised)) return [];
      const guesses: NameGuess[] = [];
      const casing = casingOf(words.map(({ text }) => text));
      for (let first = 0; first < words.length; first += longest) {
        const size = Math.min(longest, words.length - first);
        const [scores, columns] = network.read(words, casing, first, size);
        for (const guess of bestNames(scores, columns, size))
          guesses.push({ ...guess, first: guess.first + first, last: guess.last + first });
      }
      return guesses;
    },
  };
}

interface Layer {
  readonly matrix: StoredMatrix;
  readonly bias: number;
  readonly output: number;
}

class NameNetwork {
  readonly #kernel: Kernel;
  readonly #inputs: InputSums;
  readonly #width: number;
  readonly #firstOutput: number;
  readonly #layers: Layer[] = [];
  readonly #output: { readonly matrix: StoredMatrix; readonly bias: number };
  readonly #sums: number;
  readonly #lists: number;
  readonly #zero: number;
  readonly #long: Int32Array;
  readonly #short: Int16Array;

  constructor(file: ModelFile, vocabulary: Vocabulary, kernel: (bytes: number) => Kernel) {
    const [inputs, sum, width, layers] = file.numbers('widths') as unknown as number[];
    if (width === undefined || width % 32 !== 0 || width > list.longest || layers === undefined)
      throw new Error('widths do not fit');
    const plan = new MemoryPlan(file);
    this.#width = width;
    this.#inputs = new InputSums(file, vocabulary, { inputs: inputs!, sum: sum!, layer: width, rows: longest }, plan);
    const output = (): number => plan.buffer(2 * rowLimit * width);
    this.#firstOutput = output();
    for (let l = 2; l <= layers; l++) {
      const matrix = plan.matrix(`layer${l}`, 3 * width, width, 3);
      this.#layers.push({ matrix, bias: plan.sums(`bias${l}`, width, 256), output: output() });
    }
    const columns = Math.ceil(nameLabels.length / 16) * 16;
    this.#output = { matrix: plan.matrix('output', width, columns), bias: plan.sums('outputBias', columns, 256) };
    this.#lists = plan.buffer(rowLimit * list.bytes);
    this.#sums = plan.buffer(4 * rowLimit * Math.max(width, 32));
    this.#zero = plan.buffer(16);
    this.#kernel = plan.create(kernel);
    this.#long = new Int32Array(this.#kernel.memory);
    this.#short = new Int16Array(this.#kernel.memory);
    this.#inputs.begin(this.#kernel);
  }

  /** Scores of all labels of `size` words from `first`, one row after another, and how many columns a row has. The next call overwrites them. */
  read(
    words: readonly TaggedWord[],
    casing: number,
    first: number,
    size: number,
  ): readonly [scores: Int32Array, columns: number] {
    this.#inputs.sum(words, casing, first, size, this.#sums);
    let before = this.#firstOutput;
    this.#raise(undefined, before, size, inputShift);
    for (const { matrix, bias, output } of this.#layers) {
      this.#multiply(0, 3, matrix, bias, size);
      this.#raise(before, output, size, layerShift);
      before = output;
    }
    const { matrix, bias } = this.#output;
    this.#multiply(1, 1, matrix, bias, size);
    const columns = 32 * matrix.blocks;
    return [this.#long.subarray(this.#sums / 4, this.#sums / 4 + size * columns), columns];
  }

  /** Lists, from row `from` on, times a matrix, into `sums`. */
  #multiply(from: number, neighbours: number, matrix: StoredMatrix, bias: number, rows: number): void {
    const lists = this.#lists + from * list.bytes;
    const { address, neighbourBytes, blocks } = matrix;
    this.#kernel.multiply(lists, neighbours, address, neighbourBytes, bias, this.#sums, 128 * blocks, rows, blocks);
  }

  /** Sums to activations, to which those of the layer before are added, and to lists. */
  #raise(before: number | undefined, output: number, rows: number, shift: number): void {
    const width = this.#width;
    const rowBytes = 2 * width;
    this.#short.fill(0, output / 2, output / 2 + width);
    this.#short.fill(0, output / 2 + (rows + 1) * width, output / 2 + (rows + 2) * width);
    const [added, step] = before === undefined ? [this.#zero, 0] : [before + rowBytes, 16];
    this.#kernel.activate(this.#sums, added, step, output + rowBytes, (rows * width) / 8, shift);
    this.#kernel.gather(output, rowBytes, width / 8, this.#lists, rows + 2);
  }
}
