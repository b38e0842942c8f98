/**
 * The inner loops of the network, on integers. There are two kernels that give the same numbers, as sums of integers do not
 * depend on their order: `machineCode.ts` and `plainKernel.ts`.
 */

/** Addresses and strides are bytes into `memory`; addresses are multiples of 16. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * What is not zero in rows of `eights` times eight int16: for each row a list of `listBytes` (see `list`). More than
   * half of the numbers inside the network are zero, and what is zero costs nothing in `multiply`.
   */
  gather(input: number, inputRow: number, eights: number, lists: number, rows: number): void;
  /**
   * Rows times a matrix of int16, plus a bias, as int32. A row is given by its list and those of the `neighbours - 1`
   * rows after it, one after another. The matrix is in blocks of 32 columns (`packMatrix`), of which `blocks` are used;
   * a block has `neighbourBytes` for each neighbour.
   */
  multiply(
    lists: number,
    neighbours: number,
    matrix: number,
    neighbourBytes: number,
    bias: number,
    output: number,
    outputRow: number,
    rows: number,
    blocks: number,
  ): void;
  /** `rows` times the sum of `count` rows of int32, whose addresses stand at `list` one after another, each of `blocks` times 16 numbers. */
  sum(list: number, count: number, output: number, outputRow: number, blocks: number, rows: number): void;
  /**
   * `eights` times eight int32 to int16: divided by a power of two, rounded, at least 0, plus what stands at `before` (which
   * advances by `beforeStep` bytes each eight). What is too large becomes 32767.
   */
  activate(input: number, before: number, beforeStep: number, output: number, eights: number, shift: number): void;
  /**
   * One row of `sum`, `activate` on top of zeros, `gather` and `multiply`, one after another: one call for what is asked most often.
   * The sum has `sumBlocks` times 16 numbers; `lists` is where their list is made.
   */
  multiplySum(
    addresses: number,
    count: number,
    sumBlocks: number,
    shift: number,
    lists: number,
    matrix: number,
    neighbourBytes: number,
    bias: number,
    output: number,
    blocks: number,
  ): void;
  /** Which of `fours` times four int32 is the largest, the first of several. */
  largest(numbers: number, fours: number): number;
}

/**
 * A list made by `gather`: the number of pairs of entries (int32), from `values` on the numbers (int16), from `offsets` on
 * where their rows begin in a block of a matrix (uint16). It has one pair at least; what fills up a pair is a zero.
 */
export const list = { values: 16, offsets: 304, bytes: 592, longest: 128 } as const;
/** Bytes of a matrix's row in a block of 32 columns. */
export const blockRow = 64;

export const blocksOf = (columns: number): number => Math.ceil(columns / 32);

/** The order in which `multiply` reads a matrix given row by row: blocks of 32 columns, the last one filled up with zeros. */
export function packMatrix(values: Int32Array, rows: number, columns: number): Int16Array {
  const packed = new Int16Array(rows * blocksOf(columns) * 32);
  let at = 0;
  for (let block = 0; block < columns; block += 32) {
    const width = Math.min(32, columns - block);
    for (let row = 0; row < rows; row++, at += 32) {
      const from = row * columns + block;
      for (let column = 0; column < width; column++) packed[at + column] = values[from + column]!;
    }
  }
  return packed;
}
