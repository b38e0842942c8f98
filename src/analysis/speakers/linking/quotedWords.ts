/** Whether words are somebody's, between quotation marks. */
import type { Quotation } from '../../article.ts';

/** Tells whether an offset lies inside words of a speech quotation; asked in any order. */
export function quotedTest(quotations: readonly Quotation[]): (offset: number) => boolean {
  const spans = quotations
    .filter(({ use }) => use === 'speech')
    .flatMap(({ contents }) => contents)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= offset;
  };
}
