/** Mentions of speakers, linked: one person, one entity. */
import type { Speaker, SpeakerKind } from '../article.ts';
import { correctionsOf, type IsCorrected, nothingCorrected } from '../corrections.ts';
import type { Name } from '../language/sentence.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage, Reading } from '../reading.ts';
import { type Candidate, placed, type RoleWords } from './mentions/candidate.ts';
import type { Entity, Link } from './linking/entity.ts';
import { findMentions } from './mentions/findMentions.ts';
import { LastSeen } from './linking/lastSeen.ts';
import { linkBodies } from './linking/linkBodies.ts';
import { nounReach, OfficeLinker } from './linking/linkOffices.ts';
import { linkPeople } from './linking/linkPeople.ts';
import { PronounLinker, type Seen } from './linking/linkPronouns.ts';
import { ThingLinker } from './linking/linkThings.ts';
import { UnnamedLinker } from './linking/linkUnnamed.ts';
import { holdersAt, type HoldersAtTime } from './linking/officeTimes.ts';
import { quotedTest } from './linking/quotedWords.ts';
import { surnamesBeforePlaces } from './linking/surnamesBeforePlaces.ts';
import { toSpeaker } from './toSpeaker.ts';

const order: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

/** Words by which somebody new comes in. */
const isAnother = /^(?:an?|another|second|other|new|two|former)$/;

/** Speakers by kind, and by first mention within a kind. Nothing that stands in page furniture is one. */
export function findSpeakers(reading: Reading, knowledge: Knowledge): Speaker[] {
  const { text, meta } = reading;
  const isNoSpeaker = correctionsOf('speaker', knowledge, reading);
  return linkSpeakers(text, findCandidates(reading), knowledge, isNoSpeaker, meta.published ?? meta.updated);
}

/** Links the candidates of a whole article. `published`: EDTF, decides who held an office. */
export function linkSpeakers(
  text: string,
  found: readonly Candidate[],
  knowledge: Knowledge,
  isNoSpeaker: IsCorrected,
  published: string | null,
): Speaker[] {
  const all = surnamesBeforePlaces(text, found);
  const candidates =
    isNoSpeaker === nothingCorrected
      ? all
      : all.filter(
          ({ start, end, words }) => !isNoSpeaker(text.slice(start, end), start) && !isNoSpeaker(words, start),
        );
  const named: Record<'people' | 'bodies', Candidate[]> = { people: [], bodies: [] };
  for (const candidate of candidates)
    if (candidate.form === 'name') named[candidate.kind === 'person' ? 'people' : 'bodies'].push(candidate);
  const people = linkPeople(named.people, knowledge);
  const bodies = linkBodies(named.bodies, knowledge);
  const made = linkRest(text, candidates, people, bodies, holdersAt(knowledge, published));
  const entities = [...people, ...bodies, ...made].filter(({ links }) => links.length > 0);
  for (const { links } of entities) if (!isInOrder(links)) links.sort((a, b) => a.candidate.start - b.candidate.start);
  const ids = new Map<string, number>();
  for (const { knownId } of entities) if (knownId !== undefined) ids.set(knownId, 1);
  entities.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) || a.links[0]!.candidate.start - b.links[0]!.candidate.start,
  );
  return entities.map((entity) => toSpeaker(entity, ids));
}

function isInOrder(links: readonly Link[]): boolean {
  for (let i = 1; i < links.length; i++) if (links[i - 1]!.candidate.start > links[i]!.candidate.start) return false;
  return true;
}

/** The mentions of one passage, not yet linked. */
export function findCandidates({ text, sentences, names, quotations }: Passage): Candidate[] {
  const isQuoted = quotedTest(quotations);
  const bySentence: Name[][] = sentences.map(() => []);
  for (const name of names) bySentence[name.sentence]!.push(name);
  return sentences.flatMap((sentence, index) => {
    if (sentence.zone === 'boilerplate' || sentence.zone === 'dateline') return [];
    const found = findMentions(text, sentence, bySentence[index]!).map((one) =>
      placed(one, sentence.start, index, isQuoted(sentence.start + one.start)),
    );
    if (sentence.zone !== 'byline') return found;
    return found.flatMap((one) =>
      one.kind === 'person' && one.form === 'name' ? [{ ...one, byline: true as const }] : [],
    );
  });
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
): Entity[] {
  for (let i = 0; i < candidates.length; i++) candidates[i]!.index = i;
  /** Whom a candidate means, by its index: from the beginning for names, for the others once they are linked. */
  const owner = new Array<Entity | undefined>(candidates.length).fill(undefined);
  for (const entities of [people, bodies])
    for (const entity of entities) for (const { candidate } of entity.links) owner[candidate.index!] = entity;
  const seen = new LastSeen();
  const acting = people.filter(({ links }) => links.some(({ candidate }) => candidate.byline !== true));
  const offices = new OfficeLinker(acting, seen, known, known.stated.size === 0 ? new Set() : countriesIn(candidates));
  const unnamed = new UnnamedLinker(text, acting);
  const things = new ThingLinker(text, bodies, seen);
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
    seen.note(entity, candidate.start);
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
  function bringsAnother({ role, start }: Candidate, { roles }: Entity): boolean {
    const from = Math.max(0, start - nounReach);
    const last = ['', '', ''];
    for (const { 0: written, index } of text.slice(from, start).matchAll(/[\p{L}\d]+/gu)) {
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
