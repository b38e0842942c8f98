/** Candidates with their likeliest content, its chance, and their source. */
import { speechVerbs } from '../../english/speechVerbs.ts';
import type { Candidate } from './candidate.ts';
import { draftOf, type Draft } from '../draft.ts';
import { findCandidates } from './findCandidates.ts';
import { findSource } from './findSource.ts';
import type { Known } from '../counts/features.ts';
import { isHardlyCue, rowsOf, type Frame, type FrameRows, type Frames } from '../counts/frames.ts';
import { liftedProbability } from '../counts/lifts.ts';
import { nounPhrase } from '../tokens/nounPhrases.ts';
import { likeliestShape } from '../counts/shapeLifts.ts';
import type { Counts } from '../counts/theCounts.ts';
import type { Range, TokenTable } from '../tokens/tokenTable.ts';

/** "…, the bank predicts.": a verb of speech behind a whole clause and a comma says it. */
const sureTag = 0.7;

function isTagged({ relations, words, lemmas }: TokenTable, { head, signature, group }: Candidate): boolean {
  if (!/^post[SI]$/.test(signature) || relations[head] !== 'parataxis' || !speechVerbs.has(lemmas[head]!)) return false;
  return group[0] === head && !/^[:—–―-]/.test(words[head + 1] ?? '');
}

/** "…, a court has heard", "The inquest heard that …": what was said before those who hear a case. */
const hearers = new Set('court jury jurors inquest tribunal inquiry hearing judge magistrates'.split(' '));

function isHearing({ lower }: TokenTable, { lemma, signature, subject, passive }: Candidate): boolean {
  return (
    lemma === 'hear' && !passive && subject >= 0 && hearers.has(lower[subject]!) && /^(?:postS|ct?$)/.test(signature)
  );
}

/** "the council's plan to …": whose wish it is stands beside it, whatever becomes of it. */
const wishes = new Set('pledge promise vow threat plan offer refusal proposal'.split(' '));
const likelyWish = 0.5;

function isOwnWish({ kind, lemma, signature }: Candidate): boolean {
  return kind === 'noun' && signature === 'poss|x' && wishes.has(lemma);
}

/** What comes after lifts hardly any above the threshold: five of sixteen hundred. */
const hopeless = 0.15;

export function draftCandidates(table: TokenTable, { frames, shapes, lifts }: Counts): Draft[] {
  const drafts: Draft[] = [];
  for (const candidate of findCandidates(
    table,
    (kind, lemma) => lemma !== 'hear' && isHardlyCue(frames, kind, lemma),
  )) {
    const rows = rowsOf(frames, candidate);
    const known = knownOf(table, frames, rows, candidate);
    const fit = likeliestShape(table, rows, candidate, known.rate, shapes);
    if (!fit) continue;
    const { shape, found } = fit;
    const isSure = isTagged(table, candidate) || isHearing(table, candidate);
    if (found < hopeless && !isSure && !isOwnWish(candidate)) continue;
    const draft = draftCandidate(table, candidate, shape, found, evidenceFor(rows, shape));
    draft.probability = liftedProbability(table, draft, known, lifts);
    if (isSure) draft.probability = Math.max(draft.probability, sureTag);
    else if (isOwnWish(candidate)) draft.probability = Math.max(draft.probability, likelyWish);
    drafts.push(draft);
  }
  return drafts;
}

export function draftCandidate(
  table: TokenTable,
  candidate: Candidate,
  shape: string,
  probability: number,
  evidence: Draft['evidence'] = null,
): Draft {
  const contents = [...candidate.shapes.get(shape)!];
  const { kind, head, lemma, group, signature, passive, after, addressee } = candidate;
  const { subject, agent, possessor, lightVerb, inserted } = candidate;
  const cue = { kind, head, lemma, group, passive, after, subject, agent, possessor, lightVerb, inserted, contents };
  return draftOf({
    rule: ruleFor(candidate, shape),
    cue: kind,
    head,
    lemma,
    group: withPreposition(group, shape, contents),
    signature,
    shape,
    contents,
    source: findSource(table, cue),
    addressee: addressee < 0 ? null : nounPhrase(table, addressee),
    probability,
    evidence,
    passive,
    after,
  });
}

/** What frames know of a candidate and of the verb, adjective or noun that governs it. */
export function knownOf(
  { heads, lemmas, tags }: TokenTable,
  frames: Frames,
  rows: FrameRows,
  { head }: Candidate,
): Known {
  const governor = heads[head]!;
  const above =
    governor < 0
      ? 'root'
      : /^[VJ]/.test(tags[governor]!)
        ? cueRate(frames.lemmas.get(lemmas[governor]!)?.all)
        : 'other';
  return { rate: cueRate(rows.lemma), above, seen: Math.ceil(Math.log2(1 + (rows.pair?.seen ?? 0))) };
}

/** How often a lemma is a cue at all, in sixths; `?` if it was hardly seen. */
function cueRate(lemma: Frame | undefined): string {
  return lemma && lemma.seen >= 3 ? String(Math.round((6 * lemma.cues) / lemma.seen)) : '?';
}

/** "called for", "spoke of": the preposition before the content belongs to the cue. */
function withPreposition(group: Range, shape: string, contents: readonly Range[]): Range {
  const next = group[1] + 1;
  // "announced plans" to …
  if (/^Nt?$/.test(shape)) return [group[0], contents[0]![0] - 1];
  return shape.startsWith('Pn') && contents[0]![0] === next + 1 ? [group[0], next] : group;
}

/** Counts of the lemma in this construction, or of the lemma alone where that was hardly seen. */
function evidenceFor({ pair, lemma, construction }: FrameRows, shape: string): Draft['evidence'] {
  for (const frame of [pair, lemma, construction]) {
    const count = frame?.shapes.get(shape);
    if (count && count.seen >= 3) return { found: count.found, seen: count.seen };
  }
  return null;
}

/** Stable names for precision by rule: `verb-clause`, `verb-object`, `noun`, … */
function ruleFor({ kind, passive }: Candidate, shape: string): string {
  if (kind !== 'verb') return kind;
  const place = shape.replace(/(?<=.)t$/, '');
  if (passive) return 'verb-passive';
  return `verb-${places[place] ?? 'predicate'}`;
}

const places: Record<string, string> = {
  C: 'clause',
  CE: 'clause',
  OC: 'clause',
  T: 'clause',
  TE: 'clause',
  E: 'rest',
  NE: 'rest',
  N: 'object-clause',
  O: 'object',
  X: 'infinitive',
  XE: 'infinitive',
  P: 'phrase',
  Pn: 'phrase',
  PnV: 'phrase',
  L: 'content-before',
  Lt: 'content-before',
  LR: 'content-around',
  LtR: 'content-around',
  QL: 'quotation',
  QR: 'quotation',
  QLR: 'quotation',
  COL: 'colon',
  S: 'subject',
  SVP: 'subject',
  SX: 'subject',
  REL: 'relative',
};
