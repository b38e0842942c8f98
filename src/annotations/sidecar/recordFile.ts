/** Files that are one map of records by id: read like sidecars, with problems at their line, and edited by the same splice. */
import { because } from '../../analysis/reason.ts';
import { formatVersion, type Fields } from './annotation.ts';
import { atOnce, type InSteps } from '../inSteps.ts';
import { problemAt, type Problem } from '../problem.ts';
import { fit, type Misfit, type RecordShape } from '../shape/shape.ts';
import { positionOf } from '../yaml/positionOf.ts';
import { readYaml, type YamlRead } from '../yaml/readYaml.ts';
import { isFields, own } from '../yaml/value.ts';

export interface RecordFile<T> {
  readonly text: string;
  /** By id, in the file's order; only what fits. */
  readonly records: ReadonlyMap<string, T>;
  readonly problems: readonly Problem[];
  readonly writable: boolean;
  readonly read: YamlRead;
}

/** `T` says in types what `shape` says of the records under `section`. */

export function readRecords<T>(
  text: string,
  shape: RecordShape,
  section: string,
  previous?: RecordFile<T>,
): RecordFile<T> {
  const read = readYaml(text, previous?.read);
  const version = versionProblem(read);
  const misfits: Misfit[] = [];
  const fields = fit(shape, withoutVersion(read.value), [], (misfit) => misfits.push(misfit));
  const records = isFields(fields) ? own(fields, section) : undefined;
  return {
    text,
    records: new Map(isFields(records) ? (Object.entries(records) as unknown as [string, T][]) : []),
    problems: [...read.problems, ...(version ? [version] : []), ...atOnce(describeMisfits(read, misfits))],
    writable: read.editable && version?.severity !== 'error',
    read,
  };
}

const problemLimit = 100;

export function* describeMisfits(read: YamlRead, misfits: readonly Misfit[]): InSteps<Problem[]> {
  const problems: Problem[] = [];
  for (const { path, code, message } of misfits.slice(0, problemLimit)) {
    const { start, end } = positionOf(read, path);
    problems.push(problemAt(read.text, start, end, 'warning', code, message));
    yield;
  }
  return problems;
}

export function versionProblem(read: YamlRead): Problem | null {
  if (Object.keys(read.value).length === 0) return null;
  const version = own(read.value, 'version');
  if (version === formatVersion) return null;
  const { start, end } = positionOf(read, ['version']);
  if (typeof version === 'number' && version > formatVersion) {
    const what = because(
      'This file has format version {0}; this version of News Annotator knows {1} and does not write it: update the extension',
      version,
      formatVersion,
    );
    return problemAt(read.text, start, end, 'error', 'newer-version', what);
  }
  return problemAt(
    read.text,
    start,
    end,
    'warning',
    'version',
    because('The file should begin with "version: {0}"', formatVersion),
  );
}

/** Its own problem says more than the shape could. */
export function withoutVersion(value: Fields): Fields {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'version'));
}
