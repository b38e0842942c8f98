import assert from 'node:assert/strict';
import { createKernel, type Kernel, packMatrix, plainKernel } from '../../../src/analysis/language/kernel.ts';
import { randomFrom } from '../../../training/random.ts';

/** Rows of `input` overlap, as neighbouring words do. */
function multiply(kernel: Kernel): Int32Array {
  const random = randomFrom(7);
  const short = new Int16Array(kernel.memory);
  const long = new Int32Array(kernel.memory);
  for (let i = 0; i < 2000; i++) short[i] = Math.floor(random() * 65535) - 32768;
  const matrix = Int32Array.from({ length: 24 * 32 }, () => Math.floor(random() * 65535) - 32768);
  short.set(packMatrix(matrix, 24, 32), 4096 / 2);
  for (let i = 0; i < 32; i++) long[8192 / 4 + i] = i * 1000;
  kernel.multiply(64, 4096, 8192, 12288, 5, 12, 2, 16, 128);
  return long.slice(12288 / 4, 12288 / 4 + 5 * 32);
}

function sum(kernel: Kernel): Int32Array {
  const long = new Int32Array(kernel.memory);
  for (let i = 0; i < 4096; i++) long[i] = Math.imul(i, 0x9e3779b1);
  long.set([256, 1024, 640, 256], 0);
  kernel.sum(0, 4, 20480, 2);
  return long.slice(20480 / 4, 20480 / 4 + 32);
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

describe('the kernel', () => {
  it('works where WebAssembly is forbidden', () => {
    const host = globalThis as { WebAssembly?: unknown };
    const real = host.WebAssembly;
    try {
      host.WebAssembly = {
        Memory: function forbidden() {
          throw new Error('forbidden');
        },
      };
      assert.deepEqual(sum(createKernel(65536)), sum(plainKernel(new ArrayBuffer(65536))));
    } finally {
      host.WebAssembly = real;
    }
  });

  it('activates alike', () => {
    assert.deepEqual(activate(createKernel(65536)), activate(plainKernel(new ArrayBuffer(65536))));
  });

  it('rounds, cuts off below zero and above the largest number', () => {
    const kernel = createKernel(65536);
    new Int32Array(kernel.memory).set([-300, 127, 128, 256, 0x7fffffff - 200, 1000, 0, 640], 256);
    kernel.activate(1024, 0, 0, 8192, 1, 8);
    assert.deepEqual([...new Int16Array(kernel.memory, 8192, 8)], [0, 0, 1, 1, 32767, 4, 0, 3]);
  });

  it('multiplies alike in WebAssembly and in plain TypeScript', () => {
    assert.deepEqual(multiply(createKernel(65536)), multiply(plainKernel(new ArrayBuffer(65536))));
  });

  it('adds rows alike', () => {
    assert.deepEqual(sum(createKernel(65536)), sum(plainKernel(new ArrayBuffer(65536))));
  });

  it('multiplies as matrices do', () => {
    const kernel = createKernel(65536);
    new Int16Array(kernel.memory).set([3, -2], 0);
    new Int16Array(kernel.memory).set(
      packMatrix(
        Int32Array.from({ length: 32 }, (_, i) => i),
        2,
        16,
      ),
      1024 / 2,
    );
    kernel.multiply(0, 1024, 2048, 4096, 1, 1, 1, 0, 0);
    const products = new Int32Array(kernel.memory, 4096, 16);
    assert.deepEqual(
      [...products],
      Array.from({ length: 16 }, (_, i) => 3 * i - 2 * (16 + i)),
    );
  });
});
