/**
 * Finds quotes by their words and what stands around them, where the text they were taken from is not known. It can say no:
 * words that stand elsewhere too ("Mr Johnson") are only taken where their surroundings agree.
 */
import type { Span } from '../../analysis/article.ts';
import { sameWording } from './alike.ts';
import { findCandidates, readPattern, type Candidate, type Pattern } from './contextCandidates.ts';
import type { Selector } from '../sidecar/annotation.ts';
import type { InSteps } from '../inSteps.ts';
import type { ArticleText } from './articleText.ts';
import { unfold, type Folded } from './fold.ts';

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

const lost: Hit = { state: 'orphaned', span: null, score: 0, same: false, oneSided: false };
/** How far from where its neighbours went a doubtful one may be found. */
const strayLimit = 200;
/** Steps of fuzzy search for all quotes of one file together: a second of work at most. */
const fuzzyBudget = 60_000_000;

export function* findByContext(
  article: ArticleText,
  folded: Folded,
  searches: readonly Search[],
  known: readonly Known[],
): InSteps<Hit[]> {
  const budget = { left: fuzzyBudget };
  const found: { selector: Selector; pattern: Pattern; candidates: readonly Candidate[] }[] = [];
  for (const { selector } of searches) {
    const pattern = readPattern(selector);
    const candidates = pattern.quote === '' ? [] : findCandidates(folded, pattern, budget);
    found.push({ selector, pattern, candidates });
    yield;
  }
  const first: Hit[] = [];
  for (const [i, { selector, pattern, candidates }] of found.entries()) {
    first.push(judge(article, folded, selector, pattern, candidates, searches[i]!.sameText, null));
    yield;
  }
  const landmarks = [...known];
  for (const [i, hit] of first.entries()) {
    const pos = searches[i]!.selector.pos;
    if (hit.state === 'moved' && !hit.oneSided && hit.span && pos)
      landmarks.push({ old: pos[0], now: article.toPos(hit.span)[0] });
  }
  landmarks.sort((a, b) => a.old - b.old);
  const last: Hit[] = [];
  for (const [i, hit] of first.entries()) {
    const { selector, pattern, candidates } = found[i]!;
    const expected = selector.pos ? expect(landmarks, selector.pos[0]) : null;
    const strayed =
      hit.oneSided &&
      hit.state === 'moved' &&
      hit.span !== null &&
      expected !== null &&
      Math.abs(article.toPos(hit.span)[0] - expected) > strayLimit;
    if (strayed) last.push({ ...hit, state: 'uncertain' });
    else if (hit.state !== 'uncertain' || expected === null) last.push(hit);
    else last.push(judge(article, folded, selector, pattern, candidates, searches[i]!.sameText, expected));
    yield;
  }
  return last;
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
