/**
 * Compares two versions of an article and says where each word went: through edits, retyped quotation marks, new line breaks
 * and paragraphs that were moved as a whole. A word that was deleted went nowhere, whatever stands elsewhere.
 */
import { atOnce, type InSteps } from '../inSteps.ts';
import type { Pos } from '../sidecar/annotation.ts';
import { readArticleText, type ArticleText } from './articleText.ts';
import { followWords, type Followed } from './followWords.ts';
import { linkWords } from './linkWords.ts';
import { tokenise, type Token } from './textWords.ts';

export interface TextMap {
  /**
   * Where the words at `pos` (code points of the old text) stand in the new one. Null: they did not stand there in the old text.
   */
  follow(pos: Pos, quote: string): Followed | null;
}

/** A text in words, each with a number: equal words of this text have equal numbers. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  readonly article: ArticleText;
}

/** The old text of the last comparison: while somebody writes it is compared with every new version. */
let last: Words | undefined;

/** The last comparison: annotations, rejections and other reviewers' files ask for the same one. */
let compared: { readonly old: string; readonly now: string; readonly map: TextMap } | undefined;

/** Both normal texts. */
export function mapTexts(old: string, now: string): TextMap {
  return atOnce(mapInSteps(old, now));
}

/** As `mapTexts`. */
export function* mapInSteps(old: string, now: string): InSteps<TextMap> {
  if (compared?.old === old && compared.now === now) return compared.map;
  const map = yield* compareTexts(old, now);
  compared = { old, now, map };
  return map;
}

function* compareTexts(old: string, now: string): InSteps<TextMap> {
  const known = last?.text === old ? last : (last = readWords(old));
  const { tokens: from, ids, article } = known;
  yield;
  const to = tokenise(now, ids, new Map());
  yield;
  const links = yield* linkWords(from, to);
  return {
    follow(pos, quote) {
      const span = article.fromPos(pos);
      return old.slice(span.start, span.end) === quote ? followWords(from, to, links, span, quote, now) : null;
    },
  };
}

function readWords(text: string): Words {
  const ids = new Map<string, number>();
  return { text, tokens: tokenise(text, new Map(), ids), ids, article: readArticleText(text) };
}
