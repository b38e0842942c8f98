/** What stands between quotation marks in one paragraph by itself, and whether it is speech. */
import type { Paragraph, Quotation } from '../article.ts';
import type { Memory } from '../memory.ts';
import { ownCopy } from '../ownCopy.ts';
import type { Words } from '../words.ts';
import { findMarks, type Pair } from './marks.ts';
import { pairDoubleMarks } from './pairDoubleMarks.ts';
import { pairSingleMarks } from './pairSingleMarks.ts';
import { useOfQuotation } from './useOfQuotation.ts';

/** In characters: what stands so far before and behind a paragraph can tell how its quotations are used ("… he said: ⏎ “Go.”"). */
export const reach = { before: 80, after: 150 };

/** In offsets from the paragraph's beginning; `use` as far as the pair is a whole quotation. */
type ReadPair = Pair & { readonly use: Quotation['use'] };

export interface ReadPairs {
  readonly hasMarks: boolean;
  readonly pairs: readonly ReadPair[];
  /** What stood around the paragraph. */
  readonly before: string;
  readonly after: string;
}

/** Its pairs are kept with what stands for its characters. */
export type MarkedParagraph = Paragraph & { readonly form?: Words };

const stages = ['pairs', 'pairs continued', 'pairs that run on', 'pairs continued that run on'] as const;

/** `continued`: words between double marks went on at the end of the paragraph before. `runsOn`: the next one begins with a mark. */
export function readPairs(
  text: string,
  paragraph: MarkedParagraph,
  continued: boolean,
  runsOn: boolean,
  memory: Memory,
): ReadPairs {
  const { start, end, form } = paragraph;
  if (form === undefined) return pairsAt(text, start, end, continued, runsOn);
  const stage = stages[(continued ? 1 : 0) + (runsOn ? 2 : 0)]!;
  const known = memory.known(stage, form) as ReadPairs | undefined;
  if (known !== undefined && stillHolds(known, text, start, end)) return known;
  return memory.keep(stage, form, pairsAt(text, start, end, continued, runsOn));
}

function stillHolds({ hasMarks, before, after }: ReadPairs, text: string, start: number, end: number): boolean {
  return (
    !hasMarks ||
    (text.slice(Math.max(0, start - reach.before), start) === before && text.slice(end, end + reach.after) === after)
  );
}

function pairsAt(text: string, start: number, end: number, continued: boolean, runsOn: boolean): ReadPairs {
  const before = text.slice(Math.max(0, start - reach.before), start);
  const after = text.slice(end, end + reach.after);
  const words = before + text.slice(start, end) + after;
  const place = { start: before.length, end: before.length + end - start };
  const { doubles, singles } = findMarks(words, place);
  if (doubles.length + singles.length === 0) return { hasMarks: false, pairs: [], before: '', after: '' };
  const double = pairDoubleMarks(words, place, doubles, continued, runsOn);
  const single = pairSingleMarks(words, place, singles, double, runsOn);
  const pairs = [...double, ...single].map((pair): ReadPair => {
    const contents = [{ start: pair.contentStart, end: pair.contentEnd }];
    return {
      use: useOfQuotation(words, { contents, ...pair }),
      ...pair,
      start: pair.start - place.start,
      end: pair.end - place.start,
      contentStart: pair.contentStart - place.start,
      contentEnd: pair.contentEnd - place.start,
    };
  });
  return { hasMarks: true, pairs, before: ownCopy(before), after: ownCopy(after) };
}
