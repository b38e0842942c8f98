/** Sentences with tokens, tags and trees, paragraph by paragraph. */
import type { Paragraph } from '../article.ts';
import type { LanguageModels } from './models.ts';
import type { Sentence } from './sentence.ts';

export function readSentences(_text: string, _paragraphs: readonly Paragraph[], _models: LanguageModels): Sentence[] {
  return [];
}
