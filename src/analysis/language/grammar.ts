/**
 * Tags and trees by a small network (trained by `training/grammar.ts`, see `training/network.ts` for what it computes).
 * All arithmetic is on integers, so that the same text gives the same trees on every machine.
 *
 * Sections of `grammar.bin`: `widths`; `tagNames`, `relationNames`, `wordNames`, `affixNames`, `shapeNames`, one a line;
 * `word`, `affix`, `shape`: tables of vectors, 64 is 1.0 (the vectors of a word's affixes are added); all other weights, row by row, 1024 is 1.0.
 */
import { casingOf } from './casing.ts';
import { createKernel, type Kernel, packMatrix } from './kernel.ts';
import type { ModelFile } from './modelFile.ts';
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
} from './transitions.ts';
import type { Vocabulary } from './vocabulary.ts';
import { featuresOf } from './wordFeatures.ts';

/** What is read of one sentence, as indices; a head is -1 for the root. */
export interface Tree {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface Grammar {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  read(words: readonly string[]): Tree;
}

/** Beginnings and endings of a word, the keys of the table `affix`: "walking" → "-g", "-ng", "-ing", "-king", "wa-", "wal-"; "of" → "-f", "=of". */
export function affixKeys(word: string): string[] {
  const { key } = featuresOf(word);
  const keys: string[] = [];
  for (let length = 1; length <= 4 && length < key.length; length++) keys.push(`-${key.slice(-length)}`);
  for (let length = 2; length <= 3 && length < key.length; length++) keys.push(`${key.slice(0, length)}-`);
  if (key.length <= 3) keys.push(`=${key}`);
  return keys;
}

/** Key of a word's shape, which says less where everything is capitalised. */
export const shapeKey = (word: string, casing: number): string => `${casing > 0 ? 1 : 0}${featuresOf(word).shapeText}`;

/** Longer sentences are read in pieces. */
const longest = 200;
/** The places that nearly every word comes to stand in: top of the stack, the two under it, the next two words. */
const everyWord = 5;
/** Activations have 256 for 1.0, weights 1024, vectors 64. */
const inputShift = 8;
const layerShift = 10;

/** `kernel` reserves memory for the inner loops; tests give the plain one. */
export function readGrammar(
  file: ModelFile,
  vocabulary: Vocabulary,
  kernel: (bytes: number) => Kernel = createKernel,
): Grammar {
  const tags = file.text('tagNames').split('\n');
  const relations = file.text('relationNames').split('\n');
  const network = new RunningNetwork(file, vocabulary, tags.length, 1 + 2 * relations.length, kernel);
  const state = createState(longest);
  return {
    tags,
    relations,
    read(words) {
      const tree = {
        tags: new Int32Array(words.length),
        heads: new Int32Array(words.length).fill(-1),
        relations: new Int32Array(words.length),
      };
      const parataxis = relations.indexOf('parataxis');
      const casing = casingOf(words);
      let root = -1;
      for (let first = 0; first < words.length;) {
        const after = pieceEnd(words, first);
        const size = after - first;
        network.readWords(words, first, size, casing, tree.tags);
        parse(network, state, size, relations.length);
        for (let i = 0; i < size; i++) {
          const head = state.heads[i]!;
          tree.relations[first + i] = state.relations[i]!;
          if (head < size) tree.heads[first + i] = first + head;
          else if (root < 0) root = first + i;
          else {
            tree.heads[first + i] = root;
            tree.relations[first + i] = parataxis;
          }
        }
        first = after;
      }
      return tree;
    },
  };
}

/** The end of the piece of a very long sentence that begins at `first`: after a comma or the like, if there is one. */
function pieceEnd(words: readonly string[], first: number): number {
  if (words.length - first <= longest) return words.length;
  for (let end = first + longest; end > first + longest / 2; end--) if (/^[,;:.–—)-]/.test(words[end - 1]!)) return end;
  return first + longest;
}

function parse(network: RunningNetwork, state: ParseState, size: number, relations: number): void {
  resetState(state, size);
  while (!isFinished(state)) {
    const shift = canShift(state);
    const left = canLeft(state);
    const right = canRight(state);
    let move = 0;
    if (shift || (left && right) || relations > 1) {
      const scores = network.scoreMoves(state);
      let best = -0x80000000;
      if (shift) best = scores[0]!;
      if (left) {
        for (let m = 1; m <= relations; m++) {
          if (scores[m]! > best) {
            best = scores[m]!;
            move = m;
          }
        }
      }
      if (right) {
        for (let m = relations + 1; m <= 2 * relations; m++) {
          if (scores[m]! > best) {
            best = scores[m]!;
            move = m;
          }
        }
      }
    }
    applyMove(state, move, relations);
  }
}

/** The weights and buffers in the kernel's memory. */
class RunningNetwork {
  readonly #kernel: Kernel;
  readonly #vocabulary: Vocabulary;
  readonly #inputs: number;
  readonly #layer: number;
  readonly #layers: number;
  readonly #width: number;
  readonly #tags: number;
  readonly #tagCount: number;
  readonly #moves: number;
  readonly #words: ReadonlyMap<string, number>;
  readonly #affixes: ReadonlyMap<string, number>;
  readonly #shapes: ReadonlyMap<string, number>;
  readonly #tables: readonly { readonly values: Int32Array; readonly width: number }[];
  readonly #addresses = new Map<string, number>();
  readonly #short: Int16Array;
  readonly #long: Int32Array;
  readonly #seenWords = new Int32Array(seenWords);
  readonly #seenNumbers = new Int32Array(seenNumbers);
  readonly #scores: Int32Array;
  readonly #isPlaced = new Uint8Array((longest + 1) * seenWords);
  readonly #root: Int16Array;
  /** Inputs of words seen before, in ordinary sentences and in capitalised ones. */
  readonly #known = [new Map<string, Int16Array>(), new Map<string, Int16Array>()];

  constructor(file: ModelFile, vocabulary: Vocabulary, tags: number, moves: number, kernel: (bytes: number) => Kernel) {
    const [inputs, word, affix, shape, layer, layers, width] = file.numbers('widths') as unknown as number[];
    this.#vocabulary = vocabulary;
    this.#inputs = inputs!;
    this.#layer = layer!;
    this.#layers = layers!;
    this.#width = width!;
    this.#tags = sixteens(tags);
    this.#tagCount = tags;
    this.#moves = sixteens(moves);
    const indices = (name: string): ReadonlyMap<string, number> =>
      new Map(
        file
          .text(name)
          .split('\n')
          .map((key, index) => [key, index]),
      );
    this.#words = indices('wordNames');
    this.#affixes = indices('affixNames');
    this.#shapes = indices('shapeNames');
    this.#tables = [
      { values: file.numbers('word'), width: word! },
      { values: file.numbers('affix'), width: affix! },
      { values: file.numbers('shape'), width: shape! },
    ];

    this.#root = this.#inputFrom(undefined, [[1], [], [0]]);

    // What goes where: matrices, biases in the scale of the sums they are added to, then buffers.
    const places: [name: string, bytes: number, fill: (address: number) => void][] = [];
    const matrix = (name: string, rows: number, columns: number): void => {
      const values = file.numbers(name);
      if (values.length !== rows * columns) throw new Error(`section ${name} has the wrong size`);
      places.push([
        name,
        values.length * 2,
        (address) => this.#short.set(packMatrix(values, rows, columns), address / 2),
      ]);
    };
    const sums = (name: string, scale: number): void => {
      const values = file.numbers(name);
      places.push([
        name,
        values.length * 4,
        (address) =>
          this.#long.set(
            values.map((value) => value * scale),
            address / 4,
          ),
      ]);
    };
    for (let l = 1; l <= layers!; l++) {
      matrix(`layer${l}`, 3 * (l === 1 ? inputs! : layer!), layer!);
      sums(`bias${l}`, l === 1 ? 64 : 256);
    }
    matrix('tags', layer!, this.#tags);
    sums('tagBias', 256);
    matrix('places', layer!, seenWords * width!);
    sums('nothing', 256);
    sums('numbers', 256);
    sums('stateBias', 256);
    matrix('moves', width!, this.#moves);
    sums('moveBias', 256);
    const buffer = (name: string, bytes: number): void => void places.push([name, bytes, () => undefined]);
    const rows = longest + 3;
    buffer('zero', 4 * seenWords * width!);
    buffer('x', 2 * rows * inputs!);
    for (let l = 1; l <= layers!; l++) buffer(`output${l}`, 2 * rows * layer!);
    buffer('sums', 4 * rows * Math.max(layer!, this.#tags));
    buffer('placed', 4 * rows * seenWords * width!);
    buffer('list', 4 * (seenWords + seenNumbers + 1));
    buffer('state', 4 * width!);
    buffer('active', 2 * width!);
    buffer('scores', 4 * this.#moves);
    let bytes = 64;
    for (const [name, length] of places) {
      this.#addresses.set(name, bytes);
      bytes += Math.ceil(length / 64) * 64;
    }
    this.#kernel = kernel(bytes);
    this.#short = new Int16Array(this.#kernel.memory);
    this.#long = new Int32Array(this.#kernel.memory);
    for (const [name, , fill] of places) fill(this.#at(name));
    this.#scores = this.#long.subarray(this.#at('scores') / 4, this.#at('scores') / 4 + this.#moves);
  }

  /** Reads words `first` to `first + size`: their tags go into `tags`, the rest is kept for `scoreMoves`. */
  readWords(words: readonly string[], first: number, size: number, casing: number, tags: Int32Array): void {
    this.#fillInputs(words, first, size, casing);
    const rows = size + 1; // the root is the last
    const layerBytes = 2 * this.#layer;
    for (let l = 1; l <= this.#layers; l++) {
      const inputBytes = l === 1 ? 2 * this.#inputs : layerBytes;
      this.#multiply(
        this.#at(l === 1 ? 'x' : `output${l - 1}`),
        `layer${l}`,
        `bias${l}`,
        rows,
        (3 * inputBytes) / 4,
        this.#layer,
        inputBytes,
      );
      this.#raise(l, rows);
    }
    // row 0 of each layer is the padding before the first word
    this.#multiply(this.#at('output2') + layerBytes, 'tags', 'tagBias', size, this.#layer / 2, this.#tags, layerBytes);
    this.#chooseTags(size, first, tags);
    const placedRow = 4 * seenWords * this.#width;
    this.#kernel.multiply(
      this.#at(`output${this.#layers}`) + layerBytes,
      this.#at('places'),
      this.#at('zero'),
      this.#at('placed'),
      rows,
      this.#layer / 2,
      (everyWord * this.#width) / 16,
      layerBytes,
      placedRow,
    );
    this.#isPlaced.fill(0, 0, rows * seenWords);
  }

  /** One score a move, in a buffer that the next call overwrites. */
  scoreMoves(state: ParseState): Int32Array {
    const width = this.#width;
    const long = this.#long;
    lookAt(state, this.#seenWords, this.#seenNumbers);
    let at = this.#at('list') / 4;
    long[at++] = this.#at('stateBias');
    const placed = this.#at('placed');
    const nothing = this.#at('nothing');
    for (let p = 0; p < seenWords; p++) {
      const word = this.#seenWords[p]!;
      if (p >= everyWord && word <= state.size && this.#isPlaced[word * seenWords + p] === 0) this.#place(word, p);
      long[at++] = (word > state.size ? nothing : placed + word * 4 * seenWords * width) + 4 * p * width;
    }
    const numbers = this.#at('numbers');
    for (let q = 0; q < seenNumbers; q++) long[at++] = numbers + 4 * (q * numberLimit + this.#seenNumbers[q]!) * width;
    this.#kernel.sum(this.#at('list'), 1 + seenWords + seenNumbers, this.#at('state'), width / 16);
    this.#kernel.activate(this.#at('state'), this.#at('zero'), 0, this.#at('active'), width / 8, layerShift);
    this.#kernel.multiply(
      this.#at('active'),
      this.#at('moves'),
      this.#at('moveBias'),
      this.#at('scores'),
      1,
      width / 2,
      this.#moves / 16,
      0,
      0,
    );
    return this.#scores;
  }

  #fillInputs(words: readonly string[], first: number, size: number, casing: number): void {
    const inputs = this.#inputs;
    const start = this.#at('x') / 2;
    const short = this.#short;
    short.fill(0, start, start + inputs);
    for (let i = 0; i < size; i++) short.set(this.#inputOf(words[first + i]!, casing), start + (i + 1) * inputs);
    short.set(this.#root, start + (size + 1) * inputs);
    short.fill(0, start + (size + 2) * inputs, start + (size + 3) * inputs);
  }

  /** What word `word` adds to a state in place `p`, for the places in which few words are ever seen. */
  #place(word: number, p: number): void {
    this.#isPlaced[word * seenWords + p] = 1;
    const width = this.#width;
    const layer = this.#layer;
    this.#kernel.multiply(
      this.#at(`output${this.#layers}`) + (word + 1) * 2 * layer,
      this.#at('places') + 2 * layer * width * p,
      this.#at('zero'),
      this.#at('placed') + 4 * (word * seenWords + p) * width,
      1,
      layer / 2,
      width / 16,
      0,
      0,
    );
  }

  #inputOf(word: string, casing: number): Int16Array {
    const known = this.#known[casing > 0 ? 1 : 0]!;
    let input = known.get(word);
    if (input === undefined) {
      const { key } = featuresOf(word);
      const affixes = affixKeys(word).flatMap((affix) => this.#affixes.get(affix) ?? []);
      input = this.#inputFrom(this.#vocabulary.indexOf(key), [
        [this.#words.get(key) ?? 0],
        affixes,
        [this.#shapes.get(shapeKey(word, casing)) ?? 0],
      ]);
      if (known.size > 20_000) known.clear(); // bounds the memory; what is kept changes no result
      if (word.length < 40) known.set(word, input);
    }
    return input;
  }

  /** The word's vector, then for each table the sum of its rows. */
  #inputFrom(fixed: number | undefined, rows: readonly (readonly number[])[]): Int16Array {
    const { vectors, dimensions } = this.#vocabulary;
    const input = new Int16Array(this.#inputs);
    if (fixed !== undefined) input.set(vectors.subarray(fixed * dimensions, (fixed + 1) * dimensions));
    let at = dimensions;
    this.#tables.forEach(({ values, width }, t) => {
      for (const row of rows[t]!) for (let k = 0; k < width; k++) input[at + k]! += values[row * width + k]!;
      at += width;
    });
    return input;
  }

  #multiply(
    input: number,
    matrix: string,
    bias: string,
    rows: number,
    pairs: number,
    columns: number,
    inputRow: number,
  ): void {
    this.#kernel.multiply(
      input,
      this.#at(matrix),
      this.#at(bias),
      this.#at('sums'),
      rows,
      pairs,
      columns / 16,
      inputRow,
      4 * columns,
    );
  }

  /** Sums to activations; from the second layer on the layer before is added. */
  #raise(l: number, rows: number): void {
    const layer = this.#layer;
    const output = this.#at(`output${l}`);
    const rowBytes = 2 * layer;
    // a row of zeros before the first word and after the root
    this.#short.fill(0, output / 2, output / 2 + layer);
    this.#short.fill(0, output / 2 + (rows + 1) * layer, output / 2 + (rows + 2) * layer);
    const before = l === 1 ? this.#at('zero') : this.#at(`output${l - 1}`) + rowBytes;
    const shift = l === 1 ? inputShift : layerShift;
    this.#kernel.activate(this.#at('sums'), before, l === 1 ? 0 : 16, output + rowBytes, (rows * layer) / 8, shift);
  }

  #chooseTags(size: number, first: number, tags: Int32Array): void {
    const sums = this.#at('sums') / 4;
    for (let i = 0; i < size; i++) {
      const base = sums + i * this.#tags;
      let best = 0;
      for (let tag = 1; tag < this.#tagCount; tag++) if (this.#long[base + tag]! > this.#long[base + best]!) best = tag;
      tags[first + i] = best;
    }
  }

  #at(name: string): number {
    return this.#addresses.get(name)!;
  }
}

const sixteens = (count: number): number => Math.ceil(count / 16) * 16;
