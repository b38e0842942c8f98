/** Who is meant by each candidate of an article: one person, one entity. */
import type { Speaker } from '../article.ts';
import { type IsCorrected, nothingCorrected } from '../corrections.ts';
import type { Knowledge } from '../knowledge.ts';
import { copyOf, type Entity } from './linking/entity.ts';
import { inTextOrder } from './linking/inTextOrder.ts';
import { linkNames, type Named } from './linking/linkNames.ts';
import { type Beside, besideReach, linkRest } from './linking/linkRest.ts';
import { holdersAt } from './linking/officeTimes.ts';
import { followPlace, withStandIns } from './linking/surnamesBeforePlaces.ts';
import { Mentioned } from './mentioned.ts';
import type { Candidate } from './mentions/candidate.ts';
import { nameOf } from './nameOf.ts';
import { freeId } from './speakerIds.ts';

/** Somebody or something that is mentioned, under its id. */
export interface Linked {
  readonly id: string;
  readonly name: string;
  readonly entity: Entity;
  /** What was last said of it. */
  speaker?: Speaker;
}

/**
 * Who is meant by the candidates of an article, which move along while somebody writes in it. It depends on nothing else: the same
 * candidates in the same sentences mean the same ones wherever they stand, if it `stillHolds` in the text as it is now.
 */
export interface Linking {
  /** By kind, and by first mention within a kind. */
  readonly linked: readonly Linked[];
  readonly mentioned: Mentioned;
  readonly named: Named;
  readonly beside: readonly Beside[];
}

/** Links the candidates of a whole article. `published`: EDTF, decides who held an office. `last`: of the reading before, spares work where names are the same. */
export function linkSpeakers(
  text: string,
  found: readonly Candidate[],
  knowledge: Knowledge,
  published: string | null,
  last?: Linking,
): Linking {
  const named = linkNames(text, found, knowledge, last?.named);
  const candidates = withStandIns(found, named.standIns);
  const people = named.people.map(copyOf);
  const bodies = named.bodies.map(copyOf);
  const beside: Beside[] = [];
  const made = linkRest(text, candidates, { ...named, people, bodies }, holdersAt(knowledge, published), beside);
  const { entities, links, owners } = inTextOrder(candidates.length, [...people, ...bodies, ...made]);
  const ids = new Map<string, number>();
  for (const { knownId } of entities) if (knownId !== undefined) ids.set(knownId, 1);
  const linked = entities.map((entity): Linked => {
    const name = entity.shown ?? nameOf(entity);
    return { id: entity.knownId ?? freeId(name, ids), name, entity };
  });
  const idOf = new Map(linked.map(({ entity, id }) => [entity, id]));
  const places = links.map(({ candidate, confidence }, i) => ({
    at: candidate,
    confidence,
    speaker: idOf.get(owners[i]!)!,
  }));
  return { linked, mentioned: new Mentioned(places), named, beside };
}

/** Asked where the candidates and their sentences are the same: whether the words beside them are, too. */
export function stillHolds({ named, beside }: Linking, text: string): boolean {
  named.standIns.forEach(followPlace);
  return beside.every(
    ({ candidate: { start }, words }) => text.slice(Math.max(0, start - besideReach), start) === words,
  );
}

/** What people said is no name in this folder means nobody. */
export function withoutCorrectedNames(
  text: string,
  candidates: readonly Candidate[],
  isNoSpeaker: IsCorrected,
): readonly Candidate[] {
  if (isNoSpeaker === nothingCorrected) return candidates;
  return candidates.filter(
    ({ start, end, words }) => !isNoSpeaker(text.slice(start, end), start) && !isNoSpeaker(words, start),
  );
}
