/** Whether the full stop after a word is part of it: "Mr.", "U.S.", "J. Bell", "Sat. Mar. 14"; not in "It was over." */
import {
  ambiguousAbbreviations,
  leadingAbbreviations,
  titleAbbreviations,
  trailingAbbreviations,
  weekdayAbbreviations,
} from '../english/abbreviations.ts';
import { isCapitalised, kindOf, LETTER, SPACE } from './characters.ts';

/** Whether the stop after the word belongs to it: "Mr.", "U.S.", "J.", "Jan."; not the last one of "It was over." */
export function ownsStop(text: string, from: number, at: number, end: number): boolean {
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
  if (weekdayAbbreviations.has(lower) && isCapitalised(word)) {
    if (isBeforeDate(text, at + 1, end) || (next !== '' && !isCapitalised(next))) return true;
  }
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

/** A day, with or without its month before it: "Sat. Mar. 14", "Sun. 3 May". */
function isBeforeDate(text: string, at: number, end: number): boolean {
  const months =
    /^[ \u00a0](?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?[ \u00a0])?\d{1,2}\b/i;
  return months.test(text.slice(at, Math.min(end, at + 16)));
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

/** The written word after up to four blanks or line breaks from `at` on; '' where there is none. */
function nextWord(text: string, at: number, end: number): string {
  let from = at;
  for (let skipped = 0; from < end && skipped < 4 && /[ \u00a0\t\n\r]/.test(text[from]!); skipped++)
    from += text[from] === '\r' && text[from + 1] === '\n' ? 2 : 1;
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
