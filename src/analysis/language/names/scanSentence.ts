/**
 * First reading of one sentence: names that its own words make certain or likely. What a single capital alone says
 * ("Truss" in a headline) is left to the second reading, which knows the whole article.
 */
import type { Sentence, Token } from '../sentence.ts';
import { type Capitals, isCapital } from './capitals.ts';
import { type Draft, written } from './draft.ts';
import { type LexicalName, lexicalName, longestEntry } from './lexicon.ts';
import { endOfOffice, isOffice, titleEnd, titleStart } from './offices.ts';
import { endOfCompany, endOfOrganisation, endOfPartners } from './organisations.ts';
import { type Add, isAged, readPerson } from './readPerson.ts';
import { canBeNamed, endOfPerson, isInitial } from './personSequence.ts';
import { endOfStreet, isHillOrLake, isSaintlyPlace } from './places.ts';
import {
  isCalendarWord,
  isFirstName,
  isOfficeHead,
  isOrganisationHead,
  isPlaceHead,
  isSmallWord,
  isThing,
  isTitle,
  isWordThatIsName,
} from './wordLists.ts';

/** What only people bear: "Mr Washington" is no town. */
const honorific = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Prof)\.?$/;

export function scanSentence(text: string, sentence: Sentence, index: number, capitals: Capitals): Draft[] {
  const { tokens } = sentence;
  const drafts: Draft[] = [];
  const add: Add = (first, last, kind, rule, confidence, title) => {
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
    if (capitals === 'sentence' && isHillOrLake(tokens, i)) {
      i = add(i, i + 1, 'place', 'street', 0.8);
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
    i = readPerson(sentence, i, capitals, add);
  }
  return drafts;
}

/** "Queen Mary Hospital", "St Jude's School"; but "Sir Alan Church" is a person. */
const isNamedAfter = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:Queen|King|Prince|Princess|Lady|Sir|Saint|St\.?)$/.test(tokens[first]!.text) &&
  isOrganisationHead.has(tokens[last]!.text) &&
  (last - first === 2 ? !isWordThatIsName.has(tokens[last]!.form.small) : last - first <= 4);

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
