/**
 * Quoted spans, also over paragraphs. Marks are paired paragraph by paragraph, so that one wrong mark never turns
 * the rest of the article inside out; then paragraphs that were reopened are joined to one quotation.
 */
import type { Paragraph, Quotation, Span } from './article.ts';
import { pairDoubleMarks } from './quotations/pairDoubleMarks.ts';
import { pairSingleMarks } from './quotations/pairSingleMarks.ts';
import { findMarks } from './quotations/marks.ts';
import { useOfQuotation } from './quotations/useOfQuotation.ts';

/** In text order; an outer quotation comes before what stands inside it. Page furniture is not read. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const pairs = joinParagraphs(
    text,
    paragraphs.filter(({ kind }) => kind !== 'boilerplate'),
  );
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotations: Quotation[] = [];
  const around: number[] = [];
  for (const pair of pairs) {
    while (around.length > 0 && quotations[around.at(-1)!]!.end <= pair.start) around.pop();
    const inside = around.at(-1);
    quotations.push({
      start: pair.start,
      end: pair.end,
      contents: pair.contents,
      marks: pair.marks,
      closed: pair.closed,
      use: useOfQuotation(text, pair),
      ...(inside === undefined ? {} : { inside }),
    });
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
}

/**
 * “We go. ⏎ “We come back,” he said: the first paragraph stays open, the second opens again, and both are one quotation.
 * "We go. ⏎ We come back," he said: nothing is reopened, but the second paragraph begins with what only closes.
 */
function joinParagraphs(text: string, paragraphs: readonly Paragraph[]): Joined[] {
  const joined: Joined[] = [];
  let open: Joined | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = findMarks(text, paragraph);
    if (marks.doubles.length + marks.singles.length === 0) {
      open = null;
      continue;
    }
    const next = paragraphs[index + 1];
    const runsOn = next !== undefined && /^["“„«'‘`]/.test(text.slice(next.start, next.start + 1));
    const doubles = pairDoubleMarks(text, paragraph, marks.doubles, open?.marks === 'double', runsOn);
    const singles = pairSingleMarks(text, paragraph, marks.singles, doubles, runsOn);
    let last: Joined | null = null;
    for (const pair of [...doubles, ...singles]) {
      const content = { start: pair.contentStart, end: pair.contentEnd };
      const goesOn = open !== null && open.marks === pair.marks && pair.start === paragraph.start;
      let quotation: Joined;
      if (open && goesOn) {
        open.contents.push(content);
        open.end = pair.end;
        open.closed = pair.closed;
        quotation = open;
        open = null;
      } else {
        quotation = { start: pair.start, end: pair.end, contents: [content], marks: pair.marks, closed: pair.closed };
        joined.push(quotation);
      }
      if (pair.runsOn) last = quotation;
    }
    open = last;
  }
  return joined;
}
