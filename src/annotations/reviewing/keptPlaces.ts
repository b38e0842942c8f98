/**
 * Where annotations stand while somebody writes. What stands clear of what was written has moved along with the text, whatever else of its
 * kind there is: it is not looked for again. Everything else is: what was touched, and from time to time what was not sure, or not found.
 */
import { editBetween, type Edit } from '../../analysis/edit.ts';
import type { Placement, PlacementState } from '../anchoring/anchor.ts';
import type { ArticleText } from '../anchoring/articleText.ts';
import type { Selector, Target } from '../sidecar/annotation.ts';

/** Where records were found in one version of a text. */
export interface Places {
  readonly article: ArticleText;
  /** By the record itself: one that somebody changed is another. */
  readonly of: ReadonlyMap<Target, Place>;
  /** Hashes of the old texts that were known. */
  readonly known: string;
  /** Characters written or deleted since all that was unsure was looked for. */
  readonly written: number;
}

export interface Place {
  readonly placement: Placement;
  /** Of the text that the record's positions count in. */
  readonly hash: string | undefined;
}

/** As much as the words around its own that a record is told by. */
const clear = 80;
/** Characters after which what was unsure is looked for again: a word or two that somebody types. */
const enough = 20;

/** What is lost is looked for at every edit, for it may just have been put back; where so many are, only from time to time. */
const manyLost = 50;

/** What is still known of the places in an earlier version of the text. */
export interface StillKnown {
  /** Undefined: it has to be looked for. */
  of(record: Target, hash: string | undefined): Placement | undefined;
  readonly written: number;
}

const nothingKnown: StillKnown = { of: () => undefined, written: 0 };

export function stillKnown(before: Places | undefined, article: ArticleText, known: string): StillKnown {
  if (before?.known !== known || before.of.size === 0) return nothingKnown;
  const edit = editBetween(before.article.text, article.text);
  const changed = edit.end - edit.start + Math.max(0, edit.end - edit.start + edit.by);
  const written = before.written + changed;
  const isDue = written >= enough;
  let lost = 0;
  for (const { placement } of before.of.values()) if (placement.state === 'orphaned') lost++;
  const isKept = (state: PlacementState): boolean => {
    if (state === 'exact' || state === 'moved') return true;
    return !isDue && (state === 'uncertain' || lost > manyLost);
  };
  return {
    of(record, hash) {
      const place = before.of.get(record);
      if (place === undefined || place.hash !== hash) return undefined;
      const { placement } = place;
      return isKept(placement.state) ? movedAlong(before.article, article, record, placement, edit) : undefined;
    },
    written: isDue ? 0 : written,
  };
}

/** Undefined where it stands too near to what was written. */
function movedAlong(
  before: ArticleText,
  article: ArticleText,
  record: Target,
  placement: Placement,
  { start, end, by }: Edit,
): Placement | undefined {
  if (placement.state === 'orphaned') return placement;
  // what stands before all that was written stands where it stood
  if (placement.spans.every((span) => before.toNormal(span).end + clear <= start)) return placement;
  const spans = placement.spans.map((span) => {
    const old = before.toNormal(span);
    const moved = old.end + clear <= start ? 0 : old.start - clear >= end ? by : undefined;
    return moved === undefined ? undefined : { start: old.start + moved, end: old.end + moved };
  });
  if (!spans.every((span) => span !== undefined)) return undefined;
  const selectors: readonly Selector[] = [record, ...(record.more ?? [])];
  const stands =
    spans.length === selectors.length &&
    selectors.every(({ quote, pos }, i) => {
      const span = spans[i]!;
      const [from, to] = article.toPos(span);
      return from === pos?.[0] && to === pos[1] && article.text.startsWith(quote, span.start);
    });
  const state = placement.state === 'uncertain' ? 'uncertain' : stands ? 'exact' : 'moved';
  return { ...placement, state, spans: spans.map((span) => article.toOriginal(span)) };
}
