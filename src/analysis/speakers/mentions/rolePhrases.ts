/** Noun phrases that say an office or a function: "the UK’s former foreign secretary", "a spokesman for the harbour board". */
import { type LexicalName, lexicalName } from '../../language/names/lexicon.ts';
import { isCalendarWord, isSpeaking } from '../../language/names/wordLists.ts';
import type { Name, Token } from '../../language/sentence.ts';
import type { RoleWords } from './candidate.ts';
import { isModifier, isOffice, officeKey, officeOfPhrases } from './nounLists.ts';
import { complementEnd, fieldEnd } from './roleComplement.ts';
import { type SentenceWords, spanOf, tokenBackTo, wordsOf } from './sentenceWords.ts';
import { titleOf } from './titles.ts';

export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** The token of the last noun. */
  readonly noun: number;
  readonly words: RoleWords;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  readonly many: boolean;
}

/** What stands before the noun, read from right to left. */
interface Before {
  first: number;
  /** Where the title begins: "junior defence minister" without "angry". */
  titleFirst: number;
  determiner: RolePhrase['determiner'];
  country?: string;
  body?: string;
  place?: string;
  owner?: readonly [number, number];
  ownerPronoun?: string;
  former?: true;
}

const longestBefore = 10;
const definite = /^(?:the|this|that|these|those|both|his|her|its|their|my|our|your|whose)$/;
const indefinite =
  /^(?:an?|another|one|any|some|no|every|each|either|neither|several|many|few|most|other|two|three|four|five|six|seven|eight|nine|ten|more|dozens|hundreds|thousands|certain|various|unnamed|anonymous|\d[\d,]*)$/;
const owners = /^(?:his|her|its|their|my|our|your)$/;
const former = /^(?:former|then|ex|ex-|previous|late|one-time|onetime|erstwhile|retired)$/;
const possessive = /^(?:'s|’s|'|’)$/;
/** Modifiers that are no part of a title. */
const besideTitle = /^(?:former|then|senior|longtime|outgoing|incoming|veteran|rival|anti-terrorism)$/;

/** Reads the phrase around its last noun, and with `ofPhrase` what follows it. */
export function readRolePhrase(words: SentenceWords, noun: number, ofPhrase = true): RolePhrase | undefined {
  const found = words.classAt[noun]?.person;
  if (found === undefined) return undefined;
  const before = readBefore(words, noun);
  const titleLast = noun + officePhraseLength(words, noun) - 1;
  let last = titleLast;
  const after = ofPhrase ? complementEnd(words, noun, found.many) : noun;
  if (after > last) {
    last = after;
    const name = words.nameAt.slice(titleLast + 1, after + 1).find((one) => one !== undefined);
    if (name !== undefined) noteAffiliation(before, words, name);
  }
  const field = found.many || !isOffice.has(found.noun) ? titleLast : fieldEnd(words, titleLast, last);
  const isOfSomething =
    before.country === undefined && before.body === undefined && words.lower[titleLast + 1] === 'of';
  const of = isOfSomething && after > titleLast ? words.lower.slice(titleLast + 2, after + 1).join(' ') : undefined;
  const { first, titleFirst, determiner, country, body, place, owner, ownerPronoun } = before;
  const title = titleOf(words, titleFirst, field);
  return {
    first,
    last,
    noun,
    determiner,
    many: found.many,
    words: {
      title,
      key: officeKey(found.many ? found.noun : title),
      head: found.noun,
      ...(country !== undefined && { country }),
      ...(body !== undefined && { body }),
      ...(place !== undefined && { place }),
      ...(owner && { owner: spanOf(words, owner[0], owner[1]) }),
      ...(ownerPronoun !== undefined && { ownerPronoun }),
      ...(of !== undefined && { of }),
      ...(before.former && { former: true }),
      evidence: spanOf(words, first, last),
    },
  };
}

function readBefore(words: SentenceWords, noun: number): Before {
  const { tokens, lower, nameAt } = words;
  const before: Before = { first: noun, titleFirst: noun, determiner: 'none' };
  let inTitle = true;
  for (let i = noun - 1; i >= Math.max(0, noun - longestBefore); i--) {
    const token = tokens[i]!;
    const word = lower[i]!;
    const name = nameAt[i];
    if (possessive.test(token.text)) {
      readOwner(words, i - 1, before);
      break;
    }
    if (name !== undefined) {
      if (name.kind === 'person') break;
      before.first = tokenBackTo(tokens, name.start, i);
      const known = lexical(words, name);
      if (name.kind !== 'place' || known?.sort === 'capital') {
        if (known?.country !== undefined && known.sort !== 'seat') before.country ??= known.country;
        else if (name.kind === 'organisation') before.body ??= known?.name ?? wordsOf(words, name);
      } else if (isOffice.has(words.classAt[noun]!.person!.noun)) before.place ??= wordsOf(words, name);
      i = before.first;
      inTitle = false;
    } else if (word === 'that' && tokens[noun]!.tag === 'NNS') {
      break; // "said that envoys had met": no determiner of a plural
    } else if (definite.test(word)) {
      before.determiner = 'definite';
      if (owners.test(word)) before.ownerPronoun = word;
      before.first = i;
      break;
    } else if (indefinite.test(word)) {
      before.determiner = 'indefinite';
      before.first = i;
      if (/^(?:an?|no|every|each|another)$/.test(word)) break;
      inTitle = false;
    } else if (former.test(word)) {
      before.former = true;
      before.first = i;
      inTitle = false;
    } else if (word === '-' && i > 0) {
      continue;
    } else if (inTitle && isOfTitle(words, i, noun)) {
      before.first = i;
      before.titleFirst = i;
    } else if (inTitle && joinsFields(words, i, noun)) {
      before.first = i - 1;
      before.titleFirst = i - 1;
      i--;
    } else if (isModifier.has(word) && (inTitle || token.tag.startsWith('NN'))) {
      before.first = i;
      if (inTitle && !besideTitle.test(word)) before.titleFirst = i;
    } else if (isSpeaking.has(word) && tokens[i - 1]?.text === ',') {
      break; // "It could rise again, warned officials": they are not the warned ones
    } else if (canModify(token, word)) {
      inTitle = false;
      before.first = i;
    } else break;
  }
  return before;
}

/** Offices of which the kind stands before: "inspector general", "secretary-general", "editor-in-chief". */
const generals =
  /^(?:attorney|auditor|comptroller|consul|director|governor|inspector|postmaster|secretary|solicitor|surgeon)$/;

/** "Schools" in "Schools Minister" and "the schools minister", "Garda" in "Garda Commissioner": what an office is about, and no praise or blame. */
function isOfTitle({ tokens, lower, classAt }: SentenceWords, at: number, noun: number): boolean {
  const { tag, text } = tokens[at]!;
  const word = lower[at]!;
  const head = classAt[noun]!.person!;
  if (head.many || !isOffice.has(head.noun) || besideTitle.test(word) || isCalendarWord.has(word)) return false;
  if (head.noun === 'general' && generals.test(word)) return at >= noun - 2;
  if (classAt[at]?.person !== undefined) return false;
  if (/^\p{Lu}/u.test(tokens[noun]!.text))
    return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:NN|JJ|VBG)/.test(tag) && (at > 0 || tag.startsWith('NN'));
  return /^NNS?$/.test(tag) && /^\p{Ll}+$/u.test(text) && portfolio.test(head.noun);
}

/** What may have any field before it: "schools minister", "pensions secretary", "rail commissioner". */
const portfolio = /^(?:minister|secretary|commissioner|officer)$/;

/** "and" in "health and social care secretary": fields of one office on both sides of it. */
function joinsFields({ tokens, lower, classAt, nameAt }: SentenceWords, at: number, noun: number): boolean {
  const before = tokens[at - 1];
  if (lower[at] !== 'and' || before === undefined || at >= noun - 1) return false;
  if (!/^(?:minister|secretary)$/.test(lower[noun]!) || nameAt[at - 1] !== undefined) return false;
  return classAt[at - 1]?.person === undefined && /^(?:NN|JJ)/.test(before.tag);
}

/** "Northland’s foreign minister", "the Prime Minister’s official spokesman" */
function readOwner(words: SentenceWords, last: number, before: Before): void {
  const start = ownerStart(words, last);
  if (start < 0) return;
  const name = words.nameAt[last];
  const known = name && lexical(words, name);
  if (known?.sort === 'country' || known?.sort === 'capital' || name?.kind === 'organisation')
    noteAffiliation(before, words, name!);
  else before.owner = [start, last];
  before.first = start;
  before.determiner = 'definite';
}

function noteAffiliation(before: Before, words: SentenceWords, name: Name): void {
  const known = lexical(words, name);
  if (known?.sort === 'country' || known?.sort === 'capital') {
    if (known.country !== undefined) before.country ??= known.country;
  } else if (name.kind === 'organisation') before.body ??= known?.name ?? wordsOf(words, name);
  else if (name.kind === 'place') before.place ??= wordsOf(words, name);
}

const lexical = (words: SentenceWords, name: Name): LexicalName | undefined => lexicalName(wordsOf(words, name));

function ownerStart({ tokens, lower, nameAt }: SentenceWords, last: number): number {
  if (last < 0) return -1;
  const name = nameAt[last];
  let first = name === undefined ? last : tokenBackTo(tokens, name.title?.start ?? name.start, last);
  for (let k = 0; k < 5 && first > 0; k++) {
    const { tag, text } = tokens[first - 1]!;
    if (/^(?:the|an?|this|his|her|their|its|our)$/.test(lower[first - 1]!)) return first - 1;
    if (name?.kind === 'person' && !tag.startsWith('NNP')) break;
    if (!/^(?:NN|NNP|JJ)$/.test(tag) || !/^\p{L}/u.test(text)) break;
    first--;
  }
  return first;
}

/** Adjectives, participles and nouns may stand before the noun; what else stands there ends the phrase. */
function canModify({ text, tag }: Token, word: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (/^(?:JJ|JJR|JJS|NN|NNP|NNPS|VBN|VBG)$/.test(tag))
    return !/^(?:said|told|says|became|according|including|today|yesterday|tomorrow|saying|telling|adding|being|having)$/.test(
      word,
    );
  return (
    tag === 'NNS' &&
    /^(?:affairs|communications|sports|sales|operations|human|civil|rights|services|relations|arms|women)$/.test(word)
  );
}

/** In tokens: 3 for "secretary of state", else 1. */
function officePhraseLength({ lower }: SentenceWords, noun: number): number {
  const phrases = officeOfPhrases.get(lower[noun]!) ?? [];
  return phrases.find((phrase) => phrase.every((word, k) => lower[noun + k] === word))?.length ?? 1;
}
