/**
 * Where each speaker was mentioned last, as far as the article has been read. How long ago that is counts in sentences and not in
 * characters: a word more in a sentence is no reason to take "the company" for another one.
 */
import type { Candidate } from '../mentions/candidate.ts';
import type { Entity } from './entity.ts';

export function noteSeen(entity: Entity, { start, sentence }: Candidate): void {
  entity.seenAt = start;
  entity.seenIn = sentence;
}

/** Infinity where it was not mentioned yet. */
export function sentencesSince({ seenIn }: Entity, { sentence }: Candidate): number {
  return seenIn === undefined ? Infinity : sentence - seenIn;
}
