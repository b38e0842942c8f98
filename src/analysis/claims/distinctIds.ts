/** No two claims of an article have one id, even where a sentence stands in it twice with the same words around. */
import type { Claim } from '../article.ts';
import { nextId } from '../findingId.ts';

/** The claims of all passages in text order; what `continues` names stands in the same passage. */
export function distinctIds(passages: readonly (readonly Claim[])[]): Claim[] {
  const used = new Set<string>();
  return passages.flatMap((claims) => {
    const renamed = new Map<string, string>();
    const ids = claims.map(({ id }) => {
      let free = id;
      while (used.has(free)) free = nextId(free);
      used.add(free);
      if (free !== id) renamed.set(id, free);
      return free;
    });
    if (renamed.size === 0) return claims;
    return claims.map((claim, i) => {
      const { continues } = claim;
      const before = continues === undefined ? {} : { continues: renamed.get(continues) ?? continues };
      return { ...claim, id: ids[i]!, ...before };
    });
  });
}
