/** Names that are known before the article is read: countries with all that stands for them, places, bodies, seats of power. */
import { countries, otherNationalities } from '../../english/countries.ts';
import { bodies, seats } from '../../english/organisations.ts';
import { places } from '../../english/places.ts';
import { fold as foldOnce } from '../characters.ts';
import type { NameKind } from '../sentence.ts';
import { entries } from './wordLists.ts';

export type LexicalSort = 'country' | 'capital' | 'nationality' | 'people' | 'place' | 'body' | 'seat';

export interface LexicalName {
  /** As it is shown: "Foreign Office" for FCDO, "UK" for Britain. */
  readonly name: string;
  readonly sort: LexicalSort;
  readonly kind: NameKind;
  /** The country it stands for or belongs to. */
  readonly country?: string;
  /** Written only so: "US", "WHO" are no "us", "who"; "Nato" and "NATO" both. */
  readonly exact?: readonly string[];
}

const kinds: Readonly<Record<LexicalSort, NameKind>> = {
  country: 'country',
  capital: 'place',
  nationality: 'nationality',
  people: 'nationality',
  place: 'place',
  body: 'organisation',
  seat: 'organisation',
};

const table = new Map<string, LexicalName>();
/** First word of an entry → most words an entry that begins so has. */
const longest = new Map<string, number>();

/** What was asked before; it changes no result. */
const folded = new Map<string, string>();

/** One spelling for looking up: lower case, straight apostrophes, single spaces. */
export function fold(text: string): string {
  let form = folded.get(text);
  if (form !== undefined) return form;
  form = foldOnce(text);
  if (text.length > 60) return form;
  if (folded.size > 20_000) folded.clear();
  folded.set(text, form);
  return form;
}

function add(written: string, sort: LexicalSort, name: string, country?: string): void {
  const key = fold(written);
  const old = table.get(key);
  if (old?.exact !== undefined && old.name === name) table.set(key, { ...old, exact: [...old.exact, written] });
  if (key === '' || old !== undefined) return;
  const isAcronym = /^[A-Z0-9&.]{2,5}$/.test(written);
  table.set(key, {
    name,
    sort,
    kind: kinds[sort],
    ...(country !== undefined && { country }),
    ...(isAcronym && { exact: [written] }),
  });
  const words = key.split(/[ -]/);
  const first = words[0] ?? key;
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  // "King's Lynn" begins with the token "King"
  const owner = /^(\p{L}+)'s$/u.exec(first)?.[1];
  if (owner !== undefined) longest.set(owner, Math.max(longest.get(owner) ?? 0, words.length));
}

for (const line of countries.trim().split('\n')) {
  const [name = '', others = '', adjectives = '', people = '', capitals = ''] = line
    .split(';')
    .map((part) => part.trim());
  for (const written of [name, ...entries(others)]) add(written, 'country', name, name);
  for (const written of entries(adjectives)) add(written, 'nationality', name, name);
  for (const written of entries(people)) add(written, 'people', name, name);
  for (const written of entries(capitals)) add(written, 'capital', name, name);
}
for (const line of seats.trim().split('\n')) {
  const [name = '', others = '', country = ''] = line.split(';').map((part) => part.trim());
  for (const written of [name, ...entries(others)]) add(written, 'seat', name, country);
}
for (const line of bodies.trim().split('\n')) {
  const [name = '', others = ''] = line.split(';').map((part) => part.trim());
  add(name, 'body', name);

  for (const written of entries(others)) if (/^[\p{L}\d]/u.test(written)) add(written, 'body', name);
}
for (const written of entries(otherNationalities)) add(written, 'nationality', written);
for (const written of entries(places)) add(written, 'place', written);

/** How many words an entry that begins with this word, folded, can have; 0 if none begins so. */
export function longestEntry(folded: string): number {
  const own = longest.get(folded) ?? 0;
  const hyphen = folded.indexOf('-');
  return hyphen < 0 ? own : Math.max(own, longest.get(folded.slice(0, hyphen)) ?? 0);
}

/** The known name written so. All-caps lines are looked up with `anyCase`. */
export function lexicalName(written: string, anyCase = false): LexicalName | undefined {
  const found = table.get(fold(written));
  if (found === undefined) return undefined;
  if (anyCase) return found;
  if (found.exact !== undefined) return found.exact.includes(written) ? found : undefined;
  return /^[\p{Lu}\d]|^al-/u.test(written) ? found : undefined;
}
