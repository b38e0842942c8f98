/** Names of places that are the surname of somebody in the article. */
import type { Candidate } from '../mentions/candidate.ts';

/** "Paris said" is no government in an article about Valeria Paris. */
export function surnamesBeforePlaces(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = new Set<string>();
  for (const { kind, form, words } of candidates)
    if (kind === 'person' && form === 'name' && words.includes(' '))
      surnames.add(words.slice(words.lastIndexOf(' ') + 1));
  if (surnames.size === 0) return candidates;
  let changed: Candidate[] | undefined;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!;
    const { rule, subject, start, end } = candidate;
    if (!subject || (rule !== 'capital-for-government' && rule !== 'country')) continue;
    const words = text.slice(start, end);
    if (surnames.has(words)) (changed ??= candidates.slice())[i] = asPerson(candidate, words);
  }
  return changed ?? candidates;
}

function asPerson(place: Candidate, words: string): Candidate {
  const { start, end, sentence, first, last, form, subject, speaks, quoted } = place;
  const where = { start, end, sentence, first, last, form, subject, speaks, quoted };
  return { ...where, kind: 'person', rule: 'surname', confidence: 0.7, words };
}
