/** How a title is shown: "pm" → "Prime Minister", "foreign secretary" → "Foreign Secretary". */
import type { SentenceWords } from './sentenceWords.ts';

export function titleOf(words: SentenceWords, first: number, last: number): string {
  const title = capitalise(written(words, first, last));
  return title === 'PM' ? 'Prime Minister' : title;
}

/** Words with single spaces, and none where the text has none: "Vice-President". */
function written({ tokens }: SentenceWords, first: number, last: number): string {
  let words = '';
  for (let i = first; i <= last; i++) {
    words += i > first && tokens[i]!.start > tokens[i - 1]!.end ? ` ${tokens[i]!.text}` : tokens[i]!.text;
  }
  return words;
}

function capitalise(title: string): string {
  return title
    .split(' ')
    .map((word, i) => {
      if (/^(?:pm|mp|msp|mep|ceo|cfo|coo)$/i.test(word)) return word.toUpperCase();
      return i > 0 && /^(?:of|the|for|and|to|in)$/i.test(word)
        ? word.toLowerCase()
        : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}
