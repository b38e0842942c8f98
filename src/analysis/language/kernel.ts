/**
 * The two inner loops of the network, on integers: WebAssembly where the host has it, the same in plain TypeScript where
 * it has not. Both give the same numbers: sums of integers do not depend on their order.
 */
import {
  addIntegers,
  addShorts,
  assemble,
  constant,
  dotIntegers,
  get,
  greater,
  i32,
  increase,
  load32,
  loadSplat,
  loadVector,
  narrow,
  repeat,
  set,
  shiftRight,
  splatInteger,
  storeVector,
  v128,
  webAssembly,
} from './assemble.ts';

/** Addresses and strides are bytes into `memory`. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * Rows of int16 times a matrix of int16, plus a bias, as int32. The matrix is in blocks of 16 columns, in each block
   * pairs of its rows, in each pair 16 times two numbers (`packMatrix`).
   */
  multiply(
    input: number,
    matrix: number,
    bias: number,
    output: number,
    rows: number,
    pairs: number,
    blocks: number,
    inputRow: number,
    outputRow: number,
  ): void;
  /** The sum of `count` rows of int32, whose addresses stand at `list`, each of `blocks` times 16 numbers. */
  sum(list: number, count: number, output: number, blocks: number): void;
  /**
   * `eights` times eight int32 to int16: divided by a power of two, rounded, at least 0, plus what stands at `before` (which
   * advances by `beforeStep` bytes each eight). What is too large becomes 32767.
   */
  activate(input: number, before: number, beforeStep: number, output: number, eights: number, shift: number): void;
}

/** Reserves so many bytes. */
export function createKernel(bytes: number): Kernel {
  const host = webAssembly();
  if (host === undefined) return plainKernel(new ArrayBuffer(bytes));
  try {
    const memory = new host.Memory({ initial: Math.ceil(bytes / 65536) });
    const { multiply, sum, activate } = new host.Instance(new host.Module(machineCode()), { host: { memory } }).exports;
    return { memory: memory.buffer, multiply: multiply!, sum: sum!, activate: activate! };
  } catch {
    // a host whose content policy forbids it, or one without vector instructions
    return plainKernel(new ArrayBuffer(bytes));
  }
}

function machineCode(): Uint8Array {
  return assemble([multiplyCode(), sumCode(), activateCode()]);
}

function multiplyCode(): Parameters<typeof assemble>[0][number] {
  const [input, matrix, bias, output, rows, pairs, blocks, inputRow, outputRow] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const [at, weights, to, block, pair, from] = [9, 10, 11, 12, 13, 14] as const;
  const sums = [15, 16, 17, 18];
  const two = 19;
  return {
    name: 'multiply',
    parameters: 9,
    locals: [i32, i32, i32, i32, i32, i32, v128, v128, v128, v128, v128],
    body: repeat(
      rows,
      [
        ...get(matrix),
        ...set(weights),
        ...get(bias),
        ...set(from),
        ...get(output),
        ...set(to),
        ...get(blocks),
        ...set(block),
      ],
      repeat(
        block,
        sums.flatMap((sum, i) => [...get(from), ...loadVector(16 * i), ...set(sum)]),
        [...get(input), ...set(at), ...get(pairs), ...set(pair)],
        repeat(
          pair,
          [...get(at), ...loadSplat, ...set(two)],
          sums.flatMap((sum, i) => [
            ...get(sum),
            ...get(two),
            ...get(weights),
            ...loadVector(16 * i),
            ...dotIntegers,
            ...addIntegers,
            ...set(sum),
          ]),
          increase(at, constant(4)),
          increase(weights, constant(64)),
        ),
        sums.flatMap((sum, i) => [...get(to), ...get(sum), ...storeVector(16 * i)]),
        increase(to, constant(64)),
        increase(from, constant(64)),
      ),
      increase(input, get(inputRow)),
      increase(output, get(outputRow)),
    ),
  };
}

function sumCode(): Parameters<typeof assemble>[0][number] {
  const [list, count, output, blocks] = [0, 1, 2, 3] as const;
  const [at, left, row, offset] = [4, 5, 6, 7] as const;
  const sums = [8, 9, 10, 11];
  return {
    name: 'sum',
    parameters: 4,
    locals: [i32, i32, i32, i32, v128, v128, v128, v128],
    body: repeat(
      blocks,
      [...get(list), ...load32(), ...get(offset), 0x6a, ...set(row)],
      sums.flatMap((sum, i) => [...get(row), ...loadVector(16 * i), ...set(sum)]),
      [...get(list), ...constant(4), 0x6a, ...set(at), ...get(count), ...constant(1), 0x6b, ...set(left)],
      repeat(
        left,
        [...get(at), ...load32(), ...get(offset), 0x6a, ...set(row)],
        sums.flatMap((sum, i) => [...get(sum), ...get(row), ...loadVector(16 * i), ...addIntegers, ...set(sum)]),
        increase(at, constant(4)),
      ),
      sums.flatMap((sum, i) => [...get(output), ...get(sum), ...storeVector(16 * i)]),
      increase(output, constant(64)),
      increase(offset, constant(64)),
    ),
  };
}

function activateCode(): Parameters<typeof assemble>[0][number] {
  const [input, before, beforeStep, output, eights, shift, half] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [rounding, zero] = [7, 8] as const;
  const scaled = (offset: number): readonly number[] => [
    ...[...get(input), ...loadVector(offset), ...get(rounding), ...addIntegers, ...get(shift), ...shiftRight],
  ];
  return {
    name: 'activate',
    parameters: 6,
    locals: [i32, v128, v128],
    body: [
      ...[...constant(1), ...get(shift), ...constant(1), 0x6b, 0x74, ...set(half)],
      ...[...get(half), ...splatInteger, ...set(rounding)],
      ...repeat(
        eights,
        [...get(output), ...scaled(0), ...scaled(16), ...narrow, ...get(zero), ...greater],
        [...get(before), ...loadVector(0), ...addShorts, ...storeVector(0)],
        increase(input, constant(32)),
        increase(before, get(beforeStep)),
        increase(output, constant(16)),
      ),
    ],
  };
}

/** The same without WebAssembly. */
export function plainKernel(memory: ArrayBuffer): Kernel {
  const short = new Int16Array(memory);
  const long = new Int32Array(memory);
  return {
    memory,
    multiply(input, matrix, bias, output, rows, pairs, blocks, inputRow, outputRow) {
      for (let row = 0; row < rows; row++) {
        const from = (input + row * inputRow) >> 1;
        const to = (output + row * outputRow) >> 2;
        for (let column = 0; column < blocks * 16; column++) {
          let weights = (matrix >> 1) + (column >> 4) * pairs * 32 + (column & 15) * 2;
          let sum = long[(bias >> 2) + column]!;
          for (let pair = 0; pair < pairs; pair++, weights += 32) {
            sum =
              (sum + short[from + 2 * pair]! * short[weights]! + short[from + 2 * pair + 1]! * short[weights + 1]!) | 0;
          }
          long[to + column] = sum;
        }
      }
    },
    sum(list, count, output, blocks) {
      for (let column = 0; column < blocks * 16; column++) {
        let sum = 0;
        for (let i = 0; i < count; i++) sum = (sum + long[(long[(list >> 2) + i]! >> 2) + column]!) | 0;
        long[(output >> 2) + column] = sum;
      }
    },
    activate(input, before, beforeStep, output, eights, shift) {
      const half = 1 << (shift - 1);
      for (let i = 0; i < eights * 8; i++) {
        const raised = Math.max(0, Math.min(32767, (long[(input >> 2) + i]! + half) >> shift));
        const added = short[((before + (i >> 3) * beforeStep) >> 1) + (i & 7)]!;
        short[(output >> 1) + i] = Math.min(32767, raised + added);
      }
    },
  };
}

/** The order in which `multiply` reads a matrix given row by row. Both dimensions even, columns in sixteens. */
export function packMatrix(values: Int32Array, rows: number, columns: number): Int16Array {
  const packed = new Int16Array(rows * columns);
  let at = 0;
  for (let block = 0; block < columns; block += 16) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = block; column < block + 16; column++) {
        packed[at++] = values[row * columns + column]!;
        packed[at++] = values[(row + 1) * columns + column]!;
      }
    }
  }
  return packed;
}
