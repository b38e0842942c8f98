/** Reads a text for the tests of claims, with the trained models. */
import { findClaims } from '../../../src/analysis/claims/findClaims.ts';
import type { Claim } from '../../../src/analysis/article.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { findNames } from '../../../src/analysis/language/findNames.ts';
import type { LanguageModels } from '../../../src/analysis/language/models.ts';
import { readSentences } from '../../../src/analysis/language/readSentences.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import type { Reading } from '../../../src/analysis/reading.ts';
import { readModels } from '../../../src/cli/readModels.ts';

let models: LanguageModels | null = null;

export function readForTest(text: string): Reading {
  models ??= readModels();
  const layout = readLayout(text, noKnowledge);
  const sentences = readSentences(text, layout.paragraphs, models);
  return {
    ...layout,
    text,
    sentences,
    names: findNames(text, sentences, noKnowledge),
    quotations: findQuotations(text, layout.paragraphs),
  };
}

/** The attributed claims of a text. */
export function claimsOf(text: string): Claim[] {
  return findClaims(readForTest(text)).filter(({ kind }) => kind !== 'reported');
}
