/** `--knowledge FILE`: what people told the machine, as JSON with the fields of `Knowledge`. */
import { readFileSync } from 'node:fs';
import type { Correction, Knowledge, KnownRole, KnownSpeaker } from '../analysis/knowledge.ts';
import { noKnowledge } from '../analysis/knowledge.ts';
import { describeError, InputError, UsageError } from './errors.ts';

type Fields = Record<string, unknown>;

export function readKnowledge(file: string | undefined): Knowledge {
  if (file === undefined) return noKnowledge;
  try {
    const known = fields(JSON.parse(readFileSync(file, 'utf8')), 'the file');
    const { published, dayMonthOrder } = known;
    if (published !== undefined && typeof published !== 'string') throw new InputError('"published" is no string');
    if (dayMonthOrder !== undefined && dayMonthOrder !== 'day-first' && dayMonthOrder !== 'month-first') {
      throw new InputError('"dayMonthOrder" is neither day-first nor month-first');
    }
    return {
      speakers: list(known, 'speakers').map(readSpeaker),
      corrections: list(known, 'corrections').map(readCorrection),
      ...(published === undefined ? {} : { published }),
      ...(dayMonthOrder === undefined ? {} : { dayMonthOrder }),
    };
  } catch (error) {
    throw new UsageError(`--knowledge ${file}: ${describeError(error)}`);
  }
}

function readSpeaker(value: unknown, i: number): KnownSpeaker {
  const speaker = fields(value, `speakers[${i}]`);
  const { id, name, kind = 'person' } = speaker;
  const kinds = ['person', 'organisation', 'government', 'office', 'unnamed'] as const;
  const known = kinds.find((candidate) => candidate === kind);
  if (typeof id !== 'string' || typeof name !== 'string') throw new InputError(`speakers[${i}] needs "id" and "name"`);
  if (known === undefined) throw new InputError(`speakers[${i}].kind is none of ${kinds.join(', ')}`);
  const aliases = list(speaker, 'aliases').map((alias) => text(alias, `speakers[${i}].aliases`));
  return {
    id,
    name,
    kind: known,
    aliases,
    roles: list(speaker, 'roles').map((role, r) => readRole(role, `speakers[${i}].roles[${r}]`)),
  };
}

function readRole(value: unknown, place: string): KnownRole {
  const { title, ...rest } = fields(value, place);
  const optional = Object.entries(rest).filter(([key]) => ['affiliation', 'from', 'to'].includes(key));
  return {
    title: text(title, `${place}.title`),
    ...Object.fromEntries(optional.map(([key, item]) => [key, text(item, `${place}.${key}`)])),
  };
}

function readCorrection(value: unknown, i: number): Correction {
  const { kind, text: words, outlet } = fields(value, `corrections[${i}]`);
  const known = (['speaker', 'date', 'claim'] as const).find((candidate) => candidate === kind);
  if (known === undefined) throw new InputError(`corrections[${i}].kind is none of speaker, date, claim`);
  const correction = { kind: known, text: text(words, `corrections[${i}].text`) };
  return outlet === undefined ? correction : { ...correction, outlet: text(outlet, `corrections[${i}].outlet`) };
}

function fields(value: unknown, place: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError(`${place} is no JSON object`);
}

function list(parent: Fields, key: string): unknown[] {
  const value = parent[key] ?? [];
  if (!Array.isArray(value)) throw new InputError(`"${key}" is no list`);
  return value as unknown[];
}

function text(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw new InputError(`${place} is no string`);
}
