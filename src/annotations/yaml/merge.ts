/**
 * Merging by id: records of two versions are joined, and fields that only one side changed are taken from it. Where both
 * changed the same field, ours stands and theirs is kept beside it under `x-conflict`, until a person decides. Where one side
 * removed what the other changed, it stays.
 */
import type { Fields, Value } from '../sidecar/annotation.ts';
import { changesBetween, sourceOf, type Change } from './change.ts';
import { editYaml, type Edit, type FileLayout } from './editYaml.ts';
import { readYaml, type YamlRead } from './readYaml.ts';
import { isFields, own, sameValue, valueAt } from './value.ts';

/** `both`: two values met. `kept`: removed by one side, changed by the other, and kept. */
export interface Clash {
  readonly path: readonly string[];
  readonly kind: 'both' | 'kept';
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

export const conflictKey = 'x-conflict';

/** How deep keys are merged one by one: file, section, record. */
const mergeDepth = 3;

/** `base` is the version both come from, or null where it is not known: then nothing counts as removed. */
export function mergeValues(base: Fields | null, ours: Fields, theirs: Fields): { value: Fields; clashes: Clash[] } {
  const clashes: Clash[] = [];
  return { value: mergeFields(base, ours, theirs, [], clashes), clashes };
}

/** Whether all that `theirs` says stands in `ours` already, be it under `x-conflict`. */
export function addsNothing(ours: Fields, theirs: Fields): boolean {
  return sameValue(mergeValues(null, ours, theirs).value, ours);
}

function mergeFields(
  base: Fields | null,
  ours: Fields,
  theirs: Fields,
  path: readonly string[],
  clashes: Clash[],
): Fields {
  const result: [string, Value][] = [];
  const conflicts: [string, Value][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    if (key === conflictKey && path.length > 0) continue;
    const [b, o, t] = [base ? own(base, key) : undefined, own(ours, key), own(theirs, key)];
    const here = [...path, key];
    const one = mergeOne(b, o, t, here, clashes);
    if (one.value !== undefined) result.push([key, one.value]);
    if (one.conflict !== undefined) conflicts.push([key, one.conflict]);
  }
  if (path.length === 0) return Object.fromEntries(result);
  const open = {
    ...asFields(own(ours, conflictKey)),
    ...asFields(own(theirs, conflictKey)),
    ...Object.fromEntries(conflicts),
  };
  if (Object.keys(open).length > 0) result.push([conflictKey, open]);
  return Object.fromEntries(result);
}

function mergeOne(
  base: Value | undefined,
  ours: Value | undefined,
  theirs: Value | undefined,
  path: readonly string[],
  clashes: Clash[],
): { value: Value | undefined; conflict?: Value } {
  if (sameValue(ours, theirs) || sameValue(base, theirs)) return { value: ours };
  if (sameValue(base, ours)) return { value: theirs };
  if (ours === undefined || theirs === undefined) {
    clashes.push({ path, kind: 'kept', ours, theirs });
    return { value: ours ?? theirs };
  }
  if (isFields(ours) && isFields(theirs) && path.length < mergeDepth) {
    return { value: mergeFields(isFields(base) ? base : null, ours, theirs, path, clashes) };
  }
  clashes.push({ path, kind: 'both', ours, theirs });
  return { value: ours, conflict: theirs };
}

function asFields(value: Value | undefined): Fields {
  return isFields(value) ? value : {};
}

/**
 * Changes that were meant for `base`, as they are to be made in `current`, which somebody changed in the meantime. What they
 * changed elsewhere is not touched.
 */
export function rebaseChanges(
  changes: readonly Change[],
  base: Fields,
  current: Fields,
): { changes: Change[]; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const result = changes.flatMap((change): Change[] => {
    const { path, value } = change;
    const before = valueAt(base, path);
    const there = valueAt(current, path);
    if (sameValue(there, before)) return path.length === 3 ? withRecord(change, base, current, clashes) : [change];
    if (sameValue(there, value)) return [];
    if (there === undefined) return path.length === 3 ? withRecord(change, base, current, clashes) : [change];
    if (value === undefined) {
      clashes.push({ path, kind: 'kept', ours: undefined, theirs: there });
      return [];
    }
    if (isFields(value) && isFields(there) && path.length < mergeDepth) {
      const merged = mergeFields(isFields(before) ? before : null, value, there, path, clashes);
      return changesBetween(there, merged, mergeDepth - path.length).map((one) => ({
        ...one,
        path: [...path, ...one.path],
      }));
    }
    clashes.push({ path, kind: 'both', ours: value, theirs: there });
    const parent = path.slice(0, -1);
    const open = asFields(valueAt(current, [...parent, conflictKey]));
    const kept: Change = {
      path: [...parent, conflictKey] as unknown as Change['path'],
      value: { ...open, [path.at(-1)!]: there },
    };
    return [change, kept];
  });
  return { changes: result, clashes };
}

/** A field of a record that was removed in the meantime brings the record back. */
function withRecord(change: Change, base: Fields, current: Fields, clashes: Clash[]): Change[] {
  const record = change.path.slice(0, 2) as unknown as Change['path'];
  const before = valueAt(base, record);
  if (valueAt(current, record) !== undefined || !isFields(before)) return [change];
  if (change.value === undefined) return [];
  clashes.push({ path: record, kind: 'kept', ours: before, theirs: undefined });
  return [{ path: record, value: { ...before, [change.path[2]!]: change.value } }];
}

export type Merge =
  { readonly ok: true; readonly read: YamlRead; readonly clashes: readonly Clash[] } | (Edit & { readonly ok: false });

/** Theirs merged into the text of ours: our bytes stay, their new records come with their own bytes. */
export function mergeTexts(base: string | null, ours: string, theirs: string, layout: FileLayout): Merge {
  const left = readYaml(ours);
  const right = readYaml(theirs);
  const middle = base === null ? null : readYaml(base);
  if (!left.editable || !right.editable || middle?.editable === false) return { ok: false, reason: 'not-editable' };
  const { value, clashes } = mergeValues(middle?.value ?? null, left.value, right.value);
  const changes = changesBetween(left.value, value).map((change): Change => {
    const source =
      change.path.length === 2 && sameValue(valueAt(right.value, change.path), change.value)
        ? sourceOf(right, change.path)
        : null;
    return source === null || source.includes('\r') ? change : { ...change, source };
  });
  const edit = editYaml(left, changes, layout);
  return edit.ok ? { ok: true, read: edit.read, clashes } : edit;
}

/** The versions in a file with merge conflict marks: ours, theirs, and the base where the marks hold it (diff3). */
export function splitConflict(text: string): { ours: string; base: string | null; theirs: string } | null {
  const sides = { ours: '', base: '', theirs: '' };
  let side: 'all' | 'ours' | 'base' | 'theirs' = 'all';
  let hasBase = true;
  let blocks = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next);
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?\n?$/.exec(line)?.[1]?.[0];
    if (mark === '<' && side === 'all') {
      side = 'ours';
      blocks++;
    } else if (mark === '|' && side === 'ours') side = 'base';
    else if (mark === '=' && (side === 'ours' || side === 'base')) {
      if (side === 'ours') hasBase = false;
      side = 'theirs';
    } else if (mark === '>' && side === 'theirs') side = 'all';
    else if (mark !== undefined && mark !== '=') return null;
    else if (side === 'all') for (const key of ['ours', 'base', 'theirs'] as const) sides[key] += line;
    else sides[side] += line;
    at = next;
  }
  return side === 'all' && blocks > 0 ? { ...sides, base: hasBase ? sides.base : null } : null;
}
