/** No two claims of an article have one id, even where a sentence stands in it twice with the same words around. */
import { nextId } from '../findingId.ts';
import { type PlacedClaim, placeClaim } from './placedClaim.ts';

/** The claims of all passages in text order; what `continues` names stands in the same passage. */
export function distinctIds(passages: readonly { readonly claims: readonly PlacedClaim[] }[]): PlacedClaim[] {
  const used = new Set<string>();
  const distinct: PlacedClaim[] = [];
  for (const { claims } of passages) {
    let renamed: Map<string, string> | undefined;
    const first = distinct.length;
    for (const claim of claims) {
      const { id } = claim.found;
      let free = id;
      while (used.has(free)) free = nextId(free);
      used.add(free);
      if (free !== id) (renamed ??= new Map<string, string>()).set(id, free);
      distinct.push(free === id ? claim : placeClaim({ ...claim.found, id: free }, claim.offset));
    }
    if (renamed === undefined) continue;
    for (let i = first; i < distinct.length; i++) {
      const { found, offset } = distinct[i]!;
      const other = found.continues === undefined ? undefined : renamed.get(found.continues);
      if (other !== undefined) distinct[i] = placeClaim({ ...found, continues: other }, offset);
    }
  }
  return distinct;
}
