/** Pairs ‘…’ and '…', and leaves apostrophes alone: Kiev's, the '90s, rock 'n' roll, the workers' rights. */
import type { Span } from '../article.ts';
import type { Mark, Pair } from './marks.ts';

/** Words whose first letters an apostrophe stands for. */
const elided = /^(?:\d\ds?|n['’]|em|til|till|cause|cos|coz|twas|tis|bout|round|er|ere|im|tude)(?![\p{L}\p{N}])/iu;

/** A single quotation never crosses the marks of a double one. */
export function pairSingleMarks(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  doubles: readonly Pair[],
  runsOn: boolean,
): Pair[] {
  // most paragraphs have apostrophes alone
  if (!marks.some((mark) => opens(text, mark))) return [];
  const pairs: Pair[] = [];
  for (const group of groupByDouble(marks, doubles)) {
    for (let i = 0; i < group.length; i++) {
      const from = group[i]!;
      if (!opens(text, from)) continue;
      const close = closingMark(text, group, i);
      if (close > i) {
        pairs.push(pair(from, group[close]!.at, true));
        i = close;
      } else if (runsOn && from.at === paragraph.start && !group.some((mark, k) => k > i && opens(text, mark))) {
        pairs.push(pair(from, paragraph.end, false));
      }
    }
  }
  return pairs.filter(({ contentStart, contentEnd }) => contentStart < contentEnd);
}

function pair(from: Mark, contentEnd: number, closed: boolean): Pair {
  const end = closed ? contentEnd + 1 : contentEnd;
  return { start: from.at, end, contentStart: from.at + 1, contentEnd, marks: 'single', closed, runsOn: !closed };
}

function opens(text: string, { sign, looks, at }: Mark): boolean {
  if (/[’›`]/.test(sign) || looks === 'close') return false;
  const before = text[at - 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(before)) return false; // Kiev's
  const after = text.slice(at + 1, at + 8);
  return /^\S/.test(after) && !elided.test(after);
}

/** Index of the mark that closes the one at `from`, or -1. A mark after a plural s may be a possessive: a later, certain one wins. */
function closingMark(text: string, group: readonly Mark[], from: number): number {
  let possible = -1;
  for (let i = from + 1; i < group.length; i++) {
    const mark = group[i]!;
    if (opens(text, mark)) break;
    const before = text[mark.at - 1] ?? ' ';
    const after = text.slice(mark.at + 1, mark.at + 3);
    if (/\s/.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    const mayBeApostrophe = /[sn]/i.test(before) && /^\s\p{L}/u.test(after);
    if (!mayBeApostrophe) return i;
    if (possible < 0) possible = i;
  }
  return possible;
}

/** Marks that stand within the same double quotation, or outside all. */
function groupByDouble(marks: readonly Mark[], doubles: readonly Pair[]): Mark[][] {
  const groups = new Map<number, Mark[]>();
  const ordered = [...doubles].sort((a, b) => a.start - b.start);
  const around: number[] = [];
  let next = 0;
  for (const mark of marks) {
    while (next < ordered.length && ordered[next]!.start < mark.at) {
      while (around.length > 0 && ordered[around.at(-1)!]!.end <= ordered[next]!.start) around.pop();
      around.push(next++);
    }
    while (around.length > 0 && ordered[around.at(-1)!]!.end <= mark.at) around.pop();
    const key = around.at(-1) ?? -1;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}
