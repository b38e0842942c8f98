/**
 * Work that takes long, in steps: whoever does it decides when the next one is done, and can let others have a turn between two. It looks
 * at nothing but what it was given, so that what happens meanwhile changes no result.
 */
export type InSteps<T> = Generator<void, T, void>;

/** Whoever does such work: an editor with pauses, everybody else at once. */
export type Doing = <T>(work: InSteps<T>) => T | Promise<T>;

export function atOnce<T>(work: InSteps<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
