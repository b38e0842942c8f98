/** The kernel in WebAssembly, written by hand: vectors of eight int16 or four int32. */
import {
  add,
  addIntegers,
  addShorts,
  assemble,
  type AssembledFunction,
  call,
  type Code,
  constant,
  countBits,
  countZeros,
  differ,
  dotIntegers,
  equalIntegers,
  get,
  greater,
  greaterIntegers,
  i32,
  increase,
  isZero,
  load16,
  load32,
  loadSplat,
  loadVector,
  mixHigh,
  mixLow,
  narrow,
  or,
  pickBytes,
  repeat,
  repeatWhileZero,
  set,
  shiftDown,
  shiftLeft,
  shiftRight,
  shortsConstant,
  signBits,
  signBitsOfIntegers,
  splatInteger,
  store32,
  storeVector,
  sub,
  swapHalves,
  swapPairs,
  v128,
  wrapShorts,
} from './assemble.ts';
import { blockRow, list } from './kernel.ts';

/** The module; `table` is where `listTable` is put, `tableBytes` what it needs. */
export function machineCode(table: number): { module: Uint8Array; tableBytes: number } {
  const [multiply, gatherSum] = [0, 1] as const;
  const functions = [
    ...[multiplyCode(), gatherSumCode(table), multiplySumCode(multiply, gatherSum)],
    ...[gatherCode(table), sumCode(), activateCode(), largestCode()],
  ];
  return { module: assemble(functions), tableBytes: 256 * 16 };
}

/** For each set of eight places (a bit each) the order that brings the members to the front, as bytes for `pickBytes`. */
export function listTable(): Uint8Array {
  const table = new Uint8Array(256 * 16).fill(255); // 255 picks nothing
  for (let members = 0; members < 256; members++) {
    let at = members * 16;
    for (let place = 0; place < 8; place++) {
      if ((members & (1 << place)) === 0) continue;
      table[at++] = 2 * place;
      table[at++] = 2 * place + 1;
    }
  }
  return table;
}

/** Where in a block the rows of eight numbers begin. */
const firstPlaces = shortsConstant([0, 1, 2, 3, 4, 5, 6, 7].map((i) => i * blockRow));

/** Which local holds what. */
type Locals<Name extends string> = Readonly<Record<Name, number>>;

/** What is not zero of `eight` goes to the end of a list, with its `places`, which go on by eight. */
function addToList(
  table: number,
  { eight, to, places, order, members }: Locals<'eight' | 'to' | 'places' | 'order' | 'members'>,
): Code {
  return [
    ...[...get(eight), ...shortsConstant([0, 0, 0, 0, 0, 0, 0, 0]), ...differ, ...signBits, ...set(members)],
    ...[...get(members), ...constant(4), ...shiftLeft, ...loadVector(table), ...set(order)],
    ...[...get(to), ...get(eight), ...get(order), ...pickBytes, ...storeVector(list.values)],
    ...[...get(to), ...get(places), ...get(order), ...pickBytes, ...storeVector(list.offsets)],
    ...increase(to, [...get(members), ...countBits, ...constant(1), ...shiftLeft]),
    ...[...get(places), ...shortsConstant(Array<number>(8).fill(8 * blockRow)), ...wrapShorts, ...set(places)],
  ];
}

/** What fills up the last pair, and the number of pairs: bytes of values over 4, rounded up, at least 1. */
function closeList({ lists, to, size }: Locals<'lists' | 'to' | 'size'>): Code {
  return [
    ...[...get(to), ...constant(0), ...store32(list.values), ...get(to), ...constant(0), ...store32(list.offsets)],
    ...[...get(to), ...get(lists), ...sub, ...set(size)],
    ...[...get(lists), ...get(size), ...constant(2), ...add, ...constant(2), ...shiftDown],
    ...[...get(size), ...isZero, ...or, ...store32()],
  ];
}

function gatherCode(table: number): AssembledFunction {
  const [input, inputRow, eights, lists, rows] = [0, 1, 2, 3, 4] as const;
  const [at, left, to, size, eight, places, order, members] = [5, 6, 7, 8, 9, 10, 11, 12] as const;
  return {
    name: 'gather',
    parameters: 5,
    locals: [i32, i32, i32, i32, v128, v128, v128, i32],
    body: repeat(
      rows,
      [...get(input), ...set(at), ...get(lists), ...set(to), ...get(eights), ...set(left)],
      [...firstPlaces, ...set(places)],
      repeat(
        left,
        [...get(at), ...loadVector(0), ...set(eight)],
        addToList(table, { eight, to, places, order, members }),
        increase(at, constant(16)),
      ),
      closeList({ lists, to, size }),
      increase(input, get(inputRow)),
      increase(lists, constant(list.bytes)),
    ),
  };
}

function multiplyCode(): AssembledFunction {
  const [lists, neighbours, matrix, neighbourBytes, bias, output, outputRow, rows, blocks] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ] as const;
  const [row, each, to, near, base, next, at, pair, first, second] = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
  const sums = [19, 20, 21, 22, 23, 24, 25, 26];
  const [two, a, b] = [27, 28, 29] as const;
  const product = (sum: number, mix: Code): Code => [
    ...[...get(sum), ...get(a), ...get(b), ...mix, ...get(two), ...dotIntegers, ...addIntegers, ...set(sum)],
  ];
  return {
    name: 'multiply',
    parameters: 9,
    locals: [...Array<number>(10).fill(i32), ...Array<number>(11).fill(v128)],
    body: repeat(
      blocks,
      [...get(lists), ...set(each), ...get(output), ...set(to), ...get(rows), ...set(row)],
      repeat(
        row,
        sums.flatMap((sum, i) => [...get(bias), ...loadVector(16 * i), ...set(sum)]),
        [...get(each), ...set(next), ...get(matrix), ...set(base), ...get(neighbours), ...set(near)],
        repeat(
          near,
          [...get(next), ...set(at), ...get(next), ...load32(), ...set(pair)],
          repeat(
            pair,
            [...get(at), ...loadSplat(list.values), ...set(two)],
            [...get(base), ...get(at), ...load16(list.offsets), ...add, ...set(first)],
            [...get(base), ...get(at), ...load16(list.offsets + 2), ...add, ...set(second)],
            [0, 1, 2, 3].flatMap((i) => [
              ...[...get(first), ...loadVector(16 * i), ...set(a), ...get(second), ...loadVector(16 * i), ...set(b)],
              ...product(sums[2 * i]!, mixLow),
              ...product(sums[2 * i + 1]!, mixHigh),
            ]),
            increase(at, constant(4)),
          ),
          increase(next, constant(list.bytes)),
          increase(base, get(neighbourBytes)),
        ),
        sums.flatMap((sum, i) => [...get(to), ...get(sum), ...storeVector(16 * i)]),
        increase(each, constant(list.bytes)),
        increase(to, get(outputRow)),
      ),
      [...get(base), ...set(matrix)], // the next block begins where the last neighbour's part ended
      increase(bias, constant(128)),
      increase(output, constant(128)),
    ),
  };
}

function sumCode(): AssembledFunction {
  const [addresses, count, output, outputRow, blocks, rows] = [0, 1, 2, 3, 4, 5] as const;
  const [at, left, row, offset, block, to] = [6, 7, 8, 9, 10, 11] as const;
  const sums = [12, 13, 14, 15];
  return {
    name: 'sum',
    parameters: 6,
    locals: [i32, i32, i32, i32, i32, i32, v128, v128, v128, v128],
    body: repeat(
      rows,
      [...constant(0), ...set(offset), ...get(blocks), ...set(block), ...get(output), ...set(to)],
      repeat(
        block,
        [...get(addresses), ...load32(), ...get(offset), ...add, ...set(row)],
        sums.flatMap((sum, i) => [...get(row), ...loadVector(16 * i), ...set(sum)]),
        [...get(addresses), ...set(at), ...get(count), ...constant(1), ...sub, ...set(left)],
        repeat(
          left,
          [...get(at), ...load32(4), ...get(offset), ...add, ...set(row)],
          sums.flatMap((sum, i) => [...get(sum), ...get(row), ...loadVector(16 * i), ...addIntegers, ...set(sum)]),
          increase(at, constant(4)),
        ),
        sums.flatMap((sum, i) => [...get(to), ...get(sum), ...storeVector(16 * i)]),
        increase(to, constant(64)),
        increase(offset, constant(64)),
      ),
      increase(addresses, [...get(count), ...constant(2), ...shiftLeft]),
      increase(output, get(outputRow)),
    ),
  };
}

function activateCode(): AssembledFunction {
  const [input, before, beforeStep, output, eights, shift, half] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [rounding, zero] = [7, 8] as const;
  const scaled = (offset: number): Code => [
    ...[...get(input), ...loadVector(offset), ...get(rounding), ...addIntegers, ...get(shift), ...shiftRight],
  ];
  return {
    name: 'activate',
    parameters: 6,
    locals: [i32, v128, v128],
    body: [
      ...[...constant(1), ...get(shift), ...constant(1), ...sub, ...shiftLeft, ...set(half)],
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

/** One row of `sum`, `activate` and `gather`. */
function gatherSumCode(table: number): AssembledFunction {
  const [addresses, count, blocks, shift, lists] = [0, 1, 2, 3, 4] as const;
  const [at, left, row, offset, to, size, members] = [5, 6, 7, 8, 9, 10, 11] as const;
  const sums = [12, 13, 14, 15];
  const [rounding, eight, places, order] = [16, 17, 18, 19] as const;
  const scaled = (sum: number): Code => [...get(sum), ...get(rounding), ...addIntegers, ...get(shift), ...shiftRight];
  const half = (first: number): Code => [
    ...[...scaled(sums[first]!), ...scaled(sums[first + 1]!), ...narrow],
    ...[...shortsConstant([0, 0, 0, 0, 0, 0, 0, 0]), ...greater, ...set(eight)],
    ...addToList(table, { eight, to, places, order, members }),
  ];
  return {
    name: 'gatherSum',
    parameters: 5,
    locals: [...Array<number>(7).fill(i32), ...Array<number>(8).fill(v128)],
    body: [
      ...[...constant(1), ...get(shift), ...constant(1), ...sub, ...shiftLeft, ...splatInteger, ...set(rounding)],
      ...[...get(lists), ...set(to), ...firstPlaces, ...set(places)],
      ...repeat(
        blocks,
        [...get(addresses), ...load32(), ...get(offset), ...add, ...set(row)],
        sums.flatMap((sum, i) => [...get(row), ...loadVector(16 * i), ...set(sum)]),
        [...get(addresses), ...set(at), ...get(count), ...constant(1), ...sub, ...set(left)],
        repeat(
          left,
          [...get(at), ...load32(4), ...get(offset), ...add, ...set(row)],
          sums.flatMap((sum, i) => [...get(sum), ...get(row), ...loadVector(16 * i), ...addIntegers, ...set(sum)]),
          increase(at, constant(4)),
        ),
        [...half(0), ...half(2)],
        increase(offset, constant(64)),
      ),
      ...closeList({ lists, to, size }),
    ],
  };
}

function largestCode(): AssembledFunction {
  const [numbers, fours] = [0, 1] as const;
  const [at, members, largest] = [2, 3, 4] as const;
  const spread = (swap: Code): Code => [
    ...[...get(largest), ...get(largest), ...get(largest), ...swap, ...greaterIntegers, ...set(largest)],
  ];
  return {
    name: 'largest',
    parameters: 2,
    locals: [i32, i32, v128],
    answers: true,
    body: [
      ...[...get(numbers), ...set(at), ...get(at), ...loadVector(0), ...set(largest)],
      ...repeat(
        fours,
        [...get(largest), ...get(at), ...loadVector(0), ...greaterIntegers, ...set(largest)],
        increase(at, constant(16)),
      ),
      ...[...spread(swapHalves), ...spread(swapPairs)],
      ...[...get(numbers), ...constant(16), ...sub, ...set(at)],
      ...repeatWhileZero(
        increase(at, constant(16)),
        [...get(at), ...loadVector(0), ...get(largest), ...equalIntegers, ...signBitsOfIntegers],
        [...set(members), ...get(members)],
      ),
      ...[...get(at), ...get(numbers), ...sub, ...constant(2), ...shiftDown, ...get(members), ...countZeros, ...add],
    ],
  };
}

function multiplySumCode(multiply: number, gatherSum: number): AssembledFunction {
  const [addresses, count, sumBlocks, shift, lists, matrix, neighbourBytes, bias, output, blocks] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ] as const;
  return {
    name: 'multiplySum',
    parameters: 10,
    locals: [],
    body: [
      ...[...get(addresses), ...get(count), ...get(sumBlocks), ...get(shift), ...get(lists), ...call(gatherSum)],
      ...[...get(lists), ...constant(1), ...get(matrix), ...get(neighbourBytes), ...get(bias), ...get(output)],
      ...[...constant(0), ...constant(1), ...get(blocks), ...call(multiply)],
    ],
  };
}
