/** Names of places that are the surname of somebody in the article. */
import type { Candidate } from '../mentions/candidate.ts';

/** Somebody in the place of the place. */
export interface StandIn {
  readonly person: Candidate;
  readonly place: Candidate;
}

/** "Paris said" is no government in an article about Valeria Paris. `last`: of the linking before, so that the same places have the same people in their place. */
export function surnamesBeforePlaces(
  text: string,
  candidates: readonly Candidate[],
  last: readonly StandIn[] = [],
): { candidates: readonly Candidate[]; standIns: readonly StandIn[] } {
  const surnames = new Set<string>();
  for (const { kind, form, words } of candidates)
    if (kind === 'person' && form === 'name' && words.includes(' '))
      surnames.add(words.slice(words.lastIndexOf(' ') + 1));
  const standIns: StandIn[] = [];
  if (surnames.size === 0) return { candidates, standIns };
  let changed: Candidate[] | undefined;
  let before: Map<Candidate, StandIn> | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const place = candidates[i]!;
    const { rule, subject, start, end } = place;
    if (!subject || (rule !== 'capital-for-government' && rule !== 'country')) continue;
    const words = text.slice(start, end);
    if (!surnames.has(words)) continue;
    before ??= new Map(last.map((one) => [one.place, one]));
    const standIn = before.get(place) ?? { person: asPerson(place, words), place };
    followPlace(standIn);
    (changed ??= candidates.slice())[i] = standIn.person;
    standIns.push(standIn);
  }
  return { candidates: changed ?? candidates, standIns };
}

function asPerson(place: Candidate, words: string): Candidate {
  const { start, end, sentence, first, last, form, subject, speaks, quoted } = place;
  const where = { start, end, sentence, first, last, form, subject, speaks, quoted };
  return { ...where, kind: 'person', rule: 'surname', confidence: 0.7, words };
}

/** The place may have moved along with the text. */
export function followPlace({ person, place }: StandIn): void {
  const moving = person as { start: number; end: number };
  moving.start = place.start;
  moving.end = place.end;
  person.sentence = place.sentence;
}
