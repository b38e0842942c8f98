/** Speakers of articles that say the same of the same name in the same year, kept together, with what the register sums up of them. */
import type { SpeakerKind } from '../analysis/article.ts';
import { type NameParts, partsOf } from '../analysis/speakers/personNames.ts';
import type { IndexedSpeaker } from './indexEntry.ts';
import type { Appearance } from './register.ts';
import { type Stated, stated } from './rolesOverTime.ts';

/** One speaker of one article. */
export interface Card {
  readonly appearance: Appearance;
  readonly speaker: IndexedSpeaker;
}

export interface Sum {
  /** First and last dated article; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly mentions: number;
  readonly claims: number;
  /** The first article by path. */
  readonly first: string;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byPlace = (a: Card, b: Card): number =>
  compare(a.appearance.path, b.appearance.path) || compare(a.appearance.speaker, b.appearance.speaker);

/** Reads names and roles, each once. */
export class CardReader {
  readonly #parts = new Map<string, NameParts>();
  readonly #stated = new Map<string, Stated>();

  parts(name: string): NameParts {
    let parts = this.#parts.get(name);
    if (parts === undefined) this.#parts.set(name, (parts = partsOf(name)));
    return parts;
  }

  stated({ speaker: { role, affiliation }, appearance: { published } }: Card): Stated {
    const year = published?.slice(0, 4) ?? null;
    const key = `${role ?? ''}\n${affiliation ?? ''}\n${year ?? ''}`;
    let is = this.#stated.get(key);
    if (is === undefined) this.#stated.set(key, (is = stated(role, affiliation, year)));
    return is;
  }
}

export class Sheaf {
  readonly key: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly stated: Stated;
  readonly parts: NameParts;
  readonly #cards: Card[];
  #isSorted = true;
  #sum: Sum | undefined;
  #names: readonly string[] | undefined;

  constructor(key: string, card: Card, reader: CardReader) {
    this.key = key;
    this.name = card.speaker.name;
    this.kind = card.speaker.kind;
    this.stated = reader.stated(card);
    this.parts = reader.parts(card.speaker.name);
    this.#cards = [card];
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

/** Cards of one key lie in one sheaf. */
export function sheafKey({ speaker: { name, kind, role, affiliation }, appearance }: Card): string {
  return `${name.toLowerCase()}\n${kind}\n${role ?? ''}\n${affiliation ?? ''}\n${appearance.published?.slice(0, 4) ?? ''}`;
}

function sumOf(cards: readonly Card[]): Sum {
  let from: string | null = null;
  let to: string | null = null;
  let mentions = 0;
  let claims = 0;
  for (const { appearance } of cards) {
    const { published } = appearance;
    mentions += appearance.mentions;
    claims += appearance.claims;
    if (published === null) continue;
    if (from === null || published < from) from = published;
    if (to === null || published > to) to = published;
  }
  return { from, to, mentions, claims, first: cards[0]?.appearance.path ?? '' };
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
