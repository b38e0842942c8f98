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

/** Numbers by key, in two flat arrays. */
export interface KeyTable {
  readonly keys: Float64Array;
  readonly values: Float64Array;
}

export function keyTable(entries: ReadonlyMap<number, number>): KeyTable {
  let size = 64;
  while (size < entries.size * 3) size *= 2;
  const table = { keys: new Float64Array(size).fill(-1), values: new Float64Array(size) };
  for (const [key, value] of entries) {
    const at = placeOf(table, key);
    table.keys[at] = key;
    table.values[at] = value;
  }
  return table;
}

/** 0 where there is none. */
export function valueAt(table: KeyTable, key: number): number {
  const at = placeOf(table, key);
  return table.keys[at] === key ? table.values[at]! : 0;
}

/** Where the key stands, or the free place where it would. */
function placeOf({ keys }: KeyTable, key: number): number {
  const mask = keys.length - 1;
  const high = Math.floor(key / 0x1000000);
  let at = Math.imul(key - high * 0x1000000, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  at = Math.imul(at ^ (at >>> 15), 0x2c1b3c6d);
  at = (at ^ (at >>> 13)) & mask;
  while (keys[at] !== key && keys[at] !== -1) at = (at + 1) & mask;
  return at;
}
