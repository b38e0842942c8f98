/** How capitals are used: in a sentence they mark names, in a title-case headline they mark every longer word. */
import type { Sentence, Token } from '../sentence.ts';
import { isSmallWord } from './wordLists.ts';

export type Capitals = 'sentence' | 'title' | 'all';

export const isCapital = (token: Token | undefined): boolean => token?.form.capitalised === true;

/** "Minister Quits After Vote" is title case, "MINISTER QUITS" all capitals, everything else a sentence. */
export function capitalsOf(sentence: Sentence): Capitals {
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (const { form } of sentence.tokens) {
    const { lettered, capitalised, allCaps, key } = form;
    if (!lettered) continue;
    if (!allCaps && isSmallWord.has(key)) {
      // "of" in "House of Cards" is small in title case as well; "said" in a sentence is not in this list
      continue;
    }
    words++;
    if (allCaps) upper++;
    if (capitalised) capital++;
    else if (words - capital > 0.2 * sentence.tokens.length) return 'sentence'; // whatever comes
  }
  if (words >= 3 && upper >= 0.8 * words) return 'all';
  if (words >= 4 && capital >= 0.9 * words && !endsLikeSentence(sentence)) return 'title';
  return 'sentence';
}

function endsLikeSentence({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '.';
}

/** Whether a capital here is owed to the place and not to the word: first in the sentence, after an opening mark or a colon. */
export function startsClause(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const text = tokens[i]!.text;
    if (/^["“‘'«([•*–—-]+$/.test(text) || text === '``') continue;
    return /^[:.?!…]$/.test(text) || (/^["”’'»]+$/.test(text) && i > 0 && /^[.?!]$/.test(tokens[i - 1]!.text));
  }
  return true;
}
