/** A name while it is being decided: token indices instead of offsets. */
import { fold } from './lexicon.ts';
import type { Token } from '../sentence.ts';
import type { NameKind } from '../sentence.ts';

export interface Draft {
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly rule: string;
  readonly confidence: number;
  /** First and last token of the title before it. */
  readonly title?: readonly [number, number];
  /** What the tagger saw in these words, if it saw a name (see `NameGuess`). */
  readonly scores?: readonly [person: number, organisation: number, place: number];
}

/** The words from one token to another as they stand in the text. */
export function written(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}

/** The same as it is looked up. */
export function writtenFolded(text: string, tokens: readonly Token[], first: number, last: number): string {
  return first === last ? tokens[first]!.form.folded : fold(written(text, tokens, first, last));
}

/** Whether nothing stands between two tokens: "al" "-" "Assad". */
export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;

/** Which drafts of a sentence stand where: asks and answers in the length of a name, however long the sentence is. */
export class Coverage<T extends Draft> {
  readonly #at = new Map<number, T>();

  constructor(drafts: Iterable<T> = []) {
    for (const draft of drafts) this.add(draft);
  }

  add(draft: T): void {
    for (let i = draft.first; i <= draft.last; i++) this.#at.set(i, draft);
  }

  /** The first draft that shares a token. */
  meets({ first, last }: Draft): T | undefined {
    for (let i = first; i <= last; i++) {
      const found = this.#at.get(i);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
