/** Proper names: people, organisations, countries, other places, nationalities. */
import type { Knowledge } from '../knowledge.ts';
import type { LanguageModels } from './models.ts';
import type { Name, Sentence } from './sentence.ts';

export function findNames(
  _text: string,
  _sentences: readonly Sentence[],
  _knowledge: Knowledge,
  _models: LanguageModels,
): Name[] {
  return [];
}
