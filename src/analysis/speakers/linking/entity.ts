/** A speaker while its mentions are being gathered. */
import type { SpeakerKind } from '../../article.ts';
import type { KnownRole } from '../../knowledge.ts';
import type { Candidate, Gender, RoleWords } from '../mentions/candidate.ts';

export interface Entity {
  readonly name: string;
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

export function newEntity(name: string, kind: SpeakerKind, rule: string, more: Partial<Entity> = {}): Entity {
  return { name, kind, rule, roles: [], links: [], knownRoles: [], ...more };
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

/** What somebody without a name is called: the words, without their article. */
export function nameFrom(text: string, { start, end }: Candidate): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
