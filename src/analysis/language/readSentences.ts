/** Sentences with tokens, tags and trees, paragraph by paragraph. A paragraph is read by itself: nothing around it changes it. */
import type { Paragraph, Span, ZoneKind } from '../article.ts';
import { guessTags } from './guessTags.ts';
import { lemmaWith } from './lemma.ts';
import type { LanguageModels } from './models.ts';
import type { Sentence, Token } from './sentence.ts';
import { findSentenceEnds } from './sentences.ts';
import { findTokens } from './tokens.ts';
import { featuresOf, type WordFeatures } from './wordFeatures.ts';

/** In text order; no sentence crosses a paragraph, and every sentence has at least one token. */
export function readSentences(text: string, paragraphs: readonly Paragraph[], models: LanguageModels): Sentence[] {
  const read = readTogether(
    paragraphs.map(({ start, end, kind }) => ({ text: text.slice(start, end), zone: kind })),
    models,
  );
  return paragraphs.flatMap(({ start }, index) => movedSentences(read[index]!, start, index));
}

/** The sentences of several paragraphs, each by offsets into its own words: first the trees of all, then the names of all. */
export function readTogether(
  paragraphs: readonly { readonly text: string; readonly zone: ZoneKind }[],
  models: LanguageModels,
): (readonly Sentence[])[] {
  const trees = paragraphs.map(({ text, zone }) => readTrees(text, zone, models));
  const { names } = models;
  if (names === undefined) return trees;
  return trees.map((sentences) =>
    sentences.map(({ start, end, paragraph, zone, tokens, parsed }) => {
      return { start, end, paragraph, zone, tokens, parsed, guesses: names.find(tokens) };
    }),
  );
}

/** The sentences of one paragraph, by offsets into its own words. */
export function readParagraph(text: string, zone: ZoneKind, models: LanguageModels): readonly Sentence[] {
  return readTogether([{ text, zone }], models)[0]!;
}

function readTrees(text: string, zone: ZoneKind, models: LanguageModels): Sentence[] {
  const { starts, ends } = findTokens(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (const after of findSentenceEnds(text, { starts, ends })) {
    const forms: WordFeatures[] = [];
    for (let i = first; i < after; i++) forms.push(featuresOf(text.slice(starts[i], ends[i])));
    const tokens = readWords(forms, starts, first, models);
    sentences.push({
      start: starts[first]!,
      end: ends[after - 1]!,
      paragraph: 0,
      zone,
      tokens,
      parsed: models.grammar !== undefined,
    });
    first = after;
  }
  return sentences;
}

/** The sentences of a paragraph that nobody reads further, as one in another language: where they stand. */
export function sentenceSpans(text: string): Span[] {
  const { starts, ends } = findTokens(text);
  const after = findSentenceEnds(text, { starts, ends });
  return after.map((end, i) => ({ start: starts[after[i - 1] ?? 0]!, end: ends[end - 1]! }));
}

/** The words of a sentence, of which the first begins at `starts[first]`. */
function readWords(
  forms: readonly WordFeatures[],
  starts: readonly number[],
  first: number,
  { grammar }: LanguageModels,
): Token[] {
  const words = forms.map(({ word }) => word);
  const tree = grammar?.read(words, forms);
  const guesses = tree === undefined ? guessTags(words) : [];
  return forms.map((form, i) => {
    const text = form.word;
    const start = starts[first + i]!;
    const tag = tree === undefined ? guesses[i]! : grammar!.tags[tree.tags[i]!]!;
    return {
      start,
      end: start + text.length,
      text,
      form,
      tag,
      lemma: lemmaWith(form, tag),
      head: tree === undefined ? -1 : tree.heads[i]!,
      relation: tree === undefined ? '' : grammar!.relations[tree.relations[i]!]!,
    };
  });
}

/** Sentences of one paragraph where the paragraph stands: `by` characters further on, as paragraph `paragraph`. */
export function movedSentences(sentences: readonly Sentence[], by: number, paragraph: number): readonly Sentence[] {
  return sentences.map(({ start, end, zone, tokens, parsed, guesses }) => ({
    start: start + by,
    end: end + by,
    paragraph,
    zone,
    tokens:
      by === 0
        ? tokens
        : tokens.map(({ start, end, text, form, tag, lemma, head, relation }) => ({
            start: start + by,
            end: end + by,
            text,
            form,
            tag,
            lemma,
            head,
            relation,
          })),
    parsed,
    ...(guesses && { guesses }),
  }));
}
