/**
 * What was read before, so that an edit costs as much as the paragraph it stands in. A stage asks for the result of a piece of the
 * article by a key that holds everything the result depends on; the memory gives the one it has, or has it made. So a result
 * is never stale, and the same with a memory as without.
 */

import { newPlace, type Words } from './words.ts';

/** Words as they are, or what stands for them. */
type Key = string | Words;

/** Of the words that another key stands for. */
const usualLength = 200;

/** Two generations: what an article used is young, and old things that nobody asked for again are forgotten together. */
export class Memory {
  /** Results depend on these as well: others, and everything is forgotten. */
  #ground: readonly unknown[] = [];
  #young = new Map<string, Map<string, unknown>>();
  #old = new Map<string, Map<string, unknown>>();
  readonly #last = new Map<string, { readonly parts: readonly unknown[]; readonly result: unknown }>();
  /** Characters of the keys. */
  #size = 0;
  readonly #largest: number;
  /** Characters of keys at which the young become old. */
  #limit: number;
  #isNew = false;
  #readings = 0;
  #generation = 0;

  /**
   * `largest`: characters of keys in a generation; one article is never divided between two, and of one that takes more by itself there is
   * room for half as much again, so that it does not pass from one to the other at every edit.
   */
  constructor(largest = 600_000) {
    this.#largest = largest;
    this.#limit = largest;
  }

  /** Differs for each reading. */
  get reading(): number {
    return this.#readings;
  }

  /** Differs where what is asked for no more is on its way to be forgotten: whoever finds things in another way asks for them again. */
  get generation(): number {
    return this.#generation;
  }

  /** Called before an article is read; `ground` is compared by identity, part by part. */
  begin(...ground: readonly unknown[]): void {
    this.#readings++;
    if (ground.length !== this.#ground.length || ground.some((part, i) => part !== this.#ground[i])) {
      this.#ground = ground;
      this.#young = new Map();
      this.#old = new Map();
      this.#last.clear();
      this.#startGeneration();
      return;
    }
    // a new generation holds the one article that was read since
    if (this.#isNew) this.#limit = Math.max(this.#largest, 1.5 * this.#size);
    this.#isNew = false;
    if (this.#size > this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#startGeneration();
    }
  }

  #startGeneration(): void {
    this.#generation++;
    this.#size = 0;
    this.#limit = this.#largest;
    this.#isNew = true;
  }

  /**
   * The results for several keys, each of a stage of its own; those that there are none of are made together: `make` gets
   * their indices, and gives their results in the same order. A key that comes twice is made once.
   */
  recallAll<Result>(
    keys: readonly Key[],
    stageOf: (index: number) => string,
    make: (missing: readonly number[]) => readonly Result[],
  ): Result[] {
    const missing: number[] = [];
    const asked = new Map<string, Set<Key>>();
    const results = keys.map((key, index) => {
      const stage = stageOf(index);
      const found = this.#known(stage, key) as Result | undefined;
      if (found !== undefined) return found;
      const others = asked.get(stage) ?? new Set<Key>();
      if (!others.has(key)) missing.push(index);
      asked.set(stage, others.add(key));
      return undefined;
    });
    if (missing.length === 0) return results as Result[];
    const made = make(missing);
    missing.forEach((index, i) => this.#keep(stageOf(index), keys[index]!, made[i]!));
    return results.map((result, index) => result ?? (this.#known(stageOf(index), keys[index]!) as Result));
  }

  /** What there is of `stage` for `key`, if there is anything. */
  known(stage: string, key: Key): unknown {
    return this.#known(stage, key);
  }

  keep<Result>(stage: string, key: Key, result: Result): Result {
    return this.#keep(stage, key, result);
  }

  /** The result of `stage` for `key`; made if there is none, or none that still `holds`. */
  recall<Result>(stage: string, key: Key, make: () => Result, holds?: (result: Result) => boolean): Result {
    const known = this.#known(stage, key) as Result | undefined;
    return known !== undefined && holds?.(known) !== false ? known : this.#keep(stage, key, make());
  }

  /**
   * The last result of `stage`, if it was made of the very same parts and still `holds`: for what is made of the whole article, however
   * much it is. Else it is made anew, with the last one at hand.
   */
  again<Result>(
    stage: string,
    parts: readonly unknown[],
    make: (last?: Result) => Result,
    holds?: (result: Result) => boolean,
  ): Result {
    const last = this.#last.get(stage);
    if (last !== undefined && isSameList(last.parts, parts) && holds?.(last.result as Result) !== false)
      return last.result as Result;
    const result = make(last?.result as Result | undefined);
    this.#last.set(stage, { parts, result });
    return result;
  }

  /** What there is becomes young. */
  #known(stage: string, key: Key): unknown {
    if (typeof key !== 'string') return key.known[placeOf(stage)];
    const known = this.#young.get(stage)?.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(stage)?.get(key);
    return old === undefined ? undefined : this.#keep(stage, key, old);
  }

  #keep<Result>(stage: string, key: Key, result: Result): Result {
    if (typeof key !== 'string') {
      this.#size += usualLength;
      return (key.known[placeOf(stage)] = result);
    }
    let young = this.#young.get(stage);
    if (young === undefined) this.#young.set(stage, (young = new Map<string, unknown>()));
    if (!young.has(key)) this.#size += key.length;
    young.set(key, result);
    return result;
  }
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const places = new Map<string, number>();

/** Of a stage, among what is known of words. */
function placeOf(stage: string): number {
  let place = places.get(stage);
  if (place === undefined) places.set(stage, (place = newPlace()));
  return place;
}
