/** Speakers of articles that say the same of the same name in the same year, kept together, with what the register sums up of them. */
import type { SpeakerKind } from '../../analysis/article.ts';
import type { KnownSpeaker } from '../../analysis/knowledge.ts';
import { formsOf, type NameParts, partsOf } from '../../analysis/speakers/linking/personNames.ts';
import type { Drawer } from './drawer.ts';
import type { IndexedSpeaker } from '../index/indexEntry.ts';
import type { Entry } from './registerEntry.ts';
import { type Stated, stated } from './rolesOverTime.ts';

/** One speaker of one article. */
export interface Card {
  readonly path: string;
  /** EDTF, or null. */
  readonly published: string | null;
  readonly speaker: IndexedSpeaker;
  /** How many claims of the article are theirs. */
  readonly claims: number;
  readonly read: ReadName;
  /** One object for all that say the same in the same year. */
  readonly stated: Stated;
  /** Who that is by what reviewers told. */
  readonly known: KnownSpeaker | undefined;
  /** Where it lies. */
  readonly drawer: Drawer;
  sheaf: Sheaf | undefined;
  /** Beside it in its sheaf. */
  previous: Card | undefined;
  next: Card | undefined;
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
  readonly name: string;
  readonly parts: NameParts;
  /** What tells most is the least: full first names, short forms of several, initials, a surname alone. */
  readonly rank: number;
  /** Where people of the name lie, and bodies. */
  people: Drawer | undefined;
  bodies: Drawer | undefined;
  readonly sheaves: Sheaf[];
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byPlace = (a: Card, b: Card): number => compare(a.path, b.path) || compare(a.speaker.id, b.speaker.id);

/** Reads names and roles, each once. */
export class CardReader {
  readonly #names = new Map<string, ReadName>();
  readonly #stated = new Map<string, Stated>();

  name(name: string): ReadName {
    let read = this.#names.get(name);
    if (read === undefined) {
      const parts = partsOf(name);
      this.#names.set(
        name,
        (read = { name, parts, rank: rankOf(parts), people: undefined, bodies: undefined, sheaves: [] }),
      );
    }
    return read;
  }

  stated({ role, affiliation }: IndexedSpeaker, year: string | null): Stated {
    const key = `${role ?? ''}\n${affiliation ?? ''}\n${year ?? ''}`;
    let is = this.#stated.get(key);
    if (is === undefined) this.#stated.set(key, (is = stated(role, affiliation, year)));
    return is;
  }
}

/** 0 for "Ann Mary Hale", 1 for "Ann Hale", 3 for "Sam Hale", who may be a Samuel or a Samantha, 4 for "A. Hale", 5 for "Hale". */
function rankOf({ given, sounds, single }: NameParts): number {
  if (single) return 5;
  if (sounds.every((one) => one.length < 2)) return 4;
  return given.length > 1 ? 0 : formsOf(given[0]!).length > 2 ? 3 : 1;
}

export class Sheaf {
  readonly kind: SpeakerKind;
  readonly stated: Stated;
  readonly read: ReadName;
  readonly known: KnownSpeaker | undefined;
  #last: Card | undefined;
  #size = 0;
  #sum: Sum | undefined;
  /** Since it was looked at last; whoever looks takes it back. */
  isChanged = true;
  /** Whose it is, as its drawer was sorted last. */
  entry: Entry | undefined;

  constructor(card: Card) {
    this.kind = card.speaker.kind;
    this.stated = card.stated;
    this.read = card.read;
    this.known = card.known;
    this.add(card);
  }

  get name(): string {
    return this.read.name;
  }

  get parts(): NameParts {
    return this.read.parts;
  }

  /** Whether a card of its name says the same. */
  takes({ speaker: { kind }, stated, known }: Card): boolean {
    return stated === this.stated && kind === this.kind && known === this.known;
  }

  /** A first name that is no initial; of bodies always. */
  get isFull(): boolean {
    return this.kind !== 'person' || this.read.rank < 4;
  }

  get size(): number {
    return this.#size;
  }

  /** In no order. */
  *cards(): Generator<Card> {
    for (let card = this.#last; card !== undefined; card = card.previous) yield card;
  }

  /** Whether one of its speakers has one of these ids in its article. */
  hasId(ids: readonly string[]): boolean {
    for (const { speaker } of this.cards()) if (ids.includes(speaker.id)) return true;
    return false;
  }

  get sum(): Sum {
    return (this.#sum ??= sumOf(this.cards()));
  }

  add(card: Card): void {
    card.sheaf = this;
    card.previous = this.#last;
    if (this.#last !== undefined) this.#last.next = card;
    this.#last = card;
    this.#size++;
    this.#change();
  }

  remove(card: Card): void {
    const { previous, next } = card;
    if (previous !== undefined) previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
    this.#size--;
    this.#change();
  }

  #change(): void {
    this.#sum = undefined;
    this.isChanged = true;
  }
}

function sumOf(cards: Iterable<Card>): Sum {
  let from: string | null = null;
  let to: string | null = null;
  let mentions = 0;
  let claims = 0;
  let first: string | undefined;
  let last: string | undefined;
  for (const { path, published, speaker, claims: own } of cards) {
    mentions += speaker.mentions;
    claims += own;
    if (first === undefined || path < first) first = path;
    if (last === undefined || path > last) last = path;
    if (published === null) continue;
    if (from === null || published < from) from = published;
    if (to === null || published > to) to = published;
  }
  return { from, to, mentions, claims, first: first ?? '', last: last ?? '' };
}

/** What is laid out first comes first: whom reviewers told of, fuller names, those with an office, the earlier year. No two of a drawer are equal. */
export function inOrder(a: Sheaf, b: Sheaf): number {
  const [left, right] = [a.stated, b.stated];
  return (
    Number(a.known === undefined) - Number(b.known === undefined) ||
    compare(a.known?.id ?? '', b.known?.id ?? '') ||
    rankOfSheaf(a) - rankOfSheaf(b) ||
    Number(left.key === undefined) - Number(right.key === undefined) ||
    compare(left.year ?? '~', right.year ?? '~') ||
    compare(a.name, b.name) ||
    compare(a.kind, b.kind) ||
    compare(left.role ?? '', right.role ?? '') ||
    compare(left.affiliation ?? '', right.affiliation ?? '')
  );
}

const rankOfSheaf = ({ kind, read, stated }: Sheaf): number =>
  kind === 'person' ? read.rank : stated.affiliation === undefined ? 1 : 0;
