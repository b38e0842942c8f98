/**
 * Tags and trees of a sentence, by a small network (`network/`) that scores the moves of a parser (`parse.ts`).
 *
 * Sections of `grammar.bin`: `widths`; `tagNames`, `relationNames`, `wordNames`, `affixNames`, `shapeNames`, one a line;
 * `word`, `affix`, `shape`: tables of vectors, 64 is 1.0 (the vectors of a word's affixes are added); all other weights, row by row, 1024 is 1.0.
 */
import { casingOf } from './casing.ts';
import type { ModelFile } from './modelFile.ts';
import { createKernel } from './network/createKernel.ts';
import type { Kernel } from './network/kernel.ts';
import { longest, Network } from './network/network.ts';
import { Parser } from './parse.ts';
import type { Vocabulary } from './vocabulary.ts';
import { featuresOf, type WordFeatures } from './wordFeatures.ts';

/** What is read of one sentence, as indices; a head is -1 for the root. */
export interface Tree {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface Grammar {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** `forms` of the words, where they are at hand. */
  read(words: readonly string[], forms?: readonly WordFeatures[]): Tree;
}

/** `kernel` reserves memory for the inner loops; tests give the plain one. */
export function readGrammar(
  file: ModelFile,
  vocabulary: Vocabulary,
  kernel: (bytes: number) => Kernel = createKernel,
): Grammar {
  const tags = file.text('tagNames').split('\n');
  const relations = file.text('relationNames').split('\n');
  const network = new Network(file, vocabulary, tags.length, 1 + 2 * relations.length, kernel);
  const parser = new Parser(network.states, relations, longest);
  return {
    tags,
    relations,
    read(words, forms = words.map(featuresOf)) {
      const tree = {
        tags: new Int32Array(words.length),
        heads: new Int32Array(words.length).fill(-1),
        relations: new Int32Array(words.length),
      };
      const parataxis = relations.indexOf('parataxis');
      const casing = casingOf(words);
      let root = -1;
      for (let first = 0; first < words.length;) {
        const after = pieceEnd(words, first);
        const size = after - first;
        network.readWords(forms, first, size, casing, tree.tags);
        const state = parser.parse(size);
        for (let i = 0; i < size; i++) {
          const head = state.heads[i]!;
          tree.relations[first + i] = state.relations[i]!;
          if (head < size) tree.heads[first + i] = first + head;
          else if (root < 0) root = first + i;
          else {
            tree.heads[first + i] = root;
            tree.relations[first + i] = parataxis;
          }
        }
        first = after;
      }
      return tree;
    },
  };
}

/** The end of the piece of a very long sentence that begins at `first`: after a comma or the like, if there is one. */
function pieceEnd(words: readonly string[], first: number): number {
  if (words.length - first <= longest) return words.length;
  for (let end = first + longest; end > first + longest / 2; end--) if (/^[,;:.–—)-]/.test(words[end - 1]!)) return end;
  return first + longest;
}
