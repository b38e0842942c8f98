/**
 * Reads a YAML map of records piece by piece. Never throws, and takes bounded time and memory whatever the bytes are:
 * no aliases, tags, merge keys or directives, no deep nesting, no huge files; each is a problem that says what to do.
 */
import { because } from '../../analysis/reason.ts';
import type { Fields, Value } from '../sidecar/annotation.ts';
import { movedProblem, problemAt, type Problem } from '../problem.ts';
import { guardText, sizeLimit } from './guardText.ts';
import { atOnce, type InSteps } from '../inSteps.ts';
import { firstIndent, lineEnd, splitInSteps, type Entry } from './outline.ts';
import { parseGuarded } from './parseGuarded.ts';
import { readChanged } from './readChanged.ts';
import { readPlain } from './readPlain.ts';
import { isFields, recordsById } from './value.ts';

export interface YamlRead {
  readonly text: string;
  /** What could be read; an unreadable record is absent. Keys in the file's order. */
  readonly value: Fields;
  readonly problems: readonly Problem[];
  /** Whether an edit can be spliced in. False with any error, and where the form rules it out. */
  readonly editable: boolean;
  readonly top: readonly TopEntry[];
  /** Piece of text → its value, so that the next version of the file reads only what differs. */
  readonly pieces: ReadonlyMap<string, Value>;
}

/** A key of the file; `records` where its value is a block map. */
export interface TopEntry extends Entry {
  readonly records: readonly Entry[] | null;
}

/** Bytes that the full parser may see: at its worst a second or two of work. What we write ourselves does not count. */
const parserBudget = 400_000;
const problemLimit = 50;
/** A larger file is not given to the full parser whole for the sake of a broken record: a tenth of a second at every key that mends it. */
const wholeLimit = 40_000;

export function readYaml(text: string, previous?: YamlRead): YamlRead {
  return atOnce(readYamlInSteps(text, previous));
}

/** As `readYaml`, record by record. */
export function* readYamlInSteps(text: string, previous?: YamlRead): InSteps<YamlRead> {
  if (previous?.text === text) return previous;
  const changed = previous && text.length <= sizeLimit ? readChanged(text, previous, readRecord) : null;
  return changed ?? (yield* readAll(text, previous));
}

/** By itself, where it has one meaning. */
function readRecord(piece: string, key: string): Value | undefined {
  const plain = readPlain(piece);
  if (plain !== undefined) return ownValue(plain, key);
  const parsed = parseGuarded(piece);
  return parsed.plain && parsed.problems.length === 0 ? ownValue(parsed.value, key) : undefined;
}

function* readAll(text: string, previous?: YamlRead): InSteps<YamlRead> {
  const guard = guardText(text);
  if (guard) return { text, value: {}, problems: [guard], editable: false, top: [], pieces: new Map() };
  const top = yield* outlineTop(text);
  if (!top) return readWhole(text, []);
  const problems: Problem[] = [];
  const pieces = new Map<string, Value>();
  const value: Record<string, Value> = {};
  const broken: Problem[] = [];
  let budget = parserBudget;
  const readPiece = (entry: Entry): Value | undefined => {
    const piece = text.slice(entry.start, entry.end);
    const known = previous?.pieces.get(piece) ?? pieces.get(piece);
    if (known !== undefined) {
      pieces.set(piece, known);
      return known;
    }
    let read = readPlain(piece);
    if (read === undefined) {
      budget -= piece.length;
      if (budget < 0) return undefined;
      const parsed = parseGuarded(piece);
      for (const problem of parsed.problems) broken.push(movedProblem(problem, text, entry.start, entry.end));
      if (!parsed.plain || parsed.problems.length > 0) return undefined;
      read = parsed.value;
    }
    const held = ownValue(read, entry.key);
    if (held !== undefined) pieces.set(piece, held);
    return held;
  };
  /** Whether reading goes on behind a piece that could not be read. */
  const goesOn = () => text.length > wholeLimit && budget >= 0 && broken.length > 0 && broken.length < problemLimit;
  for (const entry of top) {
    if (Object.hasOwn(value, entry.key)) return readWhole(text, [duplicate(text, entry)]);
    if (entry.records) {
      const map = recordsById();
      for (const record of entry.records) {
        if (Object.hasOwn(map, record.key)) {
          problems.push(duplicate(text, record));
          continue;
        }
        const read = readPiece(record);
        yield;
        if (read !== undefined) map[record.key] = read;
        else if (!goesOn()) return unreadable(text, value, problems, broken, budget, pieces);
      }
      value[entry.key] = map;
    } else {
      const read = readPiece(entry);
      if (read !== undefined) value[entry.key] = read;
      else if (!goesOn()) return unreadable(text, value, problems, broken, budget, pieces);
    }
  }
  if (broken.length > 0) return unreadable(text, value, problems, broken, budget, pieces);
  return { text, value, problems, editable: problems.length === 0, top, pieces };
}

/** As little of a broken file is used as of one that the parser gave up on; what was read of it need not be read again when it is mended. */
function unreadable(
  text: string,
  value: Fields,
  found: readonly Problem[],
  broken: readonly Problem[],
  budget: number,
  pieces: ReadonlyMap<string, Value>,
): YamlRead {
  if (broken.length > 0 && text.length > wholeLimit) {
    const problems = [...found, ...broken].sort((a, b) => a.start - b.start).slice(0, problemLimit);
    return { text, value: {}, problems, editable: false, top: [], pieces };
  }
  return budget < 0 ? tooIrregular(text, value) : readWhole(text, found);
}

/** The file's keys, or null when it is not a plain block map from its first column on. */
function* outlineTop(text: string): InSteps<TopEntry[] | null> {
  const from = prologueEnd(text);
  if (startsDocument(text, from) || (text.includes('\r') && /\r(?!\n)/.test(text))) return null;
  const entries = yield* splitInSteps(text, from, text.length, 0);
  if (!entries) return null;
  const top: TopEntry[] = [];
  for (const entry of entries) top.push({ ...entry, records: yield* recordsOf(text, entry) });
  return top;
}

/** A line that begins another document, ends one, or is a directive. */
function startsDocument(text: string, from: number): boolean {
  return ['---', '...', '%'].some((sign) => text.startsWith(sign, from) || text.includes(`\n${sign}`, from));
}

/** A byte order mark and a lone `---` at the start are let stand. */
function prologueEnd(text: string): number {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const match = /^---[ \t]*\r?\n/.exec(text.slice(start, start + 64));
  return start + (match?.[0].length ?? 0);
}

function* recordsOf(text: string, entry: Entry): InSteps<Entry[] | null> {
  const below = lineEnd(text, entry.start);
  if (!/^[ ]*(?:#.*)?\r?\n?$/.test(text.slice(entry.value, below)) || below >= entry.end) return null;
  const indent = firstIndent(text, below, entry.end);
  return indent === null || indent === 0 ? null : yield* splitInSteps(text, below, entry.end, indent);
}

/** Everything at once by the full parser: for places and words of errors, and for forms that cannot be cut. */
function readWhole(text: string, found: readonly Problem[]): YamlRead {
  if (text.length > parserBudget) return tooIrregular(text, {});
  const { value, problems } = parseGuarded(text);
  const all = [...found, ...problems];
  const fields = isFields(value) ? value : {};
  if (!isFields(value) && value !== null && all.length === 0) {
    all.push(
      problemAt(text, 0, 1, 'error', 'not-a-map', because('The file must hold keys and values, such as "version: 1"')),
    );
  }
  if (all.length === 0 && value !== null) {
    const what = because(
      'The file can be read, but not edited in this form: write each key on a line of its own, without braces',
    );
    all.push(problemAt(text, 0, 1, 'error', 'not-editable', what));
  }
  return {
    text,
    value: fields,
    problems: all.slice(0, problemLimit),
    editable: value === null && all.length === 0,
    top: [],
    pieces: new Map(),
  };
}

function tooIrregular(text: string, value: Fields): YamlRead {
  const what = because(
    'The file is too large to be read in this form: write one "key: value" a line, text in double quotes',
  );
  return {
    text,
    value,
    problems: [problemAt(text, 0, 1, 'error', 'too-irregular', what)],
    editable: false,
    top: [],
    pieces: new Map(),
  };
}

function duplicate(text: string, entry: Entry): Problem {
  const at = entry.start + entry.indent;
  return problemAt(
    text,
    at,
    entry.value,
    'error',
    'duplicate-key',
    because('The key "{0}" stands twice: join the two, or give one another id', entry.key),
  );
}

function ownValue(value: Value, key: string): Value | undefined {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
