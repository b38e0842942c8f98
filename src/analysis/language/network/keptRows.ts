/**
 * Which of a limited number of rows is kept for which thing, a word for instance. What was not asked for since the hand last came
 * round gives way first (a clock), so that the words of all texts stay while those of one text come and go.
 */

/** Things are looked up by so many bits mixed from their numbers: of two that share them the later one is kept. */
const bits = 17;

/** Things are numbers from 1 up; they share the rows from `first` to `capacity`. */
export class KeptRows {
  readonly #things = new Int32Array(1 << bits);
  readonly #rows = new Int32Array(1 << bits);
  readonly #first: number;
  /** By row: the slot of the thing it is kept for, or one of the numbers below; and whether it was asked for. */
  readonly #owners: Int32Array;
  readonly #asked: Uint8Array;
  readonly #free: number[] = [];
  #hand: number;

  constructor(first: number, capacity: number) {
    this.#first = first;
    this.#hand = first;
    this.#owners = new Int32Array(capacity).fill(nobody);
    this.#asked = new Uint8Array(capacity);
  }

  /** Makes room for so many rows, fewer than there are. All rows that are given from now on hold until the next call. */
  reserve(rows: number): void {
    const free = this.#free;
    const owners = this.#owners;
    const asked = this.#asked;
    for (let steps = 2 * owners.length; free.length < rows && steps > 0; steps--) {
      const row = this.#hand;
      this.#hand = row + 1 < owners.length ? row + 1 : this.#first;
      if (asked[row] === 1) asked[row] = 0;
      else if (owners[row] !== waiting) {
        if (owners[row] !== nobody) this.#things[owners[row]!] = 0;
        owners[row] = waiting;
        free.push(row);
      }
    }
  }

  /** The row of a thing, or -1. */
  find(thing: number): number {
    const slot = slotOf(thing);
    if (this.#things[slot] !== thing) return -1;
    const row = this.#rows[slot]!;
    this.#asked[row] = 1;
    return row;
  }

  /** A row for a thing that has none. */
  add(thing: number): number {
    const row = this.#free.pop();
    if (row === undefined) throw new Error('no row was reserved');
    const slot = slotOf(thing);
    if (this.#things[slot] !== 0) this.#owners[this.#rows[slot]!] = nobody;
    this.#things[slot] = thing;
    this.#rows[slot] = row;
    this.#owners[row] = slot;
    this.#asked[row] = 0; // until it is asked for again
    return row;
  }
}

const nobody = -1;
/** In the list of free rows. */
const waiting = -2;

const slotOf = (thing: number): number => Math.imul(thing, 0x9e3779b1) >>> (32 - bits);
