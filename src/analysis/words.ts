/**
 * What stands for certain words: the same object for the same words, as long as they are remembered. What was worked out of them is kept
 * with it, so that it is found again without reading them, and forgotten when they are.
 */
export interface Words {
  /** By the places that `newPlace` gave. */
  readonly known: unknown[];
}

/** Where one thing that is worked out of words stands among all of them; called once for each, when the program begins. */
export function newPlace(): number {
  return places++;
}

let places = 0;
