/**
 * One drawer of the register: all speakers whose names sound alike, sorted into people. Cards that say the same of the same
 * name in the same year lie in one sheaf, so that a change of one article moves one card and sorts a few sheaves.
 */
import type { Reason, SpeakerKind } from '../analysis/article.ts';
import type { KnownSpeaker } from '../analysis/knowledge.ts';
import { because } from '../analysis/reason.ts';
import { slugOf } from '../analysis/speakers/speakerIds.ts';
import { type NameParts, partsOf, samePerson } from '../analysis/speakers/personNames.ts';
import type { IndexedSpeaker } from './indexEntry.ts';
import type { Appearance, RegisteredSpeaker } from './register.ts';
import { rolesOver, speakAgainst } from './rolesOverTime.ts';

/** One speaker of one article. */
export interface Card {
  readonly appearance: Appearance;
  readonly speaker: IndexedSpeaker;
}

export interface Sheaf {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  readonly year: string | null;
  readonly parts: NameParts;
  /** Ids that its speakers have in their articles. */
  readonly ids: Set<string>;
  /** By path, then by id, once `tidy` has been called. */
  readonly cards: Card[];
  /** How many cards give each name. */
  readonly names: Map<string, number>;
  untidy: boolean;
}

interface Group {
  readonly id: string;
  name: string;
  readonly kind: SpeakerKind;
  readonly sheaves: Sheaf[];
  readonly notes: Reason[];
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Card, b: Card): number =>
  compare(a.appearance.path, b.appearance.path) || compare(a.appearance.speaker, b.appearance.speaker);

export class Drawer {
  readonly #known: KnownSpeaker | undefined;
  readonly #apart: ReadonlyMap<string, readonly string[]>;
  readonly #sheaves = new Map<string, Sheaf>();

  /** `apart`: ids that reviewers told from one another. */
  constructor(known: KnownSpeaker | undefined, apart: ReadonlyMap<string, readonly string[]>) {
    this.#known = known;
    this.#apart = apart;
  }

  get isEmpty(): boolean {
    return this.#sheaves.size === 0;
  }

  add(card: Card): void {
    const key = keyOf(card);
    let sheaf = this.#sheaves.get(key);
    if (sheaf === undefined) {
      const { name, kind, role, affiliation } = card.speaker;
      const year = card.appearance.published?.slice(0, 4) ?? null;
      const parts = partsOf(name);
      sheaf = {
        key,
        name,
        kind,
        role,
        affiliation,
        year,
        parts,
        ids: new Set(),
        cards: [],
        names: new Map(),
        untidy: false,
      };
      this.#sheaves.set(key, sheaf);
    }
    sheaf.ids.add(card.speaker.id);
    sheaf.cards.push(card);
    sheaf.untidy = true;
    for (const name of namesOf(card)) sheaf.names.set(name, (sheaf.names.get(name) ?? 0) + 1);
  }

  remove(card: Card): void {
    const key = keyOf(card);
    const sheaf = this.#sheaves.get(key);
    if (sheaf === undefined) return;
    tidy(sheaf);
    const at = placeOf(sheaf.cards, card);
    if (sheaf.cards[at] === undefined || byPlace(sheaf.cards[at], card) !== 0) return;
    sheaf.cards.splice(at, 1);
    for (const name of namesOf(card)) {
      const left = (sheaf.names.get(name) ?? 0) - 1;
      if (left > 0) sheaf.names.set(name, left);
      else sheaf.names.delete(name);
    }
    if (sheaf.cards.length === 0) this.#sheaves.delete(key);
  }

  /** The people and bodies in it. */
  sort(): RegisteredSpeaker[] {
    const groups: Group[] = [];
    for (const sheaf of this.#sheaves.values()) tidy(sheaf);
    const sheaves = [...this.#sheaves.values()].sort(
      (a, b) => compare(a.year ?? '9', b.year ?? '9') || compare(a.key, b.key),
    );
    if (this.#known !== undefined) {
      const { id, name, kind } = this.#known;
      return [finish({ id, name, kind, sheaves, notes: [] }, this.#known)];
    }
    const alone: Sheaf[] = [];
    for (const sheaf of sheaves) {
      if (sheaf.kind === 'person' && sheaf.parts.single) alone.push(sheaf);
      else this.#place(sheaf, groups);
    }
    for (const sheaf of alone) placeAlone(sheaf, groups);
    return groups.map((group) => finish(group, undefined));
  }

  /** A full name or a body: to those of its name that nothing speaks against. */
  #place(sheaf: Sheaf, groups: Group[]): void {
    const namesakes = groups.filter((group) => isNamesake(group, sheaf));
    let group = namesakes.find(
      (one) => agrees(one, sheaf) && this.#apart.get(one.id)?.some((id) => sheaf.ids.has(id)) !== true,
    );
    if (group === undefined) {
      group = { id: slugOf(sheaf.name), name: sheaf.name, kind: sheaf.kind, sheaves: [], notes: [] };
      groups.push(group);
      for (const other of namesakes) {
        group.notes.push(because('kept apart from another {0}: {1}', other.name, roleWords(other.sheaves[0]!)));
        other.notes.push(because('kept apart from another {0}: {1}', sheaf.name, roleWords(sheaf)));
      }
    }
    if (sheaf.kind === 'person' && sheaf.name.split(' ').length > group.name.split(' ').length) group.name = sheaf.name;
    group.sheaves.push(sheaf);
  }
}

const namesOf = ({ speaker }: Card): readonly string[] => [speaker.name, ...speaker.aliases];

function tidy(sheaf: Sheaf): void {
  if (sheaf.untidy) sheaf.cards.sort(byPlace);
  sheaf.untidy = false;
}

function keyOf({ speaker: { name, kind, role, affiliation }, appearance }: Card): string {
  return [name.toLowerCase(), kind, role ?? '', affiliation ?? '', appearance.published?.slice(0, 4) ?? ''].join('\n');
}

function placeOf(cards: readonly Card[], card: Card): number {
  let low = 0;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(cards[middle]!, card) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNamesake({ kind, sheaves }: Group, sheaf: Sheaf): boolean {
  if ((kind === 'person') !== (sheaf.kind === 'person')) return false;
  const first = sheaves[0]!;
  if (kind === 'person') return samePerson(first.parts, sheaf.parts);
  return first.affiliation === undefined || sheaf.affiliation === undefined || first.affiliation === sheaf.affiliation;
}

const agrees = ({ sheaves }: Group, sheaf: Sheaf): boolean => !sheaves.some((other) => speakAgainst(other, sheaf));

/** "Mr Hale" of an article that never names him in full: the one Hale of the folder, if there is one. */
function placeAlone(sheaf: Sheaf, groups: Group[]): void {
  const fitting = groups.filter((group) => !group.sheaves[0]!.parts.single && agrees(group, sheaf));
  const named =
    sheaf.role === undefined
      ? fitting
      : fitting.filter(({ sheaves }) => sheaves.some(({ role }) => role === sheaf.role));
  const chosen = fitting.length === 1 ? fitting[0] : named.length === 1 ? named[0] : undefined;
  if (chosen !== undefined) {
    chosen.sheaves.push(sheaf);
    return;
  }
  let same = groups.find(({ sheaves }) => sheaves[0]!.parts.single);
  if (same === undefined) {
    same = { id: slugOf(sheaf.name), name: sheaf.name, kind: sheaf.kind, sheaves: [], notes: [] };
    groups.push(same);
  }
  if (fitting.length > 1 && same.notes.length === 0)
    same.notes.push(because('could be {0}', fitting.map(({ name }) => name).join(', ')));
  same.sheaves.push(sheaf);
}

function roleWords({ role, affiliation, cards }: Sheaf): string {
  const words = [role, affiliation].filter((word) => word !== undefined).join(', ');
  return words === '' ? cards[0]!.appearance.path : words;
}

function finish({ id, name, kind, sheaves, notes }: Group, known: KnownSpeaker | undefined): RegisteredSpeaker {
  const aliases = new Set<string>(known?.aliases);
  for (const { names } of sheaves) for (const alias of names.keys()) aliases.add(alias);
  aliases.delete(name);
  const cards = sheaves.flatMap((sheaf) => sheaf.cards);
  if (sheaves.length > 1) cards.sort(byPlace);
  return {
    id,
    name,
    kind,
    aliases: [...aliases].sort(),
    roles: rolesOver(sheaves, known?.roles ?? []),
    appearances: cards.map(({ appearance }) => appearance),
    notes: notes.slice(0, 5),
    known: known !== undefined,
  };
}
