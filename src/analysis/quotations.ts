/**
 * Quoted spans, also over paragraphs. Marks are paired paragraph by paragraph, so that one wrong mark never turns
 * the rest of the article inside out; then paragraphs that were reopened are joined to one quotation.
 */
import type { Quotation, Span } from './article.ts';
import { Memory } from './memory.ts';
import { type MarkedParagraph, readPairs } from './quotations/readPairs.ts';

/** In text order; an outer quotation comes before what stands inside it. Page furniture is not read. */
export function findQuotations(
  text: string,
  paragraphs: readonly MarkedParagraph[],
  memory: Memory = new Memory(),
): Quotation[] {
  const pairs = joinParagraphs(
    text,
    paragraphs.filter(({ kind }) => kind !== 'boilerplate'),
    memory,
  );
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotations: Quotation[] = [];
  const around: number[] = [];
  for (const { start, end, contents, marks, closed, use } of pairs) {
    while (around.length > 0 && quotations[around.at(-1)!]!.end <= start) around.pop();
    const inside = around.at(-1);
    quotations.push(
      inside === undefined
        ? { start, end, contents, marks, closed, use }
        : { start, end, contents, marks, closed, use, inside },
    );
    around.push(quotations.length - 1);
  }
  return quotations;
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
 * “We go. ⏎ “We come back,” he said: the first paragraph stays open, the second opens again, and both are one quotation.
 * "We go. ⏎ We come back," he said: nothing is reopened, but the second paragraph begins with what only closes.
 */
function joinParagraphs(text: string, paragraphs: readonly MarkedParagraph[], memory: Memory): Joined[] {
  const joined: Joined[] = [];
  let open: Joined | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const runsOn = next !== undefined && opening.has(text.charAt(next.start));
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
  return joined;
}

const opening: ReadonlySet<string> = new Set(['"', '“', '„', '«', "'", '‘', '`']);
