/** Who holds an office from when to when, as the articles of a folder state it: for the articles that name only the office. */
import type { StatedHolder } from '../../analysis/knowledge.ts';
import { isTopOffice, officeKey } from '../../analysis/speakers/mentions/nounLists.ts';
import type { RegisteredSpeaker } from './registered.ts';

export type OfficeHolder = StatedHolder & Required<Pick<StatedHolder, 'statedIn'>>;

/** Only offices of which a country has one, of people; what reviewers told is knowledge already. */
export function officesHeld({ name, kind, roles }: RegisteredSpeaker): OfficeHolder[] {
  if (kind !== 'person') return [];
  return roles.flatMap(({ title, affiliation, from, to, statedIn, told }) =>
    told || from === null || to === null || !isTopOffice.has(officeKey(title))
      ? []
      : [{ name, role: { title, ...(affiliation !== undefined && { affiliation }), from, to }, statedIn }],
  );
}

/** By name, then by time: the same holders are the same list. */
export function sortHolders(holders: readonly OfficeHolder[]): OfficeHolder[] {
  const key = ({ name, role }: OfficeHolder) => `${name}\n${role.from ?? ''}\n${role.title}\n${role.affiliation ?? ''}`;
  return [...holders].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
