/**
 * First reading of one sentence: names that its own words make certain or likely. What a single capital alone says
 * ("Truss" in a headline) is left to the second reading, which knows the whole article.
 */
import type { Sentence, Token } from '../sentence.ts';
import { type Capitals, isCapital, startsClause } from './capitals.ts';
import { type Draft, touches, written } from './draft.ts';
import { type LexicalName, lexicalName, longestEntry } from './lexicon.ts';
import { isGoverned, isInverted } from './evidence.ts';
import { endOfCompany, endOfOrganisation, endOfPartners } from './organisations.ts';
import { canBeNamed, endOfPerson, isInitial, isJoinedFirstName } from './personSequence.ts';
import {
  isCalendarWord,
  isFirstName,
  isOfficeHead,
  isOfficeModifier,
  isOrganisationHead,
  isParticle,
  isPlaceHead,
  isSmallWord,
  isSpeaking,
  isSuffix,
  isSurname,
  isThing,
  isTitle,
  isTitlePair,
  isWordThatIsName,
} from './wordLists.ts';

const before = /^(?:in|at|near|from|to|across|around|outside|into|towards?|via)$/i;
const longestOffice = 6;
const isPlaceOpener = /^(?:Mount|Mt\.?|Lake|Loch|Lough|Cape|Fort)$/;
const isStreet =
  /^(?:Airport|Avenue|Ave\.?|Boulevard|Blvd\.?|Bridge|Crescent|Expressway|Highway|Parkway|Road|Square|Stadium|Street)$/;
/** What only people bear: "Mr Washington" is no town. */
const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prof)\.?$/;

export function scanSentence(text: string, sentence: Sentence, index: number, capitals: Capitals): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  const add = (
    first: number,
    last: number,
    kind: Draft['kind'],
    rule: string,
    confidence: number,
    title?: readonly [number, number],
  ): number => {
    drafts.push({ sentence: index, first, last, kind, rule, confidence, ...(title && { title }) });
    return last + 1;
  };
  const anyCase = capitals === 'all';
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (!isCapital(token) && !/^(?:al|10)\b/i.test(token.text)) {
      i++;
      continue;
    }
    if (isPartyMark(tokens, i)) {
      i += 2;
      continue;
    }
    const firm = capitals === 'sentence' ? firmAt(tokens, i) : -1;
    if (firm >= 0) {
      i = add(i, firm, 'organisation', 'company-word', 0.7);
      continue;
    }
    const known = knownAt(text, tokens, i, anyCase);
    // "Victoria Day" is no place
    if (known?.found.sort === 'place' && isThing.has(tokens[known.last + 1]?.text ?? '')) {
      i = known.last + 2;
      continue;
    }
    const street = capitals === 'sentence' ? endOfStreet(tokens, i) : -1;
    if (street >= 0) {
      i = add(i, street, 'place', 'street', 0.8);
      continue;
    }
    if (isSaintlyPlace(tokens, i)) {
      i = add(i, i + 1, 'place', 'saint', 0.75);
      continue;
    }
    if (
      capitals === 'sentence' &&
      isPlaceOpener.test(token.text) &&
      canBeNamed(tokens[i + 1]) &&
      !isCapital(tokens[i - 1])
    ) {
      i = add(i, i + 1, 'place', 'street', 0.8); // "Mount Orrin", "Loch Tarrow"
      continue;
    }
    const chain = endOfOffice(tokens, i);
    const isNameAfterOffice =
      chain === i &&
      isFirstName(token.form.small) &&
      isOfficeHead.has(tokens[i - 1]?.text ?? '') &&
      canBeNamed(tokens[i + 1]); // "coach Duke Farrell"
    if (chain >= i && !isNameAfterOffice && (known === undefined || known.last <= chain) && !isInitial(token)) {
      // "Deputy Prime Minister Ann Hale": the office, then the name
      const person =
        chain + 1 < tokens.length && tokens[chain]!.text !== 'Of' ? endOfPerson(tokens, chain + 1, anyCase) : -1;
      const place = knownAt(text, tokens, chain + 1, anyCase);
      const body = endOfOrganisation(tokens, i);
      if (body > chain && (person < 0 || body >= person || isOrganisationHead.has(tokens[body]!.text))) {
        const isPerson =
          person >= 0 &&
          isTitle.has(token.form.small) &&
          chain === i &&
          isFirstName(tokens[i + 1]?.form.small ?? '') &&
          !isNamedAfter(tokens, i, body);
        if (!isPerson) {
          i = add(i, body, 'organisation', 'organisation-head', 0.85);
          continue;
        }
      }
      const taken =
        place !== undefined &&
        !honorific.test(tokens[chain]!.text) &&
        (place.found.sort !== 'place' || place.last > chain + 1) &&
        !followsAsSurname(tokens, place.last);
      if (
        person > chain &&
        !taken &&
        titleEnd(tokens, i, chain) &&
        !(capitals === 'title' && isSmallWord.has(tokens[chain + 1]!.form.small))
      ) {
        const words = isFirstName(tokens[chain + 1]!.form.small) ? (isInitial(tokens[chain + 2]) ? 3 : 2) : 1;
        const last = capitals === 'sentence' ? person : Math.min(person, chain + words);
        i = add(chain + 1, last, 'person', 'person-title', 0.95, [titleStart(tokens, i, chain), chain]);
        continue;
      }
      if (body >= i && body <= chain && known === undefined) {
        i = add(i, body, 'organisation', 'organisation-head', 0.8);
        continue;
      }
      if (known === undefined || known.last < chain) {
        i = chain + 1;
        continue;
      }
    }
    const body = capitals === 'sentence' ? endOfOrganisation(tokens, i) : -1;
    if (known !== undefined && !startsPerson(tokens, i, known, capitals)) {
      const longer =
        body > known.last &&
        known.found.sort !== 'nationality' &&
        known.found.sort !== 'country' &&
        known.found.sort !== 'people' &&
        !isOffice(tokens[body + 1]);
      if (!longer) {
        i = add(i, known.last, known.found.kind, `list-${known.found.sort}`, known.found.sort === 'place' ? 0.8 : 0.9);
        continue;
      }
    }
    if (body > i && !isInitial(token) && !(body === i + 1 && isSmallWord.has(token.form.small))) {
      i = add(i, body, 'organisation', 'organisation-head', 0.85);
      continue;
    }
    i = person(tokens, i);
  }
  return drafts;

  /** A person's name from here, by first name, initials, or by what stands around it. */
  function person(all: readonly Token[], at: number): number {
    const token = all[at]!;
    const lower = token.form.small;
    const initialPlace = startsClause(all, at);
    const end = endOfPerson(all, at, anyCase);
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
      const isBorne =
        isSurname.has(all[end]!.form.small) && !isWordThatIsName.has(lower) && !isOfficeModifier.has(lower);
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
function isAged(tokens: readonly Token[], last: number): boolean {
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

const isOffice = (token: Token | undefined): boolean =>
  isCapital(token) && (isTitle.has(token!.form.small) || isOfficeHead.has(token!.form.small));

const isSpeakable = (token: Token | undefined): boolean => token !== undefined && isSpeaking.has(token.text);

/** The last token of titles and office words written with capitals from `index`: "Deputy Prime Minister", "Lt. Gen."; `index - 1` if none. */
function endOfOffice(tokens: readonly Token[], index: number): number {
  let last = index - 1;
  let head = index - 1;
  for (let i = index; i < Math.min(tokens.length, index + longestOffice); i++) {
    const token = tokens[i]!;
    const word = token.form.small;
    const plain = word.replace(/\.$/, '');
    if (!isCapital(token)) {
      if (word === '-' && i > index && token.start === tokens[i - 1]!.end) continue;
      break;
    }
    if (isTitlePair.has(`${word} ${tokens[i + 1]?.form.small ?? ''}`) && isCapital(tokens[i + 1])) {
      head = last = ++i; // "Lance Corporal", "Tan Sri"
      continue;
    }
    if (isNamedLikeTitle(tokens, i)) break;
    if (isTitle.has(word) || isTitle.has(plain) || isOfficeHead.has(word) || isOfChief(tokens, index, i)) {
      last = i;
      head = i;
    } else if (isOfficeModifier.has(word)) last = i;
    else break;
  }
  return head >= index ? head : last;
}

/** "Queen Mary Hospital", "St Jude's School"; but "Sir Alan Church" is a person. */
const isNamedAfter = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:Queen|King|Prince|Princess|Lady|Sir|Saint|St\.?)$/.test(tokens[first]!.text) &&
  isOrganisationHead.has(tokens[last]!.text) &&
  (last - first === 2 ? !isWordThatIsName.has(tokens[last]!.form.small) : last - first <= 4);

/** "Dean Hollis", "Duke Farrell": a first name here, though "Dean Ann Hollis" and "Prince Harold" are titles before one. */
function isNamedLikeTitle(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.form.small;
  const next = tokens[index + 1];
  if (!isTitle.has(word) || !isFirstName(word) || !canBeNamed(next) || isOffice(next)) return false;
  return !isFirstName(next!.form.small) || (word === 'dean' && !canBeNamed(tokens[index + 2]));
}

/** The last token of a street or airport that is called after somebody in full, "Nelson Mandela Square", "Martin Luther King Boulevard", or -1. */
function endOfStreet(tokens: readonly Token[], index: number): number {
  if (isSmallWord.has(tokens[index]!.form.small)) return -1;
  for (let last = index + 1; last < index + 5; last++) {
    // "Charles de Gaulle Airport"
    if (isParticle.has(tokens[last]?.text ?? '') && last > index) continue;
    if (!isCapital(tokens[last])) return -1;
    if (!/^\p{L}+\.?$/u.test(tokens[last]!.text)) return -1;
    if (isStreet.test(tokens[last]!.text)) return last > index + 1 ? last : -1;
  }
  return -1;
}

/** "St Helens", "St. Paul" where no name goes on: a town more often than a saint. */
function isSaintlyPlace(tokens: readonly Token[], index: number): boolean {
  if (!/^St\.?$/.test(tokens[index]!.text) || isCapital(tokens[index - 1])) return false;
  const name = tokens[index + 1];
  const next = tokens[index + 2];
  if (!isCapital(name) || !canBeNamed(name) || isCapital(next) || /^(?:['’]s?|of|the)$/.test(next?.text ?? ''))
    return false;
  return true;
}

/** "Chief Executive", "Chief Operating Officer" */
function isOfChief(tokens: readonly Token[], first: number, index: number): boolean {
  if (index === first || tokens[index - 1]!.form.small !== 'chief') return false;
  return tokens[index]!.form.small === 'executive' || tokens[index + 1]?.form.small === 'officer';
}

/** The last token of a firm's name, by its partners or its last word. */
function firmAt(tokens: readonly Token[], index: number): number {
  const partners = endOfPartners(tokens, index);
  return partners >= 0 ? partners : endOfCompany(tokens, index);
}

/** The "D-" of "Rep. Ann Hale, D-Texas". */
const isPartyMark = (tokens: readonly Token[], index: number): boolean =>
  /^[DRI]$/.test(tokens[index]!.text) &&
  tokens[index + 1]?.text === '-' &&
  /^[,(]$/.test(tokens[index - 1]?.text ?? '') &&
  isCapital(tokens[index + 2]);

/** "of" and a comma never stand between a title and its name, so the chain must end in a title or an office. */
function titleEnd(tokens: readonly Token[], _from: number, chain: number): boolean {
  const word = tokens[chain]!.form.small;
  return isTitle.has(word) || isTitle.has(word.replace(/\.$/, '')) || isOfficeHead.has(word);
}

function titleStart(tokens: readonly Token[], from: number, chain: number): number {
  let start = from;
  // sentence-initial "Former", "Then" belong to the role and not to the title
  while (start < chain && /^(?:former|then|ex|acting|incoming|outgoing)$/i.test(tokens[start]!.text)) start++;
  return start;
}

function followsAsSurname(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return isCapital(next) && !isOffice(next) && !isOrganisationHead.has(next!.text) && canBeNamed(next);
}

/** A country, town or body that is here a first name: "Jordan Hale said". */
function startsPerson(
  tokens: readonly Token[],
  index: number,
  known: { last: number; found: LexicalName },
  capitals: Capitals,
): boolean {
  if (known.last > index || capitals !== 'sentence') return false;
  const next = tokens[index + 1];
  if (isCapital(next) && isAged(tokens, index + 1)) return true;
  return (
    isFirstName(tokens[index]!.form.small) &&
    canBeNamed(next) &&
    !isOffice(next) &&
    !isOrganisationHead.has(next!.text) &&
    !isPlaceHead.has(next!.text) &&
    !isCalendarWord.has(next!.form.small) &&
    lexicalName(next!.text) === undefined
  );
}

/** The longest known name that begins here. */
function knownAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  anyCase: boolean,
): { last: number; found: LexicalName } | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const most = longestEntry(token.form.folded);
  let last = Math.min(tokens.length - 1, index + 2 * most);
  for (; most > 0 && last >= index; last--) {
    // a name never ends inside a hyphenated word: "Russia" "-" "Ukraine" is two names, "Jean" is none of "Jean-Luc"
    const found = lexicalName(written(text, tokens, index, last), anyCase);
    if (
      found !== undefined &&
      !(found.sort === 'place' && /^west$/i.test(token.text) && !/^the$/i.test(tokens[index - 1]?.text ?? ''))
    )
      return { last, found };
  }
  return undefined;
}
