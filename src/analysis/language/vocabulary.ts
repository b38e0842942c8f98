/**
 * What large amounts of text tell about frequent words: a short vector each, and two groupings of words used alike.
 * Shared by grammar and names recogniser, as `words.bin`: `words` (one a line, lower case, most frequent first),
 * `vectors` (int8, `dimensions` a word, 64 is 1.0), `coarse` and `fine` (number of a word's group, from 0).
 */
import type { ModelFile } from './modelFile.ts';

export interface Vocabulary {
  readonly dimensions: number;
  /** Index of a word in lower case; undefined for rare ones. */
  indexOf(word: string): number | undefined;
  readonly vectors: Int8Array;
  /** 1 + number of the group the word is in, 0 for a rare word. There are about 64 coarse and 512 fine groups. */
  coarseGroup(word: string): number;
  fineGroup(word: string): number;
}

export function readVocabulary(file: ModelFile): Vocabulary {
  const words = file.text('words').split('\n');
  const dimensions = file.numbers('dimensions')[0]!;
  const vectors = Int8Array.from(file.numbers('vectors'));
  const coarse = file.numbers('coarse');
  const fine = file.numbers('fine');
  if (vectors.length !== words.length * dimensions) throw new Error('vectors do not fit words');
  if (coarse.length !== words.length || fine.length !== words.length) throw new Error('groups do not fit words');
  const indices = new Map(words.map((word, index) => [word, index]));
  const group = (groups: Int32Array, word: string): number => {
    const index = indices.get(word);
    return index === undefined ? 0 : groups[index]! + 1;
  };
  return {
    dimensions,
    vectors,
    indexOf: (word) => indices.get(word),
    coarseGroup: (word) => group(coarse, word),
    fineGroup: (word) => group(fine, word),
  };
}
