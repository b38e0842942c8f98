/**
 * Texts of files before and after an action, for taking it back byte for byte: of the last actions, as far as they fit. Two hundred versions
 * of a sidecar of a megabyte would be all the memory that there is. Knows nothing of VS Code.
 */

/** Null: there was no file. */
export interface Texts {
  readonly from: string | null;
  readonly to: string | null;
}

export class ExactTexts {
  readonly #most: number;
  /** The last one at the end. */
  readonly #kept: { texts: Texts | undefined }[] = [];
  #size = 0;

  /** `most`: characters of all of them together. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Gives them for as long as they are kept; the last ones always are. */
  keep({ from, to }: Texts): () => Texts | undefined {
    // What one action begins with is what the one before it left: one string, and not two of the same.
    const left = this.#kept.at(-1)?.texts?.from;
    const texts = { from, to: left === to ? left : to };
    const kept: { texts: Texts | undefined } = { texts };
    this.#kept.push(kept);
    this.#size += sizeOf(texts);
    while (this.#size > this.#most && this.#kept.length > 1) {
      const oldest = this.#kept.shift()!;
      if (oldest.texts) this.#size -= sizeOf(oldest.texts);
      oldest.texts = undefined;
    }
    return () => kept.texts;
  }
}

function sizeOf({ from, to }: Texts): number {
  return (from?.length ?? 0) + (to?.length ?? 0);
}
