/** What cannot be right in who is who: merges in a circle or to nobody, unknown ids, two entities of one name. */
import type { Reason } from '../../analysis/article.ts';
import { because } from '../../analysis/reason.ts';
import { fold } from '../anchoring/fold.ts';
import type { KnownEntity } from './entitiesFile.ts';

/** Reports a problem at a field of an entity, in each file that has it. */
export type Report = (id: string, field: string, code: string, message: Reason) => void;

/** Where each merge ends; merges that go in a circle or to nobody are not used. */
export function followMerges(entities: ReadonlyMap<string, KnownEntity>, report: Report): Map<string, string> {
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

/** Others that are named must exist, and a role ends after it begins. */
export function checkReferences(entities: ReadonlyMap<string, KnownEntity>, report: Report): void {
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
export function checkNames(
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
