/**
 * Scores of the parser's moves in a state: a sum of rows, one for each word it looks at and for each small number, then
 * one matrix. What a word adds in a place is worked out when it first comes to stand there; what the numbers add
 * together is kept for the combinations that come again and again (few: "a subject to the left, nothing to the right").
 */
import { FeatureTable } from './featureTable.ts';
import { lookAt, numberLimit, type ParseState, seenNumbers, seenWords } from '../transitions.ts';
import { type Kernel, list } from './kernel.ts';
import type { MemoryPlan, StoredMatrix } from './memory.ts';

/** The numbers that are kept together: what hangs on the top of the stack, on the word under it, on the next word; distances. */
const groups = [
  [0, 1, 2, 3, 12],
  [4, 5, 6, 13],
  [7, 8],
  [9, 10, 11],
] as const;
/** Combinations kept: four megabytes at most. */
const capacity = 8192;
/** Activations have 256 for 1.0, weights 1024. */
const layerShift = 10;
const biasScale = 256;

/** Below all scores. */
export const impossible = -0x40000000;

export interface StateWidths {
  /** Of the network's last layer. */
  readonly width: number;
  readonly state: number;
  readonly moves: number;
  /** Rows of a sentence. */
  readonly rowLimit: number;
  /** Where the lists of the last layer stand, that of the first word after one row. */
  readonly lists: number;
}

export class StateScores {
  readonly #widths: StateWidths;
  readonly #places: StoredMatrix;
  readonly #moves: StoredMatrix;
  readonly #moveBias: number;
  readonly #nothing: number;
  readonly #numbers: number;
  readonly #bias: number;
  readonly #zero: number;
  readonly #placed: number;
  readonly #kept: number;
  readonly #addresses: number;
  readonly #rows: number;
  readonly #list: number;
  readonly #scores: number;
  readonly #isPlaced: Uint8Array;
  readonly #seenWords = new Int32Array(seenWords);
  readonly #seenNumbers = new Int32Array(seenNumbers);
  #combinations = new FeatureTable(capacity);
  #kernel!: Kernel;
  #long!: Int32Array;
  /** One a move; `score` fills it. */
  scores!: Int32Array;

  constructor(widths: StateWidths, plan: MemoryPlan) {
    const { width, state, moves, rowLimit } = widths;
    if (state % 32 !== 0 || state > list.longest) throw new Error('widths do not fit');
    this.#widths = widths;
    this.#places = plan.matrix('places', width, seenWords * state);
    this.#nothing = plan.sums('nothing', seenWords * state, biasScale);
    this.#numbers = plan.sums('numbers', seenNumbers * numberLimit * state, biasScale);
    this.#bias = plan.sums('stateBias', state, biasScale);
    const columns = Math.ceil(moves / 16) * 16;
    this.#moves = plan.matrix('moves', state, columns);
    this.#moveBias = plan.sums('moveBias', columns, biasScale);
    this.#zero = plan.buffer(4 * seenWords * state);
    this.#placed = plan.buffer(4 * rowLimit * seenWords * state);
    this.#kept = plan.buffer(4 * capacity * state);
    this.#addresses = plan.buffer(4 * (seenWords + groups.length));
    this.#rows = plan.buffer(4 * (seenWords + seenNumbers + 1));
    this.#list = plan.buffer(list.bytes);
    this.#scores = plan.buffer(128 * this.#moves.blocks);
    this.#isPlaced = new Uint8Array(rowLimit * seenWords);
  }

  /** To be called once before all else. */
  begin(kernel: Kernel): void {
    this.#kernel = kernel;
    this.#long = new Int32Array(kernel.memory);
    this.scores = this.#long.subarray(this.#scores / 4, this.#scores / 4 + 32 * this.#moves.blocks);
  }

  /** The lists of the last layer are those of a sentence of `size` words. */
  beginSentence(size: number): void {
    this.#isPlaced.fill(0, 0, (size + 1) * seenWords);
    if (this.#combinations.size > capacity - 4 * (2 * size + 2)) this.#combinations = new FeatureTable(capacity);
    // the places in which every word comes to stand: top of the stack, next, after the next
    this.#place(0, 0, 1, size + 1);
    this.#place(0, 3, 2, size + 1);
  }

  /** Works out the scores of moves `from` to `to`, and of some around them. */
  score(parse: ParseState, from: number, to: number): void {
    const { state } = this.#widths;
    const kernel = this.#kernel;
    const long = this.#long;
    const words = this.#seenWords;
    lookAt(parse, words, this.#seenNumbers);
    const start = this.#addresses / 4;
    let at = start;
    let absent = 0;
    for (let p = 0; p < seenWords; p++) {
      const word = words[p]!;
      if (word > parse.size) {
        absent |= 1 << p;
        continue;
      }
      if (this.#isPlaced[word * seenWords + p] === 0) this.#place(word, p, 1, 1);
      long[at++] = this.#placed + (word * seenWords + p) * 4 * state;
    }
    for (let g = 0; g < groups.length; g++) long[at++] = this.#combined(g, absent);
    const { address, neighbourBytes } = this.#moves;
    const first = from >> 5;
    kernel.multiplySum(
      this.#addresses,
      at - start,
      state / 16,
      layerShift,
      this.#list,
      address + first * neighbourBytes,
      neighbourBytes,
      this.#moveBias + first * 128,
      this.#scores + first * 128,
      (to >> 5) - first + 1,
    );
  }

  /** The move of the highest score among `from` to `to`, the first of several; scores beside them are lost. */
  best(from: number, to: number): number {
    const first = from & ~3;
    const after = (to | 3) + 1;
    const { scores } = this;
    for (let move = first; move < from; move++) scores[move] = impossible;
    for (let move = to + 1; move < after; move++) scores[move] = impossible;
    return first + this.#kernel.largest(this.#scores + 4 * first, (after - first) / 4);
  }

  /** What words `word` to `word + words` add in places `p` to `p + places`. */
  #place(word: number, p: number, places: number, words: number): void {
    const { state, lists } = this.#widths;
    const { address, neighbourBytes } = this.#places;
    const blocks = state / 32;
    this.#kernel.multiply(
      lists + (word + 1) * list.bytes,
      1,
      address + p * blocks * neighbourBytes,
      neighbourBytes,
      this.#zero,
      this.#placed + (word * seenWords + p) * 4 * state,
      seenWords * 4 * state,
      words,
      places * blocks,
    );
    for (let w = word; w < word + words; w++)
      for (let q = p; q < p + places; q++) this.#isPlaced[w * seenWords + q] = 1;
  }

  /** Where the sum of what a group's numbers add stands. With the third group go the absent words, with the last the bias. */
  #combined(group: number, absent: number): number {
    const numbers = this.#seenNumbers;
    let key = group === 2 ? absent : 0;
    const members = groups[group]!;
    for (const member of members) key = (key << 6) | numbers[member]!;
    key |= group << 30;
    const known = this.#combinations.find(key);
    return known >= 0 ? this.#kept + 4 * this.#widths.state * known : this.#combine(key, group, absent);
  }

  /** The same for a combination that is new. */
  #combine(key: number, group: number, absent: number): number {
    const numbers = this.#seenNumbers;
    const { state } = this.#widths;
    const address = this.#kept + 4 * state * this.#combinations.add(key);
    const rows = groups[group]!.map((number) => this.#numbers + (number * numberLimit + numbers[number]!) * 4 * state);
    if (group === 2) {
      for (let p = 0; p < seenWords; p++) if ((absent & (1 << p)) !== 0) rows.push(this.#nothing + p * 4 * state);
    }
    if (group === 3) rows.push(this.#bias);
    rows.forEach((row, i) => (this.#long[this.#rows / 4 + i] = row));
    this.#kernel.sum(this.#rows, rows.length, address, 0, state / 16, 1);
    return address;
  }
}
