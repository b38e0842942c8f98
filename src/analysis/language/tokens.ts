/**
 * Words and marks with their exact offsets, in the manner of the Penn Treebank and Universal Dependencies:
 * "don't" is do + n't, "Truss's" is Truss + 's, "15-year-old" is five tokens, "U.S.", "No." and "3.5" are one.
 * One pass from left to right over the characters, no regular expression over the text, so it is linear in its length.
 */
import { DIGIT, EXTENDER, kindOf, LETTER, SPACE, width } from './characters.ts';
import { readMark } from './markTokens.ts';
import { readWord } from './wordTokens.ts';

/** Offsets of the tokens of a stretch of text, in order: token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenSpans {
  readonly starts: number[];
  readonly ends: number[];
}

/** Reads `text.slice(start, end)`. Every character that is not white space is in exactly one token. */
export function findTokens(text: string, start = 0, end = text.length): TokenSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (from: number, to: number): void => {
    starts.push(from);
    ends.push(to);
  };
  let at = start;
  while (at < end) {
    const codePoint = text.codePointAt(at)!;
    const kind = kindOf(codePoint);
    if (kind === SPACE) at += 1;
    else if (kind === LETTER || kind === DIGIT) at = readWord(text, at, end, add);
    else if (kind === EXTENDER && ends.length > 0 && ends[ends.length - 1] === at) {
      at = Math.min(end, at + width(codePoint));
      ends[ends.length - 1] = at;
    } else at = readMark(text, at, end, add);
  }
  return { starts, ends };
}
