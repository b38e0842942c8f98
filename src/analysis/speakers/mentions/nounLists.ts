/** Reads the lists of people, bodies and papers into sets, with their plurals. */
import {
  femaleOffices,
  maleOffices,
  officeHeads,
  officeModifiers,
  officePhrases,
  topOffices,
} from '../../english/offices.ts';
import { bodyNouns } from '../../english/organisations.ts';
import { documents, relatives, unnamedGroups, unnamedPeople } from '../../english/people.ts';
import { entries, lowerSet } from '../../language/names/wordLists.ts';

/** "official" → "officials", "ally" → "allies", "spokesman" → "spokesmen". */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man') && noun !== 'human') return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

export const isOffice = lowerSet(officeHeads);
export const isModifier = lowerSet(officeModifiers);
export const isUnnamedPerson = lowerSet(unnamedPeople);
export const isTopOffice = lowerSet(topOffices);
export const isDocument = lowerSet(documents);
export const isRelative = lowerSet(relatives);
export const isBodyNoun = lowerSet(bodyNouns);
export const isFemaleNoun = lowerSet(femaleOffices);
export const isMaleNoun = lowerSet(maleOffices);
/** First word → the words of each phrase that begins so. */
export const officeOfPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(
  entries(officePhrases).map((phrase) => phrase.split(' ')),
);

function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
}

/** Plural → singular, for people and offices. */
export const singularOf: ReadonlyMap<string, string> = new Map([
  ...entries(unnamedGroups).map((noun): [string, string] => [
    noun,
    noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''),
  ]),
  ...[...isUnnamedPerson, ...isOffice].map((noun): [string, string] => [pluralOf(noun), noun]),
  ['spokespeople', 'spokesperson'],
]);

/** Nouns that by themselves say "a source": mentioned even where nothing is said. */
export const isCoreSource: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson representative official source aide insider adviser advisor diplomat observer minister chief analyst expert leader ally power authority counterpart officer'.split(
    ' ',
  ),
);

/** Spokespeople of either sex are one office. */
export function headClass(head: string): string {
  return /^(?:spokes(?:man|woman|person)|representative)$/.test(head)
    ? 'spokesperson'
    : head === 'advisor'
      ? 'adviser'
      : head;
}

const same: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  premier: 'prime minister',
  taoiseach: 'prime minister',
  'vice-president': 'vice president',
  'foreign secretary': 'foreign minister',
  'defence secretary': 'defence minister',
  'home secretary': 'interior minister',
  'home affairs minister': 'interior minister',
  'health secretary': 'health minister',
  'education secretary': 'education minister',
  'justice secretary': 'justice minister',
  'transport secretary': 'transport minister',
  'energy secretary': 'energy minister',
  'treasury secretary': 'finance minister',
  'chancellor of the exchequer': 'chancellor',
  'secretary general': 'secretary-general',
  'minister of defence': 'defence minister',
  'secretary of defence': 'defence minister',
  'minister of foreign affairs': 'foreign minister',
  'minister of finance': 'finance minister',
  'minister of the interior': 'interior minister',
  'minister of justice': 'justice minister',
  'minister of health': 'health minister',
  chairwoman: 'chair',
  chairman: 'chair',
  chairperson: 'chair',
  'chief executive': 'ceo',
};

/** One key for offices that are the same under different names. */
export function officeKey(title: string): string {
  const key = title
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/labor/g, 'labour')
    .replace(/\s+/g, ' ');
  return same[key] ?? key;
}
