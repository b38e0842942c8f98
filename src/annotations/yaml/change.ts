/** An intended change of a file, as data: what stands at a path. Edits, merges and undo are lists of these. */
import type { Fields, Value } from '../sidecar/annotation.ts';
import type { YamlRead } from './readYaml.ts';
import { isFields, own, sameValue, valueAt } from './value.ts';

export interface Change {
  /** One to three keys: `['annotations', 'c-7k3m9q2x', 'verdict']`. */
  readonly path: readonly [string, ...string[]];
  /** `undefined` removes. */
  readonly value: Value | undefined;
  /** The bytes that stood there before it was removed, so that undo brings comments back too. Used only if they mean `value`. */
  readonly source?: string;
}

/** The fields with the changes made; what did not change is the same object. A parent that is missing is made. */
export function applyChanges(fields: Fields, changes: readonly Change[]): Fields {
  const draft = new Draft(fields);
  for (const change of changes) draft.make(change);
  return draft.fields;
}

/** Fields that are being changed: each map is copied once, however many changes fall into it. */
class Draft {
  fields: Fields;
  /** Copies of our own. Who holds on to one of them has to say so (`keep`). */
  private readonly copies = new Set<Fields>();

  constructor(fields: Fields) {
    this.fields = fields;
  }

  make({ path, value }: Change): void {
    this.fields = this.place(this.fields, path, value);
  }

  /** What is there now is not changed in place later. */
  keep(value: Value | undefined): void {
    if (isFields(value) && this.copies.has(value)) this.copies.clear();
  }

  private place(fields: Fields, [key, ...rest]: readonly [string, ...string[]], value: Value | undefined): Fields {
    const old = own(fields, key);
    const [next, ...more] = rest;
    const gone = next !== undefined && value === undefined && !isFields(old);
    const inner =
      next === undefined ? value : gone ? old : this.place(isFields(old) ? old : {}, [next, ...more], value);
    if (inner === old) return fields;
    const copy = this.copies.has(fields) ? fields : { ...fields };
    this.copies.add(copy);
    if (inner === undefined) Reflect.deleteProperty(copy, key);
    else (copy as Record<string, Value>)[key] = inner;
    return copy;
  }
}

/** Of a whole file the records that changes are about: the base for making these changes later, in a file that lived on. */
export function recordsOf(fields: Fields, changes: readonly Change[]): Fields {
  const records = changes.map(({ path }) => path.slice(0, 2) as [string, ...string[]]);
  return applyChanges(
    {},
    records.map((path) => ({ path, value: valueAt(fields, path) })),
  );
}

/** The changes that lead back, in the order to be made. */
function invertChanges(before: Fields, changes: readonly Change[]): Change[] {
  const draft = new Draft(before);
  const back = changes.map((change) => {
    const inverse = invertOne(draft.fields, change);
    draft.keep(inverse.value);
    draft.make(change);
    return inverse;
  });
  return back.reverse();
}

/** A parent that the change makes goes again with it. */
function invertOne(state: Fields, { path }: Change): Change {
  for (let length = 1; length < path.length; length++) {
    const parent = path.slice(0, length) as [string, ...string[]];
    // A section stays when its last record goes: only records that were not there are removed whole.
    if (length > 1 && valueAt(state, parent) === undefined) return { path: parent, value: undefined };
  }
  return { path, value: valueAt(state, path) };
}

/** What turns one value of a file into another, as fine as records' fields. */
export function changesBetween(from: Fields, to: Fields, depth = 3): Change[] {
  const changes: Change[] = [];
  const compare = (a: Fields, b: Fields, path: readonly string[]) => {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const left = valueAt(a, [key]);
      const right = valueAt(b, [key]);
      if (sameValue(left, right)) continue;
      const here = [...path, key] as unknown as [string, ...string[]];
      if (isFields(left) && isFields(right) && here.length < depth) compare(left, right, here);
      else changes.push({ path: here, value: right });
    }
  };
  compare(from, to, []);
  return changes;
}

/** Removed records come back with their own bytes. */
export function undoOf(before: YamlRead, changes: readonly Change[]): Change[] {
  return invertChanges(before.value, changes).map((change) => {
    if (change.path.length !== 2 || !isFields(change.value) || valueAt(before.value, change.path) !== change.value)
      return change;
    const source = sourceOf(before, change.path);
    return source === null ? change : { ...change, source };
  });
}

/** The record's own lines, comments included. */
export function sourceOf(read: YamlRead, [top, id]: readonly string[]): string | null {
  const record = read.top.find(({ key }) => key === top)?.records?.find(({ key }) => key === id);
  return record ? read.text.slice(record.start, record.end) : null;
}
