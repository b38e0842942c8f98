/**
 * Intended changes of a sidecar, and the pure function that makes them: old YAML text + changes → new YAML text.
 *
 *     const edit = editSidecar(file, [putRecord('annotations', id, annotation), ...setArticle({ status: 'in-progress' })]);
 *     if (edit.ok) write(edit.file.text);            // through the store, which also merges and writes safely
 *     edit.undo                                       // the changes that lead back
 *
 * Only the bytes of the changed records differ; the result has been read again and compared with what was meant.
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
  Section,
  Value,
} from './annotation.ts';
import { asValue, readSidecar, sidecarLayout, type SidecarFile } from './sidecarFile.ts';
import { undoOf, type Change } from '../yaml/change.ts';
import { editYaml } from '../yaml/editYaml.ts';
import { isFields, own, valueAt } from '../yaml/value.ts';
import { writeEntry } from '../yaml/writeYaml.ts';

export type { Change } from '../yaml/change.ts';

export interface RecordOf {
  annotations: Annotation;
  rejected: Rejection;
  reviews: Review;
  comments: Comment;
  entities: Entity;
}

/** Adds a record, or replaces it whole. */
export function putRecord<S extends Section>(section: S, id: string, record: RecordOf[S]): Change {
  return { path: [section, id], value: asValue(record) };
}

/** Sets fields of a record; `undefined` removes one. */
export function setFields<S extends Section>(
  section: S,
  id: string,
  fields: { readonly [K in keyof RecordOf[S]]?: RecordOf[S][K] | undefined },
): Change[] {
  return Object.entries(fields).map(([key, value]) => ({
    path: [section, id, key],
    value: value as Value | undefined,
  }));
}

export function removeRecord(section: Section, id: string): Change {
  return { path: [section, id], value: undefined };
}

export function setArticle(fields: { readonly [K in keyof ArticleFields]?: ArticleFields[K] | undefined }): Change[] {
  return Object.entries(fields).map(([key, value]) => ({ path: ['article', key], value: value }));
}

/** Finish Article; `null` takes it back. */
export function setReviewed(reviewed: Reviewed | null): Change {
  return { path: ['reviewed'], value: reviewed ? asValue(reviewed) : undefined };
}

/**
 * The changes, made for a text with this `hash`, for a file whose positions count in another: each of their records then says
 * what it counts in.
 */
export function countedIn(hash: string, changes: readonly Change[], current: Fields): readonly Change[] {
  if (valueAt(current, ['article', 'textHash']) === hash) return changes;
  return changes.flatMap((change): Change[] => {
    const [section, id, field] = change.path;
    if ((section !== 'annotations' && section !== 'rejected') || change.value === undefined) return [change];
    if (field === 'pos') return [change, { path: [section, id ?? '', 'textHash'], value: hash }];
    if (field !== undefined || !isFields(change.value) || own(change.value, 'textHash') !== undefined) return [change];
    return [{ path: change.path, value: { ...change.value, textHash: hash } }];
  });
}

export type SidecarEdit =
  | { readonly ok: true; readonly file: SidecarFile; readonly undo: readonly Change[] }
  | { readonly ok: false; readonly reason: 'not-editable' | 'not-verified' };

export function editSidecar(file: SidecarFile, changes: readonly Change[]): SidecarEdit {
  if (!file.writable) return { ok: false, reason: 'not-editable' };
  const edit = editYaml(file.read, changes, sidecarLayout);
  if (!edit.ok) return edit;
  const next = edit.read === file.read ? file : readSidecar(edit.read.text, { ...file, read: edit.read });
  return { ok: true, file: next, undo: undoOf(file.read, changes) };
}

/** Text of a new sidecar. `articleFile` is the article's file name without folders. */
export function newSidecar(articleFile: string, textHash: string | undefined, reviewer: Reviewer | null): string {
  const who = reviewer ? ` by ${(reviewer.name ?? reviewer.id).replace(/\s+/g, ' ')}` : '';
  const title = `# Annotations for ${articleFile.replace(/\s+/g, ' ')}${who}. Safe to edit by hand; comments are kept.\n`;
  const options = { newline: '\n' } as const;
  const article = writeEntry('article', { file: articleFile, ...(textHash !== undefined && { textHash }) }, 0, options);
  const whose = reviewer ? `\n${writeEntry('reviewer', asValue(reviewer), 0, options)}` : '';
  return `${title.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')}version: 1\n\n${article}${whose}`; // eslint-disable-line no-control-regex
}
