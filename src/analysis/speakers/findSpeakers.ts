/** Mentions of speakers, linked: one person, one entity. */
import type { Speaker } from '../article.ts';
import { correctionsOf } from '../corrections.ts';
import type { Name } from '../language/sentence.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage, Reading } from '../reading.ts';
import { quotedTest } from './linking/quotedWords.ts';
import { withoutCorrectedNames, linkSpeakers } from './linkSpeakers.ts';
import { type Candidate, placed } from './mentions/candidate.ts';
import { findMentions } from './mentions/findMentions.ts';
import { toSpeakers } from './toSpeaker.ts';

/** Speakers by kind, and by first mention within a kind. Nothing that stands in page furniture is one. */
export function findSpeakers(reading: Reading, knowledge: Knowledge): Speaker[] {
  const { text, meta } = reading;
  const isNoSpeaker = correctionsOf('speaker', knowledge, reading);
  const candidates = withoutCorrectedNames(text, findCandidates(reading), isNoSpeaker);
  return toSpeakers(linkSpeakers(text, candidates, knowledge, meta.published ?? meta.updated));
}

/** The mentions of one passage, not yet linked. */
export function findCandidates({ text, sentences, names, quotations }: Passage): Candidate[] {
  const isQuoted = quotedTest(quotations);
  const bySentence: Name[][] = sentences.map(() => []);
  for (const name of names) bySentence[name.sentence]!.push(name);
  return sentences.flatMap((sentence, index) => {
    if (sentence.zone === 'boilerplate' || sentence.zone === 'dateline') return [];
    const found = findMentions(text, sentence, bySentence[index]!).map((one) =>
      placed(one, sentence.start, index, isQuoted(sentence.start + one.start)),
    );
    if (sentence.zone !== 'byline') return found;
    return found.flatMap((one) =>
      one.kind === 'person' && one.form === 'name' ? [{ ...one, byline: true as const }] : [],
    );
  });
}
