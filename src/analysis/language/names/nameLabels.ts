import type { Token } from '../sentence.ts';

/** The labels that the name tagger gives to words. `S-` is a name of one word; a longer one is opened by `B-`, goes on with `I-` and ends with `E-`. */
export const nameLabels = [
  'O',
  ...['PER', 'ORG', 'LOC'].flatMap((kind) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${kind}`)),
] as const;

/** The words of a sentence with what the grammar says of them; a head is -1 for the root and where there is no tree. */
export interface TaggedWords {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: ArrayLike<number>;
  readonly relations: readonly string[];
}

/** One of them, as the tagger reads it. */
export type TaggedWord = Pick<Token, 'text' | 'form' | 'tag' | 'head' | 'relation'>;

/** Whether one label can come after another: what is open must go on, what is closed cannot. */
export function canFollow(before: number, label: number): boolean {
  const open = before > 0 && (before - 1) % 4 < 2;
  const goesOn = label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
  if (open !== goesOn) return false;
  return !open || (before - 1) >> 2 === (label - 1) >> 2;
}

/** Whether a name, if there is one, is complete with this label. */
export const canEnd = (label: number): boolean => label === 0 || (label - 1) % 4 > 1;
