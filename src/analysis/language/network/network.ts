/**
 * The network that tags and parses, as it runs (trained by `training/grammar.ts`; `training/network.ts` says what it computes).
 * All arithmetic is on integers, so that the same text gives the same trees on every machine: activations have 256 for 1.0,
 * weights 1024, vectors 64.
 */
import type { ModelFile } from '../modelFile.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordFeatures } from '../wordFeatures.ts';
import { type Kernel, list } from './kernel.ts';
import { MemoryPlan, type StoredMatrix } from './memory.ts';
import { StateScores } from './stateScores.ts';
import { WordLayer } from './wordLayer.ts';

/** Longer sentences are read in pieces. */
export const longest = 200;
/** Words, the root after them, and a row of zeros on either side. */
const rowLimit = longest + 3;
/** Of the sums of the first layer, and of all others. */
const inputShift = 8;
const layerShift = 10;
/** The layer that tags are told by. */
const tagLayer = 2;

interface Layer {
  readonly matrix: StoredMatrix;
  readonly bias: number;
  readonly output: number;
}

export class Network {
  /** Scores of moves, once `readWords` was called. */
  readonly states: StateScores;
  readonly #kernel: Kernel;
  readonly #wordLayer: WordLayer;
  readonly #width: number;
  readonly #tagCount: number;
  readonly #firstBias: number;
  readonly #firstOutput: number;
  readonly #layers: Layer[] = [];
  readonly #tags: { readonly matrix: StoredMatrix; readonly bias: number };
  readonly #sums: number;
  readonly #lists: number;
  readonly #zero: number;
  /** For each row of the first layer the addresses of what it is the sum of. */
  readonly #parts: number;
  readonly #long: Int32Array;
  readonly #short: Int16Array;

  constructor(file: ModelFile, vocabulary: Vocabulary, tags: number, moves: number, kernel: (bytes: number) => Kernel) {
    const [inputs, word, affix, shape, width, layers, state] = file.numbers('widths') as unknown as number[];
    const plan = new MemoryPlan(file);
    if (width === undefined || width % 32 !== 0 || width > list.longest || layers === undefined || layers < tagLayer)
      throw new Error('widths do not fit');
    this.#width = width;
    this.#tagCount = tags;
    const widths = { inputs: inputs!, word: word!, affix: affix!, shape: shape!, layer: width };
    this.#wordLayer = new WordLayer(file, vocabulary, widths, plan);
    const output = (): number => plan.buffer(2 * rowLimit * width);
    this.#firstBias = plan.sums('bias1', width, 64);
    this.#firstOutput = output();
    for (let l = 2; l <= layers; l++) {
      const matrix = plan.matrix(`layer${l}`, 3 * width, width, 3);
      this.#layers.push({ matrix, bias: plan.sums(`bias${l}`, width, 256), output: output() });
    }
    const tagColumns = Math.ceil(tags / 16) * 16;
    this.#tags = { matrix: plan.matrix('tags', width, tagColumns), bias: plan.sums('tagBias', tagColumns, 256) };
    this.#lists = plan.buffer(rowLimit * list.bytes);
    this.states = new StateScores({ width, state: state!, moves, rowLimit, lists: this.#lists }, plan);
    this.#sums = plan.buffer(4 * rowLimit * Math.max(width, 32 * this.#tags.matrix.blocks));
    this.#zero = plan.buffer(16);
    this.#parts = plan.buffer(4 * 4 * rowLimit);
    this.#kernel = plan.create(kernel);
    this.#long = new Int32Array(this.#kernel.memory);
    this.#short = new Int16Array(this.#kernel.memory);
    this.#wordLayer.begin(this.#kernel);
    this.states.begin(this.#kernel);
  }

  /** Reads words `first` to `first + size`: their tags go into `tags`, the rest is kept for `states`. */
  readWords(words: readonly WordFeatures[], first: number, size: number, casing: number, tags: Int32Array): void {
    const rows = size + 1; // the root is the last
    this.#firstLayer(words, first, size, casing);
    let before = this.#firstOutput;
    this.#layers.forEach(({ matrix, bias, output }, index) => {
      if (index + 2 === tagLayer + 1) this.#chooseTags(size, first, tags); // the lists are those of the layer before
      this.#multiply(0, 3, matrix, bias, rows);
      this.#raise(before, output, rows, layerShift);
      before = output;
    });
    if (this.#layers.length + 1 === tagLayer) this.#chooseTags(size, first, tags);
    this.states.beginSentence(size);
  }

  #firstLayer(words: readonly WordFeatures[], first: number, size: number, casing: number): void {
    const wordLayer = this.#wordLayer;
    const long = this.#long;
    const part = 4 * this.#width;
    wordLayer.reserve(size);
    let at = this.#parts / 4;
    let before = wordLayer.nothing;
    let here = wordLayer.addressOf(words[first]!, casing);
    for (let i = 0; i <= size; i++) {
      const after =
        i + 1 < size
          ? wordLayer.addressOf(words[first + i + 1]!, casing)
          : i < size
            ? wordLayer.root
            : wordLayer.nothing;
      long[at++] = this.#firstBias;
      long[at++] = before;
      long[at++] = here + part;
      long[at++] = after + 2 * part;
      before = here;
      here = after;
    }
    this.#kernel.sum(this.#parts, 4, this.#sums, part, this.#width / 16, size + 1);
    this.#raise(undefined, this.#firstOutput, size + 1, inputShift);
  }

  /** Lists, from row `from` on, times a matrix, into `sums`. */
  #multiply(from: number, neighbours: number, matrix: StoredMatrix, bias: number, rows: number): void {
    this.#kernel.multiply(
      this.#lists + from * list.bytes,
      neighbours,
      matrix.address,
      matrix.neighbourBytes,
      bias,
      this.#sums,
      128 * matrix.blocks,
      rows,
      matrix.blocks,
    );
  }

  /** Sums to activations, to which those of the layer before are added, and to lists. */
  #raise(before: number | undefined, output: number, rows: number, shift: number): void {
    const width = this.#width;
    const rowBytes = 2 * width;
    // a row of zeros before the first word and after the root
    this.#short.fill(0, output / 2, output / 2 + width);
    this.#short.fill(0, output / 2 + (rows + 1) * width, output / 2 + (rows + 2) * width);
    const [added, step] = before === undefined ? [this.#zero, 0] : [before + rowBytes, 16];
    this.#kernel.activate(this.#sums, added, step, output + rowBytes, (rows * width) / 8, shift);
    this.#kernel.gather(output, rowBytes, width / 8, this.#lists, rows + 2);
  }

  #chooseTags(size: number, first: number, tags: Int32Array): void {
    const { matrix, bias } = this.#tags;
    const long = this.#long;
    this.#multiply(1, 1, matrix, bias, size);
    for (let i = 0; i < size; i++) {
      const base = this.#sums / 4 + i * 32 * matrix.blocks;
      let best = 0;
      let top = long[base]!;
      for (let tag = 1; tag < this.#tagCount; tag++) {
        const score = long[base + tag]!;
        if (score <= top) continue;
        top = score;
        best = tag;
      }
      tags[first + i] = best;
    }
  }
}
