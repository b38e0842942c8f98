/** Long lists in small steps: the extension host has other things to do, an answer to a key press before all. */

import type { InSteps } from '../../annotations/inSteps.ts';

/** Milliseconds. */
const step = 8;

/** When all that is done in steps shall give others a turn: three lists that are made at once share it. */
let turnEnds = 0;

function isOver(): boolean {
  return performance.now() >= turnEnds;
}

/** A new turn, unless one has just begun: for what is done in one piece before the steps. */
export function beginTurn(): void {
  if (isOver()) turnEnds = performance.now() + step;
}

/** Works through the items, and lets others have a turn every few milliseconds. False if `goOn` said to stop. */
export async function inSteps<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  goOn: () => boolean = () => true,
): Promise<boolean> {
  beginTurn();
  for (const item of items) {
    work(item);
    if (!isOver()) continue;
    await breath();
    if (!goOn()) return false;
    beginTurn();
  }
  return true;
}

/** Stable, as `toSorted`. */
export async function sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  let runs: T[][] = [];
  for (let i = 0; i < items.length; i += run) runs.push(items.slice(i, i + run));
  await inSteps(runs, (one) => one.sort(compare));
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(await merge(runs[i]!, runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Items that are sorted at a time. */
const run = 1000;

async function merge<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  const parts = Array.from({ length: Math.ceil((a.length + b.length) / run) }, (_, part) => (part + 1) * run);
  await inSteps(parts, (end) => {
    while (merged.length < end && (i < a.length || j < b.length)) {
      if (j >= b.length || (i < a.length && compare(a[i]!, b[j]!) <= 0)) merged.push(a[i++]!);
      else merged.push(b[j++]!);
    }
  });
  return merged;
}

/** As `groupBy` of the views: in the order in which the groups first come, or as `order` has them. */
export async function groupInSteps<T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly string[],
  order: readonly string[] = [],
): Promise<[key: string, members: T[]][]> {
  const groups = new Map<string, T[]>(order.map((key) => [key, []]));
  await inSteps(items, (item) => {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  });
  return [...groups].filter(([, members]) => members.length > 0);
}

/** Does work that comes in steps, and lets others have a turn every few milliseconds. Undefined if `goOn` said to stop. */
export async function withPauses<T>(work: InSteps<T>): Promise<T>;
export async function withPauses<T>(work: InSteps<T>, goOn: () => boolean): Promise<T | undefined>;
export async function withPauses<T>(work: InSteps<T>, goOn = () => true): Promise<T | undefined> {
  beginTurn();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (!isOver()) continue;
    await breath();
    if (!goOn()) return undefined;
    beginTurn();
  }
}

/** What waits for one thing and would be done in one piece when it comes: one after the other, each in a turn of its own. */
export class Turns {
  #last = Promise.resolve();

  next(): Promise<void> {
    return (this.#last = this.#last.then(breath));
  }
}

/** Lets others have a turn if this one has been long. */
export async function breathWhenDue(): Promise<void> {
  if (isOver()) await breath();
}

/** The same, and what follows has a turn of its own: for many who each do a little. */
export async function nextTurnWhenDue(): Promise<void> {
  if (!isOver()) return;
  await breath();
  beginTurn();
}

/** Lets everything that waits have its turn. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    // a timer waits a millisecond at least, and a join of long lists has many turns
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
