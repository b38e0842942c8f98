/** Where words stand in a text, and in which part of an article: what a correction would be about, before it is made. */
import type { Span, Zone, ZoneKind } from '../../analysis/article.ts';

export function zoneAt(zones: readonly Zone[], at: number): ZoneKind | undefined {
  return zones.find(({ start, end }) => start <= at && at < end)?.kind;
}

/** Where the words stand as words of their own: “May” is not found in “Mayor”. */
export function placesOf(text: string, words: string): Span[] {
  const parts = words.trim().split(/\s+/);
  if (parts[0] === undefined || parts[0] === '') return [];
  const body = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s{1,20}');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))${body}(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
