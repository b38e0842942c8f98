/** Speakers of articles that say the same of the same name in the same year, kept together, with what the register sums up of them. */
import type { SpeakerKind } from '../analysis/article.ts';
import { type NameParts, partsOf } from '../analysis/speakers/personNames.ts';
import type { Drawer } from './drawer.ts';
import type { IndexedSpeaker } from './indexEntry.ts';
import { type Stated, stated } from './rolesOverTime.ts';

/** One speaker of one article. */
export interface Card {
  readonly path: string;
  /** EDTF, or null. */
  readonly published: string | null;
  /** Of `published`. */
  readonly year: string | null;
  readonly speaker: IndexedSpeaker;
  /** How many claims of the article are theirs. */
  readonly claims: number;
  readonly read: ReadName;
  /** Where it lies. */
  readonly drawer: Drawer;
}

export interface Sum {
  /** First and last dated article; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly mentions: number;
  readonly claims: number;
  /** The first and the last article by path. */
  readonly first: string;
  readonly last: string;
}

/** A name as it is written, read once. */
export interface ReadName {
  readonly lower: string;
  readonly parts: NameParts;
  /** Where people of the name lie, and bodies. */
  people?: Drawer;
  bodies?: Drawer;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byPlace = (a: Card, b: Card): number => compare(a.path, b.path) || compare(a.speaker.id, b.speaker.id);

/** Reads names and roles, each once. */
export class CardReader {
  readonly #names = new Map<string, ReadName>();
  readonly #stated = new Map<string, Stated>();

  name(name: string): ReadName {
    let read = this.#names.get(name);
    if (read === undefined) this.#names.set(name, (read = { lower: name.toLowerCase(), parts: partsOf(name) }));
    return read;
  }

  stated({ speaker: { role, affiliation }, year }: Card): Stated {
    const key = `${role ?? ''}\n${affiliation ?? ''}\n${year ?? ''}`;
    let is = this.#stated.get(key);
    if (is === undefined) this.#stated.set(key, (is = stated(role, affiliation, year)));
    return is;
  }
}

export class Sheaf {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly stated: Stated;
  readonly parts: NameParts;
  readonly #cards: Card[];
  #isSorted = true;
  #sum: Sum | undefined;
  #names: readonly string[] | undefined;
  #key: string | undefined;

  constructor(card: Card, reader: CardReader) {
    this.name = card.speaker.name;
    this.kind = card.speaker.kind;
    this.stated = reader.stated(card);
    this.parts = card.read.parts;
    this.#cards = [card];
  }

  /** Whether a card of its name says the same. */
  takes({ speaker: { kind, role, affiliation }, year }: Card): boolean {
    const { stated: is } = this;
    return kind === this.kind && role === is.role && affiliation === is.affiliation && year === is.year;
  }

  /** What tells it from the others of its drawer: they are sorted by it. */
  get key(): string {
    const { role = '', affiliation = '', year } = this.stated;
    return (this.#key ??= `${this.name.toLowerCase()}\n${this.kind}\n${role}\n${affiliation}\n${year ?? ''}`);
  }

  get size(): number {
    return this.#cards.length;
  }

  /** By path, then by id. */
  get cards(): readonly Card[] {
    if (!this.#isSorted) this.#cards.sort(byPlace);
    this.#isSorted = true;
    return this.#cards;
  }

  /** All names that its articles give, the fullest included, each once. */
  get names(): readonly string[] {
    return (this.#names ??= namesOf(this.#cards));
  }

  /** Whether one of its speakers has one of these ids in its article. */
  hasId(ids: readonly string[]): boolean {
    return this.#cards.some(({ speaker }) => ids.includes(speaker.id));
  }

  has(card: Card): boolean {
    return this.cards[placeOf(this.cards, card)] === card;
  }

  get sum(): Sum {
    return (this.#sum ??= sumOf(this.cards));
  }

  add(card: Card): void {
    const last = this.#cards.at(-1);
    if (last !== undefined && byPlace(last, card) > 0) this.#isSorted = false;
    this.#cards.push(card);
    this.#sum = undefined;
    this.#names = undefined;
  }

  remove(card: Card): void {
    const at = placeOf(this.cards, card);
    if (this.#cards[at] !== card) return;
    this.#cards.splice(at, 1);
    this.#sum = undefined;
    this.#names = undefined;
  }
}

function sumOf(cards: readonly Card[]): Sum {
  let from: string | null = null;
  let to: string | null = null;
  let mentions = 0;
  let claims = 0;
  for (const card of cards) {
    const { published } = card;
    mentions += card.speaker.mentions;
    claims += card.claims;
    if (published === null) continue;
    if (from === null || published < from) from = published;
    if (to === null || published > to) to = published;
  }
  return { from, to, mentions, claims, first: cards[0]?.path ?? '', last: cards.at(-1)?.path ?? '' };
}

function namesOf(cards: readonly Card[]): readonly string[] {
  const [first] = cards;
  if (cards.length === 1 && first?.speaker.aliases.length === 0) return [first.speaker.name];
  const names = new Set<string>();
  for (const { speaker } of cards) {
    names.add(speaker.name);
    for (const alias of speaker.aliases) names.add(alias);
  }
  return [...names];
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
