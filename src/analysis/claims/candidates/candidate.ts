/** A word that may be the head of a cue, with what it has beside it and the stretches that may be its content. */
import type { Range } from '../tokens/tokenTable.ts';

export type CandidateKind = 'verb' | 'adjective' | 'noun';

export interface Candidate {
  readonly kind: CandidateKind;
  /** Token of the cue's head. */
  readonly head: number;
  readonly lemma: string;
  /** The head with its auxiliaries, negation and particle: "has not yet ruled out". */
  readonly group: Range;
  /** What stands beside the head, as the frames are keyed: `ct` a that-clause, `i|ct` with an addressee, `postI` content before it. */
  readonly signature: string;
  /** Named stretches that may be the content: `C` the complement clause, `O` the object, `LR` what stands left and right, … */
  readonly shapes: ReadonlyMap<string, readonly Range[]>;
  readonly passive: boolean;
  /** The content, or a part of it, stands before the cue. */
  readonly after: boolean;
  /** Token of the subject, of the by-phrase, of a noun's possessor and of its light verb; -1 where there is none. */
  readonly subject: number;
  readonly agent: number;
  readonly possessor: number;
  readonly lightVerb: number;
  /** Head token of the addressee: "reporters" in "told reporters"; -1. */
  readonly addressee: number;
  /** The source between commas: "X, the mayor said, Y". */
  readonly inserted: Range | null;
}
