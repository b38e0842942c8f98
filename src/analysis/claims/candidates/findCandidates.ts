/** Every verb, complement-taking adjective and noun outside quotation marks that may be the head of a cue. */
import { speechVerbs } from '../../english/speechVerbs.ts';
import { verbFormOf } from '../../english/verbForms.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { nounCandidate } from './nounCandidates.ts';
import type { TokenTable } from '../tokens/tokenTable.ts';
import { listed } from '../tokens/words.ts';
import { verbCandidate } from './verbCandidates.ts';

const complementRelation = listed('ccomp xcomp advcl csubj obl');
const adjectiveRelation = listed('xcomp acl:relcl conj');
const determining = listed('POS PRP$ DT');
const beginsObject = listed('NNP PRP DT PRP$');
const afterHeadlineVerb = new Set(['that', ':', '"', '“', '‘', "''", '``']);

/** `isHardlyCue` spares reading what stands beside verbs and nouns that are no cues. */
export function findCandidates(
  table: TokenTable,
  isHardlyCue: (kind: CandidateKind, lemma: string) => boolean = () => false,
): Candidate[] {
  const { count, tags, relations, lemmas, lower, regionOf, regions, children } = table;
  const found: Candidate[] = [];
  for (let i = 0; i < count; i++) {
    if (regionOf[i]! >= 0 && regions[regionOf[i]!]!.words > 0) continue;
    const tag = tags[i]!;
    const relation = relations[i]!;
    let candidate: Candidate | null = null;
    if (tag.startsWith('V')) {
      if (relation.startsWith('aux') || relation === 'cop' || lemmas[i] === 'be') continue;
      if (relation === 'amod' || relation === 'compound' || relation === 'case') continue;
      if (lower[i] === 'according' && lower[i + 1] === 'to') continue;
      if (isHardlyCue('verb', lemmas[i]!)) continue;
      if (seemsToSay(table, i) || isRefused(table, i)) continue;
      candidate = verbCandidate(table, i, lemmas[i]!, false);
    } else if (tag.startsWith('JJ')) {
      if (isHardlyCue('adjective', lemmas[i]!)) continue;
      const takes = children[i]!.some((k) => k > i && complementRelation.has(relations[k]!));
      const predicative = adjectiveRelation.has(relation) || children[i]!.some((k) => relations[k] === 'cop');
      if (takes && predicative) candidate = verbCandidate(table, i, lemmas[i]!, true);
    } else if (tag === 'NN' || tag === 'NNS') {
      const verb = isHeadlineVerb(table, i) ? verbFormOf(lower[i]!) : undefined;
      if (verb === undefined && isHardlyCue('noun', lemmas[i]!)) continue;
      candidate = verb === undefined ? nounCandidate(table, i) : verbCandidate(table, i, verb, false);
    }
    if (candidate) found.push(candidate);
  }
  return found;
}

/** "She appeared to suggest that …": she suggests it. */
function seemsToSay({ lemmas, children, relations }: TokenTable, i: number): boolean {
  if (lemmas[i] !== 'seem' && lemmas[i] !== 'appear') return false;
  return children[i]!.some((k) => k > i && relations[k] === 'xcomp' && speechVerbs.has(lemmas[k]!));
}

/** "refused to [say] why", "declined to [comment] on it": what was not said was refused. */
function isRefused({ lemmas, heads, relations }: TokenTable, i: number): boolean {
  return relations[i] === 'xcomp' && heads[i]! >= 0 && /^(?:refuse|decline)$/.test(lemmas[heads[i]!]!);
}

/** "Orr laments closure", "Mayor argues road is safe": a verb form between a name and what can begin its content. */
function isHeadlineVerb({ words, lower, tags, regionOf }: TokenTable, i: number): boolean {
  if (determining.has(tags[i - 1] ?? '')) return false; // "Orr's claim that …"
  if (afterHeadlineVerb.has(words[i + 1] ?? '') && regionOf[i + 1] !== -1) return true;
  if (lower[i + 1] === 'that' || words[i + 1] === ':') return true;
  const isBehindName = tags[i - 1] === 'NNP' || tags[i - 1] === 'NNPS';
  return tags[i] === 'NNS' && isBehindName && beginsObject.has(tags[i + 1] ?? '');
}
