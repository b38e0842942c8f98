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

/**
 * Work on each of many, some at a time. What a generator itself goes through thousands of times runs slowly in every engine: here only the
 * steps are its own.
 */
export function* eachInSteps<T>(items: readonly T[], work: (item: T, index: number) => void): InSteps<void> {
  for (let i = 0; i < items.length; i += atATime) {
    doSome(items, i, Math.min(i + atATime, items.length), work);
    yield;
  }
}

const atATime = 100;

function doSome<T>(items: readonly T[], from: number, to: number, work: (item: T, index: number) => void): void {
  for (let i = from; i < to; i++) work(items[i]!, i);
}
