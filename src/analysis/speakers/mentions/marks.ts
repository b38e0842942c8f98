/** What every mention says of its place in the sentence. */
import type { Found } from './candidate.ts';
import { isSource, isSubject } from './grammar.ts';
import { type SentenceWords, spanOf } from './sentenceWords.ts';

export type Marks = Pick<Found, 'start' | 'end' | 'first' | 'last' | 'subject' | 'speaks'>;

export function marksOf(words: SentenceWords, first: number, last: number): Marks {
  const { start, end } = spanOf(words, first, last);
  return {
    start,
    end,
    first,
    last,
    subject: isSubject(words.sentence, first, last),
    speaks: isSource(words.sentence, first, last),
  };
}
