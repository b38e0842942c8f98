/** Where an article mentions whom, in text order: asked by sources of claims. */
import type { Span } from '../article.ts';
import { fold } from '../language/names/lexicon.ts';

/** One mention; its place moves along with the text. */
export interface Place {
  readonly at: Span;
  readonly confidence: number;
  /** Its id. */
  readonly speaker: string;
}

/** In characters: no mention is longer. */
const longest = 200;
/** Below it a mention stands for nobody. */
export const leastSure = 0.45;

export class Mentioned {
  readonly #places: readonly Place[];
  #definite: ReadonlyMap<string, readonly Place[]> | undefined;

  /** `places` by their beginnings, the longer ones first. */
  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  overlapping({ start, end }: Span): Place[] {
    const places = this.#places;
    const result: Place[] = [];
    for (let i = firstFrom(places, start - longest); i < places.length && places[i]!.at.start < end; i++)
      if (places[i]!.at.end > start) result.push(places[i]!);
    return result;
  }

  /** "The council refused. … after the council announced": for whom the same words stood before. */
  byTheSameWords(text: string, words: string, start: number): string | undefined {
    if (!/^the\s/i.test(words)) return undefined;
    this.#definite ??= this.#readDefinite(text);
    const same = this.#definite.get(fold(words)) ?? [];
    return same[firstFrom(same, start) - 1]?.speaker;
  }

  #readDefinite(text: string): Map<string, Place[]> {
    const result = new Map<string, Place[]>();
    for (const place of this.#places) {
      const { start, end } = place.at;
      if (place.confidence < leastSure || !isT(text.charCodeAt(start)) || !/^the\s/i.test(text.slice(start, start + 4)))
        continue;
      const key = fold(text.slice(start, end).replace(/\s+/g, ' '));
      const same = result.get(key);
      if (same === undefined) result.set(key, [place]);
      else same.push(place);
    }
    return result;
  }
}

const isT = (unit: number): boolean => unit === 0x54 || unit === 0x74;

/** The index of the first place that begins at `start` or behind it. */
function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.at.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
