/**
 * The first layer, of which most is known before the sentence is: what a word adds to the sums of itself and of its two
 * neighbours depends on the word alone. It is worked out once a word and kept (Chen and Manning 2014 do the same for their parser).
 */
import type { ModelFile } from '../modelFile.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordFeatures } from '../wordFeatures.ts';
import { affixKeys, shapeKey } from '../wordKeys.ts';
import { type Kernel, list } from './kernel.ts';
import { KeptRows } from './keptRows.ts';
import type { MemoryPlan, StoredMatrix } from './memory.ts';

/** So many words are kept, twenty megabytes at most. */
const capacity = 16_384;
/** The first places are those of what stands around a sentence: nothing, and the root after the last word. */
const fixed = 2;

export interface WordWidths {
  readonly inputs: number;
  readonly word: number;
  readonly affix: number;
  readonly shape: number;
  readonly layer: number;
}

export class WordLayer {
  readonly #vocabulary: Vocabulary;
  readonly #inputs: number;
  readonly #words: ReadonlyMap<string, number>;
  readonly #affixes: ReadonlyMap<string, number>;
  readonly #shapes: ReadonlyMap<string, number>;
  readonly #tables: readonly { readonly values: Int32Array; readonly width: number }[];
  readonly #matrix: StoredMatrix;
  readonly #input: number;
  readonly #list: number;
  readonly #zero: number;
  readonly #kept: number;
  /** Bytes kept of a word: sums for the word after it, for itself, for the word before it. */
  readonly #bytes: number;
  readonly #rows = new KeptRows(fixed, capacity);
  #kernel: Kernel | undefined;

  constructor(file: ModelFile, vocabulary: Vocabulary, widths: WordWidths, plan: MemoryPlan) {
    const { inputs, layer } = widths;
    if (vocabulary.dimensions + widths.word + widths.affix + widths.shape > inputs || inputs > list.longest)
      throw new Error('widths do not fit');
    this.#vocabulary = vocabulary;
    this.#inputs = inputs;
    this.#words = indices(file, 'wordNames');
    this.#affixes = indices(file, 'affixNames');
    this.#shapes = indices(file, 'shapeNames');
    this.#tables = [
      { values: file.numbers('word'), width: widths.word },
      { values: file.numbers('affix'), width: widths.affix },
      { values: file.numbers('shape'), width: widths.shape },
    ];
    const weights = file.numbers('layer1');
    if (weights.length !== 3 * inputs * layer) throw new Error('section layer1 has the wrong size');
    this.#matrix = plan.place(sideBySide(weights, inputs, layer), inputs, 3 * layer);
    this.#bytes = 4 * 3 * layer;
    this.#input = plan.buffer(2 * inputs);
    this.#list = plan.buffer(list.bytes);
    this.#zero = plan.buffer(this.#bytes);
    this.#kept = plan.buffer(capacity * this.#bytes);
  }

  /** To be called once before all else. */
  begin(kernel: Kernel): void {
    this.#kernel = kernel;
    this.#work(this.#kept + this.#bytes, undefined, [[1], [], [0]]);
  }

  /** Where the sums of no word stand, and those of the root. */
  get nothing(): number {
    return this.#kept;
  }
  get root(): number {
    return this.#kept + this.#bytes;
  }

  /** Makes room for so many words, whose addresses hold until the next call. */
  reserve(words: number): void {
    this.#rows.reserve(words);
  }

  /** Where the sums of the word stand. */
  addressOf({ id, word, key }: WordFeatures, casing: number): number {
    const thing = 2 * id + (casing > 0 ? 1 : 0);
    const row = this.#rows.find(thing);
    if (row >= 0) return this.#kept + row * this.#bytes;
    const address = this.#kept + this.#rows.add(thing) * this.#bytes;
    this.#work(address, this.#vocabulary.indexOf(key), [
      [this.#words.get(key) ?? 0],
      affixKeys(word).flatMap((affix) => this.#affixes.get(affix) ?? []),
      [this.#shapes.get(shapeKey(word, casing)) ?? 0],
    ]);
    return address;
  }

  /** The word's vector, then for each table the sum of its rows, times the weights. */
  #work(address: number, vector: number | undefined, rows: readonly (readonly number[])[]): void {
    const { vectors, dimensions } = this.#vocabulary;
    const kernel = this.#kernel!;
    const input = new Int16Array(kernel.memory, this.#input, this.#inputs);
    input.fill(0);
    if (vector !== undefined) input.set(vectors.subarray(vector * dimensions, (vector + 1) * dimensions));
    let at = dimensions;
    this.#tables.forEach(({ values, width }, t) => {
      for (const row of rows[t]!) for (let k = 0; k < width; k++) input[at + k]! += values[row * width + k]!;
      at += width;
    });
    const { address: matrix, blocks, neighbourBytes } = this.#matrix;
    kernel.gather(this.#input, 0, this.#inputs / 8, this.#list, 1);
    kernel.multiply(this.#list, 1, matrix, neighbourBytes, this.#zero, address, 0, 1, blocks);
  }
}

function indices(file: ModelFile, name: string): ReadonlyMap<string, number> {
  const keys = file.text(name).split('\n');
  return new Map(keys.map((key, index) => [key, index]));
}

/** The weights of the word before, of the word and of the word after, which stand under one another, beside one another. */
export function sideBySide(weights: Int32Array, inputs: number, layer: number): Int32Array {
  const result = new Int32Array(weights.length);
  for (let near = 0; near < 3; near++) {
    for (let row = 0; row < inputs; row++) {
      const from = (near * inputs + row) * layer;
      result.set(weights.subarray(from, from + layer), row * 3 * layer + near * layer);
    }
  }
  return result;
}
