/**
 * Values of features as numbers, so that looking one up builds no string: a group ("len"), and up to three words of a closed
 * list ("VBD", "nsubj", "that"), each by its number.
 */

/** The words that values of features are made of. 0 stands for one that was never counted. */
export interface Atoms {
  readonly ids: Map<string, number>;
  readonly names: string[];
  /** Whether new words get a number: only while counting. */
  readonly grows: boolean;
}

const room = 4096;

export function newAtoms(grows: boolean): Atoms {
  return { ids: new Map(), names: ['?'], grows };
}

export function atomOf(atoms: Atoms, word: string): number {
  return atoms.ids.get(word) ?? (atoms.grows ? addAtom(atoms, word) : 0);
}

function addAtom({ ids, names }: Atoms, word: string): number {
  if (names.length >= room) return 0;
  ids.set(word, names.length);
  return names.push(word) - 1;
}

/** One number for a group and its words. */
export function keyOf(group: number, a: number, b = 0, c = 0): number {
  return ((group * room + a) * room + b) * room + c;
}

/** `len=12`, `rest=nsubj;person;VBD`. */
export function nameOfKey(groups: readonly string[], { names }: Atoms, key: number): string {
  const words = [];
  let rest = key;
  for (let i = 0; i < 3; i++, rest = Math.floor(rest / room)) words.unshift(rest % room);
  while (words.length > 1 && words.at(-1) === 0) words.pop();
  return `${groups[rest]}=${words.map((id) => names[id]).join(';')}`;
}

/** The opposite of `nameOfKey`; undefined for a group that there is no more. */
export function keyOfName(groups: readonly string[], atoms: Atoms, name: string): number | undefined {
  const at = name.indexOf('=');
  const group = groups.indexOf(name.slice(0, at));
  if (at < 0 || group < 0) return undefined;
  const [a = 0, b = 0, c = 0] = name
    .slice(at + 1)
    .split(';')
    .map((word) => atoms.ids.get(word) ?? addAtom(atoms, word));
  return keyOf(group, a, b, c);
}

/** Numbers by key, flat: each place holds a key and, right behind it, its values. */
export interface KeyTable {
  readonly cells: Float64Array;
  /** Numbers of a place: the key, its values, and zeros up to a power of two. */
  readonly stride: number;
}

/** Every entry has the same number of values, one at least. */
export function keyTable(entries: ReadonlyMap<number, readonly number[]>, values: number): KeyTable {
  let size = 64;
  while (size < entries.size * 3) size *= 2;
  let stride = 2;
  while (stride < values + 1) stride *= 2;
  const table = { cells: new Float64Array(size * stride), stride };
  for (let at = 0; at < table.cells.length; at += stride) table.cells[at] = -1;
  for (const [key, numbers] of entries) {
    const at = placeOf(table, key);
    table.cells[at] = key;
    table.cells.set(numbers, at + 1);
  }
  return table;
}

/** Where in the table's `cells` the key stands, with its values behind it; or a free place, whose values are zero. */
export function placeOf({ cells, stride }: KeyTable, key: number): number {
  const mask = cells.length - stride;
  let at = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x100000000) | 0, 0x85ebca6b);
  at = Math.imul(at ^ (at >>> 15), 0x2c1b3c6d);
  at = Math.imul(at ^ (at >>> 13), stride) & mask;
  while (cells[at] !== key && cells[at] !== -1) at = (at + stride) & mask;
  return at;
}
