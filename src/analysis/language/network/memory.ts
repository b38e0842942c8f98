/** What lies where in the kernel's memory: weights from the model file, and the buffers of one sentence. */
import type { ModelFile } from '../modelFile.ts';
import { blockRow, blocksOf, type Kernel, packMatrix } from './kernel.ts';

/** A matrix as `multiply` wants it. */
export interface StoredMatrix {
  readonly address: number;
  /** Blocks of 32 columns. */
  readonly blocks: number;
  /** Bytes of a block's rows for one neighbour. */
  readonly neighbourBytes: number;
}

interface Place {
  readonly address: number;
  readonly fill: (memory: Kernel['memory'], address: number) => void;
}

/** Reserve everything first, then create. */
export class MemoryPlan {
  readonly #file: ModelFile;
  readonly #places: Place[] = [];
  #bytes = 64;

  constructor(file: ModelFile) {
    this.#file = file;
  }

  /** Zeros. */
  buffer(bytes: number): number {
    return this.#reserve(bytes, () => undefined);
  }

  /** A section as a matrix; rows are `neighbours` times those of one word. Throws where it has another size. */
  matrix(name: string, rows: number, columns: number, neighbours = 1): StoredMatrix {
    return this.place(this.#numbers(name, rows * columns), rows, columns, neighbours);
  }

  place(values: Int32Array, rows: number, columns: number, neighbours = 1): StoredMatrix {
    const blocks = blocksOf(columns);
    const address = this.#reserve(blocks * rows * blockRow, (memory, at) =>
      new Int16Array(memory, at).set(packMatrix(values, rows, columns)),
    );
    return { address, blocks, neighbourBytes: (rows / neighbours) * blockRow };
  }

  /** A section of numbers in 1024 is 1.0 as int32 in the scale of the sums they are added to. */
  sums(name: string, count: number, scale: number): number {
    const values = this.#numbers(name, count);
    // whole blocks are read
    return this.#reserve(blocksOf(count) * 128, (memory, at) => {
      const sums = new Int32Array(memory, at, count);
      for (let i = 0; i < count; i++) sums[i] = values[i]! * scale;
    });
  }

  create(kernel: (bytes: number) => Kernel): Kernel {
    const made = kernel(this.#bytes);
    for (const { address, fill } of this.#places) fill(made.memory, address);
    return made;
  }

  #numbers(name: string, count: number): Int32Array {
    const values = this.#file.numbers(name);
    if (values.length !== count) throw new Error(`section ${name} has the wrong size`);
    return values;
  }

  #reserve(bytes: number, fill: Place['fill']): number {
    const address = this.#bytes;
    this.#places.push({ address, fill });
    this.#bytes += Math.ceil(bytes / 64) * 64;
    return address;
  }
}
