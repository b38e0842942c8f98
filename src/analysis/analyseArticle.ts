/** The pipeline: the only file that knows the order of the stages. Pure, total, deterministic and independent of today's date. */
import type { ArticleAnalysis } from './article.ts';
import { findClaims } from './claims/findClaims.ts';
import { withoutCorrected } from './claims/withoutCorrected.ts';
import { correctionsOf } from './corrections.ts';
import { findDates } from './dates/findDates.ts';
import { englishPart } from './englishPart.ts';
import type { Knowledge } from './knowledge.ts';
import { findNames } from './language/findNames.ts';
import type { LanguageModels } from './language/models.ts';
import { readSentences, type SentenceCache } from './language/readSentences.ts';
import { readLayout } from './layout/readLayout.ts';
import { findQuotations } from './quotations.ts';
import type { Reading } from './reading.ts';
import { attributeClaims } from './speakers/attributeClaims.ts';
import { findSpeakers } from './speakers/findSpeakers.ts';

/** Changes whenever the same text can give another result: caches and the index are keyed by it. */
export const analysisVersion = '0.1';

/**
 * Reads one article. Offsets in the result are UTF-16 code units into `text` exactly as given.
 * Never throws: any string gives a result. `cache` spares reading unchanged paragraphs again and changes no result.
 */
export function analyseArticle(
  text: string,
  knowledge: Knowledge,
  models: LanguageModels,
  cache?: SentenceCache,
): ArticleAnalysis {
  const layout = readLayout(text, knowledge);
  const sentences = readSentences(text, layout.paragraphs, models, cache);
  const quotations = findQuotations(text, layout.paragraphs);
  const english = englishPart(layout, sentences, quotations);
  const isNoSpeaker = correctionsOf('speaker', knowledge, layout);
  const names = findNames(text, english.sentences, knowledge, models).filter(
    ({ start, end }) => !isNoSpeaker(text.slice(start, end), start),
  );
  const reading: Reading = { ...layout, ...english, text, names };
  const dates = findDates(reading, knowledge);
  const named = findSpeakers(reading, knowledge);
  const found = withoutCorrected(text, findClaims(reading), correctionsOf('claim', knowledge, layout));
  const { speakers, claims } = attributeClaims(reading, named, found, isNoSpeaker);
  return {
    analysisVersion,
    meta: layout.meta,
    zones: layout.zones,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    quotations,
    dates,
    speakers,
    claims,
    notices: models.problems,
  };
}
