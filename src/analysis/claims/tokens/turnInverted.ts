/**
 * "It could rise again by autumn, [warned] officials at the port.": behind a comma, a verb of statement and nothing up to the
 * sentence's end but a phrase for somebody is who states the words before. The parser reads an object ("warned the officials"), or
 * an attribute ("warned officials").
 */
import { unnamedGroups, unnamedPeople } from '../../english/people.ts';
import { verbFormOf } from '../../english/verbForms.ts';
import { bodyNouns, documentNouns, personNouns } from '../../english/sourceNouns.ts';
import { lowerSet } from '../../language/names/wordLists.ts';
import { nominal, reach, type Trees } from './mendClauses.ts';
import { timeWord } from './words.ts';

/** What is said with them is said before them as well. */
const stated = new Set(
  (
    'say add warn confirm predict insist claim argue admit concede acknowledge reveal report announce allege estimate explain complain note ' +
    'declare recall stress suggest agree joke reply observe remark caution boast lament reckon forecast stipulate'
  ).split(' '),
);
/** Words of the phrase for whoever states it; longer ones are left as they are. */
const longest = 14;

/** Changes the tree around a verb in place. */
export function turnInverted(trees: Trees, first: number, verb: number, last: number): void {
  const { lower, lemmas, tags, relations, heads, regionOf } = trees;
  if (lower[verb - 1] !== ',' || verb - first < 3 || regionOf[verb]! >= 0) return;
  if (!/^(?:VB[DNPZ]?|JJ)$/.test(tags[verb]!) || !stated.has(verbFormOf(lower[verb]!) ?? lemmas[verb]!)) return;
  const speaker = speakerBehind(trees, verb, last);
  if (speaker < 0 || relations[speaker] === 'nsubj') return;
  if (!hasClause(trees, first, verb)) return;
  // the tree stays one: nothing may come to hang on what hangs on it
  const above = isUnder(heads, heads[verb]!, speaker) ? heads[speaker]! : heads[verb]!;
  if (above > verb) return;
  freeSubject(trees, first, verb);
  for (let k = first; k < verb; k++) if (heads[k] === speaker) heads[k] = verb;
  if (!tags[speaker]!.startsWith('NNP')) takePlaces(trees, verb, speaker, last);
  if (tags[verb] !== 'VBZ') tags[verb] = stated.has(lower[verb]!) ? 'VBP' : 'VBD'; // "say officials"
  heads[verb] = above;
  relations[verb] = above < 0 ? 'root' : 'parataxis';
  heads[speaker] = verb;
  relations[speaker] = 'nsubj';
}

function isUnder(heads: Int32Array, token: number, above: number): boolean {
  // two mends may have tied a ring already
  let k = token;
  for (let steps = 0; steps < reach && k >= 0 && k !== above; steps++) k = heads[k]!;
  return k === above;
}

const occasions = new Set(
  'statement interview conference briefing speech hearing meeting time day week month year way'.split(' '),
);

/** "warned officials [at the port]" says who they are; "said officials in a statement", "on Monday" where and when they said it. */
function takePlaces(
  { lower, lemmas, tags, relations, heads }: Trees,
  verb: number,
  speaker: number,
  last: number,
): void {
  for (let k = speaker + 1; k <= last; k++) {
    if ((heads[k] !== verb && heads[k] !== speaker) || !/^(?:obl|nmod)/.test(relations[k]!)) continue;
    const isOccasion =
      occasions.has(lemmas[k]!) || documentNouns.has(lower[k]!) || timeWord.has(lower[k]!) || tags[k] === 'CD';
    heads[k] = isOccasion ? verb : speaker;
    relations[k] = isOccasion ? 'obl' : 'nmod';
    if (isOccasion) return;
  }
}

/** The noun of the phrase behind the verb, where the phrase goes on to the sentence's end and is somebody; -1. */
function speakerBehind({ lower, tags, regionOf }: Trees, verb: number, last: number): number {
  const end = /^[.!?]$/.test(lower[last]!) ? last : last + 1;
  if (end - verb > longest) return -1;
  let speaker = -1;
  let inFirst = true;
  for (let k = verb + 1; k < end; k++) {
    if (regionOf[k]! >= 0) return -1;
    if (tags[k] === 'IN' && speaker >= 0 && !/^(?:as|that|if|because|than|while|after|before)$/.test(lower[k]!))
      inFirst = false;
    else if (nominal.test(tags[k]!) && tags[k] !== 'PRP') {
      if (inFirst) speaker = k;
    } else if (!/^(?:DT|JJ[RS]?|CD|POS|PRP\$|CC|HYPH)$/.test(tags[k]!)) return -1;
  }
  return speaker >= 0 && isSomebody(lower[speaker]!, tags[speaker]!, lower[verb]!) ? speaker : -1;
}

function isSomebody(word: string, tag: string, verb: string): boolean {
  if (tag.startsWith('NNP') || personNouns.has(word) || bodyNouns.has(word)) return true;
  if (people.has(word) || (tag === 'NNS' && people.has(word.replace(/s$/, '')))) return true;
  return /^sa(?:id|ys)$/.test(verb) && documentNouns.has(word);
}

const people = lowerSet(unnamedPeople, unnamedGroups);

/** A subject and a verb of its own before it: something that can have been stated. In headlines that may be no finite one. */
function hasClause({ tags, relations, heads }: Trees, first: number, verb: number): boolean {
  // "Ministers “sleepwalked” into it, say MPs": with a plural that is no past, the verb is enough
  let subject = /^VBP?$/.test(tags[verb]!);
  for (let k = first; k < verb - 1; k++) {
    // "Ann Orr, 61, warned the minister": who comes before it is who warns
    if (heads[k] === verb && relations[k]!.startsWith('nsubj') && tags[k + 1] !== 'TO') return false;
    if (relations[k]!.startsWith('nsubj') || tags[k] === 'EX') subject = true;
    else if (subject && /^(?:VB[DNPZ]|MD|TO)$/.test(tags[k]!)) return true;
  }
  return false;
}

/** "[Prices] to rise in spring, say traders": they do not say it. */
function freeSubject({ tags, relations, heads }: Trees, first: number, verb: number): void {
  for (let k = first; k < verb - 2; k++) {
    if (heads[k] !== verb || !relations[k]!.startsWith('nsubj')) continue;
    const rises = heads[k + 1]!;
    if (tags[k + 1] !== 'TO' || rises < k + 2 || rises > verb) return;
    heads[rises] = verb;
    relations[rises] = 'ccomp';
    heads[k] = rises;
    return;
  }
}
