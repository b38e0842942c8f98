/** Keys to row numbers 0, 1, 2, …: open addressing over typed arrays. */
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
