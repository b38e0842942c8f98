/**
 * `duplicates.yaml` at the top of a folder: which articles a reviewer found to be one story, and whether it counts once. Where
 * several review, each writes `duplicates.<reviewer>.yaml`; all are read.
 *
 *     version: 1
 *     duplicates:
 *       n-7k3m9q2x:
 *         articles: ["2022/ferry.txt", "2022/ferry-copy.txt"]   # below this folder; the first one counts
 *         are: same          # or different: never proposed again
 *         count: once        # or all
 */
import { readRecords, type RecordFile } from '../sidecar/recordFile.ts';
import { recordIds, list, map, moment, record, slug, text, word } from '../shape/shapeWords.ts';
import type { Change } from '../yaml/change.ts';
import type { FileLayout } from '../yaml/editYaml.ts';

export interface DuplicateRecord {
  /** Paths below the folder, with forward slashes. */
  readonly articles: readonly string[];
  readonly are: 'same' | 'different';
  /** Of those that are the same; absent: once. */
  readonly count?: 'once' | 'all';
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

const duplicateShape = record('Articles that were compared.', 'articles are', {
  articles: list(text('A path below this folder.'), 'The articles; the first one counts.'),
  are: word('same different', 'Whether they are one story.'),
  count: word('once all', 'Whether one story counts once, or each of its articles.'),
  note: text('A note.'),
  by: slug('Id of the reviewer who wrote this.'),
  at: moment('When, UTC.'),
});

export const duplicatesShape = record('Which articles of this folder are one story.', '', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  duplicates: map(duplicateShape, recordIds, 'Groups of articles by id.'),
});

export const duplicatesLayout: FileLayout = {
  top: ['version', 'duplicates'],
  fields: (section) => (section === 'duplicates' ? Object.keys(duplicateShape.fields) : []),
};

export const newDuplicates =
  '# Which articles of this folder are one story. Safe to edit by hand.\nversion: 1\n\nduplicates: {}\n';

export type DuplicatesFile = RecordFile<DuplicateRecord>;

const fileName = /^duplicates(?:\.[a-z0-9][a-z0-9-]{0,63})?\.yaml$/;

export function isDuplicatesFile(name: string): boolean {
  return fileName.test(name);
}

export function readDuplicates(yaml: string): DuplicatesFile {
  return readRecords(yaml, duplicatesShape, 'duplicates');
}

export function putDuplicates(id: string, group: DuplicateRecord | undefined): Change {
  return { path: ['duplicates', id], value: group && { ...group } };
}
