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
const fewMentions = 16;
/** Below it a mention stands for nobody. */
export const leastSure = 0.45;

export class Mentioned {
  readonly #places: readonly Place[];
  /** Where somebody asked last. */
  #near = 0;
  #definite: ReadonlyMap<string, readonly Place[]> | undefined;

  /** `places` by their beginnings, the longer ones first. */
  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  overlapping(start: number, end: number): Place[] {
    const places = this.#places;
    const result: Place[] = [];
    for (let i = this.#firstFrom(start - longest); i < places.length && places[i]!.at.start < end; i++)
      if (places[i]!.at.end > start) result.push(places[i]!);
    return result;
  }

  /** "The council refused. … after the council announced": for whom the same words stood before. `words`: folded. */
  byTheSameWords(text: string, words: string, start: number): string | undefined {
    this.#definite ??= this.#readDefinite(text);
    const same = this.#definite.get(words) ?? [];
    return same[firstFrom(same, start) - 1]?.speaker;
  }

  /** Sources ask in text order: what they ask for stands a few mentions behind what the one before asked for. */
  #firstFrom(start: number): number {
    const places = this.#places;
    const isBefore = (at: number): boolean => at < places.length && places[at]!.at.start < start;
    let at = this.#near;
    if (at === 0 || isBefore(at - 1)) for (let steps = 0; steps < fewMentions && isBefore(at); steps++) at++;
    const isThere = (at === 0 || isBefore(at - 1)) && !isBefore(at);
    return (this.#near = isThere ? at : firstFrom(places, start));
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
