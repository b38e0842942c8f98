/**
 * Reads a stretch of text as tokens, and each token as one code unit: every word that some form knows has a code unit of
 * its own, every other word is `unknown`. Forms are then regular expressions over a short string (`notation.ts`), in which
 * white space, line breaks and capitals no longer matter.
 */
import { vocabulary as words } from './vocabulary.ts';

/** `codes.charCodeAt(i)` stands for `text.slice(starts[i], ends[i])`. */
export interface Scanned {
  readonly codes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether any token can be part of a date: most sentences end here. */
  readonly promising: boolean;
}

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

/** What stands at a digit, the longest first. All bounded, so that a line of a million digits is read once. */
const isoDate = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const slashed = /\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d/-])|\d{1,2}\/\d{1,4}(?![\d/])/y;
const clock = /\d{1,2}:\d\d(?::\d\d)?(?![\d:])/y;
const decade = /(?:\d\d)?\d0['’]?s(?![A-Za-z])/y;
const ordinal = /\d{1,3}(?:st|nd|rd|th)(?![A-Za-z])/y;
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d{1,9})?(?!\d)/y;
/** "1Q24", "2H" */
const periodCode = /[1-4][QH](?:\d\d){0,2}(?![A-Za-z\d])/y;
const decimal = /\d{1,9}\.\d{1,9}(?![\d.])/y;

/** @param from first offset to read; `to` is the offset after the last one. */
export function scan(text: string, from: number, to: number): Scanned {
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  let promising = false;
  const push = (start: number, end: number, code: number): void => {
    starts.push(start);
    ends.push(end);
    codes.push(code);
  };
  const matches = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : 0;
  };

  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 10) {
      i++;
    } else if (isLetter(c)) {
      let end = i + 1;
      while (end < to && isLetter(text.charCodeAt(end))) end++;
      let code: number;
      // "Q3", "H1", "FY19", "G7", "Covid19"
      if (end < to && isDigit(text.charCodeAt(end))) {
        while (end < to && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
        code = words.codeOfSign(text.slice(i, end));
        promising ||= code !== words.name;
      } else if (end === i + 1 && isDot(text, end, to) && isLetter(text.charCodeAt(end + 1)) && end + 1 < to) {
        // "a.m.", "p.m.", "U.S.", "G.M.T."
        while (end < to && (isDot(text, end, to) || isLetter(text.charCodeAt(end))) && end - i < 12) end++;
        const word = text.slice(i, end);
        code = words.codeOfWord(word.replaceAll('.', ''), c < 97);
        promising ||= words.isPromising(code);
      } else {
        code = words.codeOfWord(text.slice(i, end), c < 97);
        if (end < to && text.charCodeAt(end) === 46 && words.isShortened(code)) end++; // "Sept."
        promising ||= words.isPromising(code);
      }
      push(i, end, code);
      i = end;
    } else if (isDigit(c)) {
      let end: number;
      if ((end = matches(isoDate, i)) > 0) push(i, end, words.iso);
      else if ((end = matches(slashed, i)) > 0) push(i, end, words.codeOfSlashed(text.slice(i, end)));
      else if ((end = matches(clock, i)) > 0) push(i, end, words.clock);
      else if ((end = matches(grouped, i)) > 0) push(i, end, words.big);
      else if ((end = matches(decimal, i)) > 0) push(i, end, words.decimal);
      else if ((end = matches(decade, i)) > 0) push(i, end, words.decade);
      else if ((end = matches(ordinal, i)) > 0) push(i, end, words.codeOfOrdinal(parseInt(text.slice(i, end), 10)));
      else if ((end = matches(periodCode, i)) > 0) push(i, end, words.codeOfSign(text.slice(i, end)));
      else {
        end = i + 1;
        while (end < to && isDigit(text.charCodeAt(end))) end++;
        push(i, end, words.codeOfNumber(text, i, end));
      }
      promising = true;
      i = end;
    } else if (isApostrophe(c)) {
      const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      const possessive = (next === 115 || next === 83) && !(i + 2 < to && isLetter(text.charCodeAt(i + 2)));
      push(i, possessive ? i + 2 : i + 1, possessive ? words.possessive : words.apostrophe);
      i = possessive ? i + 2 : i + 1;
    } else {
      // "--" is a dash, not two hyphens
      const dash = c === 45 && i + 1 < to && text.charCodeAt(i + 1) === 45;
      if (c > 32 && c !== 0xa0) push(i, dash ? i + 2 : i + 1, dash ? words.dash : words.codeOfMark(c));
      i += dash ? 2 : 1;
    }
  }
  return { codes: promising ? decode(codes) : '', starts, ends, promising };
}

const isDot = (text: string, at: number, to: number): boolean => at < to && text.charCodeAt(at) === 46;

/** `String.fromCharCode` takes its arguments from the stack, which is bounded. */
function decode(codes: readonly number[]): string {
  let result = '';
  for (let i = 0; i < codes.length; i += 4096) result += String.fromCharCode(...codes.slice(i, i + 4096));
  return result;
}
