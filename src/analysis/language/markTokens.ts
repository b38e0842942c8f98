/** What is no word, as tokens: punctuation, symbols, emoji, and what begins with a mark ("'90s", "@bell", "..."). */
import {
  endOfRun,
  EXTENDER,
  isDigit,
  isWordAt,
  kindAt,
  kindOf,
  LETTER,
  PUNCTUATION,
  SPACE,
  width,
} from './characters.ts';
import type { Add } from './wordTokens.ts';

/** Punctuation, symbols and emoji. Returns the offset after what was read. */
export function readMark(text: string, at: number, end: number, add: Add): number {
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
