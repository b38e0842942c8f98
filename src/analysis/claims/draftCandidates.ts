/** Candidates with their likeliest content, its chance, and their source. */
import type { Candidate } from './candidate.ts';
import { draftOf, type Draft } from './draft.ts';
import { findCandidates } from './findCandidates.ts';
import { findSource } from './findSource.ts';
import { bestShape, lemmaKey, type Frames } from './frames.ts';
import { liftedProbability } from './lifts.ts';
import { nounPhrase } from './nounPhrases.ts';
import type { TokenTable } from './tokenTable.ts';

/** Below this no feature lifts a candidate to a claim. */
const hopeless = 0.03;

export function draftCandidates(table: TokenTable, frames: Frames): Draft[] {
  const drafts: Draft[] = [];
  for (const candidate of findCandidates(table)) {
    const { shape, found } = bestShape(frames, candidate);
    if (found < hopeless) continue;
    const draft = draftCandidate(table, candidate, shape, found);
    draft.probability = liftedProbability(table, draft, cueRate(frames, candidate));
    drafts.push(draft);
  }
  return drafts;
}

export function draftCandidate(table: TokenTable, candidate: Candidate, shape: string, probability: number): Draft {
  const contents = [...candidate.shapes.get(shape)!];
  const { kind, head, lemma, group, signature, passive, after, addressee } = candidate;
  return draftOf({
    rule: `${kind}|${signature}|${shape}`,
    cue: kind,
    head,
    lemma,
    group,
    signature,
    shape,
    contents,
    source: findSource(table, { ...candidate, contents }),
    addressee: addressee < 0 ? null : nounPhrase(table, addressee),
    probability,
    passive,
    after,
  });
}

/** How often the lemma is a cue at all, in sixths; `?` if it was hardly seen. */
export function cueRate(frames: Frames, { kind, lemma }: Candidate): string {
  const frame = frames.get(`${lemmaKey(kind, lemma)}#`);
  return frame && frame.seen >= 3 ? String(Math.round((6 * frame.cues) / frame.seen)) : '?';
}
