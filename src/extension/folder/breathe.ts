/** Long lists in small steps: the extension host has other things to do, an answer to a key press before all. */

const step = 8;

/** Works through the items, and lets others have a turn every few milliseconds. False if `goOn` said to stop. */
export async function inSteps<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  goOn: () => boolean = () => true,
): Promise<boolean> {
  let until = performance.now() + step;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await breath();
    if (!goOn()) return false;
    until = performance.now() + step;
  }
  return true;
}

/** Lets everything that waits have its turn. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
