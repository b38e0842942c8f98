/** Names of people to people, over the whole article: full names first, then surnames and first names alone. */
import type { Knowledge } from '../knowledge.ts';
import { fold } from '../language/names/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { type Entity, link, newEntity } from './entity.ts';
import { type NameParts, partsOf, samePerson, soundOf } from './personNames.ts';

interface Person {
  readonly entity: Entity;
  readonly parts: NameParts;
  readonly suffix: string | undefined;
  /** Start of its mentions in full, in text order. */
  readonly full: number[];
}

/** Sorts the name candidates of people into entities. A surname that fits two people goes to the one named last; where that says nothing it stays alone. */
export function linkPeople(candidates: readonly Candidate[], knowledge: Knowledge): Entity[] {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const known = knownPeople(knowledge);
  const fromKnowledge = new Map<string, Person>();
  const put = (map: Map<string, Person[]>, key: string, person: Person): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [person]);
    else if (!list.includes(person)) list.push(person);
  };
  const add = (person: Person): Person => {
    people.push(person);
    put(bySurname, person.parts.surname, person);
    for (const given of person.parts.given) put(byGiven, soundOf(given), person);
    return person;
  };
  const knownPerson = (words: string): Person | undefined => {
    const speaker = known.get(fold(words));
    if (speaker === undefined) return undefined;
    const old = fromKnowledge.get(speaker.id);
    if (old !== undefined) return old;
    const entity = newEntity(speaker.name, 'person', 'known-speaker', {
      knownId: speaker.id,
      knownRoles: speaker.roles,
    });
    const person = add({ entity, parts: partsOf(speaker.name), suffix: undefined, full: [] });
    fromKnowledge.set(speaker.id, person);
    return person;
  };

  const alone: Candidate[] = [];
  for (const candidate of candidates) {
    const told = knownPerson(candidate.words);
    if (told !== undefined) {
      told.full.push(candidate.start);
      link(told.entity, candidate, 'known-speaker', 0.98, '{0} is known from the entities file', candidate.words);
      continue;
    }
    const parts = partsOf(candidate.words);
    if (parts.single) {
      alone.push(candidate);
      continue;
    }
    const same = (bySurname.get(parts.surname) ?? []).filter(
      ({ parts: other, suffix, entity }) =>
        samePerson(other, parts) &&
        (suffix === candidate.suffix || candidate.suffix === undefined) &&
        agrees(entity, candidate),
    );
    const person =
      same.at(-1) ??
      add({ entity: newEntity(candidate.words, 'person', candidate.rule), parts, suffix: candidate.suffix, full: [] });
    person.full.push(candidate.start);
    link(person.entity, candidate, candidate.rule, candidate.confidence, 'named {0}', candidate.words);
  }
  const single = new Map<string, Person[]>();
  for (const candidate of alone) linkAlone(candidate);
  return people.map(({ entity }) => entity);

  function linkAlone(candidate: Candidate): void {
    // "von der Marck" is looked up by its last word
    const key = partsOf(candidate.words).surname;
    const surnames = (bySurname.get(key) ?? []).filter(({ entity }) => agrees(entity, candidate));
    // "Dr Webb" is the Webb who was called a doctor
    const titled =
      candidate.honorific === undefined
        ? []
        : surnames.filter(({ entity }) =>
            entity.links.some(({ candidate: { honorific } }) => honorific === candidate.honorific),
          );
    const chosen = chooseOne(titled.length > 0 ? titled : surnames, candidate);
    if (chosen !== undefined) {
      link(
        chosen.person.entity,
        candidate,
        chosen.sure ? 'surname' : 'surname-of-last-named',
        chosen.sure ? 0.9 : 0.65,
        'surname of {0}',
        chosen.person.entity.name,
      );
      return;
    }
    const knight = /^(?:sir|dame)$/i.test(candidate.honorific ?? '');
    if (surnames.length === 0 && (candidate.honorific === undefined || knight)) {
      const given = (byGiven.get(key) ?? []).filter(({ entity }) => agrees(entity, candidate));
      if (given.length === 1) {
        link(given[0]!.entity, candidate, 'first-name', knight ? 0.9 : 0.7, 'first name of {0}', given[0]!.entity.name);
        return;
      }
    }
    const others = (single.get(key) ?? []).filter(({ entity }) => agrees(entity, candidate));
    const person = others.at(-1) ?? {
      entity: newEntity(candidate.words, 'person', surnames.length > 0 ? 'ambiguous-surname' : candidate.rule),
      parts: partsOf(candidate.words),
      suffix: undefined,
      full: [],
    };
    if (others.length === 0) {
      people.push(person);
      put(single, key, person);
    }
    link(
      person.entity,
      candidate,
      candidate.rule,
      surnames.length > 0 ? 0.4 : candidate.confidence,
      surnames.length > 0 ? '{0} could be several people' : 'named {0}',
      candidate.words,
    );
  }
}

/** "Mr Hale" is no woman; "Mrs Hale" is not her husband. */
function agrees(entity: Entity, candidate: Candidate): boolean {
  return candidate.gender === undefined || entity.gender === undefined || candidate.gender === entity.gender;
}

/** One bearer of a surname; of several the one named in full last before, if the others are not as near. */
function chooseOne(people: readonly Person[], candidate: Candidate): { person: Person; sure: boolean } | undefined {
  if (people.length === 0) return undefined;
  if (people.length === 1) return { person: people[0]!, sure: true };
  const near = 120;
  const ranked = people
    .map((person) => ({ person, distance: distanceTo(person, candidate.start) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best.distance === Infinity) return undefined;
  return second.distance - best.distance > near ? { person: best.person, sure: false } : undefined;
}

function distanceTo({ full, entity }: Person, start: number): number {
  let last = -Infinity;
  for (let i = full.length - 1; i >= 0; i--) {
    if (full[i]! < start) {
      last = full[i]!;
      break;
    }
  }
  for (let i = entity.links.length - 1; i >= 0 && i > entity.links.length - 4; i--) {
    const at = entity.links[i]!.candidate.start;
    if (at < start) last = Math.max(last, at);
  }
  return start - last;
}

function knownPeople({ speakers }: Knowledge): Map<string, Knowledge['speakers'][number]> {
  const map = new Map<string, Knowledge['speakers'][number]>();
  for (const speaker of speakers) {
    if (speaker.kind !== 'person') continue;
    for (const name of [speaker.name, ...speaker.aliases]) if (!map.has(fold(name))) map.set(fold(name), speaker);
  }
  return map;
}
