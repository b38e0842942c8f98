/** Looking into YAML values. Keys come from files, so only a map's own keys count. */
import type { Fields, Value } from '../sidecar/annotation.ts';

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(fields: Fields, key: string): Value | undefined {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function valueAt(value: Value | undefined, path: readonly string[]): Value | undefined {
  let at = value;
  for (const key of path) at = isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  return at;
}

/** Equal in content; the order of a map's keys does not count. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item: Value, i) => sameValue(item, b[i] as Value));
  if (!isFields(a) || !isFields(b)) return typeof a === 'number' && typeof b === 'number' && Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** Place of a key in an order; unknown keys come last. */
export function rankIn(order: readonly string[], key: string): number {
  const rank = order.indexOf(key);
  return rank < 0 ? order.length : rank;
}

export function orderFields(value: Value, order: readonly string[]): Value {
  if (!isFields(value)) return value;
  const keys = Object.keys(value);
  const sorted = keys.toSorted((a, b) => rankIn(order, a) - rankIn(order, b));
  return Object.fromEntries(sorted.map((key) => [key, value[key]!]));
}

/**
 * For what is named by ids. An object that begins as `{}` leaves a hidden class for its first key behind, and after some 1,500 of them the
 * engine has none left for any object that begins so: each is made a class of its own then, at ten times the cost. Objects of another
 * constructor have hidden classes of their own; else they are plain ones.
 */
export const recordsById = (): Record<string, Value> => new Records();

const Records = function () {
  // holds nothing yet
} as unknown as new () => Record<string, Value>;
Records.prototype = Object.prototype;
