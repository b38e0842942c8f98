/** Pairs “…”, "…", ''…'', «…» and „…“ within one paragraph. */
import type { Span } from '../article.ts';
import { speechTag } from './speechTag.ts';
import type { Mark, Pair } from './marks.ts';

/**
 * `continued`: the paragraph before stayed open, so that a mark that closes what was not opened here ends it.
 * `runsOn`: the next paragraph begins with a mark, so that one left open here may go on there.
 */
export function pairDoubleMarks(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  continued: boolean,
  runsOn: boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    const outer = open.at(-1);
    if (outer === undefined) {
      if (mark.looks === 'close') {
        if (continued && index === 0) pairs.push(pairUp(null, mark, paragraph.start));
      } else if (!isInchSign(text, mark)) open.push(mark);
    } else if (mark.looks !== 'open') {
      open.pop();
      pairs.push(pairUp(outer, mark, outer.at));
    } else {
      if (!holdsAnother(marks, index, paragraph, outer, runsOn)) {
        // "We go, he said. "We stay." – the first mark was never closed
        const recovered = closeAtSpeech(text, open.pop()!, mark.at);
        if (recovered) pairs.push(recovered);
      }
      open.push(mark);
    }
  }
  for (const mark of open) {
    const contentStart = mark.at + mark.width;
    const recovered = closeAtSpeech(text, mark, paragraph.end);
    if (recovered) pairs.push(recovered);
    else if (contentStart < paragraph.end)
      pairs.push({
        start: mark.at,
        end: paragraph.end,
        contentStart,
        contentEnd: paragraph.end,
        marks: 'double',
        closed: false,
        runsOn: true,
      });
  }
  return pairs.filter(({ contentStart, contentEnd }) => contentStart < contentEnd);
}

/** Is this second opening mark a quotation within the first? "I was told "go" and I went." */
function holdsAnother(marks: readonly Mark[], index: number, paragraph: Span, outer: Mark, runsOn: boolean): boolean {
  const [first, second] = [marks[index + 1], marks[index + 2]];
  if (first === undefined || first.looks === 'open') return false;
  if (second === undefined) return runsOn && outer.at === paragraph.start;
  return second.looks === 'close';
}

function pairUp(from: Mark | null, to: Mark, start: number): Pair {
  return {
    start,
    end: to.at + to.width,
    contentStart: from ? from.at + from.width : start,
    contentEnd: to.at,
    marks: 'double',
    closed: true,
    runsOn: false,
  };
}

/** "We go, he said. – a mark is missing, but the speech tag shows where. */
function closeAtSpeech(text: string, mark: Mark, limit: number): Pair | null {
  const contentStart = mark.at + mark.width;
  const end = speechTag(text, contentStart, limit);
  if (end === null) return null;
  return { start: mark.at, end, contentStart, contentEnd: end, marks: 'double', closed: false, runsOn: false };
}

/** `a 12" screen` */
function isInchSign(text: string, mark: Mark): boolean {
  return mark.sign === '"' && mark.looks !== 'open' && /\d/.test(text[mark.at - 1] ?? '');
}
