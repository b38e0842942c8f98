/**
 * Corrections ("Not a Name", Reject Everywhere…) held against what stands in an article: which suggestions they hide, and where
 * in a text their words stand. They count exact words; white space and line ends make no difference.
 */
import type { Span, Zone, ZoneKind } from '../analysis/article.ts';
import type { Correction } from '../analysis/knowledge.ts';

/** What a correction may be limited to. */
export interface Surroundings {
  readonly outlet: string | null;
  readonly zones: readonly Zone[];
}

export type IsCorrected = (kind: Correction['kind'], words: string, start: number) => boolean;

/** `start`: offset of the words in the article that `zones` are of. */
export function correctedIn({ outlet, zones }: Surroundings, corrections: readonly Correction[]): IsCorrected {
  const told = new Map<string, Correction[]>();
  for (const correction of corrections) {
    if (correction.outlet !== undefined && correction.outlet !== outlet) continue;
    const key = keyOf(correction.kind, correction.text);
    told.set(key, [...(told.get(key) ?? []), correction]);
  }
  if (told.size === 0) return () => false;
  return (kind, words, start) => {
    const about = told.get(keyOf(kind, words));
    return about?.some(({ zone }) => zone === undefined || zone === zoneAt(zones, start)) ?? false;
  };
}

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

function keyOf(kind: string, words: string): string {
  return `${kind}\0${words.trim().split(/\s+/).join(' ')}`;
}
