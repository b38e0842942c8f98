/** One written word as tokens: where it ends, and where it falls in several ("don't", "Anglo-Irish", "10am", "Mr Bell's"). */
import { bareClitics, boundPrefixes, units } from '../english/wordParts.ts';
import { endOfRun, isApostrophe, isCapitalised, isDigit, isWordAt, kindOf, SPACE } from './characters.ts';
import { ownsStop } from './ownStops.ts';

/** Takes a token's start and end. */
export type Add = (start: number, end: number) => void;

/** Reads one written word, which can be several tokens ("don't", "Anglo-Irish"). Returns the offset after it. */
export function readWord(text: string, start: number, end: number, add: Add): number {
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
