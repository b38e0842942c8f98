/**
 * Which of the stretches beside a cue is its content. Frames say how often each was; what stands at its edges and inside it
 * lifts that: "…, which opened in May" is seldom part of what is said, "… and that it would stay" is. Counted in training
 * (`shapes.data.ts`) over marked cues, one group of features after another, like the lifts of claims.
 */
import type { Candidate } from '../candidates/candidate.ts';
import {
  atomOf,
  keyOf,
  keyOfName,
  keyTable,
  nameOfKey,
  newAtoms,
  placeOf,
  type Atoms,
  type KeyTable,
} from './featureKeys.ts';
import { estimate, type FrameRows } from './frames.ts';
import { leastSeen, liftOf } from './lifts.ts';
import { logit, unlogit } from './logit.ts';
import { sentenceAt, type TokenTable } from '../tokens/tokenTable.ts';
import { listed } from '../tokens/words.ts';

/** With a feature, of `seen` stretches so many were about the content and the content to the word, and were expected to be. */
export interface ShapeLiftCount {
  seen: number;
  found: number;
  expectedFound: number;
  exact: number;
  expectedExact: number;
}

export interface ShapeLifts {
  readonly atoms: Atoms;
  /** Log odds of being about the content, and of being the content to the word. */
  readonly odds: KeyTable;
}

export interface Fit {
  readonly shape: string;
  /** Chance, by frames, that the candidate is a claim with about this content. */
  readonly found: number;
}

/** A stretch that is not wholly unlikely, with its log odds of being about the content and the content to the word. */
export interface ShapeOdds {
  readonly shape: string;
  readonly prior: number;
  found: number;
  exact: number;
}

export const shapeGroups = 'form next beyond inner length first head rate'.split(' ');

/** What is to the word is worth this much beside what is about right. */
const exactWorth = 0.7;
/** Stretches that frames give less than this share of the likeliest one's chance are not looked at. */
const leastShare = 0.15;

const edgeWords = listed(
  ', . ; : - -- – — ( ) and or but that which who whom whose where when while as after before because since if unless until although ' +
    'though for in on to with by at of from about over against during amid into than so including such according despite',
);
const openers = listed(
  'that to a the an his her their its it he she they we i you whether if how what why who when for about of in on with as by',
);
const breaks = listed('— – ― - -- ; : (');
const clauseWords = listed('when while after before because since as if although though despite amid during');
const bins = Array.from({ length: 13 }, (_, i) => String(i));
/** How many words, in half powers of two. */
const binOf = (words: number): string => bins[Math.min(12, Math.floor(Math.log2(1 + words) * 2))]!;

/** Below this no feature makes a candidate a claim. */
const hopeless = 0.06;

/** The stretches of a candidate that may be its content, by frames alone. None where it is hardly a claim at all. */
export function shapeOdds(rows: FrameRows, candidate: Candidate): ShapeOdds[] {
  const odds: ShapeOdds[] = [];
  let top = 0;
  for (const shape of candidate.shapes.keys()) {
    const { found, exact } = estimate(rows, shape);
    if (found > top) top = found;
    odds.push({ shape, prior: found, found, exact });
  }
  if (top < hopeless) return [];
  let kept = 0;
  for (const one of odds) {
    if (one.prior < leastShare * top) continue;
    // given that it is a cue at all
    one.found = logit((0.95 * one.found) / top);
    one.exact = logit((0.95 * one.exact) / top);
    odds[kept++] = one;
  }
  odds.length = kept;
  return odds;
}

/** Null where the candidate is hardly a claim at all. */
export function likeliestShape(
  table: TokenTable,
  rows: FrameRows,
  candidate: Candidate,
  rate: string,
  { atoms, odds: lifts }: ShapeLifts,
): Fit | null {
  const odds = shapeOdds(rows, candidate);
  if (odds.length === 0) return null;
  let top = 0;
  for (const { prior } of odds) if (prior > top) top = prior;
  const { cells } = lifts;
  const cue = odds.length > 1 ? cueAtoms(table, candidate, rate, atoms) : null;
  let best: Fit | null = null;
  let most = -1;
  for (const one of odds) {
    if (cue)
      for (const key of shapeFeatures(table, candidate, one.shape, cue, atoms)) {
        const at = placeOf(lifts, key);
        one.found += cells[at + 1]!;
        one.exact += cells[at + 2]!;
      }
    const worth = unlogit(one.found) + exactWorth * unlogit(one.exact);
    if (worth > most) {
      most = worth;
      best = { shape: one.shape, found: (top * unlogit(one.found)) / 0.95 };
    }
  }
  return best;
}

/** What all stretches beside a cue share, as atoms. */
export interface CueAtoms {
  readonly kind: number;
  readonly signature: number;
  readonly relation: number;
  readonly tag: number;
  readonly rate: number;
}

export function cueAtoms(
  { relations, tags }: TokenTable,
  { kind, signature, head }: Candidate,
  rate: string,
  atoms: Atoms,
): CueAtoms {
  return {
    kind: atomOf(atoms, kind),
    signature: atomOf(atoms, signature),
    relation: atomOf(atoms, relations[head]!),
    tag: atomOf(atoms, tags[head]!),
    rate: atomOf(atoms, rate),
  };
}

/** Keys of the values, one for each group. */
export function shapeFeatures(
  table: TokenTable,
  candidate: Candidate,
  shape: string,
  cue: CueAtoms,
  atoms: Atoms,
): number[] {
  const { lower, tags } = table;
  const ranges = candidate.shapes.get(shape)!;
  const [first, last] = ranges[ranges.length - 1]!;
  const name = atomOf(atoms, shape);
  const sentence = sentenceAt(table, first);
  let words = 0;
  for (const [a, b] of ranges) for (let i = a; i <= b; i++) words += table.isWord[i]!;
  const inner = innerBreak(table, first, last);
  const next = atomOf(atoms, edgeAt(table, last + 1, sentence.last));
  const beyond = atomOf(atoms, edgeAt(table, last + 2, sentence.last));
  let g = 0;
  return [
    keyOf(g++, name, cue.kind, cue.signature),
    keyOf(g++, name, next),
    keyOf(g++, name, next, beyond),
    keyOf(g++, name, atomOf(atoms, inner.kind), atomOf(atoms, binOf(last - inner.at))),
    keyOf(g++, name, atomOf(atoms, binOf(words))),
    keyOf(g++, name, atomOf(atoms, openers.has(lower[first]!) ? lower[first]! : tags[first]!)),
    keyOf(g++, name, cue.relation, cue.tag),
    keyOf(g, name, cue.rate),
  ];
}

/** What stands at a place: a word of the closed list, a tag, or the end of the sentence. */
function edgeAt({ lower, tags, regionOf, isWord }: TokenTable, i: number, end: number): string {
  if (i > end) return 'end';
  if (i === end && isWord[i] === 0) return 'end';
  if (regionOf[i]! >= 0) return 'quoted';
  return edgeWords.has(lower[i]!) ? lower[i]! : tags[i]!;
}

/** The first place inside a stretch where it could have ended: a comma, dash or subordinate clause. */
function innerBreak(
  { lower, tags, words, regionOf }: TokenTable,
  first: number,
  last: number,
): { kind: string; at: number } {
  for (let k = first + 2; k < last; k++) {
    if (regionOf[k]! >= 0) continue;
    const word = words[k]!;
    if (word === ',') {
      const next = lower[k + 1]!;
      return { kind: `,${edgeWords.has(next) ? next : tags[k + 1]!}`, at: k };
    }
    if (breaks.has(word)) return { kind: word, at: k };
    if (clauseWords.has(lower[k]!) && tags[k] !== 'RB') return { kind: lower[k]!, at: k };
  }
  return { kind: '', at: last };
}

export function readShapeLifts(lines: string): ShapeLifts {
  const atoms = newAtoms(false);
  const odds = new Map<number, readonly number[]>();
  for (const line of lines.split('\n')) {
    const [feature = '', ...numbers] = line.split(' ');
    const key = keyOfName(shapeGroups, atoms, feature);
    if (key === undefined || numbers.length < 5) continue;
    const [seen = 0, found = 0, expectedFound = 0, exact = 0, expectedExact = 0] = numbers.map(Number);
    const isFound = liftOf({ seen, found, expected: expectedFound });
    odds.set(key, [isFound, liftOf({ seen, found: exact, expected: expectedExact })]);
  }
  return { atoms, odds: keyTable(odds, 2) };
}

export function writeShapeLifts(counts: ReadonlyMap<number, ShapeLiftCount>, atoms: Atoms): string {
  return [...counts]
    .filter(([, { seen }]) => seen >= leastSeen)
    .map(([key, count]) => [nameOfKey(shapeGroups, atoms, key), count] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, { seen, found, expectedFound, exact, expectedExact }]) =>
      [feature, seen, found, expectedFound.toFixed(1), exact, expectedExact.toFixed(1)].join(' '),
    )
    .join('\n');
}
