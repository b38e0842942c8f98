/** No two claims of an article have one id, even where a sentence stands in it twice with the same words around. */
import type { Claim } from '../article.ts';
import { nextId } from '../findingId.ts';

/** The claims of all passages in text order; what `continues` names stands in the same passage. */
export function distinctIds(passages: readonly (readonly Claim[])[]): Claim[] {
  const used = new Set<string>();
  const distinct: Claim[] = [];
  for (const claims of passages) {
    let renamed: Map<string, string> | undefined;
    const first = distinct.length;
    for (const claim of claims) {
      let free = claim.id;
      while (used.has(free)) free = nextId(free);
      used.add(free);
      if (free !== claim.id) (renamed ??= new Map<string, string>()).set(claim.id, free);
      distinct.push(free === claim.id ? claim : { ...claim, id: free });
    }
    if (renamed === undefined) continue;
    for (let i = first; i < distinct.length; i++) {
      const { continues } = distinct[i]!;
      const other = continues === undefined ? undefined : renamed.get(continues);
      if (other !== undefined) distinct[i] = { ...distinct[i]!, continues: other };
    }
  }
  return distinct;
}
