/**
 * The first layer of the name tagger. What a word, the word it depends on, its tag and its relation add to the sums of itself
 * and of its two neighbours is worked out once and kept, so that a row is no more than a sum of rows.
 */
import type { ModelFile } from '../modelFile.ts';
import { type Kernel, list } from '../network/kernel.ts';
import { KeptRows } from '../network/keptRows.ts';
import type { MemoryPlan, StoredMatrix } from '../network/memory.ts';
import { sideBySide } from '../network/wordLayer.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordFeatures } from '../wordFeatures.ts';
import { fixedFeatures, placedFeatures } from './nameFeatures.ts';
import type { TaggedWord } from './nameLabels.ts';

/** So many things are kept, sixteen megabytes at most. */
const capacity = 20_480;
/** What one word of a sentence adds: for itself, its head, its tag and relation. */
const addends = 3;
/** Numbers of kept things: eight times a word's, a vector's or a place's, and of which it is (a word's casing is below these). */
const headOffset = 4;
const placeOffset = 5;
/** Words of which it is known where their vectors are, a power of two. */
const nearest = 32_768;

interface InputWidths {
  readonly inputs: number;
  readonly sum: number;
  readonly layer: number;
  /** Words of a sentence at most. */
  readonly rows: number;
}

export class InputSums {
  readonly #vocabulary: Vocabulary;
  readonly #features: ReadonlyMap<string, number>;
  readonly #vectors: Int32Array;
  readonly #matrix: StoredMatrix;
  readonly #inputAddress: number;
  /** The input is longer than a list may be: its halves have one each. */
  readonly #lists: number;
  readonly #widths: InputWidths;
  readonly #kept: number;
  /** Bytes kept of a thing: sums for the word after it, for its own, for the word before it. */
  readonly #bytes: number;
  readonly #bias: number;
  readonly #list: number;
  #kernel: Kernel | undefined;
  #long = new Int32Array(0);
  #input = new Int16Array(0);
  readonly #rows = new KeptRows(1, capacity); // the first is nothing: zeros
  /** Where the vector of a word is, by its number: it is looked up once. */
  readonly #nearest = { words: new Int32Array(nearest), vectors: new Int32Array(nearest) };
  /** Numbers of tags with relations: of the first word, and of all others. */
  readonly #places = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()] as const;
  #placeCount = 0;

  constructor(file: ModelFile, vocabulary: Vocabulary, widths: InputWidths, plan: MemoryPlan) {
    const { inputs, sum, layer, rows } = widths;
    if (2 * vocabulary.dimensions + sum > inputs) throw new Error('widths do not fit');
    this.#vocabulary = vocabulary;
    this.#widths = widths;
    const names = file.text('featureNames').split('\n');
    this.#features = new Map(names.map((name, index) => [name, index]));
    this.#vectors = file.numbers('feature');
    if (this.#vectors.length !== names.length * sum) throw new Error('section feature has the wrong size');
    const weights = file.numbers('layer1');
    if (weights.length !== 3 * inputs * layer) throw new Error('section layer1 has the wrong size');
    if (inputs % 16 !== 0 || inputs > 2 * list.longest || (3 * layer) % 32 !== 0) throw new Error('widths do not fit');
    this.#matrix = plan.place(sideBySide(weights, inputs, layer), inputs, 3 * layer, 2);
    this.#inputAddress = plan.buffer(2 * inputs);
    this.#lists = plan.buffer(2 * list.bytes);
    this.#bias = plan.sums('bias1', layer, 64);
    this.#bytes = 4 * 3 * layer;
    this.#kept = plan.buffer(capacity * this.#bytes);
    this.#list = plan.buffer(4 * rows * (1 + 3 * addends));
  }

  /** To be called once before all else. */
  begin(kernel: Kernel): void {
    this.#kernel = kernel;
    this.#long = new Int32Array(kernel.memory);
    this.#input = new Int16Array(kernel.memory, this.#inputAddress, this.#widths.inputs);
  }

  /** The sums of `size` words from `first` on, as int32 at `output`. */
  sum(words: readonly TaggedWord[], casing: number, first: number, size: number, output: number): void {
    this.#rows.reserve(addends * size);
    const { layer } = this.#widths;
    const part = 4 * layer;
    const perRow = 1 + 3 * addends;
    const long = this.#long;
    const start = this.#list / 4;
    long.fill(this.#kept, start, start + perRow * size);
    for (let i = 0; i < size; i++) {
      const at = first + i;
      const { form, tag, relation, head } = words[at]!;
      const own = this.#wordAt(form, casing);
      const over = head < 0 ? this.#kept : this.#headAt(words[head]!.form);
      const place = this.#placeAt(tag, relation, at);
      long[start + i * perRow] = this.#bias;
      for (let near = 0; near < 3; near++) {
        const row = i + 1 - near; // its first part is what it adds to the word after it
        if (row < 0 || row >= size) continue;
        const to = start + row * perRow + 1 + near * addends;
        long[to] = own + near * part;
        long[to + 1] = over === this.#kept ? over : over + near * part;
        long[to + 2] = place + near * part;
      }
    }
    this.#kernel!.sum(this.#list, perRow, output, part, layer / 16, size);
  }

  #wordAt(form: WordFeatures, casing: number): number {
    const thing = 8 * form.id + casing;
    const row = this.#rows.find(thing);
    if (row >= 0) return this.#kept + row * this.#bytes;
    this.#input.fill(0);
    this.#addVector(this.#nearestOf(form), 0);
    for (const feature of fixedFeatures(form.word, casing)) this.#addFeature(feature);
    return this.#keep(thing);
  }

  /** What is above a word is known by its vector alone. */
  #headAt(form: WordFeatures): number {
    const near = this.#nearestOf(form);
    if (near < 0) return this.#kept;
    const thing = 8 * (near + 1) + headOffset;
    const row = this.#rows.find(thing);
    if (row >= 0) return this.#kept + row * this.#bytes;
    this.#input.fill(0);
    this.#addVector(near, this.#vocabulary.dimensions);
    return this.#keep(thing);
  }

  #placeAt(tag: string, relation: string, index: number): number {
    const places = this.#places[index === 0 ? 0 : 1];
    let known = places.get(tag);
    if (known === undefined) places.set(tag, (known = new Map<string, number>()));
    let number = known.get(relation);
    if (number === undefined) known.set(relation, (number = ++this.#placeCount));
    const thing = 8 * number + placeOffset;
    const row = this.#rows.find(thing);
    if (row >= 0) return this.#kept + row * this.#bytes;
    this.#input.fill(0);
    for (const feature of placedFeatures(tag, relation, index)) this.#addFeature(feature);
    return this.#keep(thing);
  }

  /** Works out the sums of the present input, and keeps where they stand. */
  #keep(thing: number): number {
    const address = this.#kept + this.#rows.add(thing) * this.#bytes;
    this.#work(address);
    return address;
  }

  /** The index of the vector that is nearest to the word's; -1. */
  #nearestOf({ id, key }: WordFeatures): number {
    const { words, vectors } = this.#nearest;
    const slot = id & (nearest - 1);
    if (words[slot] !== id) {
      words[slot] = id;
      vectors[slot] = this.#vocabulary.nearestIndexOf(key) ?? -1;
    }
    return vectors[slot]!;
  }

  /** The input times the weights of the word before, of the word and of the word after. */
  #work(address: number): void {
    const kernel = this.#kernel!;
    const { address: matrix, neighbourBytes, blocks } = this.#matrix;
    const half = this.#widths.inputs / 2;
    kernel.gather(this.#inputAddress, 2 * half, half / 8, this.#lists, 2);
    kernel.multiply(this.#lists, 2, matrix, neighbourBytes, this.#kept, address, 0, 1, blocks);
  }

  #addVector(near: number, at: number): void {
    if (near < 0) return;
    const { vectors, dimensions } = this.#vocabulary;
    for (let k = 0; k < dimensions; k++) this.#input[at + k] = vectors[near * dimensions + k]!;
  }

  #addFeature(feature: string): void {
    const row = this.#features.get(feature);
    if (row === undefined) return;
    const { sum } = this.#widths;
    const at = 2 * this.#vocabulary.dimensions;
    for (let k = 0; k < sum; k++) this.#input[at + k]! += this.#vectors[row * sum + k]!;
  }
}
