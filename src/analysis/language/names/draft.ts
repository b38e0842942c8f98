/** A name while it is being decided: token indices instead of offsets. */
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
}

/** The words from one token to another as they stand in the text. */
export function written(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}

/** Whether nothing stands between two tokens: "al" "-" "Assad". */
export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && left.end === right?.start;
