/**
 * The register: who speaks in a folder of articles, each person and body once. Speakers of single articles are joined by
 * name where nothing they are called speaks against it; unnamed sources never are. What reviewers decided wins.
 *
 * Names that sound alike share a drawer. When an article changes only the drawers of its names are sorted again, and of these
 * only what is asked for is made: appearances when somebody is looked at.
 */
import type { Reason, SpeakerKind } from '../analysis/article.ts';
import type { KnownSpeaker } from '../analysis/knowledge.ts';
import { fold } from '../analysis/language/names/lexicon.ts';
import { aliasesOf, cardsOf, Drawer, type Group, rolesOf } from './drawer.ts';
import type { IndexedSpeaker } from './indexEntry.ts';
import type { RegisteredRole } from './rolesOverTime.ts';
import { type Card, CardReader, compare } from './sheaf.ts';

export interface Appearance {
  readonly path: string;
  /** Id within the article. */
  readonly speaker: string;
  /** EDTF, or null. */
  readonly published: string | null;
  /** As this article calls them. */
  readonly role?: string;
  readonly affiliation?: string;
  readonly mentions: number;
  readonly claims: number;
}

export interface RegisteredSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: readonly string[];
  /** What reviewers told, then in order of the first article. */
  readonly roles: readonly RegisteredRole[];
  /** Numbers over all articles. */
  readonly articles: number;
  readonly mentions: number;
  readonly claims: number;
  /** Why two of one name were kept apart, or whom a surname could mean. */
  readonly notes: readonly Reason[];
  /** In the entities file. */
  readonly known: boolean;
}

/** What the register reads of an article: part of its index entry. */
export interface RegisteredArticle {
  readonly path: string;
  readonly published: string | null;
  readonly speakers: readonly IndexedSpeaker[];
  readonly claims: readonly { readonly speaker?: string }[];
}

/** What the entities files say (see `annotations/entitiesFile.ts`). */
export interface Decisions {
  readonly speakers: readonly KnownSpeaker[];
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly notSameAs: ReadonlyMap<string, readonly string[]>;
}

export const noDecisions: Decisions = { speakers: [], mergedInto: new Map(), notSameAs: new Map() };

interface Placed {
  readonly drawer: string;
  readonly card: Card;
}

/** A group in the drawer it came from, with the number that tells it from others of its id. */
interface Entry {
  readonly group: Group;
  readonly first: string;
  speaker: RegisteredSpeaker;
}

export class Register {
  readonly #decisions: Decisions;
  readonly #knownByName = new Map<string, KnownSpeaker>();
  readonly #knownById = new Map<string, KnownSpeaker>();
  readonly #reader = new CardReader();
  readonly #drawers = new Map<string, Drawer>();
  /** Article → its cards and where they lie. */
  readonly #cards = new Map<string, readonly Placed[]>();
  readonly #drawerNames = new Map<string, string>();
  readonly #entriesOf = new Map<string, readonly Entry[]>();
  /** Id without its number → those of it, the known first, then by their first article. */
  readonly #byId = new Map<string, Entry[]>();
  /** Keys of `#byId` in order; undefined when there are new ones. */
  #ids: readonly string[] | undefined;
  #changed = new Set<string>();

  constructor(decisions: Decisions = noDecisions) {
    this.#decisions = decisions;
    for (const speaker of decisions.speakers) {
      this.#knownById.set(speaker.id, speaker);
      for (const name of [speaker.name, ...speaker.aliases]) {
        const key = nameKey(name, speaker.kind);
        if (!this.#knownByName.has(key)) this.#knownByName.set(key, speaker);
      }
    }
  }

  /** Adds an article, or replaces what it said before. */
  set({ path, published, speakers, claims }: RegisteredArticle): void {
    this.delete(path);
    const said = new Map<string, number>();
    for (const { speaker } of claims) if (speaker !== undefined) said.set(speaker, (said.get(speaker) ?? 0) + 1);
    const placed: Placed[] = [];
    for (const speaker of speakers) {
      const { id, kind, role, affiliation, mentions } = speaker;
      if (kind === 'unnamed' || kind === 'office') continue;
      const known = this.#known(speaker);
      const name = known === undefined ? this.#drawerOf(speaker) : `known:${known.id}`;
      let drawer = this.#drawers.get(name);
      if (drawer === undefined)
        this.#drawers.set(name, (drawer = new Drawer(known, this.#decisions.notSameAs, this.#reader)));
      const card: Card = {
        appearance: {
          path,
          speaker: id,
          published,
          ...(role !== undefined && { role }),
          ...(affiliation !== undefined && { affiliation }),
          mentions,
          claims: said.get(id) ?? 0,
        },
        speaker,
      };
      drawer.add(card);
      if (placed.some((one) => one.drawer === name)) drawer.doubles++;
      placed.push({ drawer: name, card });
      this.#changed.add(name);
    }
    this.#cards.set(path, placed);
  }

  delete(path: string): void {
    const seen = new Set<string>();
    for (const { drawer: name, card } of this.#cards.get(path) ?? []) {
      const drawer = this.#drawers.get(name);
      drawer?.remove(card);
      if (drawer !== undefined && seen.has(name)) drawer.doubles--;
      seen.add(name);
      this.#changed.add(name);
    }
    this.#cards.delete(path);
  }

  /** Everybody, by id. A second of one name has a number in the id. */
  get speakers(): RegisteredSpeaker[] {
    this.#sort();
    this.#ids ??= [...this.#byId.keys()].sort();
    const all: RegisteredSpeaker[] = [];
    for (const id of this.#ids) for (const { speaker } of this.#byId.get(id)!) all.push(speaker);
    return all;
  }

  get(id: string): RegisteredSpeaker | undefined {
    return this.#entry(id)?.speaker;
  }

  /** Where somebody speaks or is named, by path. */
  appearances(id: string): readonly Appearance[] {
    const entry = this.#entry(id);
    return entry === undefined ? [] : cardsOf(entry.group).map(({ appearance }) => appearance);
  }

  /** A speaker of one article in the register. */
  find(path: string, speaker: string): RegisteredSpeaker | undefined {
    this.#sort();
    const placed = this.#cards.get(path)?.find(({ card }) => card.appearance.speaker === speaker);
    const entries = placed && this.#entriesOf.get(placed.drawer);
    return entries?.find(({ group }) => group.sheaves.some((sheaf) => sheaf.has(placed!.card)))?.speaker;
  }

  #entry(id: string): Entry | undefined {
    this.#sort();
    const whole = this.#byId.get(id);
    if (whole !== undefined) return whole[0];
    const number = /-(\d{1,6})$/.exec(id);
    return number === null ? undefined : this.#byId.get(id.slice(0, number.index))?.[Number(number[1]) - 1];
  }

  #sort(): void {
    if (this.#changed.size === 0) return;
    const touched = new Set<string>();
    for (const name of this.#changed) {
      for (const old of this.#entriesOf.get(name) ?? []) {
        const list = this.#byId.get(old.group.id)!;
        list.splice(list.indexOf(old), 1);
        touched.add(old.group.id);
      }
      const drawer = this.#drawers.get(name);
      if (drawer === undefined || drawer.isEmpty) {
        this.#drawers.delete(name);
        this.#entriesOf.delete(name);
        continue;
      }
      const entries = drawer.sort().map((group) => entryOf(group, drawer.doubles > 0));
      this.#entriesOf.set(name, entries);
      for (const entry of entries) {
        const list = this.#byId.get(entry.group.id);
        if (list === undefined) {
          this.#byId.set(entry.group.id, [entry]);
          this.#ids = undefined;
        } else list.push(entry);
        touched.add(entry.group.id);
      }
    }
    this.#changed = new Set();
    for (const id of touched) this.#number(id);
  }

  /** Gives those of one id their numbers: 2 for the second. */
  #number(id: string): void {
    const list = this.#byId.get(id)!;
    if (list.length === 0) {
      this.#byId.delete(id);
      this.#ids = undefined;
      return;
    }
    list.sort(byKnown);
    list.forEach((entry, i) => {
      const own = i === 0 ? id : `${id}-${i + 1}`;
      if (entry.speaker.id !== own) entry.speaker = { ...entry.speaker, id: own };
    });
  }

  #drawerOf(speaker: IndexedSpeaker): string {
    const key = `${speaker.kind === 'person' ? 'person' : 'body'}:${speaker.name}`;
    let drawer = this.#drawerNames.get(key);
    if (drawer === undefined) this.#drawerNames.set(key, (drawer = drawerOf(speaker, this.#reader)));
    return drawer;
  }

  #known({ id, name, kind }: IndexedSpeaker): KnownSpeaker | undefined {
    if (this.#knownById.size === 0) return undefined;
    const merged = this.#decisions.mergedInto.get(id) ?? id;
    return this.#knownById.get(merged) ?? this.#knownByName.get(nameKey(name, kind));
  }
}

/** `doubles`: whether an article may have two cards in it. */
function entryOf(group: Group, doubles: boolean): Entry {
  const { id, name, kind, known, sheaves, notes } = group;
  let articles = 0;
  let mentions = 0;
  let claims = 0;
  let first: string | undefined;
  for (const { size, sum } of sheaves) {
    articles += size;
    mentions += sum.mentions;
    claims += sum.claims;
    if (first === undefined || sum.first < first) first = sum.first;
  }
  if (doubles) articles = new Set(sheaves.flatMap(({ cards }) => cards.map(({ appearance }) => appearance.path))).size;
  const aliases = aliasesOf(group);
  const roles = rolesOf(group);
  const speaker = { id, name, kind, aliases, roles, articles, mentions, claims };
  return { group, first: first ?? '', speaker: { ...speaker, notes: notes.slice(0, 5), known: known !== undefined } };
}

const nameKey = (name: string, kind: SpeakerKind): string => `${kind === 'person' ? 'person' : 'body'}:${fold(name)}`;

/** People share a drawer by the sound of their surname, bodies by their name. */
function drawerOf({ name, kind }: IndexedSpeaker, reader: CardReader): string {
  return kind === 'person' ? `person:${reader.parts(name).surname}` : `body:${fold(name).replace(/^the /, '')}`;
}

/** Of one id the known first, then those of the earlier article. */
const byKnown = (a: Entry, b: Entry): number =>
  Number(b.speaker.known) - Number(a.speaker.known) ||
  compare(a.first, b.first) ||
  compare(a.group.kind, b.group.kind) ||
  compare(a.group.name, b.group.name);
