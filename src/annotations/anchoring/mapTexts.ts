/**
 * Compares two versions of an article and says where each word went: through edits, retyped quotation marks, new line breaks
 * and paragraphs that were moved as a whole. A word that was deleted went nowhere, whatever stands elsewhere.
 */
import type { Span } from '../../analysis/article.ts';
import { editDistance, sameWording } from './alike.ts';
import type { Pos } from '../sidecar/annotation.ts';
import { readArticleText, type ArticleText } from './articleText.ts';
import { fold } from './fold.ts';
import { tokenise, type Token } from './textWords.ts';

export interface TextMap {
  /**
   * Where the words at `pos` (code points of the old text) stand in the new one. Null: they did not stand there in the old text.
   * `span` null: deleted.
   */
  follow(
    pos: Pos,
    quote: string,
  ): { readonly span: Span | null; readonly certain: boolean; readonly score: number } | null;
}

/** A text in words, each with a number: equal words of this text have equal numbers. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  readonly article: ArticleText;
}

/** The old text of the last comparison: while somebody writes it is compared with every new version. */
let last: Words | undefined;

/** The last comparison: annotations, rejections and other reviewers' files ask for the same one. */
let compared: { readonly old: string; readonly now: string; readonly map: TextMap } | undefined;

/** Both normal texts. */
export function mapTexts(old: string, now: string): TextMap {
  if (compared?.old === old && compared.now === now) return compared.map;
  const map = compareTexts(old, now);
  compared = { old, now, map };
  return map;
}

function compareTexts(old: string, now: string): TextMap {
  const known = last?.text === old ? last : (last = readWords(old));
  const { tokens: from, ids, article } = known;
  const to = tokenise(now, ids, new Map());
  const links = link(from, to);
  return {
    follow(pos, quote) {
      const span = article.fromPos(pos);
      return old.slice(span.start, span.end) === quote ? follow(from, to, links, span, quote, now) : null;
    },
  };
}

function readWords(text: string): Words {
  const ids = new Map<string, number>();
  return { text, tokens: tokenise(text, new Map(), ids), ids, article: readArticleText(text) };
}

/** For each old token the index of its new one, or -1. */
function link(from: readonly Token[], to: readonly Token[]): Int32Array {
  const links = new Int32Array(from.length).fill(-1);
  const taken = new Uint8Array(to.length);
  linkEnds(from, to, links, taken);
  let within = true;
  const extend = (i: number, j: number, step: 1 | -1) => {
    let a = i;
    let b = j;
    while (
      a >= 0 &&
      a < from.length &&
      b >= 0 &&
      b < to.length &&
      links[a] === -1 &&
      taken[b] === 0 &&
      from[a]!.id === to[b]!.id
    ) {
      links[a] = b;
      taken[b] = 1;
      if (within && step < 0 && (from[a]!.first || to[b]!.first)) return;
      a += step;
      b += step;
      if (within && step > 0 && (from[a]?.first || to[b]?.first)) return;
    }
  };
  // First inside of paragraphs only: else the full stop before a moved paragraph would go with it.
  for (const length of [16, 8, 5]) {
    for (const [i, j] of uniqueRuns(from, to, links, taken, length)) {
      if (links[i] !== -1 || taken[j] !== 0) continue;
      extend(i, j, 1);
      if (!from[i]!.first && !to[j]!.first) extend(i - 1, j - 1, -1);
    }
  }
  within = false;
  extend(0, 0, 1);
  extend(from.length - 1, to.length - 1, -1);
  for (let i = 0; i < from.length; i++) {
    const j = links[i]!;
    if (j >= 0 && links[i + 1] === -1) extend(i + 1, j + 1, 1);
  }
  for (let i = from.length - 1; i > 0; i--) {
    const j = links[i]!;
    if (j >= 0 && links[i - 1] === -1) extend(i - 1, j - 1, -1);
  }
  fillGaps(from, to, links, taken);
  return links;
}

/** How many words before a difference are looked at with it. */
const margin = 40;

/**
 * What both texts begin and end with stayed where it is: an edit leaves little to compare. Whole paragraphs only, and not those
 * beside the difference, so that a sentence which repeats its neighbour’s words is not taken for it.
 */
function linkEnds(from: readonly Token[], to: readonly Token[], links: Int32Array, taken: Uint8Array): void {
  const most = Math.min(from.length, to.length);
  const same = (i: number, j: number) => from[i]!.id === to[j]!.id && from[i]!.first === to[j]!.first;
  let front = 0;
  while (front < most && same(front, front)) front++;
  let back = 0;
  while (back < most - front && same(from.length - 1 - back, to.length - 1 - back)) back++;
  if (front < from.length || front < to.length) {
    for (front -= margin; front > 0 && !from[front]!.first;) front--;
    for (back -= margin; back > 0 && !from[from.length - back]!.first;) back--;
  }
  for (let i = 0; i < front; i++) {
    links[i] = i;
    taken[i] = 1;
  }
  for (let i = 1; i <= back; i++) {
    links[from.length - i] = to.length - i;
    taken[to.length - i] = 1;
  }
}

/** Runs of `length` tokens that stand once in what is left of each text. */
function uniqueRuns(
  from: readonly Token[],
  to: readonly Token[],
  links: Int32Array,
  taken: Uint8Array,
  length: number,
): [number, number][] {
  const count = (tokens: readonly Token[], free: (i: number) => boolean) => {
    const runs = new Map<number, number>();
    let start = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!free(i)) {
        start = i + 1;
        continue;
      }
      const first = i - length + 1;
      if (first < start) continue;
      let key = 0;
      for (let k = first; k <= i; k++) key = Math.imul(key, 0x2c1b3c6d) + tokens[k]!.id + 1;
      key ^= key >>> 15;
      runs.set(key, runs.has(key) ? -1 : first);
    }
    return runs;
  };
  const left = count(from, (i) => links[i] === -1);
  const right = count(to, (j) => taken[j] === 0);
  const pairs: [number, number][] = [];
  for (const [key, i] of left) {
    const j = right.get(key);
    if (i < 0 || j === undefined || j < 0) continue;
    let k = 0;
    while (k < length && from[i + k]!.id === to[j + k]!.id) k++;
    if (k === length) pairs.push([i, j]);
  }
  return pairs;
}

/** Between linked neighbours the words left over are laid side by side: that is where single words were changed. */
function fillGaps(from: readonly Token[], to: readonly Token[], links: Int32Array, taken: Uint8Array): void {
  for (let i = 0; i < from.length; i++) {
    if (links[i] !== -1) continue;
    let end = i;
    while (end < from.length && links[end] === -1) end++;
    const left = i === 0 ? 0 : links[i - 1]! + 1;
    const right = end === from.length ? to.length : links[end]!;
    if (left <= right && isFree(taken, left, right)) align(from, to, links, taken, i, end, left, right);
    else {
      let until = left;
      while (until < to.length && taken[until] === 0) until++;
      let since = right;
      while (since > 0 && taken[since - 1] === 0) since--;
      const size = end - i;
      align(from, to, links, taken, i, end, left, Math.min(until, left + size * 2));
      let rest = end;
      while (rest > i && links[rest - 1] === -1) rest--;
      align(from, to, links, taken, rest, end, Math.max(since, right - size * 2), right);
    }
    i = end;
  }
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let j = start; j < end; j++) if (taken[j] !== 0) return false;
  return true;
}

const alignLimit = 400_000;

/** The alignment with the most in common; words count by length, so that "the" does not pull sentences together. */
function align(
  from: readonly Token[],
  to: readonly Token[],
  links: Int32Array,
  taken: Uint8Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): void {
  const rows = a1 - a0;
  const columns = b1 - b0;
  if (rows <= 0 || columns <= 0 || rows * columns > alignLimit || !isFree(taken, b0, b1)) return;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const match = common(from[a0 + i]!, to[b0 + j]!);
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const pair = match > 0 ? match + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(skip, pair);
    }
  }
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const match = common(from[a0 + i]!, to[b0 + j]!);
    if (match > 0 && best[i * width + j] === match + best[(i + 1) * width + j + 1]!) {
      links[a0 + i] = b0 + j;
      taken[b0 + j] = 1;
      i++;
      j++;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
}

function common(a: Token, b: Token): number {
  const longer = Math.max(a.word.length, b.word.length);
  if (a.id === b.id) return a.word.length + 0.5;
  if (longer < 3 || !/\p{L}/u.test(a.word)) return 0;
  const limit = Math.floor(longer / 2);
  const distance = editDistance(a.word, b.word, limit);
  return distance > limit ? 0 : (longer - distance) * 0.6;
}

function follow(
  from: readonly Token[],
  to: readonly Token[],
  links: Int32Array,
  span: Span,
  quote: string,
  now: string,
): { span: Span | null; certain: boolean; score: number } {
  const first = firstEndingAfter(from, span.start);
  let last = first;
  while (last + 1 < from.length && from[last + 1]!.start < span.end) last++;
  const gone = { span: null, certain: true, score: 0 };
  if (first >= from.length || from[first]!.start >= span.end) return gone;
  const unchanged = followUnchanged(from, to, links, span, quote, now, first, last);
  if (unchanged) return { span: unchanged, certain: true, score: 1 };
  let letters = 0;
  let linked = 0;
  const clusters: { from: number; to: number; weight: number }[] = [];
  for (let i = first; i <= last; i++) {
    if (!isWord(from[i]!) && last > first) continue;
    const size = from[i]!.end - from[i]!.start;
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
  const start = edge(from[first]!, to[left]!, links[first] === left, span.start, 'start');
  const end = edge(from[last]!, to[right]!, links[last] === right, span.end, 'end');
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
  from: readonly Token[],
  to: readonly Token[],
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
  const start = edge(from[first]!, to[at]!, true, span.start, 'start');
  const end = edge(from[last]!, to[at + last - first]!, true, span.end, 'end');
  // a place goes from its first word to its last, whatever spaces were marked with them
  const words = end - start === quote.length ? quote : quote.trim();
  return end - start === words.length && now.startsWith(words, start) ? { start, end } : undefined;
}

function isWord({ word }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

function follows(links: Int32Array, old: number, now: number): boolean {
  return old < 0 || old >= links.length || links[old] === now;
}

/**
 * The new token at an edge of the words: from the outermost word that was found on, over tokens that are the same (a full stop,
 * a quotation mark), or up to the neighbour that stayed (“U.S.” that became “US”).
 */
function reach(
  from: readonly Token[],
  to: readonly Token[],
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
  while (i !== limit && to[j + step]?.id === from[i + step]!.id) {
    i += step;
    j += step;
  }
  if (i === limit || neighbour === null) return j;
  const gap = (neighbour - j) * step;
  return gap > 0 && gap <= Math.abs(limit - i) + 2 ? neighbour : j;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The new offset of an edge that may lie inside a token. */
function edge(old: Token, token: Token, linked: boolean, offset: number, side: 'start' | 'end'): number {
  const inside = side === 'start' ? offset - old.start : old.end - offset;
  const cut = linked && inside > 0 && token.end - token.start > inside ? inside : 0;
  return side === 'start' ? token.start + cut : token.end - cut;
}
