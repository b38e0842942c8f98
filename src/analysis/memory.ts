/**
 * What was read before, so that an edit costs as much as the paragraph it stands in. A stage asks for the result of a piece of the
 * article by a key that holds everything the result depends on; the memory gives the one it has, or has it made. So a result
 * is never stale, and the same with a memory as without.
 */

/** Two generations: what an article used is young, and old things that nobody asked for again are forgotten together. */
export class Memory {
  /** Results depend on these as well: others, and everything is forgotten. */
  #ground: readonly unknown[] = [];
  #young = new Map<string, Map<string, unknown>>();
  #old = new Map<string, Map<string, unknown>>();
  /** Characters of the keys. */
  #size = 0;
  readonly #largest: number;

  /** `largest`: characters of keys in a generation; one article is never divided between two. */
  constructor(largest = 1_500_000) {
    this.#largest = largest;
  }

  /** Called before an article is read; `ground` is compared by identity, part by part. */
  begin(...ground: readonly unknown[]): void {
    if (ground.length !== this.#ground.length || ground.some((part, i) => part !== this.#ground[i])) {
      this.#ground = ground;
      this.#young = new Map();
      this.#old = new Map();
      this.#size = 0;
    } else if (this.#size > this.#largest) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
  }

  /** The result of `stage` for `key`; made if there is none, or none that still `holds`. */
  recall<Result>(stage: string, key: string, make: () => Result, holds?: (result: Result) => boolean): Result {
    const young = this.#young.get(stage) ?? new Map<string, unknown>();
    this.#young.set(stage, young);
    const known = young.get(key) as Result | undefined;
    const found = known ?? (this.#old.get(stage)?.get(key) as Result | undefined);
    const result = found !== undefined && holds?.(found) !== false ? found : make();
    if (result !== known) {
      if (known === undefined) this.#size += key.length;
      young.set(key, result);
    }
    return result;
  }
}
