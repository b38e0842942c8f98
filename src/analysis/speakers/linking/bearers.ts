/** Of several people who bear a name, whom it means alone: "Marlow" of an article about Nora Marlow is not her brother Emil Marlow. */
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { isRelative } from '../mentions/nounLists.ts';
import type { NameParts } from './personNames.ts';

export interface Person {
  readonly entity: Entity;
  readonly parts: NameParts;
  readonly suffix: string | undefined;
  /** Its mentions in full, in text order. */
  readonly full: Candidate[];
  /** How often a name alone was taken for it so far. */
  alone: number;
}

/** In sentences: somebody who was named by so many fewer before is meant. */
const nearer = 1;
const lead = 2;

/** The only one, or who is likeliest; undefined where none is much likelier than another. */
export function chooseBearer(
  people: readonly Person[],
  candidate: Candidate,
): { person: Person; sure: boolean } | undefined {
  if (people.length < 2) return people[0] && { person: people[0], sure: true };
  const earliest = Math.min(...people.map(({ full }) => full[0]?.start ?? Infinity));
  const distances = people.map((person) => distanceTo(person, candidate)).sort((a, b) => a - b);
  const isNearest = distances[1]! - distances[0]! >= nearer;
  const [best, second] = people
    .map((person) => {
      const nearest = isNearest && distanceTo(person, candidate) === distances[0];
      return { person, score: prominence(person, earliest) + (nearest ? lead : 0) };
    })
    .sort((a, b) => b.score - a.score);
  return best!.score - second!.score >= lead ? { person: best!.person, sure: false } : undefined;
}

/** How much the article is about somebody: named often, first, at its beginning, and not as somebody’s relative. */
function prominence({ full, alone, entity }: Person, earliest: number): number {
  const [first] = full;
  return (
    Math.min(full.length, 4) +
    Math.min(alone, 6) +
    (first?.start === earliest ? 1 : 0) +
    (first !== undefined && first.sentence < 2 ? 1 : 0) -
    (entity.roles.some(({ head }) => isRelative.has(head)) ? 2 : 0)
  );
}

/** In sentences. */
function distanceTo({ full, entity }: Person, { start, sentence }: Candidate): number {
  const inFull = full.findLast((one) => one.start < start)?.sentence ?? -Infinity;
  const last = entity.links.slice(-3).findLast(({ candidate }) => candidate.start < start)?.candidate.sentence;
  return sentence - Math.max(inFull, last ?? -Infinity);
}
