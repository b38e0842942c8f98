/** Lines of a text, counted once: a long list of marks asks for the line of each. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  if (last.text !== text) last = { text, starts: startsOf(text) };
  let low = 0;
  let high = last.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (last.starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
