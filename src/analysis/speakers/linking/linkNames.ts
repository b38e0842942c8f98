/** What names alone say of who is who, which holds on while an article names the same ones. */
import type { Knowledge } from '../../knowledge.ts';
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { linkBodies } from './linkBodies.ts';
import { linkPeople } from './linkPeople.ts';

/** Everybody that is named. Nobody links them further: whoever does copies them first. */
export interface Named {
  readonly people: readonly Entity[];
  readonly bodies: readonly Entity[];
  /** What it was made of: the names in text order. */
  readonly names: readonly Candidate[];
  readonly told: Knowledge['speakers'];
  /** The sentence of each name, where nearness decided between two Hales. */
  readonly sentences: readonly number[] | undefined;
}

/** `last`: of the linking before, which is given back if the article names the very same ones. */
export function linkNames(candidates: readonly Candidate[], knowledge: Knowledge, last?: Named): Named {
  const names = candidates.filter(({ form }) => form === 'name');
  if (last !== undefined && stillHolds(last, names, knowledge)) return last;
  const { people, byNearness } = linkPeople(names.filter(isPerson), knowledge);
  const bodies = linkBodies(
    names.filter((name) => !isPerson(name)),
    knowledge,
  );
  const sentences = byNearness ? names.map(({ sentence }) => sentence) : undefined;
  return { people, bodies, names, told: knowledge.speakers, sentences };
}

const isPerson = ({ kind }: Candidate): boolean => kind === 'person';

function stillHolds({ names, told, sentences }: Named, now: readonly Candidate[], { speakers }: Knowledge): boolean {
  if (told !== speakers || names.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) {
    const name = now[i]!;
    if (names[i] !== name || (sentences !== undefined && sentences[i] !== name.sentence)) return false;
  }
  return true;
}
