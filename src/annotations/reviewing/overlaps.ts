/** Which records and suggestions lie on the same words: by half of the words for one that decides, and wholly for what stands inside. */
import type { Span } from '../../analysis/article.ts';
import { countWhere } from '../anchoring/countWhere.ts';
import type { Placed } from './placeRecords.ts';
import type { Suggestion } from './suggestion.ts';

const nobody: readonly never[] = [];

export interface SpanOf<T> {
  readonly span: Span;
  readonly of: T;
}

/** A record, and how much of its words a suggestion has: counted for one suggestion after the other. */
interface Overlap<P> {
  readonly of: P;
  with: Suggestion | undefined;
  size: number;
}

export function spansByKind<P extends Placed>(
  placed: readonly P[],
  kindOf: (one: P) => string,
): (kind: string) => Sorted<Overlap<P>> {
  const kinds = new Map<string, SpanOf<Overlap<P>>[]>();
  for (const one of placed) {
    const kind = kindOf(one);
    let list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, (list = []));
    const overlap = { of: one, with: undefined, size: 0 };
    for (const span of one.placement.spans) list.push({ span, of: overlap });
  }
  const sorted = new Map([...kinds].map(([kind, list]) => [kind, sortedByStart(list)]));
  return (kind) => sorted.get(kind) ?? nowhere;
}

interface Sorted<T> {
  readonly spans: readonly SpanOf<T>[];
  /** The furthest end so far: nothing before the first that reaches a span can overlap it. */
  readonly reach: readonly number[];
}

const nowhere: Sorted<never> = { spans: [], reach: [] };

export function sortedByStart<T>(spans: readonly SpanOf<T>[]): Sorted<T> {
  const sorted = spans.toSorted((a, b) => a.span.start - b.span.start);
  const reach: number[] = [];
  let furthest = 0;
  for (const { span } of sorted) reach.push((furthest = Math.max(span.end, furthest)));
  return { spans: sorted, reach };
}

/** Index of the first that may overlap the span; so may those behind it that start before the span ends. */
function firstNear({ start }: Span, { reach }: Sorted<unknown>): number {
  return countWhere(reach.length, (i) => reach[i]! <= start);
}

/** The first that the span stands inside. */
export function around<T>(span: Span, sorted: Sorted<T>): T | undefined {
  for (let i = firstNear(span, sorted); i < sorted.spans.length; i++) {
    const { span: other, of } = sorted.spans[i]!;
    if (other.start >= span.end) break;
    if (other.start <= span.start && span.end <= other.end) return of;
  }
  return undefined;
}

/** Those that cover half of the suggestion between their own parts. */
export function covering<P extends Placed>(suggestion: Suggestion, sorted: Sorted<Overlap<P>>): readonly P[] {
  if (sorted.spans.length === 0) return nobody;
  const near: Overlap<P>[] = [];
  let size = 0;
  for (const span of suggestion.spans) {
    size += span.end - span.start;
    for (let i = firstNear(span, sorted); i < sorted.spans.length; i++) {
      const { span: other, of: overlap } = sorted.spans[i]!;
      if (other.start >= span.end) break;
      const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
      if (shared <= 0) continue;
      if (overlap.with !== suggestion) {
        near.push(overlap);
        overlap.with = suggestion;
        overlap.size = 0;
      }
      overlap.size += shared;
    }
  }
  const found: P[] = [];
  for (const { of, size: shared } of near) if (shared * 2 >= size) found.push(of);
  return found.length === 0 ? nobody : found;
}
