/** Names of organisations and governments to entities: acronyms, short forms, a country under its names. */
import type { Knowledge } from '../../knowledge.ts';
import { fold } from '../../language/names/lexicon.ts';
import type { Candidate } from '../mentions/candidate.ts';
import { type Entity, link, newEntity } from './entity.ts';

const small = /^(?:of|for|the|and|&|on|in|to)$/;

/** "Northam Harbour Board" → "nhb" */
function initialsOf(name: string): string {
  return fold(name)
    .split(/[\s-]+/)
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Bodies that a country has of its own: "the Foreign Ministry" of Russia is not that of China. */
const national =
  /\b(?:ministry|office|department|parliament|embassy|army|navy|police|treasury|cabinet|senate|congress|court|government|intelligence|air force|security service)\b/;

export function linkBodies(candidates: readonly Candidate[], knowledge: Knowledge): Entity[] {
  const entities: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const byInitials = new Map<string, Entity>();
  const known = new Map<string, Knowledge['speakers'][number]>();
  for (const speaker of knowledge.speakers) {
    if (speaker.kind === 'person') continue;
    for (const name of [speaker.name, ...speaker.aliases]) if (!known.has(fold(name))) known.set(fold(name), speaker);
  }
  const acting = new Set(
    candidates
      .filter(
        ({ kind, subject, speaks, rule }) => kind === 'government' && (subject || speaks || rule === 'government'),
      )
      .map(({ words }) => fold(words)),
  );
  // longer names first, so that a short form finds what it stands for wherever it is introduced
  const longestFirst = candidates
    .map((candidate) => ({ candidate, words: wordsIn(candidate) }))
    .sort((a, b) => b.words - a.words || a.candidate.start - b.candidate.start);
  for (const { candidate } of longestFirst) {
    const folded = fold(candidate.words);
    const key = folded.startsWith('the ') ? folded.slice(4) : folded;
    const told = known.size === 0 ? undefined : (known.get(key) ?? known.get(folded));
    if (told === undefined && candidate.kind === 'government' && !acting.has(folded)) continue;
    const country =
      candidate.known !== undefined && candidate.kind === 'organisation' && candidate.country === undefined
        ? undefined
        : candidate.country;
    const exact = told?.id ?? (country !== undefined && national.test(key) ? `${key}|${country}` : key);
    let entity = byKey.get(exact) ?? byKey.get(key);
    let rule = candidate.rule;
    if (
      entity !== undefined &&
      country !== undefined &&
      entity.country !== undefined &&
      entity.country !== country &&
      national.test(key)
    )
      entity = undefined;
    if (entity === undefined && candidate.kind === 'organisation' && /^\p{Lu}{2,6}$/u.test(candidate.words)) {
      entity = byInitials.get(key);
      rule = 'acronym-of';
    }
    if (entity === undefined) {
      entity = newEntity(told?.name ?? displayName(candidate), told?.kind ?? candidate.kind, candidate.rule, {
        ...(told && { knownId: told.id, knownRoles: told.roles }),
        ...(country !== undefined && { country }),
      });
      entities.push(entity);
      byKey.set(exact, entity);
      if (country !== undefined && national.test(key) && !byKey.has(key)) byKey.set(key, entity);
      const initials = initialsOf(candidate.words);
      if (candidate.kind === 'organisation' && initials.length >= 2 && !byInitials.has(initials))
        byInitials.set(initials, entity);
      // "the Harbour Board" for "the Northam Harbour Board"
      const words = key.split(' ');
      if (candidate.kind === 'organisation' && words.length >= 3 && !small.test(words[1]!)) {
        const short = words.slice(1).join(' ');
        if (!byKey.has(short)) byKey.set(short, entity);
      }
    }
    if (country !== undefined) entity.country ??= country;
    link(entity, candidate, rule, candidate.confidence, 'named {0}', candidate.words);
  }
  for (const { links } of entities) if (links.length > 1) links.sort((a, b) => a.candidate.start - b.candidate.start);
  return entities.sort((a, b) => a.links[0]!.candidate.start - b.links[0]!.candidate.start);
}

function wordsIn({ words }: Candidate): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

/** "Russian Foreign Ministry" is shown with its nation; "UK" as it stands in the list. */
function displayName({ words, country, kind, known }: Candidate): string {
  if (kind !== 'organisation' || known !== undefined || country === undefined || words.includes(country)) return words;
  return `${country} ${words}`;
}
