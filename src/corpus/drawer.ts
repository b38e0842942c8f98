/**
 * One drawer of the register: all speakers whose names sound alike, sorted into people. Cards that say the same of the same
 * name in the same year lie in one sheaf, so that a change of one article moves one card and sorts a few sheaves.
 */
import type { Reason, SpeakerKind } from '../analysis/article.ts';
import type { KnownSpeaker } from '../analysis/knowledge.ts';
import { because } from '../analysis/reason.ts';
import { samePerson } from '../analysis/speakers/personNames.ts';
import { slugOf } from '../analysis/speakers/speakerIds.ts';
import type { RegisteredSpeaker } from './register.ts';
import { rolesOver, speakAgainst, type Stated } from './rolesOverTime.ts';
import { byPlace, type Card, type CardReader, compare, Sheaf } from './sheaf.ts';

/** A person or body with all that articles say of it. */
export interface Group {
  /** Before a number is added to tell it from others of the id. */
  readonly id: string;
  name: string;
  readonly kind: SpeakerKind;
  readonly known: KnownSpeaker | undefined;
  readonly sheaves: Sheaf[];
  /** What its sheaves state, each once. */
  readonly stated: Map<string, Stated>;
  readonly notes: Reason[];
}

/** A group with what is told of it. */
export interface Entry {
  readonly group: Group;
  /** Its first article by path. */
  readonly first: string;
  speaker: RegisteredSpeaker;
}

export class Drawer {
  readonly known: KnownSpeaker | undefined;
  readonly #apart: ReadonlyMap<string, readonly string[]>;
  readonly #reader: CardReader;
  /** By name in lower case. */
  readonly #sheaves = new Map<string, Sheaf[]>();
  /** How many articles have two speakers in it. */
  doubles = 0;
  /** As it was sorted last. */
  entries: readonly Entry[] = [];
  isChanged = false;

  /** `apart`: ids that reviewers told from one another. */
  constructor(known: KnownSpeaker | undefined, apart: ReadonlyMap<string, readonly string[]>, reader: CardReader) {
    this.known = known;
    this.#apart = apart;
    this.#reader = reader;
  }

  add(card: Card): void {
    const { lower } = card.read;
    const sheaves = this.#sheaves.get(lower);
    if (sheaves === undefined) this.#sheaves.set(lower, [new Sheaf(card, this.#reader)]);
    else {
      const sheaf = sheaves.findLast((one) => one.takes(card));
      if (sheaf === undefined) sheaves.push(new Sheaf(card, this.#reader));
      else sheaf.add(card);
    }
  }

  remove(card: Card): void {
    const { lower } = card.read;
    const sheaves = this.#sheaves.get(lower) ?? [];
    const at = sheaves.findIndex((one) => one.takes(card));
    sheaves[at]?.remove(card);
    if (sheaves[at]?.size === 0) sheaves.splice(at, 1);
    if (sheaves.length === 0) this.#sheaves.delete(lower);
  }

  /** The people and bodies in it. */
  sort(): Group[] {
    const sheaves = [...this.#sheaves.values()].flat();
    if (sheaves.length > 1) sheaves.sort(byYear);
    if (sheaves.length === 0) return [];
    if (this.known !== undefined) {
      const group = newGroup(this.known.id, this.known.name, this.known.kind, this.known);
      group.sheaves.push(...sheaves);
      return [group];
    }
    const groups: Group[] = [];
    const namesakes = new Map<string, Group[]>();
    const isAlone = ({ kind, parts }: Sheaf): boolean => kind === 'person' && parts.single;
    for (const sheaf of sheaves) if (!isAlone(sheaf)) this.#place(sheaf, groups, namesakes);
    for (const sheaf of sheaves) if (isAlone(sheaf)) placeAlone(sheaf, groups);
    return groups;
  }

  /** A full name or a body: to those of its name that nothing speaks against. */
  #place(sheaf: Sheaf, groups: Group[], byName: Map<string, Group[]>): void {
    const name = `${sheaf.kind} ${sheaf.name} ${sheaf.kind === 'person' ? '' : (sheaf.stated.affiliation ?? '')}`;
    let namesakes = byName.get(name);
    if (namesakes === undefined) byName.set(name, (namesakes = groups.filter((group) => isNamesake(group, sheaf))));
    const isApart = ({ id }: Group): boolean => {
      const others = this.#apart.get(id);
      return others !== undefined && sheaf.hasId(others);
    };
    let group = namesakes.find((one) => agrees(one, sheaf) && !isApart(one));
    if (group === undefined) {
      group = newGroup(slugOf(sheaf.name), sheaf.name, sheaf.kind, undefined);
      groups.push(group);
      for (const other of namesakes) {
        group.notes.push(because('kept apart from another {0}: {1}', other.name, roleWords(other.sheaves[0]!)));
        other.notes.push(because('kept apart from another {0}: {1}', sheaf.name, roleWords(sheaf)));
      }
      byName.clear();
    }
    if (sheaf.kind === 'person' && sheaf.name.split(' ').length > group.name.split(' ').length) group.name = sheaf.name;
    put(group, sheaf);
  }
}

const byYear = (a: Sheaf, b: Sheaf): number =>
  compare(a.stated.year ?? '9', b.stated.year ?? '9') || compare(a.key, b.key);

function newGroup(id: string, name: string, kind: SpeakerKind, known: KnownSpeaker | undefined): Group {
  return { id, name, kind, known, sheaves: [], stated: new Map(), notes: [] };
}

function put(group: Group, sheaf: Sheaf): void {
  group.sheaves.push(sheaf);
  const { key, affiliation, year } = sheaf.stated;
  if (key !== undefined) group.stated.set(`${key}\n${affiliation ?? ''}\n${year ?? ''}`, sheaf.stated);
}

function isNamesake({ kind, sheaves }: Group, sheaf: Sheaf): boolean {
  if ((kind === 'person') !== (sheaf.kind === 'person')) return false;
  const first = sheaves[0]!;
  if (kind === 'person') return samePerson(first.parts, sheaf.parts);
  const [a, b] = [first.stated.affiliation, sheaf.stated.affiliation];
  return a === undefined || b === undefined || a === b;
}

function agrees({ stated }: Group, sheaf: Sheaf): boolean {
  if (sheaf.stated.key === undefined) return true;
  for (const other of stated.values()) if (speakAgainst(other, sheaf.stated)) return false;
  return true;
}

/** "Mr Hale" of an article that never names him in full: the one Hale of the folder, if there is one. */
function placeAlone(sheaf: Sheaf, groups: Group[]): void {
  const fitting = groups.filter((group) => !group.sheaves[0]!.parts.single && agrees(group, sheaf));
  const { role } = sheaf.stated;
  const named =
    role === undefined ? fitting : fitting.filter(({ sheaves }) => sheaves.some(({ stated }) => stated.role === role));
  const chosen = fitting.length === 1 ? fitting[0] : named.length === 1 ? named[0] : undefined;
  if (chosen !== undefined) {
    put(chosen, sheaf);
    return;
  }
  let same = groups.find(({ sheaves }) => sheaves[0]!.parts.single);
  if (same === undefined) {
    same = newGroup(slugOf(sheaf.name), sheaf.name, sheaf.kind, undefined);
    groups.push(same);
  }
  if (fitting.length > 1 && same.notes.length === 0)
    same.notes.push(because('could be {0}', fitting.map(({ name }) => name).join(', ')));
  put(same, sheaf);
}

function roleWords({ stated: { role, affiliation }, sum }: Sheaf): string {
  const words = [role, affiliation].filter((word) => word !== undefined).join(', ');
  return words === '' ? sum.first : words;
}

/** Cards of all sheaves, by path. */
export function cardsOf({ sheaves }: Group): Card[] {
  const cards = sheaves.flatMap((sheaf) => sheaf.cards);
  return sheaves.length > 1 ? cards.sort(byPlace) : cards;
}

/** Names other than the one shown, in order. */
export function aliasesOf({ name, known, sheaves }: Group): readonly string[] {
  const [only] = sheaves;
  // most people of a folder are named in one article
  if (known === undefined && sheaves.length === 1 && only!.names.length === 1)
    return only!.name === name ? none : only!.names;
  const aliases = new Set<string>(known?.aliases);
  for (const { names } of sheaves) for (const alias of names) aliases.add(alias);
  aliases.delete(name);
  return [...aliases].sort();
}

const none: readonly string[] = [];

export const rolesOf = ({ sheaves, known }: Group): ReturnType<typeof rolesOver> =>
  rolesOver(sheaves, known?.roles ?? []);
