/**
 * What changed in an analysis after an edit. Most findings of a long article stand before the edit as they were, or behind it
 * somewhat further on: only the others cross from the worker to the editor. `applyPatch(old, makePatch(old, now, edit), edit)`
 * is `now`, whatever the two are; objects that did not change are the old ones.
 */
import type { Edit } from '../analysis/edit.ts';
import { newEnd, newStart, type Shape } from './sameFinding.ts';

/** Plain data, as short as its kind allows: it is written as JSON. */
export type Patch =
  /** The same, each offset behind the edit moved with the text. */
  | 0
  /** Something else. */
  | readonly ['is', unknown]
  /** A list: so many from the beginning and so many from the end are the same, between them stand these. */
  | readonly ['list', number, number, readonly Row[]]
  /** An object of the same fields: those that are not the same. */
  | readonly ['fields', Readonly<Record<string, Patch>>];

/** One row of a list: the old one of this index, the old one of this index with changes, or a new one. */
type Row = number | readonly [number, Patch] | readonly ['new', unknown];

/** `shape`: what is known of the two, which must both be so, and changes no patch. */
export function makePatch(old: unknown, now: unknown, edit: Edit, shape: Shape = anything): Patch {
  if (Array.isArray(old) && Array.isArray(now)) return patchList(old, now, edit, shape.rows ?? anything);
  if (isFields(old) && isFields(now)) {
    const patches = patchFields(old, now, edit, shape.fields ?? {});
    if (patches) return Object.keys(patches).length === 0 ? 0 : ['fields', patches];
  }
  return isSame(old, now, edit, '') ? 0 : ['is', now];
}

const anything: Shape = {};

export function applyPatch(old: unknown, patch: Patch, edit: Edit): unknown {
  if (patch === 0) return inNewPlace(old, edit);
  switch (patch[0]) {
    case 'is':
      return patch[1];
    case 'fields': {
      const fields = { ...(inNewPlace(old, edit, patch[1]) as object) };
      return Object.assign(
        fields,
        Object.fromEntries(
          Object.entries(patch[1]).map(([key, one]) => [key, applyPatch((old as Fields)[key], one, edit)]),
        ),
      );
    }
    case 'list': {
      const [, before, after, rows] = patch;
      const list = old as readonly unknown[];
      const move = (from: number, to: number) => list.slice(from, to).map((one) => inNewPlace(one, edit));
      const between = rows.map((row) => {
        if (typeof row === 'number') return inNewPlace(list[row], edit);
        return row[0] === 'new' ? row[1] : applyPatch(list[row[0]], row[1], edit);
      });
      return [...move(0, before), ...between, ...move(list.length - after, list.length)];
    }
  }
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where they are not the same fields in the same order. */
function patchFields(old: Fields, now: Fields, edit: Edit, shapes: Shape['fields']): Record<string, Patch> | undefined {
  const keys = Object.keys(old);
  const others = Object.keys(now);
  if (keys.length !== others.length || keys.some((key, i) => key !== others[i])) return undefined;
  const patches: Record<string, Patch> = {};
  for (const key of keys) {
    const [one, other] = [old[key], now[key]];
    const isPlain = typeof one !== 'object' || one === null;
    const patch = !isPlain
      ? makePatch(one, other, edit, shapes?.[key])
      : isSame(one, other, edit, key)
        ? 0
        : (['is', other] as const);
    if (patch !== 0) patches[key] = patch;
  }
  return patches;
}

function patchList(old: readonly unknown[], now: readonly unknown[], edit: Edit, shape: Shape): Patch {
  const same = (shape.same ?? isSameRow) as (old: unknown, now: unknown, edit: Edit) => boolean;
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && same(old[before], now[before], edit)) before++;
  if (before === old.length && before === now.length) return 0;
  let after = 0;
  while (after < most - before && same(old[old.length - 1 - after], now[now.length - 1 - after], edit)) after++;
  const byId = new Map<unknown, number>();
  for (let i = before; i < old.length - after; i++) {
    const id = idOf(old[i]);
    if (id !== undefined && !byId.has(id)) byId.set(id, i);
  }
  const aligned = old.length === now.length;
  const rows: Row[] = [];
  for (let i = before; i < now.length - after; i++) {
    const id = idOf(now[i]);
    const at = id === undefined ? (aligned ? i : undefined) : byId.get(id);
    if (at === undefined) rows.push(['new', now[i]]);
    else if (same(old[at], now[i], edit)) rows.push(at);
    else rows.push([at, makePatch(old[at], now[i], edit, shape)]);
  }
  return ['list', before, after, rows];
}

const isSameRow = (old: unknown, now: unknown, edit: Edit): boolean => isSame(old, now, edit, '');

function idOf(value: unknown): unknown {
  return isFields(value) && typeof value['id'] === 'string' ? value['id'] : undefined;
}

/** `key`: the field that the values stand in. */
function isSame(old: unknown, now: unknown, edit: Edit, key: string): boolean {
  if (typeof old === 'number') return placeOf(old, edit, key) === now;
  if (typeof old !== 'object' || old === null) return old === now;
  if (typeof now !== 'object' || now === null) return false;
  if (Array.isArray(old) || Array.isArray(now)) {
    if (!Array.isArray(old) || !Array.isArray(now) || old.length !== now.length) return false;
    for (let i = 0; i < old.length; i++) if (!isSame(old[i], now[i], edit, '')) return false;
    return true;
  }
  let count = 0;
  for (const name in old) {
    const other = (now as Fields)[name];
    if (other === undefined || !isSame((old as Fields)[name], other, edit, name)) return false;
    count++;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only their number
  for (const _ in now) count--;
  return count === 0;
}

function placeOf(value: number, edit: Edit, key: string): number {
  return key === 'start' ? newStart(value, edit) : key === 'end' ? newEnd(value, edit) : value;
}

/** `without`: fields that are left as they are, since they are replaced. */
function inNewPlace(value: unknown, edit: Edit, without?: object): unknown {
  if (typeof value !== 'object' || value === null || edit.by === 0) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (let i = 0; i < value.length; i++) {
      const one = inNewPlace(value[i], edit);
      if (one !== value[i]) (copy ??= value.slice() as unknown[])[i] = one;
    }
    return copy ?? value;
  }
  const fields = value as Fields;
  let copy: Fields | undefined;
  for (const key in fields) {
    const field = fields[key];
    if (typeof field === 'string' || (without !== undefined && key in without)) continue;
    const other = typeof field === 'number' ? placeOf(field, edit, key) : inNewPlace(field, edit);
    if (other !== field) (copy ??= { ...fields })[key] = other;
  }
  return copy ?? value;
}
