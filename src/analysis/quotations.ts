/**
 * Quoted spans, also over paragraphs. Marks are paired paragraph by paragraph, so that one wrong mark never turns
 * the rest of the article inside out; then paragraphs that were reopened are joined to one quotation.
 */
import type { Quotation, Span } from './article.ts';
import { editBetween } from './edit.ts';
import { Memory } from './memory.ts';
import { type MarkedParagraph, reach, readPairs } from './quotations/readPairs.ts';
import { type IsSame, sameEnds } from './sameEnds.ts';

/** The quotations of a text, and what they were made of. */
interface Found {
  readonly text: string;
  readonly paragraphs: readonly MarkedParagraph[];
  readonly quotations: readonly Quotation[];
  /** How many quotations begin before each paragraph; `isOpen` where one goes on into it. */
  readonly counts: readonly number[];
}

const nothing: Found = { text: '', paragraphs: [], quotations: [], counts: [] };
const isOpen = -1;

/** In text order; an outer quotation comes before what stands inside it. Page furniture is not read. */
export function findQuotations(
  text: string,
  paragraphs: readonly MarkedParagraph[],
  memory: Memory = new Memory(),
): readonly Quotation[] {
  const marked = paragraphs.filter(({ kind }) => kind !== 'boilerplate');
  const { quotations } = memory.again<Found>('quotations', [text, marked], (last = nothing) =>
    findChanged(text, marked, memory, last),
  );
  return quotations;
}

/** What stands clear of an edit is quoted as before, from where no quotation is open. */
function findChanged(text: string, paragraphs: readonly MarkedParagraph[], memory: Memory, last: Found): Found {
  const edit = editBetween(last.text, text);
  const ends = sameEnds(last.paragraphs, paragraphs, edit.by, isSameParagraph);
  // without the last one that is the same: it may run on into another one now
  let first = Math.max(0, ends.before - 1);
  while (first > 0 && (last.counts[first] === isOpen || last.paragraphs[first - 1]!.end + reach.after >= edit.start))
    first--;
  const more = paragraphs.length - last.paragraphs.length;
  const isBehind = (i: number): boolean =>
    i >= paragraphs.length - ends.after &&
    last.counts[i - more] !== isOpen &&
    last.paragraphs[i - more]!.start - reach.before > edit.end;
  const { joined, begun, next } = joinParagraphs(text, paragraphs, first, isBehind, memory);

  const quotations = last.quotations.slice(0, last.counts[first] ?? 0);
  const counts = last.counts.slice(0, first);
  for (const count of begun) counts.push(count === isOpen ? isOpen : count + quotations.length);
  for (const quotation of nested(joined, quotations.length)) quotations.push(quotation);
  if (next < paragraphs.length) {
    const behind = last.counts[next - more]!;
    const moreQuotations = quotations.length - behind;
    for (let i = behind; i < last.quotations.length; i++)
      quotations.push(movedQuotation(last.quotations[i]!, edit.by, moreQuotations));
    for (let i = next - more; i < last.counts.length; i++)
      counts.push(last.counts[i] === isOpen ? isOpen : last.counts[i]! + moreQuotations);
  }
  return { text, paragraphs, quotations, counts };
}

const isSameParagraph: IsSame<MarkedParagraph> = (one, other, by) =>
  one.form !== undefined && one.form === other.form && other.start - one.start === by;

/** Behind `before` others. */
function nested(joined: Joined[], before: number): Quotation[] {
  joined.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotations: Quotation[] = [];
  const around: number[] = [];
  for (const { start, end, contents, marks, closed, use } of joined) {
    while (around.length > 0 && quotations[around.at(-1)!]!.end <= start) around.pop();
    const inside = around.at(-1);
    quotations.push(
      inside === undefined
        ? { start, end, contents, marks, closed, use }
        : { start, end, contents, marks, closed, use, inside: inside + before },
    );
    around.push(quotations.length - 1);
  }
  return quotations;
}

function movedQuotation(quotation: Quotation, by: number, more: number): Quotation {
  const { start, end, marks, closed, use, inside } = quotation;
  const contents = quotation.contents.map((content) => ({ start: content.start + by, end: content.end + by }));
  return inside === undefined
    ? { start: start + by, end: end + by, contents, marks, closed, use }
    : { start: start + by, end: end + by, contents, marks, closed, use, inside: inside + more };
}

/** A quotation with one content a paragraph, while it is put together. */
interface Joined {
  readonly start: number;
  end: number;
  contents: Span[];
  marks: 'double' | 'single';
  closed: boolean;
  use: Quotation['use'];
}

/**
 * From `first` on, as far as somebody else knows what is quoted. “We go. ⏎ “We come back,” he said: the first paragraph stays open, the second opens again, and both are one quotation.
 * "We go. ⏎ We come back," he said: nothing is reopened, but the second paragraph begins with what only closes.
 */
function joinParagraphs(
  text: string,
  paragraphs: readonly MarkedParagraph[],
  first: number,
  isBehind: (index: number) => boolean,
  memory: Memory,
): { joined: Joined[]; begun: number[]; next: number } {
  const joined: Joined[] = [];
  const begun: number[] = [];
  let open: Joined | null = null;
  let next = first;
  for (; next < paragraphs.length; next++) {
    if (open === null && isBehind(next)) break;
    begun.push(open === null ? joined.length : isOpen);
    const paragraph = paragraphs[next]!;
    const below = paragraphs[next + 1];
    const runsOn = below !== undefined && opening.has(text.charAt(below.start));
    const { start: from } = paragraph;
    const { hasMarks, pairs } = readPairs(text, paragraph, open?.marks === 'double', runsOn, memory);
    if (!hasMarks) {
      open = null;
      continue;
    }
    let last: Joined | null = null;
    for (const { start, end, contentStart, contentEnd, marks, closed, runsOn, use } of pairs) {
      const content = { start: contentStart + from, end: contentEnd + from };
      let quotation: Joined;
      if (open?.marks === marks && start === 0) {
        open.contents.push(content);
        open.end = end + from;
        open.closed = closed;
        open.use = 'speech'; // nobody names a thing over two paragraphs
        quotation = open;
        open = null;
      } else {
        quotation = { start: start + from, end: end + from, contents: [content], marks, closed, use };
        joined.push(quotation);
      }
      if (runsOn) last = quotation;
    }
    open = last;
  }
  return { joined, begun, next };
}

const opening: ReadonlySet<string> = new Set(['"', '“', '„', '«', "'", '‘', '`']);
