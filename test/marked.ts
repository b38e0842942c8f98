/**
 * Tests read as text: spans are marked in it, not given as offsets.
 * `marked('«Ms Truss» said …')` → `{ text: 'Ms Truss said …', spans: [{ start: 0, end: 8 }] }`
 */
import type { Span } from '../src/analysis/article.ts';

export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of source) {
    if (character === '«') open.push(text.length);
    else if (character === '»') spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The text with the spans marked, for assertions whose failure shows the difference as text. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span) => [
    { at: span.start, mark: '«', order: 1 },
    { at: span.end, mark: '»', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), text);
}
