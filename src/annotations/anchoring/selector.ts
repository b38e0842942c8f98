/** Describes a place in an article so that it is found again: the words, what stands around them, where they stood. */
import type { Span } from '../../analysis/article.ts';
import type { Selector, Target } from '../sidecar/annotation.ts';
import type { ArticleText } from './articleText.ts';

const contextLength = 24;

/** `spans` in offsets of the original text (UTF-16), in text order; the first is the record's own, the others its `more`. */
export function describeTarget(article: ArticleText, spans: readonly Span[]): Target {
  const [first, ...rest] = spans.map((span) => describeSpan(article, article.toNormal(span)));
  if (!first) throw new RangeError('A target has at least one span');
  return rest.length > 0 ? { ...first, more: rest } : first;
}

/** The words of a span of the original text, as selectors hold them. */
export function wordsAt(article: ArticleText, span: Span): string {
  const { start, end } = article.toNormal(span);
  return article.text.slice(start, end);
}

/** `span` in offsets of the normal text. */
export function describeSpan(article: ArticleText, span: Span): Selector {
  const { text } = article;
  const start = notInPair(text, span.start);
  const end = notInPair(text, span.end);
  return {
    quote: text.slice(start, end),
    prefix: text.slice(notInPair(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, notInPair(text, Math.min(text.length, end + contextLength))),
    pos: article.toPos({ start, end }),
  };
}

function notInPair(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000 ? at + 1 : at;
}
