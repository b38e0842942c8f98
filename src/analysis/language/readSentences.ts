/** Sentences with tokens, tags and trees, paragraph by paragraph. */
import type { Paragraph } from '../article.ts';
import { guessTags } from './guessTags.ts';
import { lemmaOf } from './lemma.ts';
import type { LanguageModels } from './models.ts';
import type { Sentence, Token } from './sentence.ts';
import { findSentenceEnds } from './sentences.ts';
import { findTokens } from './tokens.ts';

/** In text order; no sentence crosses a paragraph, and every sentence has at least one token. */
export function readSentences(text: string, paragraphs: readonly Paragraph[], models: LanguageModels): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => readParagraph(text, paragraph, index, models));
}

function readParagraph(text: string, paragraph: Paragraph, index: number, models: LanguageModels): Sentence[] {
  const { starts, ends } = findTokens(text, paragraph.start, paragraph.end);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const after of findSentenceEnds(text, { starts, ends })) {
    const words: string[] = [];
    for (let i = first; i < after; i++) words.push(text.slice(starts[i], ends[i]));
    const tags = tagWords(words, models);
    const from = first;
    const tokens = words.map((word, i): Token => {
      const tag = tags[i] ?? 'NN';
      return {
        start: starts[from + i]!,
        end: ends[from + i]!,
        text: word,
        tag,
        lemma: lemmaOf(word, tag),
        head: -1,
        relation: '',
      };
    });
    sentences.push({
      start: starts[first]!,
      end: ends[after - 1]!,
      paragraph: index,
      zone: paragraph.kind,
      tokens,
      parsed: false,
    });
    first = after;
  }
  return sentences;
}

function tagWords(words: readonly string[], { tagger }: LanguageModels): readonly string[] {
  return tagger === undefined ? guessTags(words) : [...tagger.tag(words)].map((tag) => tagger.tags[tag] ?? 'NN');
}
