/** The source of a claim, and what is known of it: it moves along with the claim. */
import type { Span } from '../article.ts';
import { isSuffix } from '../language/names/wordLists.ts';
import type { Mentioned, Place } from './mentioned.ts';
import { readSource, type SourceWords } from './sourceWords.ts';

export interface PlacedSource {
  /** In offsets into the claim's passage. */
  readonly start: number;
  readonly end: number;
  /** The mentions that share words with it, as they were asked for last: where they are the same ones, one of them means the same. */
  near: readonly Span[] | undefined;
  /** Index among them of the one that it is; -1 if it is none. */
  meant: number;
  /** What they say by themselves, once somebody asked. */
  words: SourceWords | undefined;
}

export function placeSource({ start, end }: Span): PlacedSource {
  return { start, end, near: undefined, meant: -1, words: undefined };
}

export function wordsOf(source: PlacedSource, offset: number, text: string): SourceWords {
  return (source.words ??= readSource(text.slice(source.start + offset, source.end + offset)));
}

/** The mention that the source is, not one that only stands in it. `offset`: where its passage begins. */
export function mentionOf(source: PlacedSource, offset: number, text: string, mentioned: Mentioned): Place | undefined {
  const start = source.start + offset;
  const end = source.end + offset;
  const places = mentioned.overlapping(start, end);
  if (!areAt(places, source.near)) {
    source.near = places.map(({ at }) => at);
    source.meant = choose(text, source.near, { start, end });
  }
  return places[source.meant];
}

function areAt(places: readonly Place[], near: readonly Span[] | undefined): boolean {
  if (places.length !== near?.length) return false;
  for (let i = 0; i < places.length; i++) if (places[i]!.at !== near[i]) return false;
  return true;
}

function choose(text: string, mentions: readonly Span[], span: Span): number {
  let best = -1;
  let score = 0.6;
  for (const [i, at] of mentions.entries()) {
    const shared = Math.min(at.end, span.end) - Math.max(at.start, span.start);
    const likeness = shared / (Math.max(at.end, span.end) - Math.min(at.start, span.start));
    if (likeness >= score && isWhole(text, at, span)) {
      best = i;
      score = likeness;
    }
  }
  return best >= 0 ? best : mentions.findIndex((at) => isHead(text, at, span));
}

/** "Ministry of Defence" in "Ministry of Defence chiefs" is not the whole. */
function isWhole(text: string, mention: Span, span: Span): boolean {
  if (mention.end >= span.end) return true;
  const rest = withoutSuffixes(text.slice(mention.end, span.end).trim());
  return (
    rest === '' ||
    /^[,(–—-]/.test(rest) ||
    /^(?:himself|herself|itself|themselves|and|or|who|which|of|for|at|from|in|on)\b/.test(rest)
  );
}

/** "KC, prosecuting" → ", prosecuting" */
function withoutSuffixes(rest: string): string {
  const [first = ''] = rest.split(/[\s,(]/, 1);
  return isSuffix.has(first) ? withoutSuffixes(rest.slice(first.length).trimStart()) : rest;
}

/** A name that the source is about: not an owner ("Hale’s aide"), not behind "of", "for" or "from", not before another noun. */
function isHead(text: string, mention: Span, span: Span): boolean {
  if (!isWhole(text, mention, span)) return false;
  const before = text.slice(span.start, Math.max(span.start, mention.start));
  if (
    before !== '' &&
    /\b(?:of|for|from|at|with|by|in|on|to|near|inside|within|about)\s+(?:the\s+|an?\s+)?$/i.test(before) &&
    before.trim().split(/\s+/).length > 1
  )
    return false;
  return !/^['’]s?\b/.test(text.slice(mention.end, mention.end + 2));
}
