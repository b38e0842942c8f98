/** Names of places that are the surname of somebody in the article. */
import type { Candidate } from '../mentions/candidate.ts';

/** Somebody in the place of the place. */
export interface StandIn {
  readonly person: Candidate;
  readonly place: Candidate;
}

/** "Paris said" is no government in an article about Valeria Paris. `written`: all names of the article. */
export function surnamesBeforePlaces(
  text: string,
  written: readonly Candidate[],
): { names: readonly Candidate[]; standIns: readonly StandIn[] } {
  const surnames = new Set<string>();
  for (const { kind, words } of written)
    if (kind === 'person' && words.includes(' ')) surnames.add(words.slice(words.lastIndexOf(' ') + 1));
  const standIns: StandIn[] = [];
  if (surnames.size === 0) return { names: written, standIns };
  let names: Candidate[] | undefined;
  for (let i = 0; i < written.length; i++) {
    const place = written[i]!;
    const { rule, subject, start, end } = place;
    if (!subject || (rule !== 'capital-for-government' && rule !== 'country')) continue;
    const words = text.slice(start, end);
    if (!surnames.has(words)) continue;
    const person = asPerson(place, words);
    (names ??= written.slice())[i] = person;
    standIns.push({ person, place });
  }
  return { names: names ?? written, standIns };
}

/** The candidates with the people in the places of the places. */
export function withStandIns(candidates: readonly Candidate[], standIns: readonly StandIn[]): readonly Candidate[] {
  if (standIns.length === 0) return candidates;
  const personAt = new Map(standIns.map(({ place, person }) => [place, person]));
  return candidates.map((candidate) => personAt.get(candidate) ?? candidate);
}

function asPerson(place: Candidate, words: string): Candidate {
  const { start, end, sentence, first, last, form, subject, speaks, quoted } = place;
  const where = { start, end, sentence, first, last, form, subject, speaks, quoted };
  return { ...where, kind: 'person', rule: 'surname', confidence: 0.7, words };
}

/** The place may have moved along with the text, or stand otherwise in its sentence. */
export function followPlace({ person, place }: StandIn): void {
  const { start, end, sentence, first, last, quoted } = place;
  Object.assign(person, { start, end, sentence, first, last, quoted });
}
