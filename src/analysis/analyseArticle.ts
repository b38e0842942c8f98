/** The pipeline: the only file that knows the order of the stages. Pure, total, deterministic and independent of today's date. */
import type { ArticleAnalysis } from './article.ts';
import { distinctIds } from './claims/distinctIds.ts';
import { findClaims } from './claims/findClaims.ts';
import { withoutCorrected } from './claims/withoutCorrected.ts';
import { correctionsOf } from './corrections.ts';
import { findForms, formsFor, formsOfParagraphs } from './dates/findDates.ts';
import { resolveDates } from './dates/resolveDates.ts';
import { englishQuotations } from './englishPart.ts';
import type { Knowledge } from './knowledge.ts';
import { analysisVersion } from './analysisVersion.ts';
import type { LanguageModels } from './language/models.ts';
import { readLayout } from './layout/readLayout.ts';
import { Memory } from './memory.ts';
import { Movable, succeedInTurn } from './movable.ts';
import { passageAt, placePassages } from './passages.ts';
import { joined } from './joined.ts';
import { findQuotations } from './quotations.ts';
import { readParagraphs } from './readParagraphs.ts';
import { attributeClaims } from './speakers/attributeClaims.ts';
import { findCandidates } from './speakers/findSpeakers.ts';
import { type Linking, linkSpeakers, stillHolds, withoutCorrectedNames } from './speakers/linkSpeakers.ts';
import { toSpeakers } from './speakers/toSpeaker.ts';

/**
 * Reads one article. Offsets in the result are UTF-16 code units into `text` exactly as given.
 * Never throws: any string gives a result. `memory` spares reading unchanged paragraphs again and changes no result.
 */
export function analyseArticle(
  text: string,
  knowledge: Knowledge,
  models: LanguageModels,
  memory: Memory = new Memory(),
): ArticleAnalysis {
  memory.begin(models, knowledge.speakers, knowledge.corrections);
  // zones, and each paragraph by itself
  const layout = readLayout(text, knowledge, memory);
  const isNoSpeaker = correctionsOf('speaker', knowledge, layout);
  const paragraphs = readParagraphs(text, layout.paragraphs, { knowledge, models, isNoSpeaker, memory });
  const quotations = findQuotations(text, layout.paragraphs, memory);

  // what a passage says by itself
  const only = formsFor(layout);
  const places = placePassages(text, paragraphs.english, englishQuotations(layout, quotations), memory);
  const stage = `passage ${only ?? ''}`;
  const keys = places.map(({ key }) => key);
  const read = memory.recallAll(
    keys,
    () => stage,
    (missing) => {
      // stage by stage and not passage by passage: what a processor did just before it does twice as fast
      const unread = missing.map((index) => passageAt(text, places[index]!));
      const forms = unread.map((passage) => findForms(passage, only));
      const candidates = unread.map(findCandidates);
      const claims = unread.map(findClaims);
      return unread.map(
        (passage, i) =>
          new Movable({ text: passage.text, forms: forms[i]!, candidates: candidates[i]!, claims: claims[i]! }),
      );
    },
  );
  // a passage that somebody wrote in mentions the same ones most of the time: then nobody asks again who they are
  memory.again('passages', read, (last: typeof read = []) => {
    succeedInTurn(last, read);
    return read;
  });
  const passages = places.map(({ start, sentence }, i) => read[i]!.at(start, sentence, memory.reading));

  // what only the whole article tells: values of dates, who is who, whose claim it is
  const forms = passages.length > 0 ? passages : [formsOfParagraphs(text, layout, only)];
  const dates = resolveDates(forms, layout, knowledge);
  const lists = passages.map((passage) => passage.candidates);
  const candidates = withoutCorrectedNames(text, joined(lists), isNoSpeaker);
  const published = layout.meta.published ?? layout.meta.updated;
  const linking = memory.again(
    'linking',
    [published, knowledge.holders, ...places.map(({ sentence }) => sentence), ...lists, ...candidates],
    (last?: Linking) => linkSpeakers(text, candidates, knowledge, published, last),
    (last) => stillHolds(last, text),
  );
  const all = distinctIds(passages);
  const found = withoutCorrected(text, all, correctionsOf('claim', knowledge, layout));
  const { speakers, claims } = attributeClaims(text, toSpeakers(linking), linking.mentioned, found, isNoSpeaker);
  return {
    analysisVersion,
    meta: layout.meta,
    zones: layout.zones,
    sentences: paragraphs.sentences,
    quotations,
    dates,
    speakers,
    claims,
    notices: models.problems,
  };
}
