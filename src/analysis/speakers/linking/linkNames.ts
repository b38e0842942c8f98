/** What names alone say of who is who, which holds on while an article names the same ones. */
import type { Knowledge } from '../../knowledge.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { fold } from '../../language/names/lexicon.ts';
import { nameOf } from '../nameOf.ts';
import { type Entity, firstBy } from './entity.ts';
import { linkBodies } from './linkBodies.ts';
import { linkPeople } from './linkPeople.ts';
import { type BodyIndex, indexBodies } from './linkThings.ts';
import { followPlace, type StandIn, surnamesBeforePlaces } from './surnamesBeforePlaces.ts';

/** Everybody that is named. Nobody links them further: whoever does copies them first. */
export interface Named {
  readonly people: readonly Entity[];
  readonly bodies: readonly Entity[];
  /** Those that the article tells of, and not only its byline. */
  readonly acting: readonly number[];
  /** Indices into `acting`. */
  readonly bySurname: ReadonlyMap<string, number>;
  readonly lookUp: BodyIndex;
  readonly standIns: readonly StandIn[];
  /** What it was made of: the names in text order. */
  readonly names: readonly Candidate[];
  readonly told: Knowledge['speakers'];
  /** The sentence of each name, where nearness decided between two Hales: who was named last. */
  readonly sentences: readonly number[] | undefined;
}

/** `last`: of the linking before, which is given back if the article names the very same ones. */
export function linkNames(text: string, candidates: readonly Candidate[], knowledge: Knowledge, last?: Named): Named {
  const written = candidates.filter(({ form }) => form === 'name');
  if (last !== undefined && stillHolds(last, written, knowledge)) {
    last.standIns.forEach(followPlace);
    return last;
  }
  const { names, standIns } = surnamesBeforePlaces(text, written);
  const { people, byNearness } = linkPeople(names.filter(isPerson), knowledge);
  const bodies = linkBodies(
    names.filter((name) => !isPerson(name)),
    knowledge,
  );
  for (const entity of [...people, ...bodies]) entity.shown = nameOf(entity);
  const acting = people.flatMap(({ links }, i) =>
    links.some(({ candidate }) => candidate.byline !== true) ? [i] : [],
  );
  return {
    people,
    bodies,
    acting,
    bySurname: firstBy(
      acting.map((i) => people[i]!),
      ({ name }) => fold(name).split(' ').at(-1) ?? '',
    ),
    lookUp: indexBodies(bodies),
    standIns,
    names: written,
    told: knowledge.speakers,
    sentences: byNearness ? written.map(({ sentence }) => sentence) : undefined,
  };
}

const isPerson = ({ kind }: Candidate): boolean => kind === 'person';

function stillHolds({ names, told, sentences }: Named, now: readonly Candidate[], { speakers }: Knowledge): boolean {
  if (told !== speakers || names.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (names[i] !== now[i]) return false;
  return sentences === undefined || isSameOrder(sentences, now);
}

/** Whether the same names share a sentence, and the same ones stand in the first two: a sentence more between them makes nobody nearer than another. */
function isSameOrder(sentences: readonly number[], now: readonly Candidate[]): boolean {
  for (let i = 0; i < now.length; i++) {
    const { sentence } = now[i]!;
    if (sentence !== sentences[i] && (sentence < 2 || sentences[i]! < 2)) return false;
    if (i > 0 && (sentence === now[i - 1]!.sentence) !== (sentences[i] === sentences[i - 1])) return false;
  }
  return true;
}
