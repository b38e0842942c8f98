/**
 * The notation in which forms are written, and its translation into a regular expression over scanned tokens.
 *
 *     the? ORDINAL<n> HYPHEN? quarter (of YEAR<year>)?
 *
 * A lower-case word or a sign is itself, an upper-case word a class of `vocabulary.ts` or a shorthand of
 * `forms/shorthands.ts`, `?` makes what stands before it optional, `|` and brackets choose, `<name>` captures, `{0,2}`
 * repeats; START and END are the ends of the sentence.
 */
import { classCodes, literalCode } from './vocabulary.ts';

export interface Pattern {
  /** Global, with indices. Compiled when it is first needed: a text meets few of all forms. */
  readonly expression: () => RegExp;
  /** Where none of these code units stands, the pattern cannot match: the smallest set that every match needs one of. */
  readonly keys: readonly number[];
}

/** What may stand around a match, in the same notation. */
export interface Around {
  readonly after?: string;
  readonly notAfter?: string;
  readonly before?: string;
  readonly notBefore?: string;
}

interface Part {
  readonly source: string;
  readonly keys: readonly number[] | null;
  /** The part is one token, which is one of the keys. */
  readonly single: boolean;
}

/** Shorthands may use shorthands that stand before them. */
export function createNotation(shorthands: readonly (readonly [name: string, pattern: string])[]) {
  const known = new Map<string, Part>();
  const translate = (notation: string): Part => read(notation, known);
  for (const [name, pattern] of shorthands) known.set(name, translate(pattern));

  const side = (opening: string, notation: string | undefined): string =>
    notation === undefined ? '' : `(?${opening}${translate(notation).source})`;

  return (pattern: string, around: Around = {}): Pattern => {
    // All words must be known before the first text is scanned: "Super Tuesday" is no Tuesday the first time either.
    const { source, keys } = translate(pattern);
    const before = `${side('<=', around.after)}${side('<!', around.notAfter)}`;
    const after = `${side('=', around.before)}${side('!', around.notBefore)}`;
    let expression: RegExp | undefined;
    return {
      keys: keys ?? [],
      expression: () => (expression ??= new RegExp(`${before}(?:${source})${after}`, 'dg')),
    };
  };
}

/** Reads the notation by descent: choices of sequences of atoms. */
function read(notation: string, known: ReadonlyMap<string, Part>): Part {
  const atoms = notation.match(/\(|\)|\||\?|\{\d,\d\}|<\w+>|[^\s()|?{}<>]+/g) ?? [];
  let at = 0;

  const choice = (): Part => {
    const branches = [sequence()];
    while (atoms[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 ? branches[0]! : either(branches);
  };

  const sequence = (): Part => {
    const items: Part[] = [];
    for (let atom = atoms[at]; atom !== undefined && atom !== ')' && atom !== '|'; atom = atoms[at]) {
      at++;
      let item = atom === '(' ? choice() : (known.get(atom) ?? one(atom));
      if (atom === '(') at++; // the closing bracket
      const name = /^<(\w+)>$/.exec(atoms[at] ?? '')?.[1];
      if (name !== undefined) at++;
      const bracketed = item.single ? item.source : `(?:${item.source})`;
      let source = name === undefined ? bracketed : `(?<${name}>${item.source})`;
      const repeat = atoms[at] ?? '';
      if (repeat === '?' || repeat.startsWith('{')) {
        at++;
        source += repeat;
        item = { source, keys: repeat.startsWith('{1') ? item.keys : null, single: false };
      } else {
        item = { source, keys: item.keys, single: item.single && name === undefined };
      }
      items.push(item);
    }
    if (items.length === 1) return items[0]!;
    let keys: readonly number[] | null = null;
    for (const item of items)
      if (item.keys !== null && (keys === null || item.keys.length < keys.length)) keys = item.keys;
    return { source: items.map((item) => item.source).join(''), keys, single: false };
  };
  return choice();
}

/** Branches of one token each are one set of tokens: `in | since | by`. */
function either(branches: readonly Part[]): Part {
  const keys = branches.some((branch) => branch.keys === null) ? null : branches.flatMap((branch) => branch.keys ?? []);
  if (keys !== null && branches.every((branch) => branch.single)) return { source: tokenSet(keys), keys, single: true };
  return { source: branches.map((branch) => branch.source).join('|'), keys, single: false };
}

function one(atom: string): Part {
  if (atom === 'START') return { source: '^', keys: null, single: false };
  if (atom === 'END') return { source: '$', keys: null, single: false };
  const keys = /^[A-Z]/.test(atom) ? classCodes(atom) : [literalCode(atom)];
  if (keys === undefined) throw new Error(`No class of words is called ${atom}`);
  return { source: tokenSet(keys), keys, single: true };
}

/** A set of code units, with ranges: code units above U+0100 need no escapes in an expression. */
function tokenSet(keys: readonly number[]): string {
  if (keys.length === 1) return String.fromCharCode(keys[0]!);
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  let source = '';
  for (let i = 0; i < sorted.length; i++) {
    const first = sorted[i]!;
    while (sorted[i + 1] === sorted[i]! + 1) i++;
    const last = sorted[i]!;
    source += String.fromCharCode(first) + (last === first ? '' : `-${String.fromCharCode(last)}`);
  }
  return `[${source}]`;
}
