/**
 * What values a file may hold, as data: the validator reads it, and the JSON Schema for YAML editors is written from it
 * (`jsonSchema.ts`), so that the two cannot disagree.
 */
import type { Reason } from '../../analysis/article.ts';
import { because } from '../../analysis/reason.ts';
import { editDistance } from '../anchoring/alike.ts';
import type { Fields, Value } from '../sidecar/annotation.ts';
import type { InSteps } from '../inSteps.ts';
import { isFields } from '../yaml/value.ts';

export interface TextShape {
  readonly is: 'text';
  readonly about: string;
  readonly oneOf?: readonly string[];
  /** Anchored, linear. */
  readonly pattern?: string;
  /** What the pattern asks for: a sentence with the field's name at {0}, and what `oneOf` allows at {1}. */
  readonly must?: string;
  readonly orNull?: boolean;
}

export type Shape =
  | TextShape
  | { readonly is: 'number'; readonly about: string; readonly from: number; readonly to: number }
  | { readonly is: 'flag'; readonly about: string }
  | { readonly is: 'pos'; readonly about: string }
  | { readonly is: 'list'; readonly about: string; readonly of: Shape }
  /** One of it, or a list of it. */
  | { readonly is: 'some'; readonly about: string; readonly of: Shape }
  | { readonly is: 'map'; readonly about: string; readonly of: Shape; readonly keys?: Keys }
  | RecordShape
  /** A record, or only its main field: `neutral: "Neither for nor against"` is `neutral: {label: …}`. */
  | { readonly is: 'short'; readonly about: string; readonly of: RecordShape; readonly main: string }
  | { readonly is: 'anything'; readonly about: string };

/** What keys of a map look like. */
export interface Keys {
  /** Anchored, linear. */
  readonly pattern: string;
  /** A sentence with the key at {0}. */
  readonly must: string;
}

export interface RecordShape {
  readonly is: 'record';
  readonly about: string;
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, Shape>>;
}

/** Severity is the file's business: a field that does not fit is left out of what is used, and stays in the file. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: Reason;
}

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  let known = patterns.get(pattern);
  if (!known) patterns.set(pattern, (known = new RegExp(pattern, 'u')));
  return known;
}

/** Records that were held against a shape and fit: the next version of a file has most of them again. */
const known = new WeakMap<Shape, WeakSet<object>>();

/** The value without what does not fit; undefined when nothing of it can be used. The very same object when all fits. */
export function fit(
  shape: Shape,
  value: Value,
  path: readonly (string | number)[],
  report: (misfit: Misfit) => void,
): Value | undefined {
  const name = String(path.at(-1) ?? 'file');
  const misfit = (code: string, message: Reason): Value | undefined => {
    report({ path, code, message });
    return undefined;
  };
  switch (shape.is) {
    case 'anything':
      return value;
    case 'flag':
      return typeof value === 'boolean' ? value : misfit('flag', because('"{0}" must be true or false', name));
    case 'number':
      if (typeof value === 'number' && value >= shape.from && value <= shape.to) return value;
      return misfit('number', because('"{0}" must be a number from {1} to {2}', name, shape.from, shape.to));
    case 'pos':
      if (isPos(value)) return value;
      return misfit('pos', because('"{0}" must be a start and an end in code points: [120, 134]', name));
    case 'text':
      return fitText(shape, value, name, misfit);
    case 'some':
      return Array.isArray(value) && !isPos(value)
        ? fitList(shape.of, value as readonly Value[], path, report)
        : fit(shape.of, value, path, report);
    case 'list':
      if (Array.isArray(value)) return fitList(shape.of, value as readonly Value[], path, report);
      return misfit('list', because('"{0}" must be a list: [one, two]', name));
    case 'map':
      return isFields(value)
        ? fitMap(shape.of, value, shape.keys, path, report)
        : misfit('map', because('"{0}" must hold keys and values, indented below it', name));
    case 'record':
      return isFields(value)
        ? fitRecord(shape, value, path, report)
        : misfit('map', because('"{0}" must hold keys and values, indented below it', name));
    case 'short':
      if (value === null && shape.of.required.length === 0) return {};
      return fit(shape.of, typeof value === 'string' ? { [shape.main]: value } : value, path, report);
  }
}

function fitText(
  shape: TextShape,
  value: Value,
  name: string,
  misfit: (code: string, message: Reason) => Value | undefined,
): Value | undefined {
  if (value === null && shape.orNull) return value;
  const oneOf = shape.oneOf?.join(', ') ?? '';
  const must = (): Reason => ({ text: shape.must ?? '', values: [name, oneOf] });
  if (shape.oneOf) {
    if (typeof value === 'string' && shape.oneOf.includes(value)) return value;
    if (!shape.pattern) return misfit('word', because('"{0}" must be one of: {1}', name, oneOf));
    if (typeof value !== 'string') return misfit('word', must());
  }
  if (typeof value !== 'string') return misfit('text', because('"{0}" must be text: put it in double quotes', name));
  if (value === '') return shape.pattern ? misfit('empty', because('"{0}" is empty', name)) : value;
  if (shape.pattern && !compiled(shape.pattern).test(value)) {
    return misfit(shape.oneOf ? 'word' : 'form', must());
  }
  return value;
}

function fitList(
  of: Shape,
  value: readonly Value[],
  path: readonly (string | number)[],
  report: (misfit: Misfit) => void,
): Value {
  const fitting = value.map((item, i) => fit(of, item, [...path, i], report));
  if (fitting.every((item, i) => item === value[i])) return value;
  return fitting.filter((item) => item !== undefined);
}

function fitMap(
  of: Shape,
  value: Fields,
  keys: Keys | undefined,
  path: readonly (string | number)[],
  report: (misfit: Misfit) => void,
): Value {
  const pattern = keys === undefined ? null : compiled(keys.pattern);
  const result: [string, Value][] = [];
  let same = true;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('x-')) {
      same = false;
      continue;
    }
    if (keys && !pattern?.test(key)) {
      report({ path: [...path, key], code: 'id', message: { text: keys.must, values: [key] } });
    }
    const fitting = fitKnown(of, item, [...path, key], report);
    same &&= fitting === item;
    if (fitting !== undefined) result.push([key, fitting]);
  }
  return same ? value : Object.fromEntries(result);
}

/** Holds the records of a file's sections against their shape, one a step: `fit` then knows those that fit. */
export function* fitRecords({ fields }: RecordShape, value: Fields): InSteps<void> {
  for (const [key, section] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (shape?.is !== 'map' || !isFields(section)) continue;
    for (const [id, record] of Object.entries(section)) {
      fitKnown(shape.of, record, [key, id], () => undefined);
      yield;
    }
  }
}

function fitKnown(
  shape: Shape,
  item: Value,
  path: readonly (string | number)[],
  report: (misfit: Misfit) => void,
): Value | undefined {
  if (typeof item !== 'object' || item === null) return fit(shape, item, path, report);
  let fitting = known.get(shape);
  if (!fitting) known.set(shape, (fitting = new WeakSet()));
  if (fitting.has(item)) return item;
  let misfits = 0;
  const value = fit(shape, item, path, (misfit) => {
    misfits++;
    report(misfit);
  });
  if (misfits === 0 && value === item) fitting.add(item);
  return value;
}

/** A key that is written nearly so and not there: "colour" for "color". */
function meantKey(key: string, { fields }: RecordShape, value: Fields): string | undefined {
  if (key.length < 3 || key.length > 40) return undefined;
  const most = key.length < 6 ? 1 : 2;
  return Object.keys(fields).find((one) => !Object.hasOwn(value, one) && editDistance(key, one, most) <= most);
}

function fitRecord(
  shape: RecordShape,
  value: Fields,
  path: readonly (string | number)[],
  report: (misfit: Misfit) => void,
): Value | undefined {
  const result: [string, Value][] = [];
  let same = true;
  for (const [key, item] of Object.entries(value)) {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    if (!field) {
      if (!key.startsWith('x-')) {
        const meant = meantKey(key, shape, value);
        const message =
          meant === undefined
            ? because('The key "{0}" is not known here: it is kept, but not used; keys of your own start with x-', key)
            : because('The key "{0}" is not known here: it is kept, but not used. Is "{1}" meant?', key, meant);
        report({ path: [...path, key], code: 'unknown-key', message });
      }
      result.push([key, item]);
      continue;
    }
    const fitting = fit(field, item, [...path, key], report);
    same &&= fitting === item;
    if (fitting !== undefined) result.push([key, fitting]);
  }
  const missing = shape.required.filter((key) => !result.some(([name]) => name === key));
  for (const key of missing) {
    if (Object.hasOwn(value, key)) continue;
    report({ path, code: 'missing', message: because('"{0}" needs "{1}"', String(path.at(-1) ?? 'file'), key) });
  }
  if (missing.length > 0) return undefined;
  return same ? value : Object.fromEntries(result);
}

export function isPos(value: Value): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [start, end] = value as readonly Value[];
  return value.length === 2 && isOffset(start) && isOffset(end) && start <= end;
}

function isOffset(value: Value | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
