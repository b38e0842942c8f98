/**
 * What changed in an analysis after an edit. Most findings of a long article stand before the edit as they were, or behind it
 * somewhat further on: only the others cross from the worker to the editor. `applyPatch(old, makePatch(old, now, edit), edit)`
 * is `now`, whatever the two are; objects that did not change are the old ones.
 */
import type { Edit } from '../analysis/edit.ts';
import { movedList, newEnd, newStart, type Move } from './movedFinding.ts';
import type { Shape } from './sameFinding.ts';

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

/** `shape`: what is known of the old one, which must be so, and changes nothing of what comes of it. */
export function applyPatch(old: unknown, patch: Patch, edit: Edit, shape: Shape = anything): unknown {
  if (patch === 0) return inNewPlace(old, edit, shape);
  switch (patch[0]) {
    case 'is':
      return patch[1];
    case 'fields': {
      const fields: Fields = { ...(old as Fields) };
      for (const key in fields) {
        const one = Object.hasOwn(patch[1], key) ? patch[1][key]! : 0;
        const known = shape.fields?.[key] ?? anything;
        fields[key] =
          one === 0 ? fieldInNewPlace(fields[key], edit, key, known) : applyPatch(fields[key], one, edit, known);
      }
      return fields;
    }
    case 'list': {
      const [, before, after, rows] = patch;
      const list = old as readonly unknown[];
      const row = shape.rows ?? anything;
      const all: unknown[] = [];
      const move = (at: number) => all.push(inNewPlace(list[at], edit, row));
      for (let i = 0; i < before; i++) move(i);
      for (const one of rows) {
        if (typeof one === 'number') move(one);
        else all.push(one[0] === 'new' ? one[1] : applyPatch(list[one[0]], one[1], edit, row));
      }
      for (let i = list.length - after; i < list.length; i++) move(i);
      return all;
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

function inNewPlace(value: unknown, edit: Edit, { moved, rows, fields }: Shape): unknown {
  if (typeof value !== 'object' || value === null || edit.by === 0) return value;
  if (moved) return (moved as Move<unknown>)(value, edit);
  if (Array.isArray(value)) {
    const row = (one: unknown): unknown => inNewPlace(one, edit, rows ?? anything);
    return movedList<unknown>(value, edit, (rows?.moved as Move<unknown> | undefined) ?? row);
  }
  let copy: Fields | undefined;
  for (const key in value) {
    const field = (value as Fields)[key];
    const other = fieldInNewPlace(field, edit, key, fields?.[key] ?? anything);
    if (other !== field) (copy ??= { ...value } as Fields)[key] = other;
  }
  return copy ?? value;
}

function fieldInNewPlace(value: unknown, edit: Edit, key: string, shape: Shape): unknown {
  return typeof value === 'number' ? placeOf(value, edit, key) : inNewPlace(value, edit, shape);
}
