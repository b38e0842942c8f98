/**
 * The notation in which forms are written, and its translation into a regular expression over scanned tokens.
 *
 *     the? ORDINAL<n> HYPHEN? quarter (of YEAR<year>)?
 *
 * A lower-case word or a sign is itself, an upper-case word a class of `vocabulary.ts` or a shorthand of `shorthands`,
 * `?` makes what stands before it optional, `|` and brackets choose, `<name>` captures, `{0,2}` repeats; START and END are
 * the ends of the sentence.
 */
import { classCodes, literalCode } from './vocabulary.ts';

export interface Pattern {
  readonly expression: RegExp;
  /** Where none of these code units stands, the pattern cannot match: the smallest set that every match needs one of. */
  readonly keys: readonly number[];
}

interface Part {
  readonly source: string;
  readonly keys: readonly number[] | null;
}

/** @param after what must stand before the match, `notAfter` what may not; `before` and `notBefore` likewise what follows. */
export function compilePattern(
  pattern: string,
  shorthands: ReadonlyMap<string, string>,
  around: { after?: string; notAfter?: string; before?: string; notBefore?: string } = {},
): Pattern {
  const translate = (notation: string): Part => {
    const atoms = expand(notation, shorthands).match(/\(|\)|\||\?|\{\d,\d\}|<\w+>|[^\s()|?{}<>]+/g) ?? [];
    let at = 0;

    const choice = (): Part => {
      const branches = [sequence()];
      while (atoms[at] === '|') {
        at++;
        branches.push(sequence());
      }
      const keys = branches.some((branch) => branch.keys === null)
        ? null
        : branches.flatMap((branch) => branch.keys ?? []);
      return { source: branches.map((branch) => branch.source).join('|'), keys };
    };

    const sequence = (): Part => {
      let source = '';
      let keys: readonly number[] | null = null;
      for (let atom = atoms[at]; atom !== undefined && atom !== ')' && atom !== '|'; atom = atoms[at]) {
        at++;
        let item: Part;
        if (atom === '(') {
          item = choice();
          at++; // the closing bracket
        } else {
          item = one(atom);
        }
        let { source: text, keys: itemKeys } = item;
        const name = /^<(\w+)>$/.exec(atoms[at] ?? '')?.[1];
        if (name !== undefined) at++;
        text = name === undefined ? (atom === '(' ? `(?:${text})` : text) : `(?<${name}>${text})`;
        const repeat = atoms[at] ?? '';
        if (repeat === '?' || repeat.startsWith('{')) {
          at++;
          text = `(?:${text})${repeat}`;
          if (!repeat.startsWith('{1')) itemKeys = null;
        }
        source += text;
        if (itemKeys !== null && (keys === null || itemKeys.length < keys.length)) keys = itemKeys;
      }
      return { source, keys };
    };
    return choice();
  };

  const side = (opening: string, notation: string | undefined): string =>
    notation === undefined ? '' : `(?${opening}${translate(notation).source})`;
  const { source, keys } = translate(pattern);
  return {
    expression: new RegExp(
      `${side('<=', around.after)}${side('<!', around.notAfter)}(?:${source})${side('=', around.before)}${side('!', around.notBefore)}`,
      'dg',
    ),
    keys: keys ?? [],
  };
}

function one(atom: string): Part {
  if (atom === 'START') return { source: '^', keys: null };
  if (atom === 'END') return { source: '$', keys: null };
  const keys = /^[A-Z]/.test(atom) ? classCodes(atom) : [literalCode(atom)];
  if (keys === undefined) throw new Error(`No class of words is called ${atom}`);
  const characters = keys.map((key) => `\\u${key.toString(16).padStart(4, '0')}`).join('');
  return { source: keys.length === 1 ? characters : `[${characters}]`, keys };
}

/** Shorthands may use shorthands that stand before them. */
function expand(notation: string, shorthands: ReadonlyMap<string, string>): string {
  return notation.replace(/[A-Z]{2,}/g, (name) => {
    const meaning = shorthands.get(name);
    return meaning === undefined ? name : `(${expand(meaning, shorthands)})`;
  });
}
