/** Where in a text words with their surroundings may stand: letter for letter, or with typing errors near their old neighbours. */
import search from 'approx-string-match';
import type { Span } from '../../analysis/article.ts';
import type { Selector } from '../sidecar/annotation.ts';
import { alike, alikeAtStart, reversed } from './alike.ts';
import { fold, type Folded } from './fold.ts';

/** A place that may be the one, and how much of each side agrees, 0 to 1. */
export interface Candidate extends Span {
  /** How alike the words are. */
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** What of the surroundings lies in the same paragraph. */
  readonly nearBefore: number;
  readonly nearAfter: number;
  readonly score: number;
}

/** What is looked for. */
export interface Pattern {
  readonly quote: string;
  /** Folded and reversed, so that both contexts are read away from the quote. */
  readonly before: string | null;
  readonly after: string | null;
  readonly nearBefore: string;
  readonly nearAfter: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const anywhere = { cutBefore: true, cutAfter: true };
const hitLimit = 400;
const closeLimit = 40;

export function readPattern(selector: Selector): Pattern {
  const { prefix, suffix } = selector;
  const nearPrefix = prefix?.slice(prefix.lastIndexOf('\n') + 1) ?? '';
  const paragraphEnd = suffix?.indexOf('\n') ?? -1;
  const nearSuffix = paragraphEnd < 0 ? (suffix ?? '') : suffix!.slice(0, paragraphEnd);
  return {
    quote: fold(selector.quote).text.trim(),
    before: prefix === undefined ? null : foldReversed(prefix),
    after: suffix === undefined ? null : fold(suffix).text.trim(),
    nearBefore: foldReversed(nearPrefix),
    nearAfter: fold(nearSuffix).text.trim(),
    cutBefore: /[\p{L}\p{N}]$/u.test(prefix ?? ''),
    cutAfter: /^[\p{L}\p{N}]/u.test(suffix ?? ''),
  };
}

function foldReversed(text: string): string {
  return reversed(fold(text).text.trim());
}

/** Places in the folded text, the best first. `budget`: what all searches of one file may still cost. */
export function findCandidates(folded: Folded, pattern: Pattern, budget: { left: number }): Candidate[] {
  const spans = exactHits(folded.text, pattern.quote, pattern);
  // Words that stand elsewhere may have been mistyped where they belong.
  const sure = spans.some((span) => quickScore(folded.text, pattern, span) >= 24);
  if (!sure) spans.push(...fuzzyHits(folded.text, pattern, spans.length === 0, budget));
  // Many hits: those whose nearest surroundings agree best are looked at closely.
  const close =
    spans.length <= closeLimit
      ? spans
      : spans
          .toSorted((a, b) => quickScore(folded.text, pattern, b) - quickScore(folded.text, pattern, a))
          .slice(0, closeLimit);
  return close.map((span) => weigh(folded.text, pattern, span)).sort((a, b) => b.score - a.score || a.start - b.start);
}

/** `cut`: the words were cut out of longer ones when they were marked. */
function exactHits(
  text: string,
  quote: string,
  cut: { readonly cutBefore: boolean; readonly cutAfter: boolean },
): Span[] {
  const spans: Span[] = [];
  const word = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(quote); at >= 0 && spans.length < hitLimit; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    // "he" is not found in "the".
    const cutsBefore = !cut.cutBefore && at > 0 && word.test(quote[0]!) && word.test(text[at - 1]!);
    const cutsAfter = !cut.cutAfter && end < text.length && word.test(quote.at(-1)!) && word.test(text[end]!);
    if (!cutsBefore && !cutsAfter) spans.push({ start: at, end });
  }
  return spans;
}

/** Near its old surroundings first, in all the text if these are gone. */
function fuzzyHits(text: string, pattern: Pattern, everywhere: boolean, budget: { left: number }): Span[] {
  const { quote } = pattern;
  const errors = Math.min(Math.max(quote.length < 5 ? 2 : 1, Math.floor(quote.length * 0.2)), 100);
  const reach = quote.length + errors + 12;
  const windows: Span[] = [];
  const before = pattern.before === null ? '' : reversed(pattern.before);
  for (const part of [before.slice(-14), before.slice(0, 14)]) {
    if (part.length < 8) continue;
    for (const hit of exactHits(text, part, anywhere).slice(0, 4))
      windows.push({ start: hit.start, end: Math.min(text.length, hit.end + 14 + reach) });
  }
  for (const part of [(pattern.after ?? '').slice(0, 14), (pattern.after ?? '').slice(-14)]) {
    if (part.length < 8) continue;
    for (const hit of exactHits(text, part, anywhere).slice(0, 4))
      windows.push({ start: Math.max(0, hit.start - 14 - reach), end: hit.end });
  }
  const spans = windows.flatMap((window) => fuzzyIn(text, window, quote, errors, budget));
  if (spans.length > 0 || !everywhere || quote.length < 6) return distinct(spans);
  return distinct(fuzzyIn(text, { start: 0, end: text.length }, quote, errors, budget));
}

function fuzzyIn(text: string, window: Span, quote: string, errors: number, budget: { left: number }): Span[] {
  budget.left -= (window.end - window.start) * Math.ceil(quote.length / 32);
  if (budget.left < 0) return [];
  const matches = search(text.slice(window.start, window.end), quote, errors);
  const least = Math.min(...matches.map((match) => match.errors));
  return matches
    .filter((match) => match.errors <= least + 1)
    .slice(0, 20)
    .map(({ start, end }) => wholeWords(text, quote, { start: window.start + start, end: window.start + end }));
}

/** A match that cuts a word in two takes in the rest of a short one: the edge of a typing error. */
function wholeWords(text: string, quote: string, { start, end }: Span): Span {
  const word = /[\p{L}\p{N}]/u;
  let from = start;
  let to = end;
  if (word.test(quote[0]!)) {
    while (from > 0 && start - from < 3 && word.test(text[from]!) && word.test(text[from - 1]!)) from--;
    while (from < to && !word.test(text[from]!)) from++;
  }
  if (word.test(quote.at(-1)!)) {
    while (to < text.length && to - end < 3 && word.test(text[to]!) && word.test(text[to - 1]!)) to++;
    while (to > from && !word.test(text[to - 1]!)) to--;
  }
  return { start: from, end: to };
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

function quickScore(text: string, pattern: Pattern, span: Span): number {
  let score = 0;
  const after = pattern.after ?? '';
  const start = span.end + (text[span.end] === ' ' && !after.startsWith(' ') ? 1 : 0);
  while (score < after.length && text[start + score] === after[score]) score++;
  const before = pattern.before ?? '';
  const end = span.start - 1 - (text[span.start - 1] === ' ' && !before.startsWith(' ') ? 1 : 0);
  let back = 0;
  while (back < before.length && text[end - back] === before[back]) back++;
  return score + back;
}

function weigh(text: string, pattern: Pattern, span: Span): Candidate {
  const before = reversed(text.slice(Math.max(0, span.start - 40), span.start).trimEnd());
  const after = text.slice(span.end, span.end + 40).trimStart();
  const words = alike(pattern.quote, text.slice(span.start, span.end));
  const sides = {
    before: side(pattern.before, before),
    after: side(pattern.after, after),
    nearBefore: alikeAtStart(pattern.nearBefore, before),
    nearAfter: alikeAtStart(pattern.nearAfter, after),
  };
  return { words, score: (50 * words + 20 * sides.before + 20 * sides.after) / 90, ...sides, ...span };
}

/** A context that was not written says nothing; one that was empty stands at an edge of the text. */
function side(context: string | null, there: string): number {
  if (context === null) return 0.5;
  return context === '' ? (there === '' ? 1 : 0) : alikeAtStart(context, there);
}
