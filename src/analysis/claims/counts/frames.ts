/**
 * Frames: how often a cue with this lemma and this construction had this stretch as its content. Counted in training
 * (`frames.data.ts`), with hand-made rows for what the corpus lacks (`handFrames.ts`) in the same table.
 */
import type { Candidate, CandidateKind } from '../candidates/candidate.ts';

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
export type FrameCounts = ReadonlyMap<string, Frame>;

/** The same for looking up: by lemma, then by signature. */
export interface Frames {
  /** Of verbs and adjectives. */
  readonly lemmas: ReadonlyMap<string, LemmaFrames>;
  readonly nouns: ReadonlyMap<string, LemmaFrames>;
  readonly constructions: Readonly<Record<CandidateKind, ReadonlyMap<string, Frame>>>;
}

interface LemmaFrames {
  readonly all: Frame | undefined;
  readonly bySignature: ReadonlyMap<string, Frame>;
}

/** From narrow to wide: lemma and construction, lemma, construction. */
export interface FrameRows {
  readonly pair: Frame | undefined;
  readonly lemma: Frame | undefined;
  readonly construction: Frame | undefined;
}

export interface Estimate {
  /** Probability that this is a claim with about this content. */
  readonly found: number;
  readonly exact: number;
}

/** How many sightings of the wider key a narrower key is mixed with. */
const lemmaPrior = 4;
const pairPrior = 2;

const nounMark = 'n:';

function lemmaKey(kind: CandidateKind, lemma: string): string {
  return kind === 'noun' ? nounMark + lemma : lemma;
}

/** The keys under which a candidate is counted, from narrow to wide. */
export function keysOf({
  kind,
  lemma,
  signature,
}: Pick<Candidate, 'kind' | 'lemma' | 'signature'>): [string, string, string] {
  const key = lemmaKey(kind, lemma);
  return [`${key}#${signature}`, `${key}#`, `${kind}##${signature}`];
}

export function indexFrames(counts: FrameCounts): Frames {
  const lemmas = new Map<string, { all: Frame | undefined; bySignature: Map<string, Frame> }>();
  const nouns: typeof lemmas = new Map();
  const constructions = { verb: new Map<string, Frame>(), adjective: new Map(), noun: new Map() };
  for (const [key, frame] of counts) {
    const at = key.indexOf('#');
    const lemma = key.slice(0, at);
    if (key[at + 1] === '#') {
      constructions[lemma as CandidateKind].set(key.slice(at + 2), frame);
      continue;
    }
    const [table, word] = lemma.startsWith(nounMark) ? [nouns, lemma.slice(nounMark.length)] : [lemmas, lemma];
    let entry = table.get(word);
    if (!entry) table.set(word, (entry = { all: undefined, bySignature: new Map() }));
    if (at + 1 === key.length) entry.all = frame;
    else entry.bySignature.set(key.slice(at + 1), frame);
  }
  return { lemmas, nouns, constructions };
}

export function rowsOf({ lemmas, nouns, constructions }: Frames, { kind, lemma, signature }: Candidate): FrameRows {
  const entry = (kind === 'noun' ? nouns : lemmas).get(lemma);
  return {
    pair: entry?.bySignature.get(signature),
    lemma: entry?.all,
    construction: constructions[kind].get(signature),
  };
}

/** What is counted: lemmas that are a cue less often teach nothing. */
export const countedRate = 0.1;
/** What is read: of the candidates of lemmas that are a cue less often one in a hundred is kept. */
const readRate = 0.17;

/** A lemma that was seen often and was hardly ever a cue: no construction makes it one. */
export function isHardlyCue({ lemmas, nouns }: Frames, kind: CandidateKind, lemma: string, rate = readRate): boolean {
  const frame = (kind === 'noun' ? nouns : lemmas).get(lemma)?.all;
  return frame !== undefined && (frame.cues + 1) / (frame.seen + 4) < rate;
}

/** Backed off: lemma and construction, then lemma, then construction alone. */
export function estimate({ pair, lemma, construction }: FrameRows, shape: string): Estimate {
  const narrow = pair?.shapes.get(shape);
  const middle = lemma?.shapes.get(shape);
  const wide = construction?.shapes.get(shape);
  const found = backOff(narrow?.found, narrow, middle?.found, middle, wide?.found, wide);
  return { found, exact: backOff(narrow?.exact, narrow, middle?.exact, middle, wide?.exact, wide) };
}

/** Of each row what is counted, and the row. */
function backOff(
  inPair = 0,
  pair: ShapeCount | undefined,
  ofLemma = 0,
  lemma: ShapeCount | undefined,
  inConstruction = 0,
  construction: ShapeCount | undefined,
): number {
  const wide = construction ? (inConstruction + 0.25) / (construction.seen + 1) : 0.25;
  const middle = lemma ? (ofLemma + lemmaPrior * wide) / (lemma.seen + lemmaPrior) : wide;
  return pair ? (inPair + pairPrior * middle) / (pair.seen + pairPrior) : middle;
}

/** One line a key: `say#ct 812 790 C:812,770,640 CE:812,700,510`. */
export function writeFrames(frames: FrameCounts): string {
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

/** The shapes of a key are read when they are first asked for: most lemmas are in no article, and opening one must not wait for all. */
export function readFrames(lines: string, into = new Map<string, Frame>()): Map<string, Frame> {
  for (const line of lines.split('\n')) {
    const [, key, seen, cues, shapes = ''] = /^(\S+) (\d+) (\d+)(?: (.*))?$/.exec(line.trim()) ?? [];
    if (key === undefined) continue;
    const frame = into.get(key);
    if (frame) {
      frame.seen += Number(seen);
      frame.cues += Number(cues);
      addShapes(frame.shapes, shapes);
    } else into.set(key, new ReadFrame(Number(seen), Number(cues), shapes));
  }
  return into;
}

class ReadFrame implements Frame {
  seen: number;
  cues: number;
  readonly #written: string;
  #shapes: Map<string, ShapeCount> | undefined;

  constructor(seen: number, cues: number, shapes: string) {
    this.seen = seen;
    this.cues = cues;
    this.#written = shapes;
  }

  get shapes(): Map<string, ShapeCount> {
    return (this.#shapes ??= addShapes(new Map(), this.#written));
  }
}

/** `C:812,770,640 CE:812,700,510` */
function addShapes(shapes: Map<string, ShapeCount>, written: string): Map<string, ShapeCount> {
  if (written === '') return shapes;
  for (const entry of written.split(' ')) {
    const [name, counts] = entry.split(':') as [string, string];
    const [n, found, exact] = counts.split(',').map(Number) as [number, number, number];
    const count = shapes.get(name) ?? { seen: 0, found: 0, exact: 0 };
    shapes.set(name, { seen: count.seen + n, found: count.found + found, exact: count.exact + exact });
  }
  return shapes;
}
