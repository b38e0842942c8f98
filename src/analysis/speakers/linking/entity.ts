/** A speaker while its mentions are being gathered. */
import type { SpeakerKind } from '../../article.ts';
import type { KnownRole } from '../../knowledge.ts';
import type { Candidate, Gender, RoleWords } from '../mentions/candidate.ts';

export interface Entity {
  readonly name: string;
  /** The fullest name of somebody that is named, once all names are known. */
  shown?: string;
  kind: SpeakerKind;
  gender?: Gender;
  /** More than one is meant. */
  many?: boolean;
  country?: string;
  body?: string;
  readonly roles: RoleWords[];
  /** Roles that reviewers told. */
  readonly knownRoles: readonly KnownRole[];
  /** The id from the entities file. */
  readonly knownId?: string;
  /** Its mentions: while they are being linked in the order in which that is known, then in text order. */
  readonly links: Link[];
  readonly rule: string;
  /** Where it was mentioned last, in which sentence, and how often, as far as the article has been read. */
  seenAt?: number;
  seenIn?: number;
  seenTimes?: number;
}

export interface Link {
  readonly candidate: Candidate;
  readonly rule: string;
  /** What stood as evidence, for the hover. */
  readonly because: string;
  readonly values: readonly string[];
  readonly confidence: number;
}

/** One of which nothing is known but this. */
export function newEntity(
  name: string,
  kind: SpeakerKind,
  rule: string,
  known: Partial<Pick<Entity, 'many' | 'country' | 'body' | 'knownId' | 'knownRoles'>> = {},
): Entity {
  const { many, country, body, knownId, knownRoles = [] } = known;
  return shaped({ name, kind, rule, many, country, body, knownId, knownRoles, roles: [], links: [] });
}

/** The same one, to be linked further: the first stays as it is. */
export function copyOf(entity: Entity): Entity {
  return shaped({ ...entity, roles: entity.roles.slice(), links: entity.links.slice() });
}

type Fields = { [Key in keyof Entity]?: Entity[Key] | undefined };

/** What is not known stands there as nothing: what links mentions is fast where all entities are of one shape. */
function shaped(known: Fields): Entity {
  const entity: { [Key in keyof Entity]-?: Entity[Key] | undefined } = {
    name: known.name,
    shown: known.shown,
    kind: known.kind,
    gender: known.gender,
    many: known.many,
    country: known.country,
    body: known.body,
    roles: known.roles,
    knownRoles: known.knownRoles,
    knownId: known.knownId,
    links: known.links,
    rule: known.rule,
    seenAt: undefined,
    seenIn: undefined,
    seenTimes: undefined,
  };
  return entity as Entity;
}

export function link(
  entity: Entity,
  candidate: Candidate,
  rule: string,
  confidence: number,
  because: string,
  ...values: string[]
): void {
  entity.links.push({ candidate, rule, confidence, because, values });
  if (candidate.gender !== undefined && candidate.form !== 'pronoun') entity.gender ??= candidate.gender;
  if (candidate.roles !== undefined) entity.roles.push(...candidate.roles);
}

/** Indices by key; of those that share one, the first. */
export function firstBy(entities: readonly Entity[], keyOf: (entity: Entity) => string): Map<string, number> {
  const first = new Map<string, number>();
  entities.forEach((entity, index) => {
    const key = keyOf(entity);
    if (!first.has(key)) first.set(key, index);
  });
  return first;
}

/** What somebody without a name is called: the words, without their article. */
export function nameFrom(text: string, { start, end }: Candidate): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
