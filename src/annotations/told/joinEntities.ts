/** What the entities files of all reviewers know together: who speaks, who is merged into whom, and where two files disagree. */
import type { Correction, KnownRole, KnownSpeaker } from '../../analysis/knowledge.ts';
import { fold } from '../anchoring/fold.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Value } from '../sidecar/annotation.ts';
import { positionOf } from '../yaml/positionOf.ts';
import { checkNames, checkReferences, followMerges, type Report } from './checkEntities.ts';
import type { EntitiesFile, KnownEntity } from './entitiesFile.ts';

export interface EntityKnowledge {
  readonly speakers: readonly KnownSpeaker[];
  readonly corrections: readonly Correction[];
  /** Where each merged id leads: `ms-adair` → `dana-adair`. */
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly notSameAs: ReadonlyMap<string, readonly string[]>;
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** By the file's place in `files`. */
  readonly problems: readonly (readonly Problem[])[];
  readonly disagreements: readonly Disagreement[];
}

/** Two files say different things of one entity; the first file's word is used. */
export interface Disagreement {
  readonly id: string;
  readonly field: string;
  readonly values: readonly { readonly file: number; readonly value: Value }[];
}

interface Told {
  readonly entity: KnownEntity;
  readonly file: number;
}

/** What the files know together: the union, earlier files first. */
export function joinEntities(files: readonly EntitiesFile[]): EntityKnowledge {
  const problems: Problem[][] = files.map(() => []);
  const disagreements: Disagreement[] = [];
  const told = new Map<string, Told[]>();
  for (const [i, file] of files.entries()) {
    for (const [id, entity] of file.records) told.set(id, [...(told.get(id) ?? []), { entity, file: i }]);
  }
  const joined = new Map([...told].map(([id, all]) => [id, joinTold(id, all, disagreements)]));
  const report: Report = (id, field, code, message) => {
    for (const { entity, file } of told.get(id) ?? []) {
      if (!Object.hasOwn(entity, field)) continue;
      const { read } = files[file]!;
      const { start, end } = positionOf(read, ['entities', id, field]);
      problems[file]!.push(problemAt(read.text, start, end, 'warning', code, message));
    }
  };
  const mergedInto = followMerges(joined, report);
  checkReferences(joined, report);
  const speakers = buildSpeakers(joined, mergedInto);
  checkNames(joined, mergedInto, report);
  const corrections = [...joined].flatMap(([, { name, aliases = [], notSpeaker }]) => {
    if (!notSpeaker) return [];
    return [...(name === undefined ? [] : [name]), ...aliases].map((words): Correction => ({
      kind: 'speaker',
      text: words,
    }));
  });
  return {
    speakers,
    corrections,
    mergedInto,
    notSameAs: pick(joined, ({ notSameAs }) => notSameAs),
    links: pick(joined, ({ sameAs }) => sameAs),
    problems,
    disagreements,
  };
}

function joinTold(id: string, told: readonly Told[], disagreements: Disagreement[]): KnownEntity {
  const first = told[0]!.entity;
  if (told.length === 1) return first;
  const lists = ['aliases', 'sameAs', 'notSameAs', 'roles'] as const;
  const result: Record<string, unknown> = {};
  for (const { entity } of told) {
    for (const [key, value] of Object.entries(entity)) {
      if ((lists as readonly string[]).includes(key)) {
        const known = new Map(
          [...((result[key] ?? []) as Value[]), ...(value as Value[])].map((item) => [JSON.stringify(item), item]),
        );
        result[key] = [...known.values()];
      } else result[key] ??= value;
    }
  }
  for (const field of ['roles', 'sameAs'] as const) settleList(id, field, told, result, disagreements);
  for (const field of ['kind', 'name', 'mergedInto', 'notSpeaker'] as const) {
    const values = told.flatMap(({ entity, file }) =>
      entity[field] === undefined ? [] : [{ file, value: entity[field] }],
    );
    if (new Set(values.map(({ value }) => value)).size > 1) disagreements.push({ id, field, values });
  }
  return result;
}

/** Lists are joined, unless two reviewers say different things of one office, or name two pages of one site: then the first counts. */
function settleList(
  id: string,
  field: 'roles' | 'sameAs',
  told: readonly Told[],
  result: Record<string, unknown>,
  disagreements: Disagreement[],
): void {
  const said = new Map<string, { file: number; items: readonly (KnownRole | string)[]; value: string }[]>();
  for (const { entity, file } of told) {
    const own = new Map<string, (KnownRole | string)[]>();
    for (const item of entity[field] ?? []) {
      const key = typeof item === 'string' ? siteOf(item) : fold(item.title).text.trim();
      own.set(key, [...(own.get(key) ?? []), item]);
    }
    for (const [key, items] of own) {
      const value = items.map((item) => (typeof item === 'string' ? item : wordsOfRole(item))).join('; ');
      said.set(key, [...(said.get(key) ?? []), { file, items, value }]);
    }
  }
  const dropped = new Set<string>();
  for (const all of said.values()) {
    const [first] = all;
    if (first === undefined || all.every(({ value }) => value === first.value)) continue;
    disagreements.push({ id, field, values: all.map(({ file, value }) => ({ file, value })) });
    const kept = new Set(first.items.map((item) => JSON.stringify(item)));
    for (const { items } of all)
      for (const item of items) if (!kept.has(JSON.stringify(item))) dropped.add(JSON.stringify(item));
  }
  if (dropped.size > 0) result[field] = (result[field] as Value[]).filter((item) => !dropped.has(JSON.stringify(item)));
}

/** "https://www.wikidata.org/wiki/Q42" → "www.wikidata.org" */
const siteOf = (address: string): string => /^[a-z]+:\/\/([^/?#]{1,200})/i.exec(address)?.[1]?.toLowerCase() ?? address;

function wordsOfRole({ title, affiliation, from, to }: KnownRole): string {
  const time = from === undefined && to === undefined ? undefined : `${from ?? '…'}/${to ?? '…'}`;
  return [title, affiliation, time].filter((part) => part !== undefined).join(', ');
}

function buildSpeakers(
  entities: ReadonlyMap<string, KnownEntity>,
  mergedInto: ReadonlyMap<string, string>,
): KnownSpeaker[] {
  const parts = new Map<string, KnownEntity[]>();
  for (const [id, entity] of entities) {
    const end = mergedInto.get(id) ?? id;
    parts.set(end, end === id ? [entity, ...(parts.get(end) ?? [])] : [...(parts.get(end) ?? []), entity]);
  }
  return [...parts].flatMap(([id, all]): KnownSpeaker[] => {
    const [own] = all;
    const names = [
      ...new Set(all.flatMap(({ name, aliases = [] }) => [...(name === undefined ? [] : [name]), ...aliases])),
    ];
    const kind = all.find((one) => one.kind !== undefined)?.kind;
    const [name = own?.name, ...aliases] =
      own?.name === undefined ? names : [own.name, ...names.filter((one) => one !== own.name)];
    if (own?.notSpeaker || name === undefined) return [];
    return [{ id, name, kind: kind ?? 'person', aliases, roles: all.flatMap(({ roles = [] }) => roles) }];
  });
}

function pick(
  entities: ReadonlyMap<string, KnownEntity>,
  list: (entity: KnownEntity) => readonly string[] | undefined,
): Map<string, readonly string[]> {
  return new Map([...entities].flatMap(([id, entity]) => (list(entity) ? [[id, list(entity)!] as const] : [])));
}
