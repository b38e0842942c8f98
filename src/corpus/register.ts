/**
 * The register: who speaks in a folder of articles, each person and body once. Speakers of single articles are joined by
 * name where nothing they are called speaks against it; unnamed sources never are. What reviewers decided wins.
 *
 * Names that sound alike share a drawer. When an article changes only the drawers of its names are sorted again.
 */
import type { Reason, SpeakerKind } from '../analysis/article.ts';
import type { KnownSpeaker } from '../analysis/knowledge.ts';
import { fold } from '../analysis/language/names/lexicon.ts';
import { partsOf } from '../analysis/speakers/personNames.ts';
import { type Card, compare, Drawer } from './drawer.ts';
import type { IndexEntry, IndexedSpeaker } from './indexEntry.ts';
import type { RegisteredRole } from './rolesOverTime.ts';

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
  /** What reviewers told, then in order of the first article. */
  readonly roles: readonly RegisteredRole[];
  /** By path. */
  readonly appearances: readonly Appearance[];
  /** Why two of one name were kept apart, or whom a surname could mean. */
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

export class Register {
  readonly #decisions: Decisions;
  readonly #knownByName = new Map<string, KnownSpeaker>();
  readonly #knownById = new Map<string, KnownSpeaker>();
  readonly #drawers = new Map<string, Drawer>();
  /** Article → its cards and where they lie. */
  readonly #cards = new Map<string, readonly { readonly drawer: string; readonly card: Card }[]>();
  readonly #drawerNames = new Map<string, string>();
  readonly #sorted = new Map<string, readonly RegisteredSpeaker[]>();
  #changed = new Set<string>();
  /** By id; two of one id stand side by side. */
  #all: readonly RegisteredSpeaker[] = [];

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
  set(entry: IndexEntry): void {
    this.delete(entry.path);
    const { path, published } = entry;
    const claims = new Map<string, number>();
    for (const { speaker } of entry.claims)
      if (speaker !== undefined) claims.set(speaker, (claims.get(speaker) ?? 0) + 1);
    const placed = entry.speakers
      .filter(({ kind }) => kind !== 'unnamed' && kind !== 'office')
      .map((speaker) => {
        const appearance: Appearance = {
          path,
          speaker: speaker.id,
          published,
          mentions: speaker.mentions,
          claims: claims.get(speaker.id) ?? 0,
        };
        const known = this.#known(speaker);
        const drawer = known === undefined ? this.#drawerOf(speaker) : `known:${known.id}`;
        const card: Card = { appearance, speaker };
        let into = this.#drawers.get(drawer);
        if (into === undefined) this.#drawers.set(drawer, (into = new Drawer(known, this.#decisions.notSameAs)));
        into.add(card);
        this.#changed.add(drawer);
        return { drawer, card };
      });
    this.#cards.set(path, placed);
  }

  delete(path: string): void {
    for (const { drawer, card } of this.#cards.get(path) ?? []) {
      this.#drawers.get(drawer)?.remove(card);
      this.#changed.add(drawer);
    }
    this.#cards.delete(path);
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
      for (let i = firstOf(appearances, path); appearances[i]?.path === path; i++) {
        if (appearances[i]!.speaker === speaker) return true;
      }
      return false;
    });
  }

  #sort(): void {
    if (this.#changed.size === 0) return;
    const old = new Set<RegisteredSpeaker>();
    const made: RegisteredSpeaker[] = [];
    for (const name of this.#changed) {
      for (const speaker of this.#sorted.get(name) ?? []) old.add(speaker);
      const drawer = this.#drawers.get(name);
      if (drawer === undefined || drawer.isEmpty) {
        this.#drawers.delete(name);
        this.#sorted.delete(name);
        continue;
      }
      const speakers = drawer.sort();
      this.#sorted.set(name, speakers);
      made.push(...speakers);
    }
    this.#changed = new Set();
    this.#all = mergeSorted(
      this.#all.filter((speaker) => !old.has(speaker)),
      made.sort(byId),
    );
  }

  #drawerOf(speaker: IndexedSpeaker): string {
    const key = `${speaker.kind === 'person' ? 'person' : 'body'}:${speaker.name}`;
    let drawer = this.#drawerNames.get(key);
    if (drawer === undefined) this.#drawerNames.set(key, (drawer = drawerOf(speaker)));
    return drawer;
  }

  #known({ id, name, kind }: IndexedSpeaker): KnownSpeaker | undefined {
    if (this.#knownById.size === 0) return undefined;
    const merged = this.#decisions.mergedInto.get(id) ?? id;
    return this.#knownById.get(merged) ?? this.#knownByName.get(nameKey(name, kind));
  }
}

const nameKey = (name: string, kind: SpeakerKind): string => `${kind === 'person' ? 'person' : 'body'}:${fold(name)}`;

/** People share a drawer by the sound of their surname, bodies by their name. */
function drawerOf({ name, kind }: IndexedSpeaker): string {
  return kind === 'person' ? `person:${partsOf(name).surname}` : `body:${fold(name).replace(/^the /, '')}`;
}

/** Of one id the known first, then those of the earlier article. */
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
