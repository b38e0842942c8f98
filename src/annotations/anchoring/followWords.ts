/** Where marked words of an old text stand in a new one, when each word’s way is known: all together, in pieces, or gone. */
import type { Span } from '../../analysis/article.ts';
import { sameWording } from './alike.ts';
import { fold } from './fold.ts';
import { wordAt, type Words } from './textWords.ts';

export interface Followed {
  /** Null: deleted. */
  readonly span: Span | null;
  readonly certain: boolean;
  /** Share of the words’ letters that went along, 0 to 1. */
  readonly score: number;
}

/**
 * `links`: for each word of `from` the index in `to`, or -1 (`linkWords`). `span`, `quote`: the words in the old text; `now`: the new text.
 */
export function followWords(
  from: Words,
  to: Words,
  links: Int32Array,
  span: Span,
  quote: string,
  now: string,
): Followed {
  const first = firstEndingAfter(from, span.start);
  let last = first;
  while (last + 1 < from.count && from.start[last + 1]! < span.end) last++;
  const gone = { span: null, certain: true, score: 0 };
  if (first >= from.count || from.start[first]! >= span.end) return gone;
  const unchanged = followUnchanged(from, to, links, span, quote, now, first, last);
  if (unchanged) return { span: unchanged, certain: true, score: 1 };
  let letters = 0;
  let linked = 0;
  const clusters: { from: number; to: number; weight: number }[] = [];
  for (let i = first; i <= last; i++) {
    if (!isWord(from, i) && last > first) continue;
    const size = from.end[i]! - from.start[i]!;
    letters += size;
    const j = links[i]!;
    if (j < 0) continue;
    linked += size;
    const cluster = clusters.at(-1);
    if (cluster && j > cluster.to && j - cluster.to <= 12) {
      cluster.to = j;
      cluster.weight += size;
    } else clusters.push({ from: j, to: j, weight: size });
  }
  const main = clusters.toSorted((a, b) => b.weight - a.weight)[0];
  if (!main || linked / letters < 0.4) return gone;
  const left = reach(from, to, links, first, last, main.from, -1);
  const right = reach(from, to, links, first, last, main.to, 1);
  const start = edge(from, first, to, left, links[first] === left, span.start, 'start');
  const end = edge(from, last, to, right, links[last] === right, span.end, 'end');
  const target = { start, end: Math.max(start, end) };
  const words = now.slice(target.start, target.end);
  const wanted = fold(quote).text.trim();
  const found = words === quote ? wanted : fold(words).text.trim();
  const same = wanted === found;
  // A single word that was changed is believed only where both its neighbours stayed.
  const held = same || last - first > 2 || (follows(links, first - 1, left - 1) && follows(links, last + 1, right + 1));
  return {
    span: target,
    certain: clusters.length === 1 && held && sameWording(wanted, found),
    score: main.weight / letters,
  };
}

/** Most words went nowhere, or all together: where each of them is linked in its turn and reads the same, nothing is left to ask. */
function followUnchanged(
  from: Words,
  to: Words,
  links: Int32Array,
  span: Span,
  quote: string,
  now: string,
  first: number,
  last: number,
): Span | undefined {
  const at = links[first]!;
  if (at < 0) return undefined;
  for (let i = first + 1; i <= last; i++) if (links[i] !== at + i - first) return undefined;
  const start = edge(from, first, to, at, true, span.start, 'start');
  const end = edge(from, last, to, at + last - first, true, span.end, 'end');
  // a place goes from its first word to its last, whatever spaces were marked with them
  const words = end - start === quote.length ? quote : quote.trim();
  return end - start === words.length && now.startsWith(words, start) ? { start, end } : undefined;
}

function isWord(words: Words, i: number): boolean {
  return /[\p{L}\p{N}]/u.test(wordAt(words, i));
}

function follows(links: Int32Array, old: number, now: number): boolean {
  return old < 0 || old >= links.length || links[old] === now;
}

/**
 * The new token at an edge of the words: from the outermost word that was found on, over tokens that are the same (a full stop,
 * a quotation mark), or up to the neighbour that stayed (“U.S.” that became “US”).
 */
function reach(
  from: Words,
  to: Words,
  links: Int32Array,
  first: number,
  last: number,
  at: number,
  step: 1 | -1,
): number {
  const limit = step < 0 ? first : last;
  let i = limit;
  while (links[i] !== at) {
    if (i === (step < 0 ? last : first)) return at;
    i -= step;
  }
  const outside = links[limit + step];
  const neighbour = outside === undefined || outside < 0 ? null : outside - step;
  let j = at;
  while (i !== limit && to.id[j + step] === from.id[i + step]) {
    i += step;
    j += step;
  }
  if (i === limit || neighbour === null) return j;
  const gap = (neighbour - j) * step;
  return gap > 0 && gap <= Math.abs(limit - i) + 2 ? neighbour : j;
}

function firstEndingAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The new offset of an edge that may lie inside a word. */
function edge(
  from: Words,
  i: number,
  to: Words,
  j: number,
  linked: boolean,
  offset: number,
  side: 'start' | 'end',
): number {
  const inside = side === 'start' ? offset - from.start[i]! : from.end[i]! - offset;
  const cut = linked && inside > 0 && to.end[j]! - to.start[j]! > inside ? inside : 0;
  return side === 'start' ? to.start[j]! + cut : to.end[j]! - cut;
}
