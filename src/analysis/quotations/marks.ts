/** Quotation marks of one paragraph, and which way each of them can look. */
import type { Span } from '../article.ts';

/** `either`: a straight mark whose neighbours do not tell: `it was"total`. */
export type Direction = 'open' | 'close' | 'either';

export interface Mark {
  readonly at: number;
  /** 2 for `''` and ``` `` ```. */
  readonly width: 1 | 2;
  readonly sign: string;
  readonly looks: Direction;
}

/** What two marks, or one and the end of its paragraph, hold between them. */
export interface Pair extends Span {
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly marks: 'double' | 'single';
  readonly closed: boolean;
  /** Still open at the end of the paragraph. */
  readonly runsOn: boolean;
}

const anyMark = /``|[`'‘’‚‛"“”„‟«»‹›]/g;
const beforeOpening = /[\s([{—–\-/]/;
const beyondClosing = /[\s.,;:!?)\]}—–\-/…*]/;
const isQuote = /[`'‘’‚‛"“”„‟«»‹›]/;

/** In text order. Marks of HTML attributes (`id="4"`) are none. */
export function findMarks(text: string, paragraph: Span): { doubles: Mark[]; singles: Mark[] } {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  if (!isQuote.test(words)) return { doubles, singles };
  let attribute = false;
  let next = 0;
  for (const match of words.matchAll(anyMark)) {
    const { index } = match;
    if (index < next) continue;
    let sign = match[0];
    if (sign === "'" && words[index + 1] === "'" && !singleComesFirst(words, index)) sign = "''";
    next = index + sign.length;
    if (sign === '"' && (attribute || words[index - 1] === '=')) {
      attribute = !attribute;
      continue;
    }
    const double = /["“”„‟«»]|``|''/.test(sign);
    const mark = {
      at: paragraph.start + index,
      width: sign.length === 2 ? 2 : 1,
      sign,
      looks: looks(words, index, next, sign),
    } as const;
    (double ? doubles : singles).push(mark);
  }
  return { doubles, singles };
}

/** `he asked, 'why?'''` closes the inner quotation first; `'''Sir, …` opens the outer one first. */
function singleComesFirst(words: string, at: number): boolean {
  return words[at + 2] === "'" && words[at + 3] !== "'" && at > 0 && !beforeOpening.test(words[at - 1]!);
}

function looks(words: string, start: number, end: number, sign: string): Direction {
  let left = start - 1;
  while (left >= 0 && start - left < 5 && isQuote.test(words[left]!)) left--;
  let right = end;
  while (right < words.length && right - end < 5 && isQuote.test(words[right]!)) right++;
  const canOpen = left < 0 || beforeOpening.test(words[left]!);
  const canClose = right >= words.length || beyondClosing.test(words[right]!);
  const bySpace: Direction = canOpen === canClose ? 'either' : canOpen ? 'open' : 'close';
  if (/["'`]/.test(sign[0]!)) return bySpace === 'either' && sign === '``' ? 'open' : bySpace;
  const drawn = /[“„«‘‚‹]/.test(sign) ? 'open' : 'close';
  // drawn one way and spaced the other: `the best in the world“ and`
  return bySpace === 'either' || bySpace === drawn ? drawn : 'either';
}
