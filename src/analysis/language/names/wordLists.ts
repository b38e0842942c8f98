/** Reads the word lists of `english/` into sets and tables, once. */
import { eitherNames, femaleNames, maleNames } from '../../english/firstNames.ts';
import { calendarWords, smallWords, things, wordsThatAreNames } from '../../english/notNames.ts';
import { officeHeads, officeModifiers } from '../../english/offices.ts';
import {
  companyEndings,
  companyWords,
  organisationHeads,
  organisationOpeners,
  ownersInBodies,
} from '../../english/organisations.ts';
import { bareNouns, speakingForms, unnamedGroups, unnamedPeople } from '../../english/people.ts';
import { placeHeads } from '../../english/places.ts';
import { commonSurnames } from '../../english/surnames.ts';
import { femaleTitles, maleTitles, nameParticles, nameSuffixes, otherTitles } from '../../english/titles.ts';

/** The entries of a list written with commas, or one a line. */
export function entries(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** As `entries`, as a set in lower case. */
export function lowerSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(entries).map((entry) => entry.toLowerCase()));
}

const spaced = (list: string): ReadonlySet<string> => new Set(list.trim().toLowerCase().split(/\s+/));

export const male = spaced(maleNames);
export const female = spaced(femaleNames);
export const either = spaced(eitherNames);
export const isSurname = spaced(commonSurnames);
export const isSmallWord = lowerSet(smallWords);
export const isCalendarWord = lowerSet(calendarWords);
export const isThing: ReadonlySet<string> = new Set(entries(things));
export const isWordThatIsName = lowerSet(wordsThatAreNames);
export const isOfficeHead = lowerSet(officeHeads);
export const isOfficeModifier = lowerSet(officeModifiers);
export const isOrganisationHead: ReadonlySet<string> = new Set(entries(organisationHeads));
export const isOrganisationOpener: ReadonlySet<string> = new Set(entries(organisationOpeners));
export const isCompanyEnding: ReadonlySet<string> = new Set(entries(companyEndings));
export const isCompanyWord: ReadonlySet<string> = new Set(entries(companyWords));
export const isOwnerInBody: ReadonlySet<string> = new Set(entries(ownersInBodies));
export const isPlaceHead: ReadonlySet<string> = new Set(entries(placeHeads));
/** A person by what he does, not by his name; "Hunter" and "Walker" are names as well. */
export const isPersonNoun = new Set(
  [...lowerSet(bareNouns, unnamedPeople)].filter((word) => !isWordThatIsName.has(word)),
);
export const isGroup = lowerSet(unnamedGroups);
export const isSpeaking = lowerSet(speakingForms);
export const isParticle = lowerSet(nameParticles);
export const isSuffix: ReadonlySet<string> = new Set(entries(nameSuffixes));
export const isMaleTitle = lowerSet(maleTitles);
export const isFemaleTitle = lowerSet(femaleTitles);
export const isTitle = lowerSet(maleTitles, femaleTitles, otherTitles);

/** The first two words of longer titles: "lance corporal", "tan sri". */
export const isTitlePair: ReadonlySet<string> = new Set(
  [...isTitle].flatMap((title) => /^\S+ \S+/.exec(title)?.[0] ?? []),
);

export const isFirstName = (word: string): boolean => male.has(word) || female.has(word) || either.has(word);

/** What a first name says of its bearer; undefined where both bear it or it is unknown. */
export function genderOfFirstName(word: string): 'male' | 'female' | undefined {
  const name = word.toLowerCase();
  const isMale = male.has(name);
  const isFemale = female.has(name);
  if (either.has(name) || isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}
