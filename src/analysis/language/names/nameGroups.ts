/** The namings of an article by their names: what is decided of a name is decided of all its places together. */
import type { Words } from '../../words.ts';
import type { Naming } from './articleNames.ts';

/** All places of one name. What was worked out of them is kept with it, and it is the same object as long as they are the same. */
export interface NameGroup extends Words {
  readonly key: string;
  /** As they are written at the first of them. */
  readonly words: readonly string[];
  /** In text order. */
  readonly namings: readonly Naming[];
}

/** The namings of each sentence or paragraph, and all of them by key, in the order in which the keys come first. */
export interface NameGroups {
  readonly lists: readonly (readonly Naming[])[];
  readonly byKey: ReadonlyMap<string, NameGroup>;
}

/** `last`: as the article was before, of which most lists are the very same. */
export function groupNamings(lists: readonly (readonly Naming[])[], last?: NameGroups): NameGroups {
  const changed = last && keysOfChanged(last.lists, lists);
  const byKey = new Map<string, NameGroup>();
  const anew = new Map<string, Naming[]>();
  for (const list of lists) {
    for (const naming of list) {
      const { key } = naming;
      const namings = anew.get(key);
      if (namings !== undefined) namings.push(naming);
      else if (!byKey.has(key)) {
        const before = changed?.has(key) === false ? last?.byKey.get(key) : undefined;
        if (before !== undefined) byKey.set(key, before);
        else byKey.set(key, newGroup(naming, anew));
      }
    }
  }
  return { lists, byKey };
}

function newGroup(naming: Naming, anew: Map<string, Naming[]>): NameGroup {
  const namings = [naming];
  anew.set(naming.key, namings);
  return { key: naming.key, words: naming.evidence.words, namings, known: [] };
}

/** The keys of all namings between the lists that both begin with and those that both end with. */
function keysOfChanged(old: NameGroups['lists'], now: NameGroups['lists']): ReadonlySet<string> {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let same = 0;
  while (same < most - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  const keys = new Set<string>();
  for (const lists of [old.slice(start, old.length - same), now.slice(start, now.length - same)])
    for (const list of lists) for (const { key } of list) keys.add(key);
  return keys;
}
