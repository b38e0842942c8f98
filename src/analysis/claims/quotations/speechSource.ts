/** The source between a quotation and its verb: `"…," [the mayor] later said`. */
import { trim, type Range, type TokenTable } from '../tokens/tokenTable.ts';
import { timeWord } from '../tokens/words.ts';

export function sourceBefore(table: TokenTable, [from, to]: Range, verbStart: number): Range | null {
  const { lower, tags, words } = table;
  let last = Math.min(to, verbStart - 1);
  while (last > from && /^(?:RB|MD|TO)$/.test(tags[last]!)) last--;
  if (last > from && timeWord.has(lower[last]!)) {
    let k = last - 1;
    while (
      k > from &&
      (/^(?:last|this|next|late|early|earlier|the|a|on|in|that|few|several|,|\d+)$/.test(lower[k]!) ||
        timeWord.has(lower[k]!))
    )
      k--;
    last = k;
  }
  let first = from;
  while (first < last && /^(?:as|and|but|then|so|or|which)$/.test(lower[first]!)) first++;
  // keep the closing comma of an apposition out, its words in
  while (last > first && words[last] === ',') last--;
  return trim(table, first, last);
}
