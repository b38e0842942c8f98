/**
 * Where the records of an article's sidecars stand in its text. What the machine finds there is not asked for: while it reads the article
 * anew the records can be placed already.
 */
import { placeInSteps, type OldTexts, type Placement } from '../anchoring/anchor.ts';
import type { ArticleText } from '../anchoring/articleText.ts';
import type { InSteps } from '../inSteps.ts';
import type { Annotation, Rejection, Review, Sidecar, Target } from '../sidecar/annotation.ts';
import { stillKnown, type Place, type Places, type StillKnown } from './keptPlaces.ts';

export interface SidecarOf {
  readonly path: string;
  readonly sidecar: Sidecar;
}

export interface Placed {
  readonly id: string;
  readonly placement: Placement;
  /** The sidecar it stands in. */
  readonly path: string;
  /** Id of the reviewer, as far as the file says. */
  readonly by: string | undefined;
}

export interface PlacedAnnotation extends Placed {
  readonly annotation: Annotation;
}

export interface PlacedRejection extends Placed {
  readonly rejection: Rejection;
}

/** A word on an annotation of this id, in another reviewer's file. */
export interface ReviewOf extends Omit<Placed, 'placement'> {
  readonly review: Review;
}

export interface PlacedRecords {
  readonly article: ArticleText;
  readonly sidecars: readonly SidecarOf[];
  readonly oldTexts: OldTexts;
  /** In text order, orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly rejections: readonly PlacedRejection[];
  /** In the order of the files. */
  readonly reviews: readonly ReviewOf[];
  /** For the next version of the text. */
  readonly places: Places;
}

export interface ToPlace {
  readonly article: ArticleText;
  readonly sidecars: readonly SidecarOf[];
  /** Texts that were coded, by hash, as far as they are known. */
  readonly oldTexts: OldTexts;
  /** In an earlier version of the text: what stands clear of what was written since is not looked for again. */
  readonly before?: PlacedRecords | undefined;
}

export function* placeRecords({ article, sidecars, oldTexts, before }: ToPlace): InSteps<PlacedRecords> {
  const known = [...oldTexts.keys()].sort().join(' ');
  const still = stillKnown(before?.places, article, known);
  const of = new Map<Target, Place>();
  const find = { article, sidecars, oldTexts, still, of };
  const annotations = yield* place(
    find,
    (sidecar) => sidecar.annotations,
    (annotation, { id, placement, path, by }): PlacedAnnotation => ({ id, placement, path, by, annotation }),
  );
  const rejections = yield* place(
    find,
    (sidecar) => sidecar.rejected,
    (rejection, { id, placement, path, by }): PlacedRejection => ({ id, placement, path, by, rejection }),
  );
  const reviews = sidecars.flatMap(({ path, sidecar }) =>
    [...sidecar.reviews].map(([id, review]) => ({ id, path, by: review.by ?? sidecar.reviewer?.id, review })),
  );
  const places = { article, of, known, written: still.written };
  return { article, sidecars, oldTexts, annotations, rejections, reviews, places };
}

interface Find extends ToPlace {
  readonly still: StillKnown;
  /** Is filled. */
  readonly of: Map<Target, Place>;
}

function* place<T extends Target & { readonly by?: string }, P extends Placed>(
  { article, sidecars, oldTexts, still, of }: Find,
  records: (sidecar: Sidecar) => ReadonlyMap<string, T>,
  made: (record: T, placed: Placed) => P,
): InSteps<P[]> {
  const placed: P[] = [];
  for (const { path, sidecar } of sidecars) {
    const entries = [...records(sidecar)];
    const hashOf = (target: Target) => target.textHash ?? sidecar.article.textHash;
    const wanted = entries.map(([, target]) => ({ target, textHash: hashOf(target) }));
    const isKnown = ({ target }: { readonly target: Target }) => still.of(target, hashOf(target));
    const placements = yield* placeInSteps(article, wanted, oldTexts, isKnown);
    yield;
    for (const [i, [id, record]] of entries.entries()) {
      const placement = placements[i]!;
      of.set(record, { placement, hash: hashOf(record) });
      placed.push(made(record, { id, placement, path, by: record.by ?? sidecar.reviewer?.id }));
    }
    yield;
  }
  const start = ({ placement }: Placed) => placement.spans[0]?.start ?? Infinity;
  return placed.sort((a, b) => compare(start(a), start(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
