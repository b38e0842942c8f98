/** No two claims of an article have one id, even where a sentence stands in it twice with the same words around. */
import { nextId } from '../findingId.ts';
import { type PlacedClaim, placeClaim } from './placedClaim.ts';

/** The claims of all passages in text order; what `continues` names stands in the same passage. */
export function distinctIds(passages: readonly { readonly claims: readonly PlacedClaim[] }[]): PlacedClaim[] {
  const used = new Set<string>();
  /** Of ids that more than one would have: the last that was given instead. A page that says one thing 1,000 times asks for 1,000. */
  const given = new Map<string, string>();
  const distinct: PlacedClaim[] = [];
  for (const { claims } of passages) {
    let renamed: Map<string, string> | undefined;
    const first = distinct.length;
    for (const claim of claims) {
      const { id } = claim.found;
      let free = id;
      if (used.has(id)) {
        free = given.get(id) ?? id;
        while (used.has(free)) free = nextId(free);
        given.set(id, free);
        (renamed ??= new Map<string, string>()).set(id, free);
      }
      used.add(free);
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
