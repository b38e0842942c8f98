/**
 * Where reviewers differ: on what something is, on whether it is there, on the verdict. A note or a comment is no disagreement,
 * and who has not got so far yet does not disagree.
 */
import type { Span } from '../../analysis/article.ts';
import type { Annotation, AnnotationKind, Sidecar } from '../sidecar/annotation.ts';
import type { PlacedAnnotation, PlacedRejection, SidecarOf } from './placeRecords.ts';
import type { ReviewedArticle } from './review.ts';
import { isFields, sameValue } from '../yaml/value.ts';
import type { Value } from '../sidecar/annotation.ts';

/** What reviewers can differ on; `whether`: one annotated it, another rejected it or finished without it; `words`: its extent. */
export const disagreementFields = [
  'whether',
  'words',
  'claimKind',
  'speaker',
  'entity',
  'polarity',
  'modality',
  'value',
  'verdict',
  'codes',
  'values',
] as const;
export type DisagreementField = (typeof disagreementFields)[number];

export interface Side {
  /** Id of the reviewer, or the sidecar's address where it does not say. */
  readonly by: string;
  /** The annotation's id in that reviewer's file; absent where they have none here. */
  readonly id?: string;
  readonly path?: string;
  /** What they say, for each field that differs. */
  readonly says: Readonly<Partial<Record<DisagreementField, Value>>>;
}

export interface Disagreement {
  readonly kind: AnnotationKind;
  readonly spans: readonly Span[];
  readonly on: readonly DisagreementField[];
  readonly sides: readonly Side[];
}

/** In text order. Annotations that were not found in the text are left out. */
export function disagreementsIn(reviewed: ReviewedArticle, sidecars: readonly SidecarOf[]): Disagreement[] {
  const finished = new Set(sidecars.flatMap(({ sidecar }) => (sidecar.reviewed ? [reviewerOf(sidecar)] : [])));
  const placed = reviewed.annotations.filter(({ annotation, placement }) => {
    return annotation.kind !== 'note' && placement.spans.length > 0;
  });
  return groupsOf(placed).flatMap((group) => {
    const rejecting = reviewed.rejections.filter((one) => one.rejection.kind === group[0]!.annotation.kind);
    const found = compareGroup(group, rejecting, finished, sidecars);
    return found ? [found] : [];
  });
}

/** A question about the article itself that reviewers answered differently. */
export interface ArticleDisagreement {
  /** Id of the codebook's question. */
  readonly question: string;
  readonly sides: readonly { readonly by: string; readonly answer: Value }[];
}

/** In the order in which the files first answer them; who has not answered does not disagree. */
export function disagreementsOnArticle(sidecars: readonly SidecarOf[]): ArticleDisagreement[] {
  const answers = new Map<string, { by: string; answer: Value }[]>();
  for (const { path, sidecar } of sidecars) {
    for (const [question, answer] of Object.entries(sidecar.article.values ?? {})) {
      const sides = answers.get(question) ?? [];
      answers.set(question, [...sides, { by: reviewerOf(sidecar) ?? path, answer }]);
    }
  }
  return [...answers]
    .map(([question, sides]) => ({ question, sides }))
    .filter(({ sides }) => differ(sides.map(({ answer }) => inNoOrder(answer))));
}

/** Of several choices the order says nothing. */
function inNoOrder<T extends Value | undefined>(answer: T): T | Value {
  return Array.isArray(answer) ? (answer as readonly Value[]).map(String).sort() : answer;
}

function reviewerOf({ reviewer }: Sidecar): string | undefined {
  return reviewer?.id;
}

/** Annotations of one kind by different reviewers that are about the same words; each is in one group. */
function groupsOf(placed: readonly PlacedAnnotation[]): PlacedAnnotation[][] {
  const groups: PlacedAnnotation[][] = [];
  for (const one of placed) {
    // In text order, so only groups that reach this far can share words with it; the newest come first.
    const group = groups.findLast((other) => {
      const [first] = other;
      return (
        first!.annotation.kind === one.annotation.kind &&
        other.every(({ by, path }) => (by ?? path) !== (one.by ?? one.path)) &&
        coversHalf(first!.placement.spans, one.placement.spans)
      );
    });
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The longer of two covers half of the shorter. */
function coversHalf(a: readonly Span[], b: readonly Span[]): boolean {
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  let shared = 0;
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared * 2 >= Math.min(size(a), size(b)) && shared > 0;
}

function compareGroup(
  group: readonly PlacedAnnotation[],
  rejections: readonly PlacedRejection[],
  finished: ReadonlySet<string | undefined>,
  sidecars: readonly SidecarOf[],
): Disagreement | null {
  const { annotation, placement } = group[0]!;
  const sides = new Map<string, Side>();
  for (const one of group) sides.set(nameOf(one), { by: nameOf(one), id: one.id, path: one.path, says: saysOf(one) });
  for (const rejection of rejections) {
    if (sides.has(nameOf(rejection)) || !coversHalf(rejection.placement.spans, placement.spans)) continue;
    sides.set(nameOf(rejection), { by: nameOf(rejection), says: { whether: false } });
  }
  for (const by of finished) if (by !== undefined && !sides.has(by)) sides.set(by, { by, says: { whether: false } });
  for (const { sidecar } of sidecars) {
    const by = reviewerOf(sidecar);
    const review = group.map(({ id }) => sidecar.reviews.get(id)).find((one) => one !== undefined);
    if (!review || by === undefined || sides.get(by)?.says.whether === true) continue;
    sides.set(by, {
      by,
      says: {
        whether: review.decision !== 'reject',
        ...(review.verdict === undefined ? {} : { verdict: review.verdict }),
        ...(review.codes === undefined ? {} : { codes: review.codes }),
        ...(review.values === undefined ? {} : { values: review.values }),
      },
    });
  }
  const all = withDifferingAnswers([...sides.values()]);
  const on = disagreementFields.filter((field) => differ(all.map(({ says }) => says[field])));
  if (on.length === 0) return null;
  const kept = all.map((side) => ({
    ...side,
    says: Object.fromEntries(Object.entries(side.says).filter(([field]) => (on as readonly string[]).includes(field))),
  }));
  return { kind: annotation.kind, spans: placement.spans, on, sides: kept };
}

/** Of the answers only those that two gave differently: who has answered fewer questions does not disagree. */
function withDifferingAnswers(sides: readonly Side[]): readonly Side[] {
  const answersOf = ({ says: { values } }: Side) => (isFields(values) ? values : {});
  const questions = [...new Set(sides.flatMap((side) => Object.keys(answersOf(side))))].filter((question) =>
    differ(sides.map((side) => inNoOrder(answersOf(side)[question]))),
  );
  return sides.map((side) => {
    const left = Object.entries(answersOf(side)).filter(([question]) => questions.includes(question));
    const others = Object.entries(side.says).filter(([field]) => field !== 'values');
    const says = Object.fromEntries([
      ...others,
      ...(left.length > 0 ? [['values', Object.fromEntries(left)]] : []),
    ]) as Side['says'];
    return { ...side, says };
  });
}

/** Only those who said something are compared. */
function differ(values: readonly (Value | undefined)[]): boolean {
  const said = values.filter((value) => value !== undefined);
  return said.some((value) => !sameValue(value, said[0]));
}

function nameOf({ by, path }: PlacedAnnotation | PlacedRejection): string {
  return by ?? path;
}

function saysOf({ annotation, placement }: PlacedAnnotation): Side['says'] {
  const { claimKind, speaker, entity, polarity, modality, value, verdict, codes, values }: Annotation = annotation;
  const fields = { claimKind, speaker, entity, polarity, modality, value, verdict, values };
  return {
    whether: true,
    words: placement.spans.map(({ start, end }) => [start, end]),
    ...Object.fromEntries(Object.entries(fields).filter(([, said]) => said !== undefined && said !== 'unchecked')),
    // Their order says nothing.
    ...(codes === undefined ? {} : { codes: codes.toSorted() }),
  };
}
