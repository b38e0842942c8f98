/**
 * `entities.yaml`: what people decided about who is who. Names, aliases, roles with from and to, merges, links. Where several
 * review, each writes `entities.<reviewer>.yaml`; all are read.
 *
 *     version: 1
 *     entities:
 *       dana-adair:
 *         kind: person
 *         name: "Dana Adair"
 *         aliases: ["D. Adair"]
 *         roles:
 *           - {title: "Harbour Minister", affiliation: "Northland", from: "2021-09", to: "2022-09"}
 *       ms-adair:
 *         mergedInto: dana-adair      # the machine took her for two
 *       crisis-mode:
 *         notSpeaker: true            # never suggested again
 *
 * A problem makes the one entity it is about unused, never the others. Edits go through the store with `entitiesLayout`.
 */
import type { Reason, SpeakerKind } from '../../analysis/article.ts';
import type { Correction, KnownRole, KnownSpeaker } from '../../analysis/knowledge.ts';
import { because } from '../../analysis/reason.ts';
import type { Fields, Value } from '../sidecar/annotation.ts';
import { fold } from '../anchoring/fold.ts';
import { problemAt, type Problem } from '../problem.ts';
import { readRecords, type RecordFile } from '../sidecar/recordFile.ts';
import {
  edtf,
  flag,
  form,
  list,
  map,
  moment,
  record,
  slug,
  slugPattern,
  speakerKinds,
  text,
  word,
} from '../shape/shapeWords.ts';
import { answers } from '../sidecar/sidecarShape.ts';
import type { FileLayout } from '../yaml/editYaml.ts';
import { positionOf } from '../yaml/positionOf.ts';

export interface KnownEntity {
  readonly kind?: SpeakerKind;
  /** A kind of the codebook's own. */
  readonly sort?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly KnownRole[];
  /** Addresses that say who this is. */
  readonly sameAs?: readonly string[];
  /** Id of the entity that this one is. */
  readonly mergedInto?: string;
  /** Ids that this one must not be taken for. */
  readonly notSameAs?: readonly string[];
  readonly notSpeaker?: boolean;
  /** Answers to the codebook's questions. */
  readonly values?: Fields;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
}

const roleShape = record('A role, from and to when.', 'title', {
  title: form('^[^]', 'a title', '"Foreign Secretary"'),
  affiliation: text('Of what: "UK".'),
  from: edtf('First day, month or year in it; open where absent.'),
  to: edtf('Last day, month or year in it; open where absent.'),
});

export const knownEntityShape = record('Somebody who speaks.', '', {
  kind: word(speakerKinds, 'What kind of speaker.'),
  sort: slug('Which of the codebook’s own kinds.'),
  name: form('^[^]', 'a name', 'The name to show.'),
  aliases: list(form('^[^]', 'a name', 'Another name.'), 'Other names and spellings.'),
  roles: list(roleShape, 'Offices and functions, with their time.'),
  sameAs: list(text('An address.'), 'Addresses that say who this is, such as a Wikidata page.'),
  mergedInto: slug('Id of the entity that this one is.'),
  notSameAs: list(slug('An id.'), 'Ids that this one must not be taken for.'),
  notSpeaker: flag('No speaker at all: never suggested again.'),
  values: answers,
  note: text('A note.'),
  by: slug('Id of the reviewer who wrote this.'),
  at: moment('When, UTC.'),
});

export const entitiesShape = record('Who is who in the articles of this folder.', '', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  entities: map(knownEntityShape, slugPattern, 'People and bodies by id.'),
});

export const entitiesLayout: FileLayout = {
  top: ['version', 'entities'],
  fields: (section) => (section === 'entities' ? Object.keys(knownEntityShape.fields) : []),
};

export const newEntities =
  '# Who is who in the articles of this folder. Safe to edit by hand; comments are kept.\nversion: 1\n\nentities: {}\n';

export type EntitiesFile = RecordFile<KnownEntity>;

export function readEntities(yaml: string, previous?: EntitiesFile): EntitiesFile {
  return readRecords(yaml, entitiesShape, 'entities', previous);
}

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

type Report = (id: string, field: string, code: string, message: Reason) => void;

/** Where each merge ends; merges that go in a circle or to nobody are not used. */
function followMerges(entities: ReadonlyMap<string, KnownEntity>, report: Report): Map<string, string> {
  const ends = new Map<string, string>();
  for (const [id, { mergedInto }] of entities) {
    if (mergedInto === undefined) continue;
    const seen = new Set([id]);
    let at = mergedInto;
    while (!seen.has(at) && entities.get(at)?.mergedInto !== undefined) {
      seen.add(at);
      at = entities.get(at)!.mergedInto!;
    }
    if (seen.has(at)) {
      const message = because('This merge goes in a circle: {0}', [...seen, at].join(' → '));
      report(id, 'mergedInto', 'merge-circle', message);
    } else if (!entities.has(at)) {
      const message = because('There is no entity "{0}" to merge into: add it, or correct the id', at);
      report(id, 'mergedInto', 'merge-nothing', message);
    } else ends.set(id, at);
  }
  return ends;
}

function checkReferences(entities: ReadonlyMap<string, KnownEntity>, report: Report): void {
  for (const [id, { notSameAs = [], roles = [] }] of entities) {
    const missing = notSameAs.filter((other) => !entities.has(other));
    if (missing.length > 0)
      report(id, 'notSameAs', 'no-entity', because('There is no entity "{0}"', missing.join(', ')));
    const backwards = roles.find(({ from, to }) => from !== undefined && to !== undefined && isAfter(from, to));
    if (backwards)
      report(id, 'roles', 'role-backwards', because('The role "{0}" ends before it begins', backwards.title));
  }
}

/** By the parts that both have: 2022-03 is not after 2022. */
function isAfter(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length, 10);
  return /^[0-9-]+$/.test(from.slice(0, length) + to.slice(0, length)) && from.slice(0, length) > to.slice(0, length);
}

/** Two who are not merged and not told apart should not have one name: the later one's is reported. */
function checkNames(
  entities: ReadonlyMap<string, KnownEntity>,
  mergedInto: ReadonlyMap<string, string>,
  report: Report,
): void {
  const owners = new Map<string, string>();
  for (const [id, entity] of entities) {
    if (entity.notSpeaker) continue;
    const own = mergedInto.get(id) ?? id;
    const names = [['name', entity.name], ...(entity.aliases ?? []).map((alias) => ['aliases', alias])] as [
      string,
      string | undefined,
    ][];
    for (const [field, name] of names) {
      if (name === undefined) continue;
      const key = fold(name).text.trim();
      const other = owners.get(key) ?? own;
      owners.set(key, other);
      const apart = entity.notSameAs?.includes(other) === true || entities.get(other)?.notSameAs?.includes(id) === true;
      if (other === own || apart) continue;
      const message = because(
        '"{0}" is also a name of "{1}": merge the two (mergedInto), or tell them apart (notSameAs)',
        name,
        other,
      );
      report(id, field, 'same-name', message);
    }
  }
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

/** As what can be written. */
export function entityValue(entity: KnownEntity): Fields {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined));
}
