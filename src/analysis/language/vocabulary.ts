/**
 * What large amounts of text tell about words: a short vector each. Shared by grammar and names recogniser, as `words.bin`:
 * `words` (one a line, lower case, most frequent first), `vectors` (int8, `dimensions` a word, 64 is 1.0). Of fifty thousand
 * rarer words, most of them names, only the group they are in is kept: `rareKeys` (`rareKey` of each, ascending, as varint
 * differences), `rareGroups` (one a key), `rareVectors` (the mean of each group).
 */
import type { ModelFile } from './modelFile.ts';

export interface Vocabulary {
  readonly dimensions: number;
  /** Index of a word in lower case; undefined for rare ones. */
  indexOf(word: string): number | undefined;
  readonly vectors: Int8Array;
  /** As `indexOf`; for a rarer word the index of its group's vector, behind those of the words. */
  nearestIndexOf(word: string): number | undefined;
}

/** A word in lower case as a number of 24 bits. */
export function rareKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0xffffff;
}

export function readVocabulary(file: ModelFile): Vocabulary {
  const words = file.text('words').split('\n');
  const dimensions = file.numbers('dimensions')[0]!;
  const frequent = file.numbers('vectors');
  const rareVectors = file.numbers('rareVectors');
  const vectors = new Int8Array(frequent.length + rareVectors.length);
  vectors.set(frequent);
  vectors.set(rareVectors, frequent.length);
  const rareGroups = Uint16Array.from(file.numbers('rareGroups'));
  const rareKeys = readKeys(file.numbers('rareKeys'), rareGroups.length);
  if (frequent.length !== words.length * dimensions) throw new Error('vectors do not fit words');
  const indices = new Map(words.map((word, index) => [word, index]));
  return {
    dimensions,
    vectors,
    indexOf: (word) => indices.get(word),
    nearestIndexOf(word) {
      // the vectors were made of text without marks: "laszlo", "tromso"
      const key = /^[\x20-\x7e]*$/.test(word) || indices.has(word) ? word : withoutMarks(word);
      const index = indices.get(key);
      if (index !== undefined) return index;
      const row = find(rareKeys, rareKey(key));
      return row < 0 ? undefined : words.length + rareGroups[row]!;
    },
  };
}

const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðıßæœþ]/g, (letter) => plain[letter]!);
}

function readKeys(packed: Int32Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      if (at >= packed.length) throw new Error('rareKeys is too short');
      byte = packed[at++]!;
      key += (byte & 127) << shift;
      shift += 7;
    }
    keys[i] = key;
  }
  return keys;
}

/** The place of a number in an ascending list, or -1. */
function find(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
