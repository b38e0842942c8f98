/**
 * The full YAML parser behind a guard: what a sidecar may not hold (references, anchors, tags, merge keys, deep nesting, a key
 * twice) is a problem with its place, and what the parser says is put into the words of somebody who writes YAML by hand.
 */
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, type Node, type YAMLError } from 'yaml';
import type { Value } from '../sidecar/annotation.ts';
import type { Reason } from '../../analysis/article.ts';
import { because } from '../../analysis/reason.ts';
import { problemAt, type Problem } from '../problem.ts';
import { lineEnd } from './outline.ts';

export interface Parsed {
  readonly value: Value;
  readonly problems: Problem[];
  readonly plain: boolean;
}

const errorLimit = 20;

/** Never throws. `plain` is false where the text was not parsed at all. */
export function parseGuarded(text: string): Parsed {
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
