/**
 * Words and marks with their exact offsets, in the manner of the Penn Treebank and Universal Dependencies:
 * "don't" is do + n't, "Truss's" is Truss + 's, "15-year-old" is five tokens, "U.S.", "No." and "3.5" are one.
 * One pass from left to right over the characters, no regular expression over the text, so it is linear in its length.
 */
import {
  ambiguousAbbreviations,
  leadingAbbreviations,
  titleAbbreviations,
  trailingAbbreviations,
} from '../english/abbreviations.ts';
import { bareClitics, boundPrefixes, units } from '../english/wordParts.ts';
import { DIGIT, EXTENDER, isCapitalised, kindOf, LETTER, PUNCTUATION, SPACE } from './characters.ts';

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

type Add = (start: number, end: number) => void;

const width = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The kind of the character at `at`, or SPACE outside the stretch. */
function kindAt(text: string, at: number, end: number): number {
  return at < end ? kindOf(text.codePointAt(at)!) : SPACE;
}

function isWordAt(text: string, at: number, end: number): boolean {
  const kind = kindAt(text, at, end);
  return kind === LETTER || kind === DIGIT;
}

/** Letters, digits and what extends them, from `at` on. */
function endOfRun(text: string, at: number, end: number): number {
  while (at < end) {
    const codePoint = text.codePointAt(at)!;
    const kind = kindOf(codePoint);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTENDER) break;
    at += width(codePoint);
  }
  return Math.min(at, end);
}

/** Reads one written word, which can be several tokens ("don't", "Anglo-Irish"). Returns the offset after it. */
function readWord(text: string, start: number, end: number, add: Add): number {
  const address = endOfAddress(text, start, end);
  if (address > start) {
    add(start, address);
    return address;
  }
  let from = start; // where the token being read begins
  let at = endOfRun(text, start, end);
  for (;;) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const before = text.charCodeAt(at - 1);
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (!isWordAt(text, at + 1, end)) break;
    if (code === 0x2e /* . */) {
      if (!joinsAtStop(text, from, at, end)) break;
    } else if (code === 0x2c /* , */) {
      // "2,000"; not "2,and", "13,14"
      if (!(isDigit(before) && endOfRun(text, at + 1, Math.min(end, at + 5)) === at + 4)) break;
    } else if (code === 0x3a /* : */) {
      // "10:30", "2:1"
      if (!(isDigit(before) && isDigit(after))) break;
    } else if (code === 0x2f /* / */) {
      // "9/11", "1/2"; but "and / or"
      if (!(isDigit(before) && isDigit(after))) break;
    } else if (isApostrophe(code)) {
      if (isDigit(before) && !/[sS]/.test(text[at + 1]!)) break;
    } else if (code === 0x26 /* & */) {
      // "AT&T", "R&D"
      if (!(isCapitalised(text[at - 1]!) && isCapitalised(text[at + 1]!))) break;
    } else if (code === 0x40 /* @ */) {
      // "press@example.org"
      at = endOfMailDomain(text, at + 1, end);
      continue;
    } else if (code === 0x2d /* - */) {
      const next = joinsAtHyphen(text, from, at, end);
      if (next > 0) {
        at = next;
        continue;
      }
      addWord(text, from, at, add);
      add(at, at + 1);
      from = at + 1;
    } else if (code !== 0x5f /* _ */) break;
    at = endOfRun(text, at + 1, end);
  }
  if (text.charCodeAt(at) === 0x2e && at < end && ownsStop(text, from, at, end)) at += 1;
  addWord(text, from, at, add);
  return at;
}

/** "3.5", "U.S", "example.org" go on after the stop; "over.Then" and "2.The" do not. */
function joinsAtStop(text: string, from: number, at: number, end: number): boolean {
  const before = text[at - 1]!;
  const after = text[at + 1]!;
  if (isDigit(before.charCodeAt(0))) return isDigit(after.charCodeAt(0));
  if (isDigit(after.charCodeAt(0))) return false;
  const runStart = at - 1 === from || text.charCodeAt(at - 2) === 0x2e;
  const next = endOfRun(text, at + 1, end);
  if (runStart && next === at + 2) return true; // one letter on both sides: "U.S", "a.m"
  if (runStart && at > from + 1) return true; // "W.Va", "N.Ireland"
  if (isCapitalised(after)) {
    if (runStart || /^Ph$/.test(text.slice(from, at))) return true; // "J.Smith", "Ph.D"
    return false;
  }
  return true; // "example.org", "independent.co.uk"
}

/** The offset up to which the token goes on at this hyphen, or 0 where the hyphen is a token of its own. */
function joinsAtHyphen(text: string, from: number, at: number, end: number): number {
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
    return endOfNumberChain(text, from, at, end);
  const prefix = text.slice(from, at).toLowerCase();
  return boundPrefixes.has(prefix) ? endOfRun(text, at + 1, end) : 0;
}

/** "2022-01-29" and "020-7946-0018" are one token; "2019-2022" and "5-10" are three. */
function endOfNumberChain(text: string, from: number, at: number, end: number): number {
  let groups = 1;
  let last = at;
  while (last < end && groups < 8 && text.charCodeAt(last) === 0x2d && isDigit(text.charCodeAt(last + 1))) {
    last += 1;
    while (last < end && isDigit(text.charCodeAt(last))) last += 1;
    groups += 1;
  }
  for (let i = from; i < at; i++) if (!isDigit(text.charCodeAt(i))) return 0;
  return groups > 2 ? last : 0;
}

/** Whether the stop after the word belongs to it: "Mr.", "U.S.", "J.", "Jan."; not the last one of "It was over." */
function ownsStop(text: string, from: number, at: number, end: number): boolean {
  if (at - from > 12) return false;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  const dotted = word.includes('.');
  if (dotted) {
    // "U.S.", "a.m.", "Ph.D."; not "example.org."
    return /^(?:\p{L}\p{M}?\.)+\p{L}\p{M}?$/u.test(word) || trailingAbbreviations.has(lower);
  }
  const next = nextWord(text, at + 1, end);
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, from, word, next);
  if (titleAbbreviations.has(lower) && !ambiguousAbbreviations.has(lower)) return next !== '';
  if (ambiguousAbbreviations.has(lower)) {
    if (!isCapitalised(word) && !/^(?:p|pp|v|ext|fig|figs|nos|no|tel|co)$/.test(word)) return false;
    if (lower === 'co' && text[from] === 'C') return true;
    if (leadingAbbreviations.has(lower))
      return /^\d/.test(next) || (lower === 'v' && next !== '' && text[at + 1] === ' ');
    if (titleAbbreviations.has(lower)) return isCapitalised(next);
    return (
      next !== '' && (/^[,;:)]/.test(text.slice(at + 1, at + 2)) || !isCapitalised(next) || isAfterComma(text, from))
    );
  }
  if (leadingAbbreviations.has(lower)) return next !== '' || lower.length > 2;
  return trailingAbbreviations.has(lower);
}

/** "Springfield, Mass. The …": a state after the comma of a place. */
function isAfterComma(text: string, from: number): boolean {
  return text[from - 1] === ' ' && text[from - 2] === ',';
}

/** "J. Bell", "Harry S. Truman"; not "Plan B. The", "So did I. They". */
function isInitial(text: string, from: number, letter: string, next: string): boolean {
  if (next === '' || !isCapitalised(next)) return false;
  const before = previousWord(text, from);
  if (letter === 'I' && !(isCapitalised(before) && /^\p{Lu}/u.test(next) && before !== 'And' && before !== 'But'))
    return false;
  return !/^(?:plan|vitamin|war|group|part|type|hepatitis|category|schedule|section|appendix|grade|class|exhibit|figure|option|phase|point|team)$/i.test(
    before,
  );
}

/** The written word after white space from `at` on; '' at the end of the stretch or after a line break. */
function nextWord(text: string, at: number, end: number): string {
  let from = at;
  while (from < end && from < at + 4 && /[ \u00a0\t\n\r]/.test(text[from]!)) from += 1;
  let to = from;
  while (to < end && to < from + 24 && kindOf(text.charCodeAt(to)) !== SPACE) to += 1;
  return text.slice(from, to);
}

function previousWord(text: string, at: number): string {
  let to = at;
  while (to > 0 && to > at - 3 && text[to - 1] === ' ') to -= 1;
  let from = to;
  while (from > 0 && from > to - 16 && kindOf(text.charCodeAt(from - 1)) === LETTER) from -= 1;
  return text.slice(from, to);
}

/** One written word without its marks, split into its clitics: "don't", "they've", "Mr Bell's", "cannot", "10am". */
function addWord(text: string, from: number, to: number, add: Add): void {
  if (to <= from) return;
  if (to - from <= 40) {
    const cut = cutOf(text, from, to);
    if (cut > 0) {
      add(from, from + cut);
      add(from + cut, to);
      return;
    }
  }
  add(from, to);
}

/** Where the word falls in two, counted from its start; 0 where it is one token. */
function cutOf(text: string, from: number, to: number): number {
  const length = to - from;
  const last = text.charCodeAt(to - 1);
  for (let suffix = 2; suffix <= 3 && suffix < length; suffix++) {
    if (!isApostrophe(text.charCodeAt(to - suffix))) continue;
    const tail = text.slice(to - suffix + 1, to).toLowerCase();
    // "don't" is cut before its n
    if (tail === 't' && length > 3 && (text.charCodeAt(to - 3) | 32) === 0x6e) return length - 3;
    return bareClitics.has(tail) ? length - suffix : 0;
  }
  if (isDigit(text.charCodeAt(from)) && !isDigit(last)) {
    let digits = from;
    while (digits < to && /[\d.,:]/.test(text[digits]!)) digits += 1;
    const unit = text.slice(digits, to).toLowerCase();
    return units.has(unit.replace(/\.$/, '')) ? digits - from : 0;
  }
  if (length >= 5 && length <= 6) {
    const word = text.slice(from, to).toLowerCase();
    if (word === 'cannot' || word === 'gonna' || word === 'gotta' || word === 'wanna') return 3;
  }
  return 0;
}

/** Punctuation, symbols and emoji. Returns the offset after what was read. */
function readMark(text: string, at: number, end: number, add: Add): number {
  const codePoint = text.codePointAt(at)!;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  let to = Math.min(end, at + width(codePoint));
  if (codePoint === 0x2e /* . */) {
    while (to < end && text.charCodeAt(to) === 0x2e) to += 1;
    if (to === at + 1) {
      if (isDigit(next) && (at === 0 || kindOf(text.charCodeAt(at - 1)) === SPACE))
        to = endOfRun(text, to, end); // ".5"
      else to = endOfSpacedEllipsis(text, at, end);
    }
  } else if (codePoint === 0x21 /* ! */ || codePoint === 0x3f /* ? */) {
    while (to < end && (text.charCodeAt(to) === 0x21 || text.charCodeAt(to) === 0x3f)) to += 1;
  } else if (
    codePoint === 0x2d ||
    codePoint === 0x2a ||
    codePoint === 0x3d ||
    codePoint === 0x5f ||
    codePoint === 0x23
  ) {
    // "--", "***", "====" are one; "#budget" is one as well
    while (to < end && text.charCodeAt(to) === codePoint) to += 1;
    if (codePoint === 0x23 && to === at + 1 && kindAt(text, to, end) === LETTER) to = endOfHandle(text, to, end);
  } else if (codePoint === 0x40 /* @ */ && isWordAt(text, at + 1, end)) {
    to = endOfHandle(text, to, end);
  } else if (codePoint === 0x60 /* ` */ || codePoint === 0x27 /* ' */) {
    if (next === codePoint) to += 1;
    else if (codePoint === 0x27) to = endOfElision(text, at, end);
  } else if (codePoint === 0x2018 || codePoint === 0x2019) {
    // ’’ is a double quotation mark in some agencies' copy
    if (next === codePoint) to += 1;
    else to = endOfElision(text, at, end);
  } else if (codePoint === 0x3c || codePoint === 0x3e) {
    while (to < end && text.charCodeAt(to) === codePoint) to += 1;
  }
  // what is joined to an emoji, and a skin tone after it
  for (;;) {
    const kind = kindAt(text, to, end);
    if (kind !== EXTENDER) break;
    const extender = text.codePointAt(to)!;
    to = Math.min(end, to + width(extender));
    if (extender === 0x200d && kindAt(text, to, end) === PUNCTUATION)
      to = Math.min(end, to + width(text.codePointAt(to)!));
  }
  add(at, to);
  return to;
}

/** ". . ." is one token; a lone stop is itself. */
function endOfSpacedEllipsis(text: string, at: number, end: number): number {
  let to = at + 1;
  let stops = 1;
  while (to + 1 < end && stops < 4 && /[ \u00a0]/.test(text[to]!) && text.charCodeAt(to + 1) === 0x2e) {
    to += 2;
    stops += 1;
  }
  return stops >= 3 ? to : at + 1;
}

/** "'90s", "’em", "'twas" begin with an apostrophe; other marks of this form are quotation marks. */
function endOfElision(text: string, at: number, end: number): number {
  const match = /^.(?:\d\ds?|em|tis|twas|til|cause|n)(?![\p{L}\p{N}])/iu.exec(text.slice(at, Math.min(end, at + 8)));
  return match ? at + match[0].length : at + 1;
}

function endOfHandle(text: string, at: number, end: number): number {
  let to = endOfRun(text, at, end);
  while (to < end && text.charCodeAt(to) === 0x5f) to = endOfRun(text, to + 1, end);
  return to;
}

function endOfMailDomain(text: string, at: number, end: number): number {
  let to = endOfRun(text, at, end);
  while (to < end && /[-._]/.test(text[to]!) && isWordAt(text, to + 1, end)) to = endOfRun(text, to + 1, end);
  return to;
}

/** The end of a web address that begins at `at`, or `at`. Its last stop, comma or bracket is not part of it. */
function endOfAddress(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 0x68 && first !== 0x77) return at; // h, w
  if (!/^(?:https?:\/\/|www\.)[^\s]/i.test(text.slice(at, Math.min(end, at + 9)))) return at;
  let to = at;
  while (to < end && kindOf(text.charCodeAt(to)) !== SPACE && !/[<>"“”«»]/.test(text[to]!)) to += 1;
  while (to > at && /[.,;:!?'’)\]}]/.test(text[to - 1]!)) to -= 1;
  return to;
}
