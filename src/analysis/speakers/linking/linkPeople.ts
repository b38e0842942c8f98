/** Names of people to people, over the whole article: full names first, then surnames and first names alone. */
import type { Knowledge } from '../../knowledge.ts';
import { fold } from '../../language/names/lexicon.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { type Entity, link, newEntity } from './entity.ts';
import { isSlip, partsOf, samePerson, soundOf } from './personNames.ts';
import { chooseBearer, type Person } from './bearers.ts';

/** In an article with more people than this, slips of the pen are not looked for. */
const mostCompared = 300;

/**
 * Sorts the name candidates of people into entities. A name alone that fits two people goes to the one the article is about, or who was named last; where that says
 * nothing it stays alone. `byNearness`: whether it was asked anywhere who was named last.
 */
export function linkPeople(
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): { people: Entity[]; byNearness: boolean } {
  const people: Person[] = [];
  let byNearness = false;
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
    const speaker = known.size === 0 ? undefined : known.get(fold(words));
    if (speaker === undefined) return undefined;
    const old = fromKnowledge.get(speaker.id);
    if (old !== undefined) return old;
    const entity = newEntity(speaker.name, 'person', 'known-speaker', {
      knownId: speaker.id,
      knownRoles: speaker.roles,
    });
    const person = add({ entity, parts: partsOf(speaker.name), suffix: undefined, full: [], alone: 0 });
    fromKnowledge.set(speaker.id, person);
    return person;
  };

  const alone: Candidate[] = [];
  for (const candidate of candidates) {
    const told = knownPerson(candidate.words);
    if (told !== undefined) {
      told.full.push(candidate);
      link(told.entity, candidate, 'known-speaker', 0.98, '{0} is known from the entities file', candidate.words);
      continue;
    }
    const parts = partsOf(candidate.words);
    if (parts.single) {
      alone.push(candidate);
      continue;
    }
    const same = bySurname
      .get(parts.surname)
      ?.findLast(
        ({ parts: other, suffix, entity }) =>
          samePerson(other, parts) &&
          (suffix === candidate.suffix || candidate.suffix === undefined) &&
          agrees(entity, candidate),
      );
    if (same === undefined) {
      const [longer, ...more] = (byGiven.get(soundOf(parts.given[0]!)) ?? []).filter(
        ({ parts: { given }, entity }) =>
          hasGivenNames(given, candidate.words) && !/ the /i.test(entity.name) && agrees(entity, candidate),
      );
      if (longer !== undefined && more.length === 0) {
        link(longer.entity, candidate, 'first-name', 0.75, 'first name of {0}', longer.entity.name);
        continue;
      }
    }
    const person =
      same ??
      add({
        entity: newEntity(candidate.words, 'person', candidate.rule),
        parts,
        suffix: candidate.suffix,
        full: [],
        alone: 0,
      });
    person.full.push(candidate);
    link(person.entity, candidate, candidate.rule, candidate.confidence, 'named {0}', candidate.words);
  }
  const single = new Map<string, Person[]>();
  for (const candidate of alone) linkAlone(candidate);
  return { people: people.map(({ entity }) => entity), byNearness };

  function choose(bearers: readonly Person[], candidate: Candidate): ReturnType<typeof chooseBearer> {
    byNearness ||= bearers.length > 1;
    return chooseBearer(bearers, candidate);
  }

  function linkAlone(candidate: Candidate): void {
    // "von der Marck" is looked up by its last word
    const { surname: key, number } = partsOf(candidate.words);
    const surnames =
      bySurname
        .get(key)
        ?.filter(
          ({ entity, full, parts }) =>
            (isTold(full) || candidate.credited === true) &&
            agrees(entity, candidate) &&
            (number === undefined || parts.number === undefined || parts.number === number),
        ) ?? nobody;
    // "Dr Webb" is the Webb who was called a doctor
    const titled =
      candidate.honorific === undefined || surnames.length === 0
        ? nobody
        : surnames.filter(({ entity }) =>
            entity.links.some(({ candidate: { honorific } }) => honorific === candidate.honorific),
          );
    const chosen = choose(titled.length > 0 ? titled : surnames, candidate);
    if (chosen !== undefined) {
      const { person, sure } = chosen;
      const rule = sure ? 'surname' : 'surname-of-likeliest';
      link(person.entity, candidate, rule, sure ? 0.9 : 0.65, 'surname of {0}', person.entity.name);
      person.alone++;
      return;
    }
    const knight = candidate.honorific !== undefined && /^(?:sir|dame)$/i.test(candidate.honorific);
    if (surnames.length === 0 && (candidate.honorific === undefined || knight)) {
      const given = choose(
        (byGiven.get(key) ?? []).filter(({ entity, full }) => isTold(full) && agrees(entity, candidate)),
        candidate,
      );
      if (given !== undefined) {
        const { person, sure } = given;
        const confidence = !sure ? 0.55 : knight ? 0.9 : 0.7;
        link(person.entity, candidate, 'first-name', confidence, 'first name of {0}', person.entity.name);
        person.alone++;
        return;
      }
    }
    if (surnames.length === 0 && surnameFirst.test(candidate.honorific ?? '')) {
      const [person, ...more] = (byGiven.get(key) ?? []).filter(
        ({ entity, full }) => isTold(full) && agrees(entity, candidate),
      );
      if (person !== undefined && more.length === 0) {
        link(person.entity, candidate, 'surname', 0.75, 'surname of {0}', person.entity.name);
        person.alone++;
        return;
      }
    }
    if (surnames.length === 0 && candidate.speaks && !single.has(key) && people.length < mostCompared) {
      const [person, ...more] = people.filter(
        ({ entity, full, parts }) =>
          !parts.single && isTold(full) && isSlip(parts.surname, key) && agrees(entity, candidate),
      );
      if (person !== undefined && more.length === 0) {
        link(person.entity, candidate, 'surname-misspelt', 0.55, 'likely a slip for {0}', person.entity.name);
        return;
      }
    }
    const other = single.get(key)?.findLast(({ entity }) => agrees(entity, candidate));
    const person = other ?? {
      entity: newEntity(candidate.words, 'person', surnames.length > 0 ? 'ambiguous-surname' : candidate.rule),
      parts: partsOf(candidate.words),
      suffix: undefined,
      full: [],
      alone: 0,
    };
    if (other === undefined) {
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

const nobody: readonly Person[] = [];

/** Whether somebody is named by more than the byline: "Hale" of an article by Ann Hale is another Hale. */
const isTold = (full: readonly Candidate[]): boolean => full.length === 0 || full.some(({ byline }) => byline !== true);

/** "Mr Xu" is Xu Weiming, "Ms García" is María García Torres: the surname need not be the last word. */
const surnameFirst = /^(?:mr|mrs|ms|miss|dr|prof|professor)\.?$/i;

/** "Nikolai Petrovich" of "Nikolai Petrovich Orlov" */
function hasGivenNames(given: readonly string[], words: string): boolean {
  const names = fold(words).split(' ');
  return names.length === 2 && given.length > 1 && names.every((name, i) => soundOf(name) === soundOf(given[i]!));
}

/** "Mr Hale" is no woman; "Mrs Hale" is not her husband. */
function agrees(entity: Entity, candidate: Candidate): boolean {
  return candidate.gender === undefined || entity.gender === undefined || candidate.gender === entity.gender;
}

function knownPeople({ speakers }: Knowledge): Map<string, Knowledge['speakers'][number]> {
  const map = new Map<string, Knowledge['speakers'][number]>();
  for (const speaker of speakers) {
    if (speaker.kind !== 'person') continue;
    for (const name of [speaker.name, ...speaker.aliases]) if (!map.has(fold(name))) map.set(fold(name), speaker);
  }
  return map;
}
