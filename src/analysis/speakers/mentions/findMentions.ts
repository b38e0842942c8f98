/** All candidates of one sentence, in text order: names, offices, unnamed sources, governments, things that speak, pronouns. */
import type { Name, Sentence } from '../../language/sentence.ts';
import { findBodies } from './bodyMentions.ts';
import type { Found } from './candidate.ts';
import { findPeople } from './personMentions.ts';
import { findPronouns } from './pronounMentions.ts';
import { findRoles } from './roleMentions.ts';
import { readWords } from './sentenceWords.ts';
import { findThings } from './thingMentions.ts';

/** A function of the sentence's tokens and its names alone: where the sentence stands changes nothing. */
export function findMentions(text: string, sentence: Sentence, names: readonly Name[]): Found[] {
  const words = readWords(text, sentence, names);
  /** Tokens that belong to a role beside a name: no mention of their own. */
  const used = new Uint8Array(words.tokens.length);
  const found = [
    ...findPeople(words, used),
    ...findRoles(words, used),
    ...findBodies(words, used),
    ...findThings(words, used),
    ...findPronouns(words),
  ];
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}
