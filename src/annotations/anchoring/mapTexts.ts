/**
 * Compares two versions of an article and says where each word went: through edits, retyped quotation marks, new line breaks
 * and paragraphs that were moved as a whole. A word that was deleted went nowhere, whatever stands elsewhere.
 */
import type { InSteps } from '../inSteps.ts';
import type { Pos } from '../sidecar/annotation.ts';
import { readArticleText, type ArticleText } from './articleText.ts';
import { followWords, type Followed } from './followWords.ts';
import { linkWords } from './linkWords.ts';
import { readWords, readWordsAgain, type Numbers, type Words } from './textWords.ts';

export interface TextMap {
  /**
   * Where the words at `pos` (code points of the old text) stand in the new one. Null: they did not stand there in the old text.
   */
  follow(pos: Pos, quote: string): Followed | null;
}

/** The old text of the last comparison, and the new one: while somebody writes it is compared with every new version. */
interface Compared {
  readonly numbers: Numbers;
  readonly from: Words;
  readonly article: ArticleText;
  readonly to: Words;
  readonly map: TextMap;
}

/** The last comparison: annotations, rejections and other reviewers' files ask for the same one. */
let last: Compared | undefined;

/** Words that somebody wrote and took away again are numbered too: from so many on all is read afresh. */
const mostNumbers = 100_000;

/** Both normal texts. */
export function* mapInSteps(old: string, now: string): InSteps<TextMap> {
  const known = last?.from.text === old && last.numbers.size < mostNumbers ? last : undefined;
  if (known?.to.text === now) return known.map;
  const numbers: Numbers = known?.numbers ?? new Map<string, number>();
  const from = known?.from ?? readWords(old, numbers);
  const article = known?.article ?? readArticleText(old);
  yield;
  const to = readWordsAgain(known?.to ?? from, now, numbers);
  yield;
  const links = yield* linkWords(from, to);
  const map: TextMap = {
    follow(pos, quote) {
      const span = article.fromPos(pos);
      return old.slice(span.start, span.end) === quote ? followWords(from, to, links, span, quote, now) : null;
    },
  };
  last = { numbers, from, article, to, map };
  return map;
}
