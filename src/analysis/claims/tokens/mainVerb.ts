/**
 * "The mayor promised in 2011 that …": a parser that takes "promised" for a participle ("the mayor who was promised …") leaves
 * the sentence without a verb. A whole sentence has one, so the participle right behind the noun is it.
 */
interface Trees {
  readonly lower: readonly string[];
  readonly tags: string[];
  readonly relations: string[];
  /** Index of the head; -1 for roots. */
  readonly heads: Int32Array;
}

const clausal = /^(?:nsubj|csubj|cop|aux|ccomp|xcomp)/;

/** Tokens `first` to `last` are one sentence. Changes its tags, relations and heads where it lacks its main verb. */
export function restoreMainVerb({ lower, tags, relations, heads }: Trees, first: number, last: number): void {
  if (!/^[.!?]$/.test(lower[last]!)) return;
  let noun = first;
  while (noun <= last && !(heads[noun] === -1 && relations[noun] === 'root')) noun++;
  if (noun > last || !tags[noun]!.startsWith('N')) return;
  let verb = -1;
  for (let i = first; i <= last; i++) {
    if (heads[i] !== noun) continue;
    if (clausal.test(relations[i]!)) return;
    if (verb < 0 && i > noun && relations[i] === 'acl' && /^VB[ND]$/.test(tags[i]!)) verb = i;
  }
  // the same form serves for both only in "promised", "told", not in "taken"
  if (verb < 0 || !/(?:ed|said|told|made|held|left|led|met|found|won|put|set)$/.test(lower[verb]!)) return;
  for (let i = first; i <= last; i++)
    if (heads[i] === verb && (relations[i]!.startsWith('aux') || lower[i] === 'by' || relations[i] === 'obl:agent'))
      return;
  tags[verb] = 'VBD';
  relations[verb] = 'root';
  relations[noun] = 'nsubj';
  heads[verb] = -1;
  heads[noun] = verb;
  for (let i = verb + 1; i <= last; i++) if (heads[i] === noun) heads[i] = verb;
}
