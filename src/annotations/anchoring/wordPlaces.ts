/** Where words stand in a text, and in which part of an article: what a correction would be about, before it is made. */
import type { Span, Zone, ZoneKind } from '../../analysis/article.ts';

export function zoneAt(zones: readonly Zone[], at: number): ZoneKind | undefined {
  return zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

/**
 * As `placesOf`, also for words in several parts, “We will stay … and pay”: the first stands for all where the others follow.
 */
export function placesOfParts(text: string, words: string): Span[] {
  const whole = placesOf(text, words);
  const parts = words.split(/\s…\s/);
  if (whole.length > 0 || parts.length === 1) return whole;
  const [first = [], ...rest] = parts.map((part) => placesOf(text, part));
  return first.filter(({ end }) => {
    let at = end;
    return rest.every((places) => {
      const next = firstFrom(places, at);
      if (!next || next.start > at + farthest) return false;
      at = next.end;
      return true;
    });
  });
}

/** What is said in one go has no more between its parts. */
const farthest = 2000;

/** Where the words stand as words of their own: “May” is not found in “Mayor”. */
export function placesOf(text: string, words: string): Span[] {
  const parts = words.trim().split(/\s+/);
  if (parts[0] === undefined || parts[0] === '') return [];
  const body = parts
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['‘’]/g, "['‘’]"))
    .join('\\s{1,20}');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))${body}(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** They stand in the order of the text. */
function firstFrom(places: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
