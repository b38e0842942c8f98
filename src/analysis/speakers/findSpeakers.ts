/** Mentions of speakers, linked: one person, one entity. */
import type { Mention, Role, Speaker, SpeakerKind } from '../article.ts';
import { correctionsOf, type IsCorrected } from '../corrections.ts';
import { fold } from '../language/names/lexicon.ts';
import type { Name } from '../language/sentence.ts';
import type { Knowledge } from '../knowledge.ts';
import { because } from '../reason.ts';
import type { Passage, Reading } from '../reading.ts';
import { type Candidate, placed, type RoleWords, toRole } from './candidate.ts';
import type { Entity, Link } from './entity.ts';
import { findMentions } from './findMentions.ts';
import { LastSeen } from './lastSeen.ts';
import { linkBodies } from './linkBodies.ts';
import { OfficeLinker } from './linkOffices.ts';
import { linkPeople } from './linkPeople.ts';
import { PronounLinker } from './linkPronouns.ts';
import { ThingLinker } from './linkThings.ts';
import { UnnamedLinker } from './linkUnnamed.ts';
import { quotedTest } from './quotedWords.ts';
import { isTopOffice } from './nounLists.ts';

const order: readonly SpeakerKind[] = ['person', 'organisation', 'government', 'office', 'unnamed'];

/** Speakers by kind, and by first mention within a kind. Nothing that stands in page furniture is one. */
export function findSpeakers(reading: Reading, knowledge: Knowledge): Speaker[] {
  return linkSpeakers(reading.text, findCandidates(reading), knowledge, correctionsOf('speaker', knowledge, reading));
}

/** Links the candidates of a whole article. */
export function linkSpeakers(
  text: string,
  found: readonly Candidate[],
  knowledge: Knowledge,
  isNoSpeaker: IsCorrected,
): Speaker[] {
  const candidates = found.filter(
    ({ start, end, words }) => !isNoSpeaker(text.slice(start, end), start) && !isNoSpeaker(words, start),
  );
  const people = linkPeople(
    candidates.filter(({ kind, form }) => kind === 'person' && form === 'name'),
    knowledge,
  );
  const bodies = linkBodies(
    candidates.filter(({ kind, form }) => form === 'name' && kind !== 'person'),
    knowledge,
  );
  const made = linkRest(text, candidates, people, bodies);
  const entities = [...people, ...bodies, ...made].filter(({ links }) => links.length > 0);
  for (const entity of entities) entity.links.sort((a, b) => a.candidate.start - b.candidate.start);
  const ids = new Map<string, number>();
  for (const { knownId } of entities) if (knownId !== undefined) ids.set(knownId, 1);
  return entities
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || a.links[0]!.candidate.start - b.links[0]!.candidate.start,
    )
    .map((entity) => toSpeaker(entity, ids));
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
    return sentence.zone === 'byline' ? found.filter(({ kind, form }) => kind === 'person' && form === 'name') : found;
  });
}

/** Everything but names, in text order, so that a pronoun sees what came before it. */
function linkRest(
  text: string,
  candidates: readonly Candidate[],
  people: readonly Entity[],
  bodies: readonly Entity[],
): Entity[] {
  const owner = new Map<Candidate, Entity>();
  for (const entity of [...people, ...bodies]) for (const { candidate } of entity.links) owner.set(candidate, entity);
  const seen = new LastSeen();
  const offices = new OfficeLinker(people, seen);
  const unnamed = new UnnamedLinker(text, people);
  const things = new ThingLinker(text, bodies, seen);
  const pronouns = new PronounLinker();
  const byStart = new Map<number, Entity>();
  let possessor: Entity | undefined;
  for (const candidate of candidates) {
    const entity = owner.get(candidate) ?? linkOne(candidate);
    if (entity === undefined) continue;
    byStart.set(candidate.start, entity);
    for (const role of candidate.roles ?? [])
      if (role.head === 'counterpart') offices.nameCounterpart(entity, role, ownerOf(role));
    pronouns.note(entity, candidate);
    seen.note(entity, candidate.start);
    if (entity.kind === 'person') possessor = entity;
  }
  return [...offices.made, ...unnamed.made, ...things.made];

  function linkOne(candidate: Candidate): Entity | undefined {
    if (candidate.form === 'pronoun') return pronouns.link(candidate);
    if (candidate.rule === 'counterpart') return offices.linkCounterpart(candidate, ownerOf(candidate.role!));
    if (candidate.kind === 'office') return offices.link(candidate);
    if (candidate.kind === 'unnamed') return unnamed.link(candidate);
    return candidate.kind === 'organisation' ? things.link(candidate, pronouns.lastBody) : undefined;
  }

  /** Whose counterpart, aide or spokesman: "his", "Mr Hale’s". */
  function ownerOf({ owner: span, ownerPronoun }: RoleWords): Entity | undefined {
    if (span !== undefined) return byStart.get(span.start);
    const gender = ownerPronoun === 'his' ? 'male' : ownerPronoun === 'her' ? 'female' : undefined;
    if (ownerPronoun === undefined || possessor === undefined) return undefined;
    return gender === undefined || possessor.gender === undefined || possessor.gender === gender
      ? possessor
      : undefined;
  }
}

function toSpeaker(entity: Entity, ids: Map<string, number>): Speaker {
  const roles = rolesOf(entity);
  const current = roles.find(({ former }) => former !== true);
  const affiliation = current?.affiliation ?? entity.body ?? entity.country;
  const best = entity.links.reduce((most, { confidence }) => Math.max(most, confidence), -Infinity);
  const name = nameOf(entity);
  return {
    id: entity.knownId ?? freeId(name, ids),
    name,
    kind: entity.kind,
    ...(current && { role: current.title }),
    ...(affiliation !== undefined && affiliation !== name && { affiliation }),
    roles,
    mentions: entity.links.map(toMention),
    rule: entity.rule,
    reason: because(entity.links.length === 1 ? 'mentioned once' : 'mentioned {0} times', entity.links.length),
    confidence: best,
  };
}

function toMention({ candidate, rule, confidence, because: text, values }: Link): Mention {
  const { start, end, form } = candidate;
  return { start, end, form, rule, reason: because(text, ...values), confidence };
}

/** Roles with a title worth showing, each once; the offices first that a country has one of. */
function rolesOf(entity: Entity): Role[] {
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const words of entity.roles) {
    if (words.title === '' || /^(?:counterpart|ally|man|woman|boy|girl|person|figure|mr|ms)$/.test(words.head))
      continue;
    const key = `${words.key}|${words.former === true ? 'former' : ''}`;
    const old = roles.findIndex(
      (role) => fold(role.title) === fold(words.title) && (role.former ?? false) === (words.former ?? false),
    );
    if (old >= 0 && roles[old]!.affiliation === undefined && (words.body ?? words.country) !== undefined)
      roles[old] = toRole(words);
    if (seen.has(key) || old >= 0) continue;
    seen.add(key);
    roles.push(toRole(words));
  }
  return roles.sort(
    (a, b) => Number(isTopOffice.has(b.title.toLowerCase())) - Number(isTopOffice.has(a.title.toLowerCase())),
  );
}

/** The fullest name that stands in the article. */
function nameOf({ name, links, knownId, kind }: Entity): string {
  if (knownId !== undefined || kind !== 'person') return tidy(name);
  let best = name;
  for (const { candidate } of links) {
    if (candidate.form !== 'name') continue;
    const { words } = candidate;
    if (
      words.split(/\s+/).length > best.split(/\s+/).length ||
      (best === best.toUpperCase() && words !== words.toUpperCase())
    )
      best = words;
  }
  return tidy(best);
}

function tidy(name: string): string {
  const words = name.replace(/\s+/g, ' ');
  if (!/\p{Ll}/u.test(words) && words.length > 6)
    return words.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return words;
}

/** "Ann O’Hale" → `ann-ohale`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'speaker' : slug;
}

/** A readable id that no other speaker has: `ann-hale`, for a second of the name `ann-hale-2`. */
export function freeId(name: string, ids: Map<string, number>): string {
  const slug = slugOf(name);
  let count = (ids.get(slug) ?? 0) + 1;
  let id = slug;
  while (count > 1 && ids.has((id = `${slug}-${count}`))) count++;
  ids.set(slug, count);
  if (id !== slug) ids.set(id, 1);
  return id;
}
