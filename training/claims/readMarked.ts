/** The articles of the corpus, read by the stages before claims, with the marks on their tokens. */
import { tableOf, type TokenTable } from '../../src/analysis/claims/tokens/tokenTable.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { findNames } from '../../src/analysis/language/findNames.ts';
import type { LanguageModels } from '../../src/analysis/language/models.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import { readLayout } from '../../src/analysis/layout/readLayout.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import type { MarkedArticle } from './attributions.ts';
import { markTokens, type MarkedTokens } from './countFrames.ts';

export interface ReadArticle {
  readonly name: string;
  readonly table: TokenTable;
  readonly marks: MarkedTokens;
}

export function readArticle(text: string, name: string, models: LanguageModels): Reading {
  const published = /_(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1];
  const knowledge = { ...noKnowledge, ...(published === undefined ? {} : { published }) };
  const layout = readLayout(text, knowledge);
  const sentences = readSentences(text, layout.paragraphs, models);
  const names = findNames(text, sentences, knowledge);
  return { ...layout, text, sentences, names, quotations: findQuotations(text, layout.paragraphs) };
}

export function readMarked({ name, text, attributions }: MarkedArticle, models: LanguageModels): ReadArticle {
  const table = tableOf(readArticle(text, name, models));
  return { name, table, marks: markTokens(table, attributions) };
}
