/** Sentences with tokens, tags and trees, paragraph by paragraph. A paragraph is read by itself: nothing around it changes it. */
import type { Paragraph } from '../article.ts';
import { guessTags } from './guessTags.ts';
import { lemmaOf } from './lemma.ts';
import type { LanguageModels } from './models.ts';
import type { Sentence, Token } from './sentence.ts';
import { findSentenceEnds } from './sentences.ts';
import { findTokens } from './tokens.ts';

/**
 * What was read before, by the paragraph's words: hand the same cache to every reading, and paragraphs that did not change
 * are not read again. It holds the paragraphs used last, some ten articles. The result is the same without it.
 */
export interface SentenceCache {
  models: LanguageModels | undefined;
  /** Least recently used first. */
  readonly paragraphs: Map<string, ParagraphReading>;
  /** Characters in them. */
  size: number;
}

const largestCache = 500_000;

export function createSentenceCache(): SentenceCache {
  return { models: undefined, paragraphs: new Map(), size: 0 };
}

/** A paragraph's sentences as they stood in the article when it was last read. */
interface ParagraphReading {
  readonly start: number;
  readonly index: number;
  readonly zone: Paragraph['kind'];
  readonly sentences: readonly Sentence[];
}

/** In text order; no sentence crosses a paragraph, and every sentence has at least one token. */
export function readSentences(
  text: string,
  paragraphs: readonly Paragraph[],
  models: LanguageModels,
  cache?: SentenceCache,
): Sentence[] {
  const result: Sentence[] = [];
  if (cache !== undefined && cache.models !== models) {
    cache.models = models;
    cache.paragraphs.clear();
    cache.size = 0;
  }
  paragraphs.forEach((paragraph, index) => {
    const { start, end, kind: zone } = paragraph;
    const words = text.slice(start, end);
    const before = cache?.paragraphs.get(words);
    const sentences =
      before === undefined ? readParagraph(words, paragraph, index, models) : moved(before, start, index, zone);
    if (cache !== undefined) keep(cache, words, { start, index, zone, sentences });
    for (const sentence of sentences) result.push(sentence);
  });
  return result;
}

function keep(cache: SentenceCache, words: string, reading: ParagraphReading): void {
  if (cache.paragraphs.delete(words)) cache.size -= words.length;
  cache.paragraphs.set(words, reading);
  cache.size += words.length;
  for (const oldest of cache.paragraphs.keys()) {
    if (cache.size <= largestCache) break;
    cache.paragraphs.delete(oldest);
    cache.size -= oldest.length;
  }
}

function readParagraph(
  text: string,
  { start: base, kind: zone }: Paragraph,
  paragraph: number,
  models: LanguageModels,
): Sentence[] {
  const { starts, ends } = findTokens(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const after of findSentenceEnds(text, { starts, ends })) {
    const words: string[] = [];
    for (let i = first; i < after; i++) words.push(text.slice(starts[i], ends[i]));
    sentences.push({
      start: base + starts[first]!,
      end: base + ends[after - 1]!,
      paragraph,
      zone,
      tokens: readWords(words, (i) => base + starts[first + i]!, models),
      parsed: models.grammar !== undefined,
    });
    first = after;
  }
  return sentences;
}

function readWords(words: readonly string[], startOf: (index: number) => number, { grammar }: LanguageModels): Token[] {
  const tree = grammar?.read(words);
  const guesses = tree === undefined ? guessTags(words) : [];
  return words.map((text, i) => {
    const start = startOf(i);
    const tag = tree === undefined ? guesses[i]! : grammar!.tags[tree.tags[i]!]!;
    return {
      start,
      end: start + text.length,
      text,
      tag,
      lemma: lemmaOf(text, tag),
      head: tree === undefined ? -1 : tree.heads[i]!,
      relation: tree === undefined ? '' : grammar!.relations[tree.relations[i]!]!,
    };
  });
}

/** The same sentences at another place of the article. */
function moved(reading: ParagraphReading, start: number, index: number, zone: Paragraph['kind']): readonly Sentence[] {
  const by = start - reading.start;
  if (by === 0 && reading.index === index && reading.zone === zone) return reading.sentences;
  return reading.sentences.map((sentence) => ({
    ...sentence,
    start: sentence.start + by,
    end: sentence.end + by,
    paragraph: index,
    zone,
    tokens:
      by === 0
        ? sentence.tokens
        : sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by })),
  }));
}
