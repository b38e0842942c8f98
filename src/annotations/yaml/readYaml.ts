/**
 * Reads a YAML map of records piece by piece. Never throws, and takes bounded time and memory whatever the bytes are:
 * no aliases, tags, merge keys or directives, no deep nesting, no huge files; each is a problem that says what to do.
 */
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml';
import type { Reason } from '../../analysis/article.ts';
import { because } from '../../analysis/reason.ts';
import type { Fields, Value } from '../annotation.ts';
import { problemAt, type Problem } from '../problem.ts';
import { firstIndent, lineEnd, splitEntries, type Entry } from './outline.ts';
import { readChanged } from './readChanged.ts';
import { readPlain } from './readPlain.ts';
import { isFields } from './value.ts';

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
export const sizeLimit = 16_000_000;
const problemLimit = 50;

export function readYaml(text: string, previous?: YamlRead): YamlRead {
  if (previous?.text === text) return previous;
  const changed = previous && text.length <= sizeLimit ? readChanged(text, previous, readRecord) : null;
  return changed ?? readAll(text, previous);
}

/** By itself, where it has one meaning. */
function readRecord(piece: string, key: string): Value | undefined {
  const plain = readPlain(piece);
  if (plain !== undefined) return ownValue(plain, key);
  const parsed = parseGuarded(piece);
  return parsed.plain && parsed.problems.length === 0 ? ownValue(parsed.value, key) : undefined;
}

function readAll(text: string, previous?: YamlRead): YamlRead {
  const guard = guardText(text);
  if (guard) return { text, value: {}, problems: [guard], editable: false, top: [], pieces: new Map() };
  const top = outlineTop(text);
  if (!top) return readWhole(text, []);
  const problems: Problem[] = [];
  const pieces = new Map<string, Value>();
  const value: Record<string, Value> = {};
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
      if (!parsed.plain || parsed.problems.length > 0) return undefined;
      read = parsed.value;
    }
    const held = ownValue(read, entry.key);
    if (held !== undefined) pieces.set(piece, held);
    return held;
  };
  for (const entry of top) {
    if (Object.hasOwn(value, entry.key)) return readWhole(text, [duplicate(text, entry)]);
    if (entry.records) {
      const map: Record<string, Value> = {};
      for (const record of entry.records) {
        if (Object.hasOwn(map, record.key)) {
          problems.push(duplicate(text, record));
          continue;
        }
        const read = readPiece(record);
        if (read === undefined) return budget < 0 ? tooIrregular(text, value) : readWhole(text, problems);
        map[record.key] = read;
      }
      value[entry.key] = map;
    } else {
      const read = readPiece(entry);
      if (read === undefined) return budget < 0 ? tooIrregular(text, value) : readWhole(text, problems);
      value[entry.key] = read;
    }
  }
  return { text, value, problems, editable: problems.length === 0, top, pieces };
}

/** The file's keys, or null when it is not a plain block map from its first column on. */
function outlineTop(text: string): TopEntry[] | null {
  const from = prologueEnd(text);
  if (startsDocument(text, from) || (text.includes('\r') && /\r(?!\n)/.test(text))) return null;
  const entries = splitEntries(text, from, text.length, 0);
  return entries?.map((entry) => ({ ...entry, records: recordsOf(text, entry) })) ?? null;
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

function recordsOf(text: string, entry: Entry): Entry[] | null {
  const below = lineEnd(text, entry.start);
  if (!/^[ ]*(?:#.*)?\r?\n?$/.test(text.slice(entry.value, below)) || below >= entry.end) return null;
  const indent = firstIndent(text, below, entry.end);
  return indent === null || indent === 0 ? null : splitEntries(text, below, entry.end, indent);
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

interface Parsed {
  readonly value: Value;
  readonly problems: Problem[];
  readonly plain: boolean;
}

const errorLimit = 20;

function parseGuarded(text: string): Parsed {
  const failed = (problem: Problem): Parsed => ({ value: null, problems: [problem], plain: false });
  const deep = depthProblem(text);
  if (deep) return failed(deep);
  try {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { uniqueKeys: false, lineCounter, prettyErrors: false, logLevel: 'silent' });
    const problems = document.errors.slice(0, errorLimit).map((error) => {
      const many = error.code === 'MULTIPLE_DOCS';
      const what = many
        ? because('There may be only one document in the file: remove this "---"')
        : mistakeIn(error.message);
      const [start, end] = placeOf(error, text);
      return problemAt(text, start, end, 'error', many ? 'several-documents' : 'not-yaml', what);
    });
    const root = document.contents as Node | null;
    walk(root, text, problems, 0);
    const safe = problems.every(({ code }) => code === 'duplicate-key' || code === 'tag');
    const value: unknown = safe ? document.toJS({ maxAliasCount: 0 }) : null;
    return { value: (value ?? null) as Value, problems: oneALine(problems).slice(0, errorLimit), plain: true };
  } catch (error) {
    const words = error instanceof Error ? error.message.split('\n')[0]! : 'unknown';
    return failed(
      problemAt(text, 0, 1, 'error', 'not-yaml', because('This is not valid YAML: {0}', words.slice(0, 200))),
    );
  }
}

/** What the parser says, in the words of somebody who writes YAML by hand. */
const mistakes: readonly (readonly [RegExp, Reason])[] = [
  [/^Missing closing /, because('This is not valid YAML: the text in quotes is never closed')],
  [/^Flow map .*end with a \}/, because('This is not valid YAML: the "{" is never closed')],
  [/^Flow sequence .*end with a \]/, because('This is not valid YAML: the "[" is never closed')],
  [
    /^All mapping items must start at the same column/,
    because('This is not valid YAML: this line stands further in or out than those beside it'),
  ],
  [
    /^Implicit keys need to be on a single line|^Implicit map keys need/,
    because('This is not valid YAML: a key ends with a colon and a space'),
  ],
  [/^Unexpected scalar at node end/, because('This is not valid YAML: there are words behind the end of a value')],
  [
    /^Nested mappings are not allowed in compact/,
    because('This is not valid YAML: a colon and a space in a value: put the value in quotes'),
  ],
  [
    /^Tabs are not allowed as indentation/,
    because('This is not valid YAML: lines are indented with spaces, not with tabs'),
  ],
];

function mistakeIn(message: string): Reason {
  const [line = ''] = message.split('\n');
  return mistakes.find(([form]) => form.test(line))?.[1] ?? because('This is not valid YAML: {0}', line);
}

/** One mistake makes the parser stumble several times. */
function oneALine(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, i) =>
      problem.code !== 'not-yaml' ||
      problems.findIndex(({ code, line }) => code === problem.code && line === problem.line) === i,
  );
}

/** What was never closed is noticed where something else begins, a line late or at the file's end: it is shown where it should have ended. */
function placeOf({ code, message, pos: [start, end] }: YAMLError, text: string): [start: number, end: number] {
  const unclosed = /^(?:Missing closing|Flow (?:map|sequence))/.test(message) || code === 'MISSING_CHAR';
  const last = unclosed ? text.slice(0, start).trimEnd().length : start;
  return last < start && last > 0 ? [last - 1, last] : [start, end];
}

/** What YAML allows and a sidecar does not: each could mean something else to another program, or grow without bound. */
function walk(node: unknown, text: string, problems: Problem[], depth: number): void {
  if (problems.length >= errorLimit || typeof node !== 'object' || node === null || depth > nestingLimit) return;
  const [start = 0, end = 1] = (node as Node).range ?? [];
  const report = (code: string, what: Reason) => problems.push(problemAt(text, start, end, 'error', code, what));
  if (isAlias(node)) {
    report('alias', because('References (*{0}) are not supported: write the value out', node.source));
    return;
  }
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor !== undefined)
    report('anchor', because('Anchors (&{0}) are not supported: write the value out', node.anchor));
  if (node.tag !== undefined && !implicitTags.has(node.tag))
    report('tag', because('Tags ({0}) are not supported: remove it', node.tag));
  if (isMap(node)) {
    const keys = new Set<unknown>();
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      const name = isScalar(key) ? key.value : undefined;
      const [from = start, to = start + 1] = key?.range ?? [];
      const atKey = (code: string, what: Reason) => problems.push(problemAt(text, from, to, 'error', code, what));
      if (typeof name !== 'string') atKey('key', because('A key must be text: put it in quotes'));
      else if (name === '<<') atKey('merge-key', because('Merge keys (<<) are not supported: write the values out'));
      else if (name === '__proto__') atKey('key', because('The key "{0}" cannot be used', name));
      else if (keys.has(name))
        atKey('duplicate-key', because('The key "{0}" stands twice: join the two, or give one another id', name));
      keys.add(name);
      walk(key, text, problems, depth + 1);
      walk(pair.value, text, problems, depth + 1);
    }
  } else if (isCollection(node)) for (const item of node.items) walk(item, text, problems, depth + 1);
}

const implicitTags = new Set(['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str']);
const nestingLimit = 32;

/** The parser calls itself for each level, so levels are counted before it sees them. */
function depthProblem(text: string): Problem | null {
  let flow = 0;
  let lineStart = true;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) {
      lineStart = true;
      dashes = 0;
      continue;
    }
    if (c === 91 || c === 123) flow++;
    else if ((c === 93 || c === 125) && flow > 0) flow--;
    else if (lineStart && (c === 45 || c === 63 || c === 58)) dashes++;
    else if (c !== 32 && c !== 9) lineStart = false;
    if (flow > nestingLimit || dashes > nestingLimit) return tooDeep(text, i);
  }
  return indentDepth(text);
}

function indentDepth(text: string): Problem | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at = lineEnd(text, at)) {
    let column = 0;
    while (text.charCodeAt(at + column) === 32) column++;
    const first = text[at + column];
    if (first === undefined || first === '\n' || first === '\r') continue;
    while (open.length > 0 && open.at(-1)! >= column) open.pop();
    open.push(column);
    if (open.length > nestingLimit) return tooDeep(text, at);
  }
  return null;
}

function tooDeep(text: string, at: number): Problem {
  return problemAt(
    text,
    at,
    at + 1,
    'error',
    'too-deep',
    because('More than {0} levels of nesting: nothing in this file needs so many', nestingLimit),
  );
}

const markSigns = ['<<<<<<<', '=======', '>>>>>>>', '|||||||'];
const markPattern = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m;

function guardText(text: string): Problem | null {
  if (text.length > sizeLimit) return tooLarge(text);
  const marks = markSigns.some((sign) => text.includes(sign)) ? markPattern.exec(text) : null;
  if (marks) {
    const what = because(
      'Two versions of this file were merged and left marks: choose Merge Annotations by Id, or resolve them by hand',
    );
    return problemAt(text, marks.index, lineEnd(text, marks.index), 'error', 'conflict-marks', what);
  }
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text); // eslint-disable-line no-control-regex
  if (!control) return null;
  return problemAt(
    text,
    control.index,
    control.index + 1,
    'error',
    'control-character',
    because('A control character stands here: the file may be damaged, or is not text'),
  );
}

function tooLarge(text: string): Problem {
  return problemAt(
    text.slice(0, 1),
    0,
    1,
    'error',
    'too-large',
    because('The file is larger than {0} MB and is not read', sizeLimit / 1_000_000),
  );
}

function ownValue(value: Value, key: string): Value | undefined {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
