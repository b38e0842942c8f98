/**
 * The register: who speaks in a folder of articles, each person and body once. Speakers of single articles are joined by
 * name where nothing they are called speaks against it; unnamed sources never are. What reviewers decided wins.
 *
 * Names that sound alike share a drawer. When an article changes only the drawers of its names are sorted again.
 */
import type { Reason, SpeakerKind } from '../analysis/article.ts';
import type { KnownSpeaker } from '../analysis/knowledge.ts';
import { fold } from '../analysis/language/names/lexicon.ts';
import { because } from '../analysis/reason.ts';
import { slugOf } from '../analysis/speakers/findSpeakers.ts';
import { partsOf, samePerson } from '../analysis/speakers/personNames.ts';
import type { IndexEntry, IndexedSpeaker } from './indexEntry.ts';
import { rolesOver, type RegisteredRole, speakAgainst } from './rolesOverTime.ts';

export interface Appearance {
  readonly path: string;
  /** Id within the article. */
  readonly speaker: string;
  /** EDTF, or null. */
  readonly published: string | null;
  readonly mentions: number;
  readonly claims: number;
}

export interface RegisteredSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** In order of their first article. */
  readonly roles: readonly RegisteredRole[];
  /** By path. */
  readonly appearances: readonly Appearance[];
  /** Why two of one name were kept apart, or what else a reader should know. */
  readonly notes: readonly Reason[];
  /** In the entities file. */
  readonly known: boolean;
}

/** What the entities files say (see `annotations/entitiesFile.ts`). */
export interface Decisions {
  readonly speakers: readonly KnownSpeaker[];
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly notSameAs: ReadonlyMap<string, readonly string[]>;
}

export const noDecisions: Decisions = { speakers: [], mergedInto: new Map(), notSameAs: new Map() };

/** One speaker of one article. */
interface Card {
  readonly path: string;
  readonly published: string | null;
  readonly speaker: IndexedSpeaker;
  readonly claims: number;
}

interface Group {
  id: string;
  name: string;
  kind: SpeakerKind;
  readonly cards: Card[];
  /** One card of each role it is given in a year: all that a new card must agree with. */
  readonly faces: Map<string, Card>;
  readonly notes: Reason[];
  readonly known: KnownSpeaker | undefined;
}

export class Register {
  readonly #decisions: Decisions;
  readonly #knownByName = new Map<string, KnownSpeaker>();
  readonly #knownById = new Map<string, KnownSpeaker>();
  /** Drawer → article → its cards there. */
  readonly #drawers = new Map<string, Map<string, Card[]>>();
  readonly #drawersOf = new Map<string, readonly string[]>();
  readonly #sorted = new Map<string, readonly RegisteredSpeaker[]>();
  #changed = new Set<string>();
  /** By id; two of one id stand side by side. */
  #all: readonly RegisteredSpeaker[] = [];

  constructor(decisions: Decisions = noDecisions) {
    this.#decisions = decisions;
    for (const speaker of decisions.speakers) {
      this.#knownById.set(speaker.id, speaker);
      for (const name of [speaker.name, ...speaker.aliases]) {
        const key = `${speaker.kind === 'person' ? 'p' : 'b'}:${fold(name)}`;
        if (!this.#knownByName.has(key)) this.#knownByName.set(key, speaker);
      }
    }
  }

  /** Adds an article, or replaces what it said before. */
  set(entry: IndexEntry): void {
    this.delete(entry.path);
    const claims = new Map<string, number>();
    for (const { speaker } of entry.claims)
      if (speaker !== undefined) claims.set(speaker, (claims.get(speaker) ?? 0) + 1);
    const drawers = new Set<string>();
    for (const speaker of entry.speakers) {
      if (speaker.kind === 'unnamed' || speaker.kind === 'office') continue;
      const card: Card = { path: entry.path, published: entry.published, speaker, claims: claims.get(speaker.id) ?? 0 };
      const drawer = this.#drawerOf(speaker);
      drawers.add(drawer);
      let cards = this.#drawers.get(drawer);
      if (cards === undefined) this.#drawers.set(drawer, (cards = new Map<string, Card[]>()));
      const own = cards.get(entry.path);
      if (own === undefined) cards.set(entry.path, [card]);
      else own.push(card);
      this.#changed.add(drawer);
    }
    this.#drawersOf.set(entry.path, [...drawers]);
  }

  delete(path: string): void {
    for (const drawer of this.#drawersOf.get(path) ?? []) {
      this.#drawers.get(drawer)?.delete(path);
      this.#changed.add(drawer);
    }
    this.#drawersOf.delete(path);
  }

  /** Everybody, by id. A second of one name has a number in the id. */
  get speakers(): readonly RegisteredSpeaker[] {
    this.#sort();
    let number = 1;
    return this.#all.map((speaker, i) => {
      number = this.#all[i - 1]?.id === speaker.id ? number + 1 : 1;
      return number === 1 ? speaker : { ...speaker, id: `${speaker.id}-${number}` };
    });
  }

  /** A speaker of one article in the register. */
  find(path: string, speaker: string): RegisteredSpeaker | undefined {
    return this.speakers.find(({ appearances }) => {
      for (let i = firstOf(appearances, path); appearances[i]?.path === path; i++)
        if (appearances[i]!.speaker === speaker) return true;
      return false;
    });
  }

  #sort(): void {
    if (this.#changed.size === 0) return;
    const old = new Set<RegisteredSpeaker>();
    const made: RegisteredSpeaker[] = [];
    for (const drawer of this.#changed) {
      for (const speaker of this.#sorted.get(drawer) ?? []) old.add(speaker);
      const cards = this.#drawers.get(drawer);
      if (cards === undefined || cards.size === 0) {
        this.#drawers.delete(drawer);
        this.#sorted.delete(drawer);
        continue;
      }
      const speakers = this.#sortDrawer([...cards.values()].flat());
      this.#sorted.set(drawer, speakers);
      made.push(...speakers);
    }
    this.#changed = new Set();
    this.#all = mergeSorted(
      this.#all.filter((speaker) => !old.has(speaker)),
      made.sort(byId),
    );
  }

  #known({ id, name, kind }: IndexedSpeaker): KnownSpeaker | undefined {
    const merged = this.#decisions.mergedInto.get(id) ?? id;
    return this.#knownById.get(merged) ?? this.#knownByName.get(`${kind === 'person' ? 'p' : 'b'}:${fold(name)}`);
  }

  /** Whom reviewers know has a drawer of its own; people share one by the sound of their surname, bodies by their name. */
  #drawerOf(speaker: IndexedSpeaker): string {
    const known = this.#known(speaker);
    if (known !== undefined) return `known:${known.id}`;
    if (speaker.kind === 'person') return `person:${partsOf(speaker.name).surname}`;
    return `body:${fold(speaker.name).replace(/^the /, '')}`;
  }

  #sortDrawer(cards: readonly Card[]): RegisteredSpeaker[] {
    const groups: Group[] = [];
    const sorted = [...cards].sort(
      (a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.path, b.path),
    );
    const alone: Card[] = [];
    const byName = new Map<string, Group[]>();
    for (const card of sorted) {
      const { speaker } = card;
      const known = this.#known(speaker);
      if (known !== undefined) {
        const group = groups[0] ?? newGroup(known.id, known.name, known.kind, known, groups);
        put(group, card);
        continue;
      }
      if (speaker.kind === 'person' && partsOf(speaker.name).single) {
        alone.push(card);
        continue;
      }
      this.#place(card, groups, byName);
    }
    for (const card of alone) placeAlone(card, groups);
    return groups.map(finish);
  }

  /** A full name or a body: to those of its name that nothing speaks against. */
  #place(card: Card, groups: Group[], byName: Map<string, Group[]>): void {
    const { speaker } = card;
    const key = `${fold(speaker.name)}|${speaker.kind === 'person' ? '' : (speaker.affiliation ?? '')}`;
    const namesakes = byName.get(key) ?? groups.filter((group) => isNamesake(group, speaker));
    const apart = this.#decisions.notSameAs;
    const fitting = namesakes.filter(
      (group) => agrees(group, card) && apart.get(group.id)?.includes(speaker.id) !== true,
    );
    let group = fitting.at(0);
    if (group === undefined) {
      group = newGroup(slugOf(speaker.name), speaker.name, speaker.kind, undefined, groups);
      for (const other of namesakes) {
        group.notes.push(because('kept apart from another {0}: {1}', other.name, roleWords(other.cards[0]!)));
        other.notes.push(because('kept apart from another {0}: {1}', speaker.name, roleWords(card)));
      }
    }
    if (speaker.name.length > group.name.length && speaker.kind === 'person') group.name = speaker.name;
    put(group, card);
    byName.set(key, namesakes.includes(group) ? namesakes : [...namesakes, group]);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Known ones first, then those of the earlier article. */
const byId = (a: RegisteredSpeaker, b: RegisteredSpeaker): number =>
  compare(a.id, b.id) ||
  Number(b.known) - Number(a.known) ||
  compare(a.appearances[0]!.path, b.appearances[0]!.path) ||
  compare(a.kind, b.kind);

function mergeSorted(a: readonly RegisteredSpeaker[], b: readonly RegisteredSpeaker[]): RegisteredSpeaker[] {
  const merged: RegisteredSpeaker[] = [];
  let i = 0;
  for (const speaker of b) {
    while (i < a.length && byId(a[i]!, speaker) < 0) merged.push(a[i++]!);
    merged.push(speaker);
  }
  while (i < a.length) merged.push(a[i++]!);
  return merged;
}

function firstOf(appearances: readonly Appearance[], path: string): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appearances[middle]!.path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

function newGroup(
  id: string,
  name: string,
  kind: SpeakerKind,
  known: KnownSpeaker | undefined,
  groups: Group[],
): Group {
  const group: Group = { id, name, kind, cards: [], faces: new Map(), notes: [], known };
  groups.push(group);
  return group;
}

function put(group: Group, card: Card): void {
  group.cards.push(card);
  const { role, affiliation } = card.speaker;
  if (role === undefined) return;
  const face = `${role}|${affiliation ?? ''}|${card.published?.slice(0, 4) ?? ''}`;
  if (!group.faces.has(face) && group.faces.size < 200) group.faces.set(face, card);
}

function agrees({ faces }: Group, card: Card): boolean {
  for (const other of faces.values()) if (speakAgainst(other, card)) return false;
  return true;
}

function isNamesake(group: Group, { name, kind, affiliation }: IndexedSpeaker): boolean {
  if ((group.kind === 'person') !== (kind === 'person')) return false;
  if (kind === 'person') return samePerson(partsOf(group.name), partsOf(name));
  const other = group.cards[0]?.speaker.affiliation;
  return other === undefined || affiliation === undefined || other === affiliation;
}

/** "Mr Hale" of an article that never names him in full: the one Hale of the folder, if there is one. */
function placeAlone(card: Card, groups: Group[]): void {
  const { speaker } = card;
  const full = groups.filter(({ name, kind }) => kind === 'person' && !partsOf(name).single);
  const fitting = full.filter((group) => agrees(group, card));
  const named =
    speaker.role === undefined
      ? fitting
      : fitting.filter(({ faces }) => [...faces.values()].some((other) => other.speaker.role === speaker.role));
  const chosen = fitting.length === 1 ? fitting[0] : named.length === 1 ? named[0] : undefined;
  if (chosen !== undefined) {
    put(chosen, card);
    return;
  }
  const same =
    groups.find(({ name }) => partsOf(name).single) ??
    newGroup(slugOf(speaker.name), speaker.name, speaker.kind, undefined, groups);
  if (fitting.length > 1 && same.notes.length === 0)
    same.notes.push(because('could be {0}', fitting.map(({ name }) => name).join(', ')));
  put(same, card);
}

function roleWords({ speaker, path }: Card): string {
  const words = [speaker.role, speaker.affiliation].filter((word) => word !== undefined).join(', ');
  return words === '' ? path : words;
}

function finish({ id, name, kind, cards, notes, known }: Group): RegisteredSpeaker {
  const aliases = new Set<string>(known?.aliases);
  for (const { speaker } of cards)
    for (const alias of [speaker.name, ...speaker.aliases]) if (alias !== name) aliases.add(alias);
  return {
    id,
    name,
    kind,
    aliases: [...aliases].sort(),
    roles: rolesOver(cards, known?.roles ?? []),
    appearances: cards
      .map(({ path, published, speaker, claims }) => ({
        path,
        speaker: speaker.id,
        published,
        mentions: speaker.mentions,
        claims,
      }))
      .sort((a, b) => compare(a.path, b.path)),
    notes: notes.slice(0, 5),
    known: known !== undefined,
  };
}
