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
  const earliest = earliestOf(people);
  const nearest = nearestOf(people, candidate);
  let best: Person | undefined;
  let most = -Infinity;
  let second = -Infinity;
  for (const person of people) {
    const score = prominence(person, earliest) + (person === nearest ? lead : 0);
    if (score > most) {
      second = most;
      most = score;
      best = person;
    } else if (score > second) second = score;
  }
  return most - second >= lead ? { person: best!, sure: false } : undefined;
}

function earliestOf(people: readonly Person[]): number {
  let earliest = Infinity;
  for (const { full } of people) earliest = Math.min(earliest, full[0]?.start ?? Infinity);
  return earliest;
}

/** Who was named shortly before, if nobody else was so. */
function nearestOf(people: readonly Person[], candidate: Candidate): Person | undefined {
  let nearest: Person | undefined;
  let least = Infinity;
  let second = Infinity;
  for (const person of people) {
    const distance = distanceTo(person, candidate);
    if (distance < least) {
      second = least;
      least = distance;
      nearest = person;
    } else if (distance < second) second = distance;
  }
  return second - least >= nearer ? nearest : undefined;
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
  let last = full.findLast((one) => one.start < start)?.sentence ?? -Infinity;
  const { links } = entity;
  for (let i = links.length - 1; i >= 0 && i >= links.length - 3; i--) {
    const { candidate } = links[i]!;
    if (candidate.start >= start) continue;
    last = Math.max(last, candidate.sentence);
    break;
  }
  return sentence - last;
}
