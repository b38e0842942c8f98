/** A person's name at a capital: what its own words and those around it say. */
import type { Sentence, Token } from '../sentence.ts';
import { type Capitals, isCapital, startsClause } from './capitals.ts';
import { type Draft, touches } from './draft.ts';
import { isGoverned, isInverted } from './evidence.ts';
import { lexicalName } from './lexicon.ts';
import { isOffice, longestOffice } from './offices.ts';
import { canBeNamed, endOfPerson, isInitial, isJoinedFirstName } from './personSequence.ts';
import {
  isCalendarWord,
  isFirstName,
  isOfficeHead,
  isOfficeModifier,
  isOrganisationHead,
  isPlaceHead,
  isSmallWord,
  isSpeaking,
  isSuffix,
  isSurname,
  isThing,
  isWordThatIsName,
} from './wordLists.ts';

/** Notes a name from `first` to `last`; returns the token after it. */
export type Add = (
  first: number,
  last: number,
  kind: Draft['kind'],
  rule: string,
  confidence: number,
  title?: readonly [number, number],
) => number;

const before = /^(?:in|at|near|from|to|across|around|outside|into|towards?|via)$/i;

/** A person's name from here, by first name, initials, or by what stands around it; or the little that a capital says. Returns the next token. */
export function readPerson(sentence: Sentence, at: number, capitals: Capitals, add: Add): number {
  const all = sentence.tokens;
  const token = all[at]!;
  const lower = token.form.small;
  const initialPlace = startsClause(all, at);
  const end = endOfPerson(all, at, capitals === 'all');
  if (end < 0) return at + 1;
  const length = all.slice(at, end + 1).filter(({ text }) => text !== '-').length;
  const next = all[end + 1];
  const previous = all[at - 1]?.text ?? '';
  // "May Tarrant, 58,", "Jordan Hill, 34,": whatever the words are elsewhere, only people have an age
  const aged = length >= 2 && isAged(all, end);
  if (capitals === 'title' && aged) return add(at, end, 'person', 'person-age', 0.9); // a list of names with ages
  if (capitals !== 'sentence') {
    if (
      length >= 2 &&
      isFirstName(lower) &&
      !isSmallWord.has(lower) &&
      canBeNamed(all[at + 1]) &&
      !isSmallWord.has(all[at + 1]!.form.small)
    ) {
      const surname = isInitial(all[at + 1]) && end > at + 1 ? at + 2 : at + 1;
      return add(at, surname, 'person', 'person-first-name', isWordThatIsName.has(lower) ? 0.5 : 0.75);
    }
    return at + 1;
  }
  const isFirst = isFirstName(lower) && length >= 2 && !isSpeakable(all[at + 1]);
  if (isSmallWord.has(lower) && initialPlace && !isFirst && !aged) return at + 1;
  if (aged) return add(at, end, 'person', 'person-age', 0.9);
  const hasNickname = all.slice(at, end).some(({ text }) => /^["“‘]$/.test(text));
  if (hasNickname) return add(at, end, 'person', 'person-nickname', 0.85);
  const isJoined = isJoinedFirstName(token.text, all[end]!.text);
  if (
    length >= 2 &&
    (isFirstName(lower) || isJoined || (isInitial(token) && !touches(all[at - 1], token) && !isInitial(all[end])))
  ) {
    if (isPlaceHead.has(all[end]!.text) && !isWordThatIsName.has(all[end]!.form.small))
      return add(at, end, 'place', 'place-head', 0.6);
    // "Marine Scotland"
    if (lexicalName(all[end]!.text)?.sort === 'country') return add(at, end, 'organisation', 'company-word', 0.55);
    return add(at, end, 'person', 'person-first-name', 0.9);
  }
  if (length >= 2) {
    if (isPlaceHead.has(all[end]!.text)) return add(at, end, 'place', 'place-head', 0.7);
    const evidence = aroundPerson(all, at, end);
    const article = /^(?:the|a|an)$/i.test(previous);
    if (evidence > 0) return add(at, end, 'person', 'person-context', article ? 0.5 : 0.8);
    if (article || all.slice(at, end + 1).some((part) => part.form.allCaps && part.text.length > 1)) return end + 1;
    if (before.test(previous) && !/^to$/i.test(previous)) return add(at, end, 'place', 'place-context', 0.5);
    if (initialPlace && isOfficeModifier.has(lower)) return at + 1;
    // "Dillian Walsh": an unknown word before a common surname
    const isBorne = isSurname.has(all[end]!.form.small) && !isWordThatIsName.has(lower) && !isOfficeModifier.has(lower);
    if (length <= 3 && isBorne && (!initialPlace || token.tag.startsWith('NNP')))
      return add(at, end, 'person', 'person-surname', 0.7);
    if (length <= 3) return add(at, end, 'person', 'person-shape', 0.45);
    return end + 1;
  }
  // a single capital word
  if (
    /^(?:administration|campaign|presidency|camp|supporters|voters|supporter|aide|aides|ally|allies|era)$/.test(
      next?.text ?? '',
    ) &&
    !initialPlace &&
    !token.form.allCaps
  ) {
    if (!isCalendarWord.has(lower) && !isThing.has(token.text) && !isOfficeModifier.has(lower))
      return add(at, at, 'person', 'person-context', 0.6);
  }
  if (token.form.allCaps && token.text.length <= 6) {
    if (isShouted(all, at)) return at + 1;
    if (isThing.has(token.text) || isSuffix.has(token.text)) return at + 1;
    if (next?.text === ':' && isOrganisationHead.has(titleCased(token))) return at + 1; // "THE COURT: Sit down."
    // "UAW President Shawn Rill"
    const holds = /^\p{Lu}{3,}$/u.test(token.text) && isOffice(next) && !next!.form.allCaps && isCapital(all[at + 2]);
    return add(at, at, 'organisation', 'acronym', holds ? 0.75 : 0.5);
  }
  if (initialPlace && (isWordThatIsName.has(lower) || isSmallWord.has(lower))) return at + 1;
  if (initialPlace && sentence.parsed && !token.tag.startsWith('NNP')) return at + 1; // "Officials said"
  if (aroundPerson(all, at, at) > 1 && !isCalendarWord.has(lower))
    return add(at, at, 'person', 'person-context', initialPlace ? 0.4 : 0.6);
  if (
    before.test(previous) &&
    !initialPlace &&
    /^(?:in|near|outside|across)$/i.test(previous) &&
    !isCalendarWord.has(lower) &&
    !isThing.has(token.text)
  ) {
    return next?.text === "'s" || next?.text === '’s' ? at + 1 : add(at, at, 'place', 'place-context', 0.5);
  }
  if (
    sentence.parsed &&
    token.tag.startsWith('NNP') &&
    /^\p{L}{3}/u.test(token.text) &&
    !isThing.has(token.text) &&
    !isCalendarWord.has(lower) &&
    !isOfficeModifier.has(lower)
  )
    return add(at, at, 'place', 'capital', 0.2); // no more than a capital: the rest of the article may tell
  return at + 1;
}

/** "THE PEOPLE SHALL HAVE IT": among words in capitals, capitals tell no acronym. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  let loud = 0;
  for (let i = Math.max(0, at - 3); i < Math.min(tokens.length, at + 4); i++)
    if (i !== at && tokens[i]!.form.allCaps && isSmallWord.has(tokens[i]!.form.small)) loud++;
  return loud >= 2;
}

/** Evidence from the words around that a person is meant: 2 is strong. */
function aroundPerson(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 1]?.text ?? '';
  const afterNext = tokens[last + 2]?.text ?? '';
  const previous = tokens[first - 1]?.form.small ?? '';
  let evidence = 0;
  if (isGoverned.test(previous))
    evidence = 0; // "the mayor of Tarnby said"
  else if (isSpeaking.has(next) || (/^(?:has|had|also|later|then)$/.test(next) && isSpeaking.has(afterNext)))
    evidence += 2;
  if (isAged(tokens, last)) evidence += 3;
  if (next === ',' && /^(?:who|whose)$/.test(afterNext)) evidence += 2;
  if (next === ',' && /^(?:an?|the|who)$/.test(afterNext) && officeSoon(tokens, last + 3)) evidence += 2;
  if (isSuffix.has(next) && (last > first || !/^I[IV]+$/.test(next))) evidence += 3; // "Peter Reed IV", but "Title IV"
  if (isOfficeHead.has(previous) || isPersonNoun(previous)) evidence += 2;
  if (isSpeaking.has(previous) && isInverted(tokens, first, last)) evidence += 2;
  return evidence;
}

/** "…, 58, …", "…, 58, of …" and not "…, 58 points" */
export function isAged(tokens: readonly Token[], last: number): boolean {
  const age = tokens[last + 2]?.text ?? '';
  const isAge = /^\d{1,3}$/.test(age) && Number(age) < 120;
  return isAge && tokens[last + 1]?.text === ',' && /^(?:,|\.|;|\)|of|from)$/.test(tokens[last + 3]?.text ?? '');
}

const personNouns =
  /^(?:spokes(?:man|woman|person)|actor|actress|singer|author|aide|husband|wife|son|daughter|brother|sister|father|mother|named|lawyer|journalist|reporter|economist|analyst|striker|midfielder|activist|politician|professor|historian|novelist|farmer|teacher|nurse|doctor|lawmaker|expert|colleague|friend|rival|player|resident|victim|suspect)$/;
const isPersonNoun = (word: string): boolean => personNouns.test(word);

function officeSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + longestOffice); i++) {
    const word = tokens[i]!.form.small;
    if (isOfficeHead.has(word) || isPersonNoun(word)) return true;
    if (/^[,.;:]$/.test(word)) return false;
  }
  return false;
}

const titleCased = ({ text }: Token): string => text.charAt(0) + text.slice(1).toLowerCase();

const isSpeakable = (token: Token | undefined): boolean => token !== undefined && isSpeaking.has(token.text);
