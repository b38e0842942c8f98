/**
 * Frames: how often a cue with this lemma and this construction had this stretch as its content. Counted in training
 * (`frames.data.ts`), with hand-made rows for what the corpus lacks (`handFrames.ts`) in the same table.
 */
import type { Candidate, CandidateKind } from './candidate.ts';

/** Of `seen` candidates with this shape, `found` were claims with (about) this content, `exact` to the word. */
export interface ShapeCount {
  seen: number;
  found: number;
  exact: number;
}

export interface Frame {
  /** Candidates with this key, and how many of them were cues at all. */
  seen: number;
  cues: number;
  readonly shapes: Map<string, ShapeCount>;
}

/** Keys: `say#ct` lemma and signature, `say#` lemma, `verb##ct` kind and signature. Nouns are `n:plan#…`. */
export type Frames = ReadonlyMap<string, Frame>;

export interface Estimate {
  /** Probability that this is a claim with about this content. */
  readonly found: number;
  readonly exact: number;
}

/** How many sightings of the wider key a narrower key is mixed with. */
const lemmaPrior = 4;
const pairPrior = 2;

export function lemmaKey(kind: CandidateKind, lemma: string): string {
  return kind === 'noun' ? `n:${lemma}` : lemma;
}

export function keysOf({
  kind,
  lemma,
  signature,
}: Pick<Candidate, 'kind' | 'lemma' | 'signature'>): [string, string, string] {
  const key = lemmaKey(kind, lemma);
  return [`${key}#${signature}`, `${key}#`, `${kind}##${signature}`];
}

/** Backed off: lemma and construction, then lemma, then construction alone. */
export function estimate(frames: readonly (Frame | undefined)[], shape: string): Estimate {
  const [pair, lemma, construction] = frames.map((frame) => frame?.shapes.get(shape));
  const backOff = (count: 'found' | 'exact'): number => {
    const wide = ((construction?.[count] ?? 0) + 0.25) / ((construction?.seen ?? 0) + 1);
    const middle = ((lemma?.[count] ?? 0) + lemmaPrior * wide) / ((lemma?.seen ?? 0) + lemmaPrior);
    return ((pair?.[count] ?? 0) + pairPrior * middle) / ((pair?.seen ?? 0) + pairPrior);
  };
  return { found: backOff('found'), exact: backOff('exact') };
}

export function framesOf(frames: Frames, candidate: Candidate): (Frame | undefined)[] {
  return keysOf(candidate).map((key) => frames.get(key));
}

/** The likeliest content of a candidate. */
export function bestShape(frames: Frames, candidate: Candidate): { shape: string; found: number; exact: number } {
  const rows = framesOf(frames, candidate);
  let best = { shape: '', found: 0, exact: 0 };
  let score = -1;
  for (const shape of candidate.shapes.keys()) {
    const { found, exact } = estimate(rows, shape);
    if (found + 0.3 * exact > score) {
      score = found + 0.3 * exact;
      best = { shape, found, exact };
    }
  }
  return best;
}

/** One line a key: `say#ct 812 790 C:812,770,640 CE:812,700,510`. */
export function writeFrames(frames: Frames): string {
  return [...frames]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { seen, cues, shapes }]) =>
      [
        key,
        seen,
        cues,
        ...[...shapes]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, c]) => `${name}:${c.seen},${c.found},${c.exact}`),
      ].join(' '),
    )
    .join('\n');
}

export function readFrames(lines: string, into = new Map<string, Frame>()): Map<string, Frame> {
  for (const line of lines.split('\n')) {
    const [key, seen, cues, ...shapes] = line.trim().split(' ');
    if (!key || seen === undefined) continue;
    const frame = into.get(key) ?? { seen: 0, cues: 0, shapes: new Map<string, ShapeCount>() };
    frame.seen += Number(seen);
    frame.cues += Number(cues);
    for (const entry of shapes) {
      const [name, counts] = entry.split(':') as [string, string];
      const [n, found, exact] = counts.split(',').map(Number) as [number, number, number];
      const count = frame.shapes.get(name) ?? { seen: 0, found: 0, exact: 0 };
      frame.shapes.set(name, { seen: count.seen + n, found: count.found + found, exact: count.exact + exact });
    }
    into.set(key, frame);
  }
  return into;
}
