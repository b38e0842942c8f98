/** Everything but names, in text order: a pronoun sees what came before it. */
import type { Candidate, RoleWords } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';
import { noteSeen } from './lastSeen.ts';
import type { Named } from './linkNames.ts';
import { OfficeLinker } from './linkOffices.ts';
import { PronounLinker, type Seen } from './linkPronouns.ts';
import { ThingLinker } from './linkThings.ts';
import { UnnamedLinker } from './linkUnnamed.ts';
import type { HoldersAtTime } from './officeTimes.ts';

/** Words by which somebody new comes in. */
const isAnother = /^(?:an?|another|second|other|new|two|former)$/;
/** In characters: how far before "the judge" another judge is looked for. */
export const besideReach = 1200;

/** What was read of the text beside a candidate's own words. */
export interface Beside {
  readonly candidate: Candidate;
  readonly words: string;
}

/** Countries that names, offices and sources of the article are of. */
function countriesIn(candidates: readonly Candidate[]): Set<string> {
  const countries = new Set<string>();
  for (const { country, role, roles = [] } of candidates)
    for (const one of [country, role?.country, ...roles.map((held) => held.country)])
      if (one !== undefined) countries.add(one);
  return countries;
}

/**
 * Links what is not a name to `people` and `bodies`, whom names were linked to, and gives those that no name stands for. `known`: who held offices when the article
 * appeared. `beside` gets what was read of the text.
 */
export function linkRest(
  text: string,
  candidates: readonly Candidate[],
  { people, bodies, ...named }: Named,
  known: HoldersAtTime,
  beside: Beside[],
): Entity[] {
  for (let i = 0; i < candidates.length; i++) candidates[i]!.index = i;
  /** Whom a candidate means, by its index: from the beginning for names, for the others once they are linked. */
  const owner = new Array<Entity | undefined>(candidates.length).fill(undefined);
  for (const entities of [people, bodies])
    for (const entity of entities) for (const { candidate } of entity.links) owner[candidate.index!] = entity;
  const acting = named.acting.map((i) => people[i]!);
  const offices = new OfficeLinker(acting, known, known.stated.size === 0 ? new Set() : countriesIn(candidates));
  const unnamed = new UnnamedLinker(text, acting, named.bySurname);
  const things = new ThingLinker(text, bodies, named.lookUp);
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
