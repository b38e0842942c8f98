/**
 * Trains an averaged perceptron over hashed features (see `src/analysis/language/perceptron.ts` for the whole recipe):
 *
 *     const trainer = new PerceptronTrainer(labels.length);
 *     for (let pass = 0; pass < 8; pass++)
 *       for (const example of shuffled(examples, random)) {
 *         const count = fill(features, example);                 // your features, the same as at run time
 *         const guess = trainer.learn(features, count, gold);    // updates where it is wrong or hardly right
 *       }
 *     writeFileSync('models/x.bin', encodeModel([...sections, ...trainer.sections('x', { least: 2, updates: 4 })]));
 *
 * Deterministic: the same examples in the same order give the same bytes.
 */
import { FeatureTable } from '../src/analysis/language/perceptron.ts';
import type { Section } from './modelFile.ts';

export class PerceptronTrainer {
  readonly classes: number;
  /** An example is learnt from until its class leads by this much: larger means larger and slightly better models. */
  readonly margin: number;
  readonly #table = new FeatureTable(1 << 19);
  #weights = new Float32Array(0);
  #sums = new Float64Array(0); // weight changes times when they happened
  #updates = new Int32Array(0);
  #time = 1;
  readonly #scores: Float64Array;

  constructor(classes: number, margin = 0) {
    this.classes = classes;
    this.margin = margin;
    this.#scores = new Float64Array(classes);
    this.#reserve(1 << 14);
  }

  /** One score a class, in a buffer that the next call overwrites. */
  scores(features: Int32Array, count: number): Float64Array {
    const { classes } = this;
    const scores = this.#scores.fill(0);
    const weights = this.#weights;
    for (let i = 0; i < count; i++) {
      const row = this.#table.find(features[i]!);
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
    }
    return scores;
  }

  /** Scores, updates if `gold` does not lead by the margin, and returns the class that led before. */
  learn(features: Int32Array, count: number, gold: number): number {
    const scores = this.scores(features, count);
    let rival = gold === 0 ? 1 : 0;
    for (let c = 0; c < this.classes; c++) if (c !== gold && scores[c]! > scores[rival]!) rival = c;
    const guess = scores[rival]! > scores[gold]! || (scores[rival] === scores[gold] && rival < gold) ? rival : gold;
    if (guess !== gold || scores[gold]! - scores[rival]! < this.margin) this.update(features, count, gold, rival);
    this.tick();
    return guess;
  }

  /** Moves one step from `bad` to `good`; `tick()` once a decision, whether it was updated or not. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#table.add(features[i]!);
      if (row >= this.#updates.length) this.#reserve(this.#updates.length * 2);
      this.#updates[row]! += 1;
      const base = row * this.classes;
      this.#weights[base + good]! += 1;
      this.#sums[base + good]! += this.#time;
      this.#weights[base + bad]! -= 1;
      this.#sums[base + bad]! -= this.#time;
    }
  }

  tick(): void {
    this.#time += 1;
  }

  /**
   * The averaged weights for the model file. Features updated fewer than `updates` times, or whose largest weight is under
   * `least`, are left out; the others are kept in 8 bits and a power of two each. `scale` is the integer for a weight of 1.
   */
  sections(
    prefix: string,
    { least, updates, scale = 64 }: { least: number; updates: number; scale?: number },
  ): Section[] {
    const { classes } = this;
    const keys = this.#table.keys();
    const kept: number[] = [];
    const average = (row: number, c: number): number =>
      this.#weights[row * classes + c]! - this.#sums[row * classes + c]! / this.#time;
    for (let row = 0; row < keys.length; row++) {
      if (this.#updates[row]! < updates) continue;
      let largest = 0;
      for (let c = 0; c < classes; c++) largest = Math.max(largest, Math.abs(average(row, c)));
      if (largest >= least) kept.push(row);
    }
    kept.sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0));

    const packedKeys: number[] = [];
    const rows: number[] = [];
    const shifts: number[] = [];
    const at: number[] = [];
    const weights: number[] = [];
    let previous = 0;
    for (const row of kept) {
      const key = keys[row]! >>> 0;
      let difference = key - previous;
      previous = key;
      for (; difference > 127; difference = Math.floor(difference / 128)) packedKeys.push((difference % 128) + 128);
      packedKeys.push(difference);
      let largest = 0;
      for (let c = 0; c < classes; c++) largest = Math.max(largest, Math.abs(average(row, c)) * scale);
      let shift = 0;
      while (largest > 15.5 * 2 ** shift && shift < 10) shift += 1; // four bits and a sign are as good as seven
      let count = 0;
      for (let c = 0; c < classes; c++) {
        const weight = Math.max(-31, Math.min(31, Math.round((average(row, c) * scale) / 2 ** shift)));
        if (weight === 0) continue;
        at.push(c);
        weights.push(weight);
        count += 1;
      }
      rows.push(count);
      shifts.push(shift);
    }
    return [
      { name: `${prefix}.classes`, type: 'int32', numbers: [classes] },
      { name: `${prefix}.keys`, type: 'uint8', numbers: packedKeys },
      { name: `${prefix}.rows`, type: 'uint8', numbers: rows },
      { name: `${prefix}.shifts`, type: 'uint8', numbers: shifts },
      { name: `${prefix}.at`, type: 'uint8', numbers: at },
      { name: `${prefix}.weights`, type: 'int8', numbers: weights },
    ];
  }

  #reserve(rows: number): void {
    const weights = new Float32Array(rows * this.classes);
    const sums = new Float64Array(rows * this.classes);
    const updates = new Int32Array(rows);
    weights.set(this.#weights);
    sums.set(this.#sums);
    updates.set(this.#updates);
    this.#weights = weights;
    this.#sums = sums;
    this.#updates = updates;
  }
}
