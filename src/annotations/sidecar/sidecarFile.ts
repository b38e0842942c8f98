/**
 * Reads and lays out sidecars. `readSidecar(text)` never throws: it gives what can be used, the problems with their places, and
 * whether the file may be written. Records that do not fit are left out of the result, and stay in the file.
 *
 *     const file = readSidecar(yamlText);
 *     file.sidecar.annotations.get('c-7k3m9q2x')?.verdict
 *     file.writable        // false: not parseable, conflict marks, a newer version … — show, never write
 *     file.problems        // for the Problems panel: line, column, words
 *
 * To change it, see `editSidecar.ts`.
 */
import type {
  Annotation,
  ArticleFields,
  Comment,
  Entity,
  Fields,
  Rejection,
  Review,
  Reviewed,
  Reviewer,
  Sidecar,
  Value,
} from './annotation.ts';
import type { Problem } from '../problem.ts';
import { describeMisfits, versionProblem, withoutVersion } from './recordFile.ts';
import { atOnce, type InSteps } from '../inSteps.ts';
import { fit, fitRecords, isPos, type Misfit } from '../shape/shape.ts';
import {
  annotationShape,
  commentShape,
  entityShape,
  rejectionShape,
  reviewShape,
  sidecarShape,
} from './sidecarShape.ts';
import type { FileLayout } from '../yaml/editYaml.ts';
import { positionOf } from '../yaml/positionOf.ts';
import { readYaml, type YamlRead } from '../yaml/readYaml.ts';
import { isFields, own } from '../yaml/value.ts';

export interface SidecarFile {
  readonly text: string;
  readonly sidecar: Sidecar;
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  /** The file as it was read: raw values and places. */
  readonly read: YamlRead;
}

/** `previous`: the version read before; only what differs is parsed. */
export function readSidecar(text: string, previous?: SidecarFile): SidecarFile {
  return atOnce(sidecarIn(readYaml(text, previous?.read)));
}

/** Of a file that was read as YAML already. */
export function* sidecarIn(read: YamlRead): InSteps<SidecarFile> {
  const { text } = read;
  yield* fitRecords(sidecarShape, read.value);
  const misfits: Misfit[] = [];
  const fitting = fit(sidecarShape, withoutVersion(read.value), [], (misfit) => misfits.push(misfit));
  // A file without a usable `article` still shows its records.
  const fields = isFields(fitting)
    ? fitting
    : (fit({ ...sidecarShape, required: [] }, read.value, [], () => undefined) as Fields);
  const version = versionProblem(read);
  const unread = read.problems.length > 0 && Object.keys(read.value).length === 0;
  const problems = [
    ...read.problems,
    ...(version ? [version] : []),
    ...(unread || text.trim() === '' ? [] : yield* describeMisfits(read, misfits)),
  ];
  return { text, sidecar: typed(fields), problems, writable: isWritable(read), read };
}

/** False: not parseable, conflict marks, a newer version: shown, never written. */
export function isWritable(read: YamlRead): boolean {
  return read.editable && versionProblem(read)?.severity !== 'error';
}

/** Where a record stands in the file, for jumping to it. UTF-16 offsets of its key. */
export function placeOfRecord(file: SidecarFile, section: string, id: string): { start: number; end: number } {
  return positionOf(file.read, [section, id]);
}

/** The record at an offset of the file's text, for jumping from it to the article. */
export function recordAt(file: SidecarFile, offset: number): { section: string; id: string } | null {
  const top = file.read.top.find((entry) => entry.start <= offset && offset <= entry.end);
  const record = top?.records?.findLast((entry) => entry.start <= offset && offset <= entry.end);
  return top && record ? { section: top.key, id: record.key } : null;
}

/** The order in which we write; what stands in a file is never reordered. */
export const sidecarLayout: FileLayout = {
  top: Object.keys(sidecarShape.fields),
  fields: (section) => fieldOrders[section] ?? [],
  position: (record) => {
    const pos = isFields(record) ? record['pos'] : undefined;
    return pos !== undefined && isPos(pos) ? pos[0] : null;
  },
};

const fieldOrders: Readonly<Record<string, readonly string[]>> = {
  article: Object.keys((sidecarShape.fields['article'] as typeof sidecarShape).fields),
  reviewer: Object.keys((sidecarShape.fields['reviewer'] as typeof sidecarShape).fields),
  entities: Object.keys(entityShape.fields),
  annotations: Object.keys(annotationShape.fields),
  reviews: Object.keys(reviewShape.fields),
  comments: Object.keys(commentShape.fields),
  rejected: Object.keys(rejectionShape.fields),
};

/** The values have been held against the shape, which says the same as the types. */
function typed(fields: Fields): Sidecar {
  const section = <T>(key: string): ReadonlyMap<string, T> => {
    const value = own(fields, key);
    return new Map(isFields(value) ? (Object.entries(value) as unknown as [string, T][]) : []);
  };
  const reviewer = own(fields, 'reviewer') as Reviewer | undefined;
  const codebook = own(fields, 'codebook') as string | undefined;
  const reviewed = own(fields, 'reviewed') as unknown as Reviewed | undefined;
  return {
    article: (own(fields, 'article') as unknown as ArticleFields | undefined) ?? { file: '' },
    ...(reviewer && { reviewer }),
    ...(codebook !== undefined && { codebook }),
    entities: section<Entity>('entities'),
    annotations: section<Annotation>('annotations'),
    reviews: section<Review>('reviews'),
    comments: section<Comment>('comments'),
    rejected: section<Rejection>('rejected'),
    ...(reviewed && { reviewed }),
  };
}

/** A record as what can be written. */
export function asValue(
  record: Annotation | Rejection | Review | Comment | Entity | Reviewed | Reviewer | ArticleFields,
): Value {
  const defined = Object.entries(record as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(defined) as Value;
}
