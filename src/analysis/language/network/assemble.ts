/**
 * A few WebAssembly instructions as bytes, enough to write the inner loops of the models by hand: everything else is
 * TypeScript. `machineCode.ts` (analysis, integers) and `training/matrix.ts` (training, floats) are written with it.
 */

/** A piece of machine code. */
export type Code = readonly number[];

export const i32 = 0x7f;
export const v128 = 0x7b;

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const sub: Code = [0x6b];
export const or: Code = [0x72];
export const shiftLeft: Code = [0x74];
export const shiftDown: Code = [0x76]; // i32.shr_u
export const isZero: Code = [0x45];
/** Zeros below the lowest bit that is set. */
export const countZeros: Code = [0x68];
/** How many bits are set. */
export const countBits: Code = [0x69];
/** `local += amount` where the amount is code that leaves a number. */
export const increase = (local: number, amount: Code): Code => [...get(local), ...amount, ...add, ...set(local)];
/** Calls a function of the module, by its number, with what was put down for it. */
export const call = (index: number): Code => [0x10, ...unsigned(index)];
/** Runs the body, then again while the counter, lowered by one each time, is not zero: at least once. */
export const repeat = (counter: number, ...body: Code[]): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...get(counter),
  ...constant(1),
  ...sub,
  ...[0x22, ...unsigned(counter)], // tee
  ...[0x0d, 0x00], // br_if 0
  0x0b,
];

/** Runs the body, then again while the number it leaves is zero. */
export const repeatWhileZero = (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), ...isZero, 0x0d, 0x00, 0x0b];

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
export const load32 = (offset = 0): Code => [0x28, 2, ...unsigned(offset)];
export const load16 = (offset = 0): Code => [0x2f, 1, ...unsigned(offset)]; // i32.load16_u
export const store32 = (offset = 0): Code => [0x36, 2, ...unsigned(offset)];
export const loadVector = (offset: number): Code => [...vector(0x00), 2, ...unsigned(offset)];
/** The four bytes at the address, four times. */
export const loadSplat = (offset = 0): Code => [...vector(0x09), 2, ...unsigned(offset)];
export const storeVector = (offset: number): Code => [...vector(0x0b), 2, ...unsigned(offset)];
export const addIntegers: Code = vector(174); // i32x4.add
/** Eight products of int16, added in pairs. */
export const dotIntegers: Code = vector(186); // i32x4.dot_i16x8_s
export const greaterIntegers: Code = vector(184); // i32x4.max_s
export const equalIntegers: Code = vector(55); // i32x4.eq
/** A bit for each int32 that is below zero. */
export const signBitsOfIntegers: Code = vector(164); // i32x4.bitmask
/** From one vector of int32, twice: a2 a3 a0 a1, and a1 a0 a3 a2. */
export const swapHalves: Code = shuffle([4, 5, 6, 7, 0, 1, 2, 3]);
export const swapPairs: Code = shuffle([2, 3, 0, 1, 6, 7, 4, 5]);
export const shiftRight: Code = vector(172); // i32x4.shr_s
export const splatInteger: Code = vector(0x11); // i32x4.splat
export const shortsConstant = (shorts: readonly number[]): Code => [
  ...vector(0x0c),
  ...shorts.flatMap((short) => [short & 255, (short >> 8) & 255]),
];
/** From two vectors a and b of eight int16: a0 b0 a1 b1 … a3 b3, and a4 b4 … a7 b7. */
export const mixLow: Code = shuffle([0, 8, 1, 9, 2, 10, 3, 11]);
export const mixHigh: Code = shuffle([4, 12, 5, 13, 6, 14, 7, 15]);
/** The bytes of the first vector that the second one names, in its order. */
export const pickBytes: Code = vector(0x0e); // i8x16.swizzle
export const differ: Code = vector(46); // i16x8.ne
/** A bit for each int16 that is below zero. */
export const signBits: Code = vector(132); // i16x8.bitmask
export const wrapShorts: Code = vector(142); // i16x8.add
/** Two vectors of int32 to one of int16, what is too large becoming the largest. */
export const narrow: Code = vector(133); // i16x8.narrow_i32x4_s
export const greater: Code = vector(152); // i16x8.max_s
export const addShorts: Code = vector(143); // i16x8.add_sat_s
export const addFloats: Code = vector(228); // f32x4.add
export const multiplyFloats: Code = vector(230); // f32x4.mul

function shuffle(shorts: readonly number[]): Code {
  return [...vector(0x0d), ...shorts.flatMap((i) => [2 * i, 2 * i + 1])];
}

export interface AssembledFunction {
  readonly name: string;
  /** Number of int32 parameters; they are locals 0, 1, … */
  readonly parameters: number;
  /** Types of further locals. */
  readonly locals: readonly number[];
  readonly body: Code;
  /** Whether the body leaves an int32. */
  readonly answers?: boolean;
}

/** A module that imports its memory as `host.memory` and exports the functions. */
export function assemble(functions: readonly AssembledFunction[]): Uint8Array {
  const types = functions.map(({ parameters, answers = false }) => [
    0x60,
    ...unsigned(parameters),
    ...Array<number>(parameters).fill(i32),
    ...(answers ? [1, i32] : [0]),
  ]);
  const bodies = functions.map(({ locals, body }) => {
    const declared = [...unsigned(locals.length), ...locals.flatMap((type) => [1, type])];
    return withLength([...declared, ...body, 0x0b]);
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...name('host'), ...name('memory'), 0x02, 0x00, 1]]),
    ...section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    ...section(
      7,
      functions.map((each, index) => [...name(each.name), 0x00, ...unsigned(index)]),
    ),
    ...section(10, bodies),
  ]);
}

function section(id: number, entries: readonly (readonly number[])[]): number[] {
  return [id, ...withLength([...unsigned(entries.length), ...entries.flat()])];
}

function withLength(bytes: readonly number[]): number[] {
  return [...unsigned(bytes.length), ...bytes];
}

function name(text: string): number[] {
  return withLength(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value & 127) | 128);
  return [...bytes, value];
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = value & 127;
    value >>= 7;
    if ((value === 0 && (low & 64) === 0) || (value === -1 && (low & 64) !== 0)) return [...bytes, low];
    bytes.push(low | 128);
  }
}

/** What is used of WebAssembly; the pure folders see no host types. */
export interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Record<string, (...numbers: number[]) => number> };
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
}

/** The host's WebAssembly, or undefined where there is none. */
export function webAssembly(): WebAssemblyHost | undefined {
  return (globalThis as unknown as { WebAssembly?: WebAssemblyHost }).WebAssembly;
}
