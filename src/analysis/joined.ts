/** Lists to one list: what `flat` gives, in a fraction of its time, which counts where a whole article is gone through at every key. */
export function joined<One>(lists: readonly (readonly One[])[]): One[] {
  const all: One[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}
