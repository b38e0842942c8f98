/**
 * The register: who speaks in a folder of articles, each person and body once. Speakers of single articles are joined by
 * name where nothing they are called speaks against it; unnamed sources never are. What reviewers decided wins.
 *
 * Names that sound alike share a drawer. When an article changes only the drawers of its names are sorted again, and of these
 * only what is asked for is made: appearances when somebody is looked at.
 */
import type { SpeakerKind } from '../../analysis/article.ts';
import type { KnownSpeaker } from '../../analysis/knowledge.ts';
import { fold } from '../../analysis/language/names/lexicon.ts';
import { partsOf } from '../../analysis/speakers/linking/personNames.ts';
import { Drawer } from './drawer.ts';
import type { Appearance, RegisteredArticle, RegisteredSpeaker } from './registered.ts';
import { appearanceOf, cardsOf, Entry } from './registerEntry.ts';
import type { IndexedSpeaker } from '../index/indexEntry.ts';
import { type Card, CardReader, compare, inOrder, type ReadName } from './sheaf.ts';

/** What the entities files say (see `annotations/told/joinEntities.ts`). */
export interface Decisions {
  readonly speakers: readonly KnownSpeaker[];
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly notSameAs: ReadonlyMap<string, readonly string[]>;
}

export const noDecisions: Decisions = { speakers: [], mergedInto: new Map(), notSameAs: new Map() };

/** Above this many the list is made anew instead of being mended. */
const mostMended = 500;

export class Register {
  readonly #decisions: Decisions;
  readonly #knownByName = new Map<string, KnownSpeaker>();
  readonly #knownById = new Map<string, KnownSpeaker>();
  /** Key of a drawer → those who lie in it. */
  readonly #knownIn = new Map<string, readonly KnownSpeaker[]>();
  readonly #reader = new CardReader();
  readonly #drawers = new Map<string, Drawer>();
  /** Article → its cards and where they lie. */
  readonly #cards = new Map<string, readonly Card[]>();
  /** Id without its number → those of it, the known first, then by their first article. */
  readonly #byId = new Map<string, Entry[]>();
  /** All, by id without number, then in order of their numbers; undefined when too many have changed. */
  #list: Entry[] | undefined;
  /** Drawers whose cards are others than when they were sorted. */
  readonly #changed: Drawer[] = [];

  constructor(decisions: Decisions = noDecisions) {
    this.#decisions = decisions;
    for (const speaker of decisions.speakers) {
      this.#knownById.set(speaker.id, speaker);
      const drawer = drawerOf(speaker.name, speaker.kind);
      this.#knownIn.set(drawer, [...(this.#knownIn.get(drawer) ?? []), speaker]);
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
    const year = published?.slice(0, 4) ?? null;
    const named = speakers.filter(({ kind }) => kind !== 'unnamed' && kind !== 'office');
    const placed = named.map((speaker): Card => {
      const read = this.#reader.name(speaker.name);
      const known = this.#known(speaker);
      const drawer = this.#drawerFor(speaker, read, known);
      const card: Card = {
        path,
        published,
        speaker,
        claims: said.get(speaker.id) ?? 0,
        read,
        stated: this.#reader.stated(speaker, year),
        known,
        drawer,
        sheaf: undefined,
        previous: undefined,
        next: undefined,
      };
      drawer.add(card);
      if (drawer.lastArticle === named) drawer.doubles++;
      drawer.lastArticle = named;
      this.#change(drawer);
      return card;
    });
    for (const { drawer } of placed) drawer.lastArticle = undefined;
    this.#cards.set(path, placed);
  }

  delete(path: string): void {
    const cards = this.#cards.get(path);
    if (cards === undefined) return;
    const seen = new Set<Drawer>();
    for (const card of cards) {
      const { drawer } = card;
      drawer.remove(card);
      if (seen.has(drawer)) drawer.doubles--;
      seen.add(drawer);
      this.#change(drawer);
    }
    this.#cards.delete(path);
  }

  /** How many articles it knows. */
  get articles(): number {
    return this.#cards.size;
  }

  /** Everybody, by id. A second of one name has a number in the id. */
  get speakers(): readonly RegisteredSpeaker[] {
    this.sort();
    this.#list ??= [...this.#byId.keys()].sort().flatMap((id) => this.#byId.get(id)!);
    return this.#list.slice();
  }

  /** Everybody, in no order: for who looks through all of them in steps. */
  everybody(): readonly RegisteredSpeaker[] {
    this.sort();
    return [...this.#byId.values()].flat();
  }

  get(id: string): RegisteredSpeaker | undefined {
    return this.#entry(id);
  }

  /** Where somebody speaks or is named, by path. */
  appearances(id: string): readonly Appearance[] {
    const entry = this.#entry(id);
    return entry === undefined ? [] : cardsOf(entry.group).map(appearanceOf);
  }

  /** A speaker of one article in the register. */
  find(path: string, speaker: string): RegisteredSpeaker | undefined {
    this.sort();
    const placed = this.#cards.get(path)?.find((card) => card.speaker.id === speaker);
    return placed?.sheaf?.entry;
  }

  /** All speakers of one article that are in the register, by their id in the article. */
  of(path: string): ReadonlyMap<string, RegisteredSpeaker> {
    this.sort();
    const found = new Map<string, RegisteredSpeaker>();
    for (const card of this.#cards.get(path) ?? []) {
      const speaker = card.sheaf?.entry;
      if (speaker !== undefined) found.set(card.speaker.id, speaker);
    }
    return found;
  }

  /**
   * Brings up to date what asking needs; whatever is asked does it by itself. With `most`: of so many drawers at once, so that
   * others have a turn while a folder is read. True when nothing is left.
   */
  sort(most = Infinity): boolean {
    if (this.#changed.length === 0) return true;
    const touched = new Set<string>();
    for (let done = 0; done < most; done++) {
      const drawer = this.#changed.pop();
      if (drawer === undefined) break;
      drawer.isChanged = false;
      this.#sortDrawer(drawer, touched);
    }
    for (const id of touched) this.#number(id);
    this.#mendList(touched);
    return this.#changed.length === 0;
  }

  #sortDrawer(drawer: Drawer, touched: Set<string>): void {
    const old = new Map<unknown, Entry>();
    for (const entry of drawer.entries) old.set(entry.group.sheaves[0], entry);
    const hasDoubles = drawer.doubles > 0;
    drawer.entries = drawer.sort().map((group) => {
      const before = old.get(group.sheaves[0]);
      if (before?.isStill(group, hasDoubles) !== true) return new Entry(group, hasDoubles);
      old.delete(group.sheaves[0]);
      return before;
    });
    for (const gone of old.values()) {
      const list = this.#byId.get(gone.group.id)!;
      list.splice(list.indexOf(gone), 1);
      touched.add(gone.group.id);
    }
    for (const entry of drawer.entries) {
      let isNew = false;
      for (const sheaf of entry.group.sheaves) {
        if (sheaf.entry !== entry) isNew = true;
        sheaf.entry = entry;
        sheaf.isChanged = false;
      }
      if (!isNew) continue;
      const list = this.#byId.get(entry.group.id);
      if (list === undefined) this.#byId.set(entry.group.id, [entry]);
      else list.push(entry);
      touched.add(entry.group.id);
    }
  }

  /** Gives those of one id their numbers: 2 for the second. */
  #number(id: string): void {
    const list = this.#byId.get(id)!;
    if (list.length === 0) {
      this.#byId.delete(id);
      return;
    }
    if (list.length > 1) list.sort(byKnown);
    list.forEach((entry, i) => {
      const own = i === 0 ? id : `${id}-${i + 1}`;
      entry.id = own;
    });
  }

  /** An edit changes a few of tens of thousands. */
  #mendList(touched: ReadonlySet<string>): void {
    if (this.#list === undefined) return;
    if (touched.size > mostMended) {
      this.#list = undefined;
      return;
    }
    const list = this.#list;
    for (const id of touched) {
      const from = placeOf(list, id);
      let to = from;
      while (list[to]?.group.id === id) to++;
      list.splice(from, to - from, ...(this.#byId.get(id) ?? []));
    }
  }

  #entry(id: string): Entry | undefined {
    this.sort();
    const whole = this.#byId.get(id);
    if (whole !== undefined) return whole[0];
    const number = /-(\d{1,6})$/.exec(id);
    return number === null ? undefined : this.#byId.get(id.slice(0, number.index))?.[Number(number[1]) - 1];
  }

  #change(drawer: Drawer): void {
    if (drawer.isChanged) return;
    drawer.isChanged = true;
    this.#changed.push(drawer);
  }

  #drawerFor(speaker: IndexedSpeaker, read: ReadName, known: KnownSpeaker | undefined): Drawer {
    if (known !== undefined) return this.#drawer(drawerOf(known.name, known.kind));
    // people share a drawer by the sound of their surname, bodies by their name
    if (speaker.kind === 'person') return (read.people ??= this.#drawer(`person:${read.parts.surname}`));
    return (read.bodies ??= this.#drawer(drawerOf(speaker.name, speaker.kind)));
  }

  #drawer(key: string): Drawer {
    let drawer = this.#drawers.get(key);
    if (drawer === undefined) {
      drawer = new Drawer(this.#knownIn.get(key) ?? [], this.#decisions.notSameAs);
      this.#drawers.set(key, drawer);
    }
    return drawer;
  }

  #known({ id, name, kind }: IndexedSpeaker): KnownSpeaker | undefined {
    if (this.#knownById.size === 0) return undefined;
    const merged = this.#decisions.mergedInto.get(id) ?? id;
    return this.#knownById.get(merged) ?? this.#knownByName.get(nameKey(name, kind));
  }
}

const drawerOf = (name: string, kind: SpeakerKind): string =>
  kind === 'person' ? `person:${partsOf(name).surname}` : `body:${fold(name).replace(/^the /, '')}`;

const nameKey = (name: string, kind: SpeakerKind): string => `${kind === 'person' ? 'person' : 'body'}:${fold(name)}`;

/** Where those of an id are in the list, or would be. */
function placeOf(list: readonly Entry[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.group.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of one id the known first, then those of the earlier article. */
const byKnown = (a: Entry, b: Entry): number =>
  Number(b.known) - Number(a.known) ||
  compare(a.first, b.first) ||
  compare(a.group.kind, b.group.kind) ||
  compare(a.group.name, b.group.name) ||
  inOrder(a.group.sheaves[0]!, b.group.sheaves[0]!);
