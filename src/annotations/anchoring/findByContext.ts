/**
 * Finds quotes by their words and what stands around them, where the text they were taken from is not known. It can say no:
 * words that stand elsewhere too ("Mr Johnson") are only taken where their surroundings agree.
 */
import search from 'approx-string-match';
import type { Span } from '../../analysis/article.ts';
import { alike, alikeAtStart, reversed, sameWording } from './alike.ts';
import type { Selector } from '../sidecar/annotation.ts';
import type { ArticleText } from './articleText.ts';
import { fold, unfold, type Folded } from './fold.ts';

export interface Search {
  readonly selector: Selector;
  /** The text is the one that was coded, but the position did not fit: written by hand. */
  readonly sameText: boolean;
}

export interface Hit {
  readonly state: 'moved' | 'uncertain' | 'orphaned';
  /** In the normal text. */
  readonly span: Span | null;
  readonly score: number;
  /** Whether the words are letter for letter the same. */
  readonly same: boolean;
  /** Only one side of it agrees: beside a cut, or in a sentence that stands twice. */
  readonly oneSided: boolean;
}

/** Where other records of the same file were found: old and new start in code points. */
export interface Known {
  readonly old: number;
  readonly now: number;
}

interface Candidate extends Span {
  /** How alike the words are. */
  readonly words: number;
  readonly before: number;
  readonly after: number;
  /** What of the surroundings lies in the same paragraph. */
  readonly nearBefore: number;
  readonly nearAfter: number;
  readonly score: number;
}

interface Pattern {
  readonly quote: string;
  /** Folded and reversed, so that both contexts are read away from the quote. */
  readonly before: string | null;
  readonly after: string | null;
  readonly nearBefore: string;
  readonly nearAfter: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const lost: Hit = { state: 'orphaned', span: null, score: 0, same: false, oneSided: false };
const anywhere = { cutBefore: true, cutAfter: true };
const hitLimit = 400;
const closeLimit = 40;
/** How far from where its neighbours went a doubtful one may be found. */
const strayLimit = 200;
/** Steps of fuzzy search for all quotes of one file together: a second of work at most. */
const fuzzyBudget = 60_000_000;

export function findByContext(
  article: ArticleText,
  folded: Folded,
  searches: readonly Search[],
  known: readonly Known[],
): Hit[] {
  const budget = { left: fuzzyBudget };
  const found = searches.map(({ selector }) => {
    const pattern = readPattern(selector);
    return { selector, pattern, candidates: pattern.quote === '' ? [] : findCandidates(folded, pattern, budget) };
  });
  const first = found.map(({ selector, pattern, candidates }, i) => {
    return judge(article, folded, selector, pattern, candidates, searches[i]!.sameText, null);
  });
  const landmarks = [...known];
  for (const [i, hit] of first.entries()) {
    const pos = searches[i]!.selector.pos;
    if (hit.state === 'moved' && !hit.oneSided && hit.span && pos)
      landmarks.push({ old: pos[0], now: article.toPos(hit.span)[0] });
  }
  landmarks.sort((a, b) => a.old - b.old);
  return first.map((hit, i) => {
    const { selector, pattern, candidates } = found[i]!;
    if (!selector.pos) return hit;
    const expected = expect(landmarks, selector.pos[0]);
    if (hit.oneSided && hit.span && expected !== null && hit.state === 'moved') {
      const strayed = Math.abs(article.toPos(hit.span)[0] - expected) > strayLimit;
      return strayed ? { ...hit, state: 'uncertain' } : hit;
    }
    if (hit.state !== 'uncertain') return hit;
    return expected === null
      ? hit
      : judge(article, folded, selector, pattern, candidates, searches[i]!.sameText, expected);
  });
}

function readPattern(selector: Selector): Pattern {
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

function findCandidates(folded: Folded, pattern: Pattern, budget: { left: number }): Candidate[] {
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
  return { ...span, words, ...sides, score: (50 * words + 20 * sides.before + 20 * sides.after) / 90 };
}

/** A context that was not written says nothing; one that was empty stands at an edge of the text. */
function side(context: string | null, there: string): number {
  if (context === null) return 0.5;
  return context === '' ? (there === '' ? 1 : 0) : alikeAtStart(context, there);
}

function judge(
  article: ArticleText,
  folded: Folded,
  selector: Selector,
  pattern: Pattern,
  candidates: readonly Candidate[],
  sameText: boolean,
  expected: number | null,
): Hit {
  const [top, next] = candidates;
  if (!top) return lost;
  const rivals = candidates.filter((candidate) => top.score - candidate.score < 0.03 && !overlaps(candidate, top));
  const start = (candidate: Candidate) => article.toPos(unfold(folded, candidate, article.text))[0];
  let best = top;
  let alone = rivals.length === 0;
  if (!alone && expected !== null) {
    const ranked = [top, ...rivals].toSorted((a, b) => Math.abs(start(a) - expected) - Math.abs(start(b) - expected));
    best = ranked[0]!;
    const distance = Math.abs(start(best) - expected);
    alone = distance <= 120 && Math.abs(start(ranked[1]!) - expected) > distance * 3 + 60;
  }
  const span = unfold(folded, best, article.text);
  const words = article.text.slice(span.start, span.end);
  const same = words === selector.quote;
  const handWritten = pattern.before === null && pattern.after === null;
  const verdict = handWritten ? judgeBare(pattern, best, candidates.length, sameText) : judgeContext(pattern, best);
  if (verdict === 'no') return lost;
  const typosOnly = best.words === 1 || sameWording(pattern.quote, folded.text.slice(best.start, best.end));
  const certain = verdict === 'yes' && alone && typosOnly && (next === undefined || best.words >= 0.8);
  const oneSided = pattern.quote.length < 40 && Math.min(best.before, best.after) < 0.6;
  return { state: certain ? 'moved' : 'uncertain', span, score: best.score, same, oneSided };
}

/** Nothing but words: found where they stand once; the first of several is a guess. */
function judgeBare(pattern: Pattern, best: Candidate, count: number, sameText: boolean): 'yes' | 'maybe' | 'no' {
  if (best.words < 0.8) return 'no';
  if (count > 1) return 'maybe';
  return best.words === 1 && (sameText || pattern.quote.length >= 20) ? 'yes' : 'maybe';
}

function judgeContext(pattern: Pattern, best: Candidate): 'yes' | 'maybe' | 'no' {
  const { words, before, after, nearBefore, nearAfter } = best;
  const strong = Math.max(before, after);
  const weak = Math.min(before, after);
  const long = pattern.quote.length >= 40;
  if (words < 0.75) return 'no';
  const agrees = (strong >= 0.85 && nearBefore >= 0.6 && nearAfter >= 0.6) || (strong >= 0.6 && weak >= 0.6);
  if (agrees && hasWeight(pattern, best)) return 'yes';
  // A sentence or a paragraph that was moved as a whole: its neighbours are others, but letter for letter it is there.
  if (long && words === 1 && nearBefore >= 0.8 && nearAfter >= 0.8) return 'yes';
  if (long) return words >= 0.95 || strong >= 0.6 ? 'maybe' : 'no';
  return strong >= 0.8 || weak >= 0.6 ? 'maybe' : 'no';
}

/** Three letters that agree are no evidence: what agrees must be long enough to be found by chance nowhere else. */
function hasWeight(pattern: Pattern, { before, after }: Candidate): boolean {
  const agreeing =
    (before >= 0.6 ? (pattern.before?.length ?? 0) : 0) + (after >= 0.6 ? (pattern.after?.length ?? 0) : 0);
  return agreeing + Math.min(pattern.quote.length, 20) >= 16;
}

/** Where a position should be now, from the records around it; null when these moved apart. */
function expect(landmarks: readonly Known[], old: number): number | null {
  const after = landmarks.findIndex((landmark) => landmark.old > old);
  const previous = landmarks[after < 0 ? landmarks.length - 1 : after - 1];
  const next = after < 0 ? undefined : landmarks[after];
  if (!previous && !next) return null;
  if (!previous || !next) return old + (previous ?? next)!.now - (previous ?? next)!.old;
  const left = previous.now - previous.old;
  const right = next.now - next.old;
  return old + (old - previous.old <= next.old - old ? left : right);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
