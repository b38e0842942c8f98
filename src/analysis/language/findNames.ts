/** Proper names: people, organisations, countries, other places, nationalities. */
import type { Knowledge } from '../knowledge.ts';
import type { LanguageModels } from './models.ts';
import { capitalsOf } from './names/capitals.ts';
import type { Draft } from './names/draft.ts';
import { findKnown } from './names/knownNames.ts';
import { propagate } from './names/propagate.ts';
import { scanSentence } from './names/scanSentence.ts';
import { joinTagged } from './names/tagged.ts';
import type { Name, Sentence } from './sentence.ts';

/**
 * Names in text order, not overlapping. The article is read twice: a name seen in full once is known everywhere,
 * also where its capital proves nothing ("May said", "TRUSS: …").
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  models: LanguageModels,
): Name[] {
  const known = findKnown(text, sentences, knowledge);
  const scanned = sentences.flatMap((sentence, index) => {
    const capitals = capitalsOf(sentence);
    return joinTagged(sentence, index, scanSentence(text, sentence, index, capitals), models.names, capitals);
  });
  const drafts = propagate(text, sentences, known, scanned);
  return drafts.map((draft) => toName(draft, sentences[draft.sentence]!));
}

function toName({ sentence, first, last, kind, rule, confidence, title }: Draft, { tokens }: Sentence): Name {
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    kind,
    sentence,
    ...(title && { title: { start: tokens[title[0]]!.start, end: tokens[title[1]]!.end } }),
    rule,
    confidence,
  };
}
