/**
 * A linear classifier over hashed features, as `training/perceptron.ts` makes it. For a task of your own:
 *
 * 1. write a function that puts the features of one decision into an Int32Array, each a `hashFeature(template, …values)`
 *    of small numbers and `hashText` of words, and use it in training and at run time alike;
 * 2. train with `PerceptronTrainer` (see there), write its `sections('prefix')` into your model file;
 * 3. here: `readPerceptron(file, 'prefix')`, then `scores(features, count)` or `best(features, count)` a decision.
 *
 * Weights are integers, so a result is the same on every machine.
 *
 * Sections, with the prefix before each name: `classes` (how many), `keys` (feature hashes, ascending, as varint
 * differences), `rows` (entries a key), `shifts` (power of two a key), `at` (class of each entry), `weights` (int8).
 */
import type { ModelFile } from './modelFile.ts';

export interface Perceptron {
  readonly classes: number;
  /** One score a class, in a buffer that the next call overwrites. */
  scores(features: Int32Array, count: number): Int32Array;
  /** The class with the highest score; the first of equals. */
  best(features: Int32Array, count: number): number;
}

/** Throws where sections are absent or do not fit one another. */
export function readPerceptron(file: ModelFile, prefix: string): Perceptron {
  const classes = file.numbers(`${prefix}.classes`)[0]!;
  const packedKeys = file.numbers(`${prefix}.keys`);
  const entries = file.numbers(`${prefix}.rows`);
  const shifts = file.numbers(`${prefix}.shifts`);
  const at = file.numbers(`${prefix}.at`);
  const values = file.numbers(`${prefix}.weights`);
  const table = new FeatureTable(entries.length);
  const weights = new Int16Array(entries.length * classes);
  let key = 0;
  let packed = 0;
  let entry = 0;
  for (let row = 0; row < entries.length; row++) {
    let difference = 0;
    let scale = 1; // multiplied, as a difference can need all 32 bits
    for (;;) {
      const byte = packedKeys[packed++];
      if (byte === undefined) throw new Error(`${prefix}.keys is too short`);
      difference += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) break;
    }
    key += difference;
    table.add(key | 0);
    for (let i = 0; i < entries[row]!; i++, entry++)
      weights[row * classes + at[entry]!] = values[entry]! << shifts[row]!;
  }
  if (entry !== values.length) throw new Error(`${prefix}.rows does not fit ${prefix}.weights`);

  const sums = new Int32Array(classes);
  const scores = (features: Int32Array, count: number): Int32Array => {
    sums.fill(0);
    for (let i = 0; i < count; i++) {
      const row = table.find(features[i]!);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) sums[c]! += weights[base + c]!;
    }
    return sums;
  };
  return {
    classes,
    scores,
    best(features, count) {
      scores(features, count);
      let best = 0;
      for (let c = 1; c < classes; c++) if (sums[c]! > sums[best]!) best = c;
      return best;
    },
  };
}

/** Feature hashes to row numbers 0, 1, 2, …: open addressing over typed arrays. */
export class FeatureTable {
  #mask: number;
  #keys: Int32Array;
  #rows: Int32Array;
  #size = 0;

  constructor(expected: number) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  /** The row of the key, or -1. */
  find(key: number): number {
    const keys = this.#keys;
    const rows = this.#rows;
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    for (;;) {
      const row = rows[at]!;
      if (row < 0 || keys[at] === key) return row;
      at = (at + 1) & this.#mask;
    }
  }

  /** The row of the key, a new one if it has none. */
  add(key: number): number {
    const known = this.find(key);
    if (known >= 0) return known;
    if (this.#size * 2 > this.#mask) this.#grow();
    this.#put(key, this.#size);
    return this.#size++;
  }

  /** All keys by row. */
  keys(): Int32Array {
    const keys = new Int32Array(this.#size);
    this.#rows.forEach((row, at) => {
      if (row >= 0) keys[row] = this.#keys[at]!;
    });
    return keys;
  }

  #put(key: number, row: number): void {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.#mask;
    while (this.#rows[at]! >= 0) at = (at + 1) & this.#mask;
    this.#keys[at] = key;
    this.#rows[at] = row;
  }

  #grow(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    const capacity = (this.#mask + 1) * 2;
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity).fill(-1);
    rows.forEach((row, at) => {
      if (row >= 0) this.#put(keys[at]!, row);
    });
  }
}

/** A word or part of one as a number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** One feature: the number of its template, and the values that fill it. */
export function hashFeature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul((hash ^ b) + 0x165667b1, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 12) ^ c, 0x85ebca77);
  return hash ^ (hash >>> 16);
}
