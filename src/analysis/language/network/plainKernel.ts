/** The kernel without WebAssembly: slower, and the same numbers. */
import { blockRow, type Kernel, list } from './kernel.ts';

export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const short = new Int16Array(memory);
  const unsigned = new Uint16Array(memory);
  const long = new Int32Array(memory);
  const sums = new Int32Array(32);
  /** Closes a list of so many entries. */
  const close = (to: number, count: number): void => {
    const [values, offsets] = [(to + list.values) >> 1, (to + list.offsets) >> 1];
    short.fill(0, values + count, values + count + 2);
    unsigned.fill(0, offsets + count, offsets + count + 2);
    long[to >> 2] = Math.max(1, (count + 1) >> 1);
  };
  const gatherSum = (addresses: number, rows: number, blocks: number, shift: number, to: number): void => {
    const half = 1 << (shift - 1);
    let count = 0;
    for (let column = 0; column < blocks * 16; column++) {
      let sum = half;
      for (let i = 0; i < rows; i++) sum = (sum + long[(long[(addresses >> 2) + i]! >> 2) + column]!) | 0;
      const raised = Math.max(0, Math.min(32767, sum >> shift));
      if (raised === 0) continue;
      short[((to + list.values) >> 1) + count] = raised;
      unsigned[((to + list.offsets) >> 1) + count] = column * blockRow;
      count += 1;
    }
    close(to, count);
  };
  const kernel: Kernel = {
    memory,
    gather(input, inputRow, eights, lists, rows) {
      for (let row = 0; row < rows; row++) {
        const from = (input + row * inputRow) >> 1;
        const to = lists + row * list.bytes;
        const values = (to + list.values) >> 1;
        const offsets = (to + list.offsets) >> 1;
        let count = 0;
        for (let i = 0; i < eights * 8; i++) {
          if (short[from + i] === 0) continue;
          short[values + count] = short[from + i]!;
          unsigned[offsets + count] = i * blockRow;
          count += 1;
        }
        close(to, count);
      }
    },
    multiply(lists, neighbours, matrix, neighbourBytes, bias, output, outputRow, rows, blocks) {
      for (let block = 0; block < blocks; block++) {
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < 32; column++) sums[column] = long[(bias >> 2) + block * 32 + column]!;
          for (let near = 0; near < neighbours; near++) {
            const from = lists + (row + near) * list.bytes;
            const base = matrix + (block * neighbours + near) * neighbourBytes;
            const count = 2 * long[from >> 2]!;
            for (let i = 0; i < count; i++) {
              const value = short[((from + list.values) >> 1) + i]!;
              const weights = (base + unsigned[((from + list.offsets) >> 1) + i]!) >> 1;
              for (let column = 0; column < 32; column++) sums[column]! += value * short[weights + column]!;
            }
          }
          long.set(sums, ((output + row * outputRow) >> 2) + block * 32);
        }
      }
    },
    sum(addresses, count, output, outputRow, blocks, rows) {
      for (let row = 0; row < rows; row++) {
        const from = (addresses >> 2) + row * count;
        for (let column = 0; column < blocks * 16; column++) {
          let sum = 0;
          for (let i = 0; i < count; i++) sum = (sum + long[(long[from + i]! >> 2) + column]!) | 0;
          long[((output + row * outputRow) >> 2) + column] = sum;
        }
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
    multiplySum(addresses, count, sumBlocks, shift, to, matrix, neighbourBytes, bias, output, blocks) {
      gatherSum(addresses, count, sumBlocks, shift, to);
      kernel.multiply(to, 1, matrix, neighbourBytes, bias, output, 0, 1, blocks);
    },
    largest(numbers, fours) {
      let best = 0;
      for (let i = 1; i < fours * 4; i++) if (long[(numbers >> 2) + i]! > long[(numbers >> 2) + best]!) best = i;
      return best;
    },
  };
  return kernel;
}
