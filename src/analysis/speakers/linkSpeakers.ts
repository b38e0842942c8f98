/** Who is meant by each candidate of an article: one person, one entity. */
import type { Speaker, SpeakerKind } from '../article.ts';
import { type IsCorrected, nothingCorrected } from '../corrections.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Entity, Link } from './linking/entity.ts';
import { noteSeen } from './linking/lastSeen.ts';
import { linkBodies } from './linking/linkBodies.ts';
import { OfficeLinker } from './linking/linkOffices.ts';
import { linkPeople } from './linking/linkPeople.ts';
import { PronounLinker, type Seen } from './linking/linkPronouns.ts';
import { ThingLinker } from './linking/linkThings.ts';
import { UnnamedLinker } from './linking/linkUnnamed.ts';
import { holdersAt, type HoldersAtTime } from './linking/officeTimes.ts';
import { followPlace, type StandIn, surnamesBeforePlaces } from './linking/surnamesBeforePlaces.ts';
import { Mentioned, type Place } from './mentioned.ts';
import type { Candidate, RoleWords } from './mentions/candidate.ts';
import { nameOf } from './nameOf.ts';
import { freeId } from './speakerIds.ts';

const order: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

/** Words by which somebody new comes in. */
const isAnother = /^(?:an?|another|second|other|new|two|former)$/;
/** In characters: how far before "the judge" another judge is looked for. */
const besideReach = 1200;

/** What was read of the text beside a candidate's own words. */
interface Beside {
  readonly candidate: Candidate;
  readonly words: string;
}

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
  readonly standIns: readonly StandIn[];
  readonly beside: readonly Beside[];
}

/** Links the candidates of a whole article. `published`: EDTF, decides who held an office. */
export function linkSpeakers(
  text: string,
  found: readonly Candidate[],
  knowledge: Knowledge,
  published: string | null,
): Linking {
  const { candidates, standIns } = surnamesBeforePlaces(text, found);
  const named: Record<'people' | 'bodies', Candidate[]> = { people: [], bodies: [] };
  for (const candidate of candidates)
    if (candidate.form === 'name') named[candidate.kind === 'person' ? 'people' : 'bodies'].push(candidate);
  const people = linkPeople(named.people, knowledge);
  const bodies = linkBodies(named.bodies, knowledge);
  const beside: Beside[] = [];
  const made = linkRest(text, candidates, people, bodies, holdersAt(knowledge, published), beside);
  const entities = [...people, ...bodies, ...made].filter(({ links }) => links.length > 0);
  for (const { links } of entities) if (!isInOrder(links)) links.sort((a, b) => a.candidate.start - b.candidate.start);
  entities.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || a.links[0]!.candidate.start - b.links[0]!.candidate.start,
  );
  const ids = new Map<string, number>();
  for (const { knownId } of entities) if (knownId !== undefined) ids.set(knownId, 1);
  const linked = entities.map((entity): Linked => {
    const name = nameOf(entity);
    return { id: entity.knownId ?? freeId(name, ids), name, entity };
  });
  return { linked, mentioned: new Mentioned(linked.flatMap(placesOf)), standIns, beside };
}

/** Asked where the candidates and their sentences are the same: whether the words beside them are, too. */
export function stillHolds({ standIns, beside }: Linking, text: string): boolean {
  for (const one of standIns) followPlace(one);
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

function placesOf({ id, entity }: Linked): Place[] {
  return entity.links.map(({ candidate, confidence }) => ({ at: candidate, confidence, speaker: id }));
}

function isInOrder(links: readonly Link[]): boolean {
  for (let i = 1; i < links.length; i++) if (links[i - 1]!.candidate.start > links[i]!.candidate.start) return false;
  return true;
}

/** Countries that names, offices and sources of the article are of. */
function countriesIn(candidates: readonly Candidate[]): Set<string> {
  const countries = new Set<string>();
  for (const { country, role, roles = [] } of candidates)
    for (const one of [country, role?.country, ...roles.map((held) => held.country)])
      if (one !== undefined) countries.add(one);
  return countries;
}

/** Everything but names, in text order, so that a pronoun sees what came before it. */
function linkRest(
  text: string,
  candidates: readonly Candidate[],
  people: readonly Entity[],
  bodies: readonly Entity[],
  known: HoldersAtTime,
  beside: Beside[],
): Entity[] {
  for (let i = 0; i < candidates.length; i++) candidates[i]!.index = i;
  /** Whom a candidate means, by its index: from the beginning for names, for the others once they are linked. */
  const owner = new Array<Entity | undefined>(candidates.length).fill(undefined);
  for (const entities of [people, bodies])
    for (const entity of entities) for (const { candidate } of entity.links) owner[candidate.index!] = entity;
  const acting = people.filter(({ links }) => links.some(({ candidate }) => candidate.byline !== true));
  const offices = new OfficeLinker(acting, known, known.stated.size === 0 ? new Set() : countriesIn(candidates));
  const unnamed = new UnnamedLinker(text, acting);
  const things = new ThingLinker(text, bodies);
  const pronouns = new PronounLinker();
  let possessor: Entity | undefined;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const entity = (owner[index] ??= linkOne(candidate, index));
    if (entity === undefined) continue;
    // "By Ann Hale": no "she" of the article is she
    if (candidate.byline === true) continue;
    if (candidate.roles !== undefined)
      for (const role of candidate.roles)
        if (role.head === 'counterpart') offices.nameCounterpart(entity, role, ownerOf(role, index));
    pronouns.note(entity, candidate);
    noteSeen(entity, candidate);
    if (entity.kind === 'person') possessor = entity;
  }
  return [...offices.made, ...unnamed.made, ...things.made];

  function linkOne(candidate: Candidate, index: number): Entity | undefined {
    if (candidate.form === 'pronoun') return pronouns.link(candidate, aheadOf(candidate, index));
    if (candidate.rule === 'counterpart') return offices.linkCounterpart(candidate, ownerOf(candidate.role!, index));
    if (candidate.rule === 'first-by-office') {
      offices.noteDoer(candidate, pronouns.doerIn(candidate.sentence));
      return undefined;
    }
    if (candidate.kind === 'office') return offices.link(candidate, pronouns.citedBefore(candidate.sentence));
    if (candidate.kind === 'unnamed') {
      const named = unnamed.hasSuch(candidate) ? undefined : offices.linkNoun(candidate, bringsAnother);
      return named ?? things.linkGroup(candidate) ?? unnamed.link(candidate);
    }
    return candidate.kind === 'organisation' ? things.link(candidate, pronouns.lastBody) : undefined;
  }

  /** "Judge Hale left. A judge in Northam said no. The judge …": may be either. */
  function bringsAnother(candidate: Candidate, { roles, seenAt = 0 }: Entity): boolean {
    const { role, start } = candidate;
    const from = Math.max(0, start - besideReach);
    // not a copy of its own: a megabyte of "the judge" asks 50,000 times, and all of these share one text
    const words = text.slice(from, start);
    beside.push({ candidate, words });
    // nobody looks so far back
    if (seenAt < from) return true;
    const last = ['', '', ''];
    for (const { 0: written, index } of words.matchAll(/[\p{L}\d]+/gu)) {
      const word = written.toLowerCase();
      const at = from + index;
      if (word === role!.head && last.some((before) => isAnother.test(before))) {
        // "Ann Hale, a judge,": it is what she was called
        if (!roles.some(({ evidence }) => evidence.start <= at && at < evidence.end)) return true;
      }
      last.push(word);
      last.shift();
    }
    return false;
  }

  /** "In his speech, «Hale» said": the person that the sentence goes on with. */
  function aheadOf({ frontedTo, sentence }: Candidate, index: number): Seen | undefined {
    if (frontedTo === undefined) return undefined;
    for (let i = index + 1; candidates[i]?.sentence === sentence; i++) {
      const candidate = candidates[i]!;
      if (candidate.first < frontedTo || candidate.form === 'pronoun') continue;
      const entity = owner[i];
      return entity?.kind === 'person' && candidate.subject ? { entity, candidate } : undefined;
    }
    return undefined;
  }

  /** Whose counterpart, aide or spokesman: "his", "Mr Hale’s". */
  function ownerOf({ owner: span, ownerPronoun }: RoleWords, index: number): Entity | undefined {
    if (span !== undefined) return linkedAt(span.start, index);
    const gender = ownerPronoun === 'his' ? 'male' : ownerPronoun === 'her' ? 'female' : undefined;
    if (ownerPronoun === undefined || possessor === undefined) return undefined;
    return gender === undefined || possessor.gender === undefined || possessor.gender === gender
      ? possessor
      : undefined;
  }
  /** Whom the words mean that begin at `start`, in the sentence of the candidate of that index, as far as it has been read. */
  function linkedAt(start: number, index: number): Entity | undefined {
    const { sentence } = candidates[index]!;
    for (let i = index; i >= 0 && candidates[i]!.sentence === sentence; i--)
      if (candidates[i]!.start === start && owner[i] !== undefined) return owner[i];
    return undefined;
  }
}
