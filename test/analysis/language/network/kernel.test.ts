import assert from 'node:assert/strict';
import { createKernel } from '../../../../src/analysis/language/network/createKernel.ts';
import { blockRow, type Kernel, list, packMatrix } from '../../../../src/analysis/language/network/kernel.ts';
import { plainKernel } from '../../../../src/analysis/language/network/plainKernel.ts';
import { randomFrom } from '../../../../training/random.ts';

const bytes = 65536;
const [input, lists, matrix, bias, output] = [64, 4096, 16384, 32768, 40960] as const;
const rows = 6;
const units = 24;
const columns = 40;

/** Rows of `units` numbers, of which many are zero, as lists. */
function gather(kernel: Kernel, share: number): void {
  const random = randomFrom(7);
  const short = new Int16Array(kernel.memory);
  for (let i = 0; i < rows * units; i++)
    short[input / 2 + i] = random() < share ? 0 : Math.floor(random() * 65536) - 32768;
  kernel.gather(input, 2 * units, units / 8, lists, rows);
}

/** What is in the list of a row: number → place. */
function entries(kernel: Kernel, row: number): [place: number, value: number][] {
  const at = lists + row * list.bytes;
  const count = 2 * new Int32Array(kernel.memory, at, 1)[0]!;
  const values = new Int16Array(kernel.memory, at + list.values, count);
  const offsets = new Uint16Array(kernel.memory, at + list.offsets, count);
  return Array.from(values, (value, i) => [offsets[i]! / blockRow, value]);
}

/** Each row with the one after it, times a matrix. */
function multiply(kernel: Kernel, share: number): Int32Array {
  gather(kernel, share);
  const random = randomFrom(11);
  const weights = Int32Array.from({ length: 2 * units * columns }, () => Math.floor(random() * 65535) - 32767);
  const short = new Int16Array(kernel.memory);
  const long = new Int32Array(kernel.memory);
  short.set(packMatrix(weights, 2 * units, columns), matrix / 2);
  for (let i = 0; i < columns; i++) long[bias / 4 + i] = i * 1000;
  kernel.multiply(lists, 2, matrix, units * blockRow, bias, output, 4 * 64, rows - 1, 2);
  const result = long.slice(output / 4, output / 4 + (rows - 1) * 64);
  // the same as the definition says
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = column * 1000;
      for (let i = 0; i < 2 * units; i++)
        sum = (sum + short[input / 2 + row * units + i]! * weights[i * columns + column]!) | 0;
      assert.equal(result[row * 64 + column], sum);
    }
  }
  return result;
}

function sum(kernel: Kernel): Int32Array {
  const long = new Int32Array(kernel.memory);
  for (let i = 0; i < 4096; i++) long[i] = Math.imul(i, 0x9e3779b1);
  long.set([256, 1024, 640, 256, 128, 192, 256, 320], 0);
  kernel.sum(0, 4, 20480, 256, 2, 2);
  return long.slice(20480 / 4, 20480 / 4 + 128);
}

/** Sums of all sizes, negative ones among them, on top of what is there. */
function activate(kernel: Kernel): Int16Array {
  const long = new Int32Array(kernel.memory);
  const short = new Int16Array(kernel.memory);
  for (let i = 0; i < 32; i++) long[256 + i] = Math.imul(i - 11, 0x9e3779b1) >> (i % 20);
  for (let i = 0; i < 32; i++) short[i] = i * 1000;
  kernel.activate(1024, 0, 16, 8192, 4, 8);
  return short.slice(4096, 4096 + 32);
}

/** A sum of rows, some of whose numbers are zero or below, times a matrix: at once, and step by step. */
function multiplySums(kernel: Kernel): { atOnce: Int32Array; stepByStep: Int32Array } {
  const long = new Int32Array(kernel.memory);
  const short = new Int16Array(kernel.memory);
  const random = randomFrom(5);
  for (let i = 0; i < 4096; i++) long[i] = Math.floor((random() - 0.5) * 2 ** (8 + (i % 22)));
  const weights = Int32Array.from({ length: 32 * 64 }, () => Math.floor(random() * 65535) - 32767);
  short.set(packMatrix(weights, 32, 64), matrix / 2);
  for (let i = 0; i < 64; i++) long[bias / 4 + i] = i * 1000;
  long.set([256, 1024, 640], 0);
  kernel.multiplySum(0, 3, 2, 10, lists, matrix, 32 * blockRow, bias, output, 2);
  const atOnce = long.slice(output / 4, output / 4 + 64);
  kernel.sum(0, 3, 20480, 0, 2, 1);
  short.fill(0, 24576 / 2, 24576 / 2 + 8);
  kernel.activate(20480, 24576, 0, 28672, 4, 10);
  kernel.gather(28672, 0, 4, lists, 1);
  kernel.multiply(lists, 1, matrix, 32 * blockRow, bias, output, 0, 1, 2);
  return { atOnce, stepByStep: long.slice(output / 4, output / 4 + 64) };
}

for (const [name, create] of [
  ['WebAssembly', createKernel],
  ['plain', plainKernel],
] as const) {
  describe(`the ${name} kernel`, () => {
    it('gathers what is not zero', () => {
      const kernel = create(bytes);
      gather(kernel, 0.6);
      for (let row = 0; row < rows; row++) {
        const numbers = Array.from(new Int16Array(kernel.memory, input + row * 2 * units, units));
        const wanted = numbers.flatMap((value, place) => (value === 0 ? [] : [[place, value]]));
        if (wanted.length % 2 === 1) wanted.push([0, 0]);
        assert.deepEqual(entries(kernel, row), wanted);
      }
    });

    it('gathers one pair of zeros from nothing but zeros', () => {
      const kernel = create(bytes);
      gather(kernel, 1);
      assert.deepEqual(entries(kernel, 0), [
        [0, 0],
        [0, 0],
      ]);
    });

    for (const share of [0, 0.5, 1])
      it(`multiplies as matrices do, ${share * 100} % zeros`, () => void multiply(create(bytes), share));

    it('adds rows, and goes on with the next sum', () => {
      const result = sum(create(bytes));
      const of = (address: number): number => Math.imul(address / 4 + 3, 0x9e3779b1);
      assert.equal(result[3], (of(256) + of(1024) + of(640) + of(256)) | 0);
      assert.equal(result[64 + 3], (of(128) + of(192) + of(256) + of(320)) | 0);
    });

    it('multiplies a sum of rows at once as it does step by step', () => {
      const { atOnce, stepByStep } = multiplySums(create(bytes));
      assert.notEqual(atOnce[1], 1000);
      assert.deepEqual(atOnce, stepByStep);
    });

    it('finds the first of the largest numbers', () => {
      const kernel = create(bytes);
      const long = new Int32Array(kernel.memory, 1024, 12);
      for (let place = 0; place < 12; place++) {
        long.fill(-5).fill(place, place);
        assert.equal(kernel.largest(1024, 3), place);
      }
      long.fill(-0x40000000);
      assert.equal(kernel.largest(1024, 3), 0);
    });

    it('rounds, cuts off below zero and above the largest number', () => {
      const kernel = create(bytes);
      new Int32Array(kernel.memory).set([-300, 127, 128, 256, 0x7fffffff - 200, 1000, 0, 640], 256);
      kernel.activate(1024, 0, 0, 8192, 1, 8);
      assert.deepEqual([...new Int16Array(kernel.memory, 8192, 8)], [0, 0, 1, 1, 32767, 4, 0, 3]);
    });
  });
}

describe('the two kernels', () => {
  const [fast, plain] = [createKernel(bytes), plainKernel(bytes)];
  it('multiply alike', () => assert.deepEqual(multiply(fast, 0.5), multiply(plain, 0.5)));
  it('add rows alike', () => assert.deepEqual(sum(fast), sum(plain)));
  it('multiply sums alike', () => assert.deepEqual(multiplySums(fast), multiplySums(plain)));
  it('activate alike', () => assert.deepEqual(activate(fast), activate(plain)));
});

describe('createKernel', () => {
  it('is WebAssembly where there is one', () => {
    assert.equal(createKernel(100).memory.byteLength, 65536); // a whole page
    assert.equal(plainKernel(100).memory.byteLength, 112);
  });

  it('works where WebAssembly is forbidden', () => {
    const host = globalThis as { WebAssembly?: unknown };
    const real = host.WebAssembly;
    const { Memory, Module, Instance } = real as Record<string, unknown>;
    const whole = { Memory, Module, Instance };
    try {
      for (const forbidden of ['Memory', 'Module', 'Instance']) {
        host.WebAssembly = {
          ...whole,
          [forbidden]: function refuse() {
            throw new Error('forbidden');
          },
        };
        assert.deepEqual(sum(createKernel(bytes)), sum(plainKernel(bytes)));
      }
      host.WebAssembly = undefined;
      assert.deepEqual(sum(createKernel(bytes)), sum(plainKernel(bytes)));
    } finally {
      host.WebAssembly = real;
    }
  });
});
