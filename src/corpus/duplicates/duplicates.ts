/**
 * Articles that are copies of each other: the same story from a wire, lightly edited, or saved twice. Groups are
 * proposals: a reviewer confirms them, and counts a group once or each of its articles.
 */
import { likeness } from './sketch.ts';

export interface Sketched {
  readonly path: string;
  readonly contentHash: string;
  readonly sketch: readonly number[];
}

export interface DuplicateGroup {
  /** In the order given. */
  readonly paths: readonly string[];
  /** All the same to the byte. */
  readonly exact: boolean;
  /** The weakest likeness that holds the group together, 0 to 1. */
  readonly likeness: number;
}

/**
 * From here on two articles count as near duplicates: one three-word sequence in eight is shared. Of two copies of
 * which 30 % of the words were changed about a fifth is; of two different stories on one subject well under a twentieth.
 */
export const nearDuplicate = 0.12;

/** A sequence that stands in more articles than this is a formula ("he told reporters that"), no sign of a copy. */
const commonSequence = 60;

/** Linear in the number of articles, but for pairs that share rare sequences. */
export function groupDuplicates(articles: readonly Sketched[], threshold = nearDuplicate): DuplicateGroup[] {
  const finder = new DuplicateFinder(threshold);
  for (const article of articles) finder.add(article);
  for (let i = 0; i < finder.size; i++) finder.compare(i);
  return finder.groups();
}

/** The same in small steps, for where others wait: all are added, then each is compared with those before it. */
export class DuplicateFinder {
  readonly #threshold: number;
  readonly #articles: Sketched[] = [];
  readonly #byHash = new Map<string, number>();
  readonly #holders = new Map<number, number[]>();
  #groups: Groups | undefined;

  constructor(threshold = nearDuplicate) {
    this.#threshold = threshold;
  }

  get size(): number {
    return this.#articles.length;
  }

  add(article: Sketched): void {
    const i = this.#articles.push(article) - 1;
    if (this.#byHash.has(article.contentHash)) return;
    this.#byHash.set(article.contentHash, i);
    for (const hash of article.sketch) push(this.#holders, hash, i);
  }

  compare(i: number): void {
    this.#groups ??= new Groups(this.#articles.length);
    const { contentHash, sketch } = this.#articles[i]!;
    const first = this.#byHash.get(contentHash)!;
    if (first !== i) {
      this.#groups.join(first, i, 1);
      return;
    }
    const shared = new Map<number, number>();
    for (const hash of sketch) {
      const list = this.#holders.get(hash) ?? [];
      if (list.length > commonSequence) continue;
      for (const j of list) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      if (count < 2) continue;
      const alike = likeness(sketch, this.#articles[j]!.sketch);
      if (alike >= this.#threshold) this.#groups.join(j, i, alike);
    }
  }

  groups(): DuplicateGroup[] {
    return (this.#groups?.all() ?? []).map(({ members, weakest }) => ({
      paths: members.map((i) => this.#articles[i]!.path),
      exact: new Set(members.map((i) => this.#articles[i]!.contentHash)).size === 1,
      likeness: weakest,
    }));
  }
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Union of sets, with the weakest link that joined each. */
class Groups {
  readonly #parent: number[];
  readonly #weakest = new Map<number, number>();

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number, strength: number): void {
    const [first, second] = [this.#root(a), this.#root(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) return;
    this.#parent[second] = first;
    this.#weakest.set(first, Math.min(strength, this.#weakest.get(first) ?? 1, this.#weakest.get(second) ?? 1));
  }

  all(): { members: number[]; weakest: number }[] {
    const members = new Map<number, number[]>();
    this.#parent.forEach((_, i) => push(members, this.#root(i), i));
    return [...members]
      .filter(([, list]) => list.length > 1)
      .map(([root, list]) => ({ members: list, weakest: this.#weakest.get(root) ?? 1 }));
  }

  #root(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[i] = root;
    return root;
  }
}
