/** Who holds an office from when to when, as the articles of a folder state it: for the articles that name only the office. */
import type { StatedHolder } from '../analysis/knowledge.ts';
import { isTopOffice, officeKey } from '../analysis/speakers/nounLists.ts';
import type { Register } from './register.ts';

/** Only offices of which a country has one, of people; what reviewers told is knowledge already. By name, then title. */
export function officeHolders(register: Register): (StatedHolder & Required<Pick<StatedHolder, 'statedIn'>>)[] {
  return register.speakers.flatMap(({ name, kind, roles }) => {
    if (kind !== 'person') return [];
    return roles.flatMap(({ title, affiliation, from, to, statedIn, told }) =>
      told || from === null || to === null || !isTopOffice.has(officeKey(title))
        ? []
        : [{ name, role: { title, ...(affiliation !== undefined && { affiliation }), from, to }, statedIn }],
    );
  });
}
