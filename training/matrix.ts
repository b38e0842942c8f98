/** Matrices of floats and their product, by WebAssembly: what training spends its time on. */
import {
  addFloats,
  assemble,
  constant,
  get,
  increase,
  loadSplat,
  loadVector,
  multiplyFloats,
  repeat,
  set,
  storeVector,
  i32,
  v128,
  webAssembly,
} from '../src/analysis/language/network/assemble.ts';

/** Rows one after another in shared memory. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
  /** Address in bytes. */
  readonly address: number;
}

export interface Workspace {
  matrix(rows: number, columns: number): Matrix;
  /** `c[i] += Σk a[i, k] · b[k]` over the rows of b, for rows `0 … rows-1`; see `Product`. */
  multiply(product: Product): void;
}

/** Columns are multiples of 16: what the kernel takes at a time. */
export const sixteens = (count: number): number => Math.ceil(count / 16) * 16;

/** Strides are in elements, so that a can be read across (`aRow` 1, `aStep` its columns) and rows can overlap. */
export interface Product {
  readonly a: Matrix;
  readonly aStart?: number;
  readonly aRow: number;
  readonly aStep: number;
  readonly b: Matrix;
  readonly bStart?: number;
  readonly bRow: number;
  readonly c: Matrix;
  readonly cStart?: number;
  readonly cRow: number;
  readonly rows: number;
  readonly steps: number;
  /** Multiple of 16. */
  readonly columns: number;
}

/** Locals of the kernel: parameters, then its own. */
const [A, B, C, ROWS, STEPS, BLOCKS, A_ROW, A_STEP, B_ROW, C_ROW, ap, bp, cp, block, step, s0, s1, s2, s3, x] =
  Array.from({ length: 20 }, (_, i) => i) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
const sums = [s0, s1, s2, s3];

const kernel = assemble([
  {
    name: 'multiply',
    parameters: 10,
    locals: [i32, i32, i32, i32, i32, v128, v128, v128, v128, v128],
    body: repeat(
      ROWS,
      [...get(C), ...set(cp), ...get(BLOCKS), ...set(block)],
      repeat(
        block,
        // the column block of b begins as far from B as cp is from C
        [...get(B), ...get(cp), ...get(C), 0x6b, 0x6a, ...set(bp), ...get(A), ...set(ap), ...get(STEPS), ...set(step)],
        sums.flatMap((sum, i) => [...get(cp), ...loadVector(16 * i), ...set(sum)]),
        repeat(
          step,
          [...get(ap), ...loadSplat(), ...set(x)],
          sums.flatMap((sum, i) => [
            ...get(sum),
            ...get(x),
            ...get(bp),
            ...loadVector(16 * i),
            ...multiplyFloats,
            ...addFloats,
            ...set(sum),
          ]),
          increase(ap, get(A_STEP)),
          increase(bp, get(B_ROW)),
        ),
        sums.flatMap((sum, i) => [...get(cp), ...get(sum), ...storeVector(16 * i)]),
        increase(cp, constant(64)),
      ),
      increase(A, get(A_ROW)),
      increase(C, get(C_ROW)),
    ),
  },
]);

export function createWorkspace(megabytes: number): Workspace {
  const host = webAssembly()!;
  const memory = new host.Memory({ initial: megabytes * 16 });
  const { multiply } = new host.Instance(new host.Module(kernel), { host: { memory } }).exports;
  let free = 64;
  return {
    matrix(rows, columns) {
      const address = free;
      free += rows * columns * 4;
      if (free > memory.buffer.byteLength) throw new Error('the workspace is full');
      return { rows, columns, address, values: new Float32Array(memory.buffer, address, rows * columns) };
    },
    multiply({ a, aStart = 0, aRow, aStep, b, bStart = 0, bRow, c, cStart = 0, cRow, rows, steps, columns }) {
      if (rows === 0 || steps === 0) return;
      multiply!(
        a.address + 4 * aStart,
        b.address + 4 * bStart,
        c.address + 4 * cStart,
        rows,
        steps,
        columns / 16,
        4 * aRow,
        4 * aStep,
        4 * bRow,
        4 * cRow,
      );
    },
  };
}
