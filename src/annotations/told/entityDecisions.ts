/**
 * What a reviewer decides about who is who, as changes of their own `entities.yaml`: only what is decided is written, and what
 * stands there stays. The words of other reviewers are never touched; where they differ it is shown.
 *
 *     mergeChanges(own, who, into)      // "Ms Adair" is Dana Adair
 *     roleChanges(own, who, { title: 'Harbour Minister', affiliation: 'Northland', from: '2021-09' })
 */
import type { KnownRole } from '../../analysis/knowledge.ts';
import type { SpeakerKind } from '../../analysis/article.ts';
import type { EntitiesFile, KnownEntity } from './entitiesFile.ts';
import { entityValue } from './entitiesFile.ts';
import { fold } from '../anchoring/fold.ts';
import type { Change } from '../yaml/change.ts';

/** Somebody as the machine or the files show them. */
export interface Who {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** Who decides, and when: UTC, to the minute. */
export interface How {
  readonly by: string;
  readonly at: string;
}

type Own = EntitiesFile | undefined;

/** The new name is shown; under the old one they are found as before. */
export function renameChanges(own: Own, who: Who, name: string, how: How): Change[] {
  const old = own?.records.get(who.id);
  const aliases = [...(old?.aliases ?? []), who.name].filter((alias) => alias !== name);
  return decide(own, who, { name, aliases: [...new Set(aliases)] }, how);
}

export function kindChanges(own: Own, who: Who, kind: SpeakerKind, how: How): Change[] {
  return decide(own, who, { kind }, how);
}

/** Adds a role, or sets the time and the affiliation of one that the reviewer told before. */
export function roleChanges(own: Own, who: Who, role: KnownRole, how: How): Change[] {
  const roles = own?.records.get(who.id)?.roles ?? [];
  const isIt = ({ title, affiliation }: KnownRole): boolean =>
    same(title, role.title) && (affiliation === undefined || same(affiliation, role.affiliation ?? affiliation));
  const at = roles.findIndex(isIt);
  const next = at < 0 ? [...roles, role] : roles.map((old, i) => (i === at ? role : old));
  return decide(own, who, { roles: next }, how);
}

export function withoutRoleChanges(own: Own, who: Who, role: KnownRole, how: How): Change[] {
  const roles = own?.records.get(who.id)?.roles ?? [];
  const left = roles.filter(({ title, from }) => !same(title, role.title) || from !== role.from);
  return left.length === roles.length ? [] : decide(own, who, { roles: left }, how);
}

/** An address that says who this is; one of an entity is enough to have it. */
export function linkChanges(own: Own, who: Who, address: string, how: How): Change[] {
  const links = own?.records.get(who.id)?.sameAs ?? [];
  return links.includes(address) ? [] : decide(own, who, { sameAs: [...links, address] }, how);
}

/** `names`: everything by which it is called. None of them is suggested again. */
export function notSpeakerChanges(own: Own, who: Who, names: readonly string[], how: How): Change[] {
  const aliases = [...new Set(names)].filter((name) => name !== who.name);
  return decide(own, who, { ...(aliases.length > 0 && { aliases }), notSpeaker: true }, how);
}

/** `who` is `into`: one entity from now on, under the name and id of `into`. */
export function mergeChanges(own: Own, who: Who, into: Who, how: How): Change[] {
  const target = own?.records.get(into.id);
  const apart = (id: string, other: string): Change[] => {
    const ids = own?.records.get(id)?.notSameAs;
    if (ids?.includes(other) !== true) return [];
    const left = ids.filter((one) => one !== other);
    return [{ path: ['entities', id, 'notSameAs'], value: left.length > 0 ? left : undefined }];
  };
  return [
    ...(target === undefined ? decide(own, into, {}, how) : []),
    // of two that were merged into one another the later word holds
    ...(target?.mergedInto === who.id ? [remove(into.id, 'mergedInto')] : []),
    ...apart(who.id, into.id),
    ...apart(into.id, who.id),
    ...decide(own, who, { mergedInto: into.id }, how),
  ];
}

/**
 * Names that are somebody else's become an entity of their own, told from `who`. `id`: a free one for it. `merged`: ids that were
 * merged into `who` and are no longer.
 */
export function splitChanges(
  own: Own,
  who: Who,
  { id, names, merged }: { readonly id: string; readonly names: readonly string[]; readonly merged: readonly string[] },
  how: How,
): Change[] {
  const record = own?.records.get(who.id);
  const [name, ...aliases] = names;
  const others = [...(name === undefined ? [] : [id]), ...merged];
  const kept = record?.aliases?.filter((alias) => !names.some((one) => same(one, alias)));
  const entity: KnownEntity = {
    kind: who.kind,
    ...(name !== undefined && { name }),
    ...(aliases.length > 0 && { aliases }),
    notSameAs: [who.id],
    ...how,
  };
  return [
    ...(name === undefined ? [] : [{ path: ['entities', id], value: entityValue(entity) } satisfies Change]),
    ...merged.flatMap((other): Change[] => [
      ...(own?.records.get(other)?.mergedInto === undefined ? [] : [remove(other, 'mergedInto')]),
      ...decide(own, { ...who, id: other, name: nameOf(own, other) }, { notSameAs: [who.id] }, how),
    ]),
    ...(kept !== undefined && kept.length !== record?.aliases?.length
      ? [{ path: ['entities', who.id, 'aliases'], value: kept } satisfies Change]
      : []),
    ...decide(own, who, { notSameAs: [...new Set([...(record?.notSameAs ?? []), ...others])] }, how),
  ];
}

/** "Q42" and addresses of pages; undefined for what is none. */
export function addressOf(typed: string): string | undefined {
  const words = typed.trim();
  if (/^Q[1-9]\d{0,11}$/i.test(words)) return `https://www.wikidata.org/wiki/${words.toUpperCase()}`;
  return /^https?:\/\/[^\s/?#]+\.[^\s]{1,2000}$/i.test(words) ? words : undefined;
}

/** Fields of an entity that is there, or a new one that says whom they are about. */
function decide(own: Own, who: Who, fields: KnownEntity, how: How): Change[] {
  if (own?.records.has(who.id) === true)
    return Object.entries(entityValue({ ...fields, ...how })).map(([field, value]) => ({
      path: ['entities', who.id, field],
      value,
    }));
  const entity: KnownEntity = { kind: who.kind, name: who.name, ...fields, ...how };
  return [{ path: ['entities', who.id], value: entityValue(entity) }];
}

const remove = (id: string, field: keyof KnownEntity): Change => ({ path: ['entities', id, field], value: undefined });

const nameOf = (own: Own, id: string): string => own?.records.get(id)?.name ?? id;

const same = (a: string, b: string): boolean => fold(a).text.trim() === fold(b).text.trim();
