/** Counts, for every candidate cue, how often each of its possible contents is what readers marked. */
import type { Span } from '../../src/analysis/article.ts';
import { findCandidates } from '../../src/analysis/claims/candidates/findCandidates.ts';
import { keysOf, type Frame } from '../../src/analysis/claims/counts/frames.ts';
import type { Range, TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import type { Attribution } from './attributions.ts';

/** One article's marks by token. */
export interface MarkedTokens {
  /** Words of the content of each attribution. */
  readonly contents: readonly ReadonlySet<number>[];
  /** Tokens of the source of each attribution. */
  readonly sources: readonly (readonly number[])[];
  /** Index of the attribution whose cue covers a token, -1. */
  readonly cueOf: Int32Array;
  /** 1 where a token stands in some content. */
  readonly inContent: Uint8Array;
}

export function markTokens(table: TokenTable, attributions: readonly Attribution[]): MarkedTokens {
  const cueOf = new Int32Array(table.count).fill(-1);
  const inContent = new Uint8Array(table.count);
  const contents = attributions.map(({ contents: spans, cue }, index) => {
    for (const i of tokensIn(table, cue)) cueOf[i] = index;
    const words = tokensIn(table, spans).filter((i) => table.isWord[i] === 1);
    for (const i of words) inContent[i] = 1;
    return new Set(words);
  });
  const sources = attributions.map(({ source }) => tokensIn(table, source));
  return { contents, sources, cueOf, inContent };
}

function tokensIn(table: TokenTable, spans: readonly Span[]): number[] {
  const found: number[] = [];
  for (const { start, end } of spans) {
    let low = 0;
    let high = table.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.end[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < table.count && table.start[i]! < end; i++) {
      const overlap = Math.min(end, table.end[i]!) - Math.max(start, table.start[i]!);
      if (overlap * 2 >= table.end[i]! - table.start[i]!) found.push(i);
    }
  }
  return found;
}

/** F1 of the words of a content against what was marked. */
export function likeness(table: TokenTable, ranges: readonly Range[], gold: ReadonlySet<number>): number {
  let words = 0;
  let shared = 0;
  for (const [first, last] of ranges)
    for (let i = first; i <= last; i++)
      if (table.isWord[i]) {
        words++;
        if (gold.has(i)) shared++;
      }
  return shared === 0 ? 0 : (2 * shared) / (words + gold.size);
}

/** Adds one article's counts. Candidates inside a marked content are neither cues nor not: scheme marks no nested ones. */
export function countFrames(frames: Map<string, Frame>, table: TokenTable, marks: MarkedTokens): void {
  for (const candidate of findCandidates(table)) {
    const attribution = marks.cueOf[candidate.head]!;
    if (attribution < 0 && marks.inContent[candidate.head]) continue;
    const gold = attribution < 0 ? null : marks.contents[attribution]!;
    const likenesses = [...candidate.shapes].map(
      ([name, ranges]) => [name, gold ? likeness(table, ranges, gold) : 0] as const,
    );
    for (const key of keysOf(candidate)) {
      let frame = frames.get(key);
      if (!frame) frames.set(key, (frame = { seen: 0, cues: 0, shapes: new Map() }));
      frame.seen++;
      if (gold) frame.cues++;
      for (const [name, value] of likenesses) {
        let count = frame.shapes.get(name);
        if (!count) frame.shapes.set(name, (count = { seen: 0, found: 0, exact: 0 }));
        count.seen++;
        if (value >= 0.5) count.found++;
        if (value > 0.999) count.exact++;
      }
    }
  }
}
