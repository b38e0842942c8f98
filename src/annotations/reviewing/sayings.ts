/**
 * What each reviewer says of one annotation: whoever made it in the record itself, the others in reviews in their own files,
 * or in an annotation of their own on the same words.
 */
import type { Assessment, Review } from '../sidecar/annotation.ts';
import { atOnce, eachInSteps, type InSteps } from '../inSteps.ts';
import type { PlacedAnnotation, ReviewOf } from './placeRecords.ts';
import type { ReviewedArticle } from './review.ts';

export interface Saying {
  /** Id of the reviewer, as far as the file says. */
  readonly by: string | undefined;
  /** The sidecar it stands in. */
  readonly path: string;
  /** `annotation`: a record of its own on these words. `review`: a word on somebody else's. */
  readonly as: 'annotation' | 'review';
  readonly decision?: Review['decision'];
  readonly says: Assessment;
  /** In the present reviewer's file. */
  readonly mine: boolean;
}

const assessed = [
  'verdict',
  'certainty',
  'evidence',
  'note',
  'codes',
  'values',
] as const satisfies (keyof Assessment)[];

/** Only what is said, in the order in which it is shown. */
export function assessmentIn(record: Assessment): Assessment {
  let said = assessments.get(record);
  if (said === undefined) assessments.set(record, (said = readAssessment(record)));
  return said;
}

/** By the record: the same ones are asked for at every key. */
const assessments = new WeakMap<Assessment, Assessment>();

function readAssessment(record: Assessment): Assessment {
  return Object.fromEntries(assessed.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]])));
}

/** Whether the fields are all such as a review can hold: it says what it thinks of a record, and does not rewrite it. */
export function isAssessment(fields: object): fields is Assessment {
  return Object.keys(fields).every((field) => (assessed as readonly string[]).includes(field));
}

/** Of every annotation, whoever made it first. */
export function sayingsIn(reviewed: ReviewedArticle): ReadonlyMap<PlacedAnnotation, readonly Saying[]> {
  const sayings = atOnce(sayingsInSteps(reviewed));
  return new Map(reviewed.annotations.map((placed, i) => [placed, sayings[i]!]));
}

/** As `sayingsIn`, in the order of the annotations. */
export function* sayingsInSteps({
  annotations,
  reviews,
  own,
}: ReviewedArticle): InSteps<readonly (readonly Saying[])[]> {
  const onSameWords = yield* groupByWords(annotations);
  const reviewsOf = new Map<string, ReviewOf[]>();
  for (const one of reviews) put(reviewsOf, one.id, one);
  yield;
  const sayings: Saying[][] = [];
  yield* eachInSteps(annotations, (placed, i) => {
    const said = [sayingOf(placed, own)];
    for (const one of onSameWords[i] ?? []) if (one.path !== placed.path) said.push(sayingOf(one, own));
    for (const one of reviewsOf.get(placed.id) ?? []) said.push(reviewSaying(one, own));
    sayings.push(said);
  });
  return sayings;
}

/** Of each annotation those on the same words in any file, itself among them. Nothing where all are in one file: then nobody asks. */
function* groupByWords(annotations: readonly PlacedAnnotation[]): InSteps<readonly (readonly PlacedAnnotation[])[]> {
  if (annotations.every(({ path }) => path === annotations[0]!.path)) return [];
  const groups = new Map<string, PlacedAnnotation[]>();
  const groupOf: (readonly PlacedAnnotation[])[] = [];
  yield* eachInSteps(annotations, (placed) => void groupOf.push(put(groups, wordsKey(placed), placed)));
  return groupOf;
}

function put<T>(groups: Map<string, T[]>, key: string, one: T): readonly T[] {
  const group = groups.get(key);
  if (group === undefined) {
    const first = [one];
    groups.set(key, first);
    return first;
  }
  group.push(one);
  return group;
}

function sayingOf({ by, path, annotation }: PlacedAnnotation, own: string | undefined): Saying {
  return { by, path, as: 'annotation', says: assessmentIn(annotation), mine: path === own };
}

function reviewSaying({ by, path, review }: ReviewOf, own: string | undefined): Saying {
  const decision = review.decision === undefined ? {} : { decision: review.decision };
  return { by, path, as: 'review', ...decision, says: assessmentIn(review), mine: path === own };
}

/** Two that are lost have no words in common but their id. */
function wordsKey({ id, annotation, placement }: PlacedAnnotation): string {
  const words = placement.spans.map(({ start, end }) => `${start}-${end}`).join();
  return `${annotation.kind} ${words === '' ? id : words}`;
}

/** What the present reviewer says; nothing where they said nothing. */
export function mySaying(sayings: readonly Saying[] = []): Assessment {
  return sayings.find(({ mine }) => mine)?.says ?? {};
}

/** What holds for the present reviewer: their own word, and where they said nothing that of whoever made the annotation. */
export function joinedSayings(sayings: readonly Saying[] = []): Assessment {
  const [author] = sayings;
  const mine = mySaying(sayings);
  const values = { ...author?.says.values, ...mine.values };
  return { ...author?.says, ...mine, ...(Object.keys(values).length > 0 ? { values } : {}) };
}
