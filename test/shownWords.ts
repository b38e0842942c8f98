/**
 * Finds every sentence that the editor can show, in the source: what is handed to `t`, and what reasons and problems are made
 * of, which the pure folders write down as data and the editor translates.
 */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** The functions that take such words, by folder, and which argument has them. A function that hands on its own argument is one itself. */
const takers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'src/extension': { t: 0, because: 0 },
  'src/analysis': { because: 0, link: 4, metadata: 1 },
  'src/annotations': { because: 0 },
  'src/corpus': { because: 0 },
};
export interface ShownWords {
  readonly words: ReadonlySet<string>;
  /** Places whose words are put together at run time, so that nobody could translate them: `file:line`. */
  readonly unknown: readonly string[];
}

export function shownWords(): ShownWords {
  const words = new Set<string>();
  const unknown: string[] = [];
  for (const [folder, named] of Object.entries(takers)) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.data.ts')) continue;
      const file = `${folder}/${name}`;
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const take = (expression: ts.Expression): void => {
        const texts = textsOf(expression);
        for (const text of texts ?? []) words.add(text);
        if (texts === null && !isHandedOn(expression))
          unknown.push(`${file}:${source.getLineAndCharacterOfPosition(expression.getStart()).line + 1}`);
      };
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node)) {
          const argument = node.arguments[named[nameOf(node.expression)] ?? Infinity];
          if (argument !== undefined) take(argument);
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return { words, unknown };
}

const nameOf = (called: ts.Expression): string =>
  ts.isIdentifier(called) ? called.text : ts.isPropertyAccessExpression(called) ? called.name.text : '';

/** All texts that an expression can be, where that can be read off: literals, choices, constants, rows of a constant table. */
function textsOf(expression: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    const both = [textsOf(expression.whenTrue), textsOf(expression.whenFalse)];
    return both.every((texts) => texts !== null) ? both.flat() : null;
  }
  if (ts.isElementAccessExpression(expression)) {
    const table = constant(expression.expression);
    if (table === undefined || !ts.isObjectLiteralExpression(table)) return null;
    return table.properties.flatMap((row) => (ts.isPropertyAssignment(row) ? (textsOf(row.initializer) ?? []) : []));
  }
  const value = constant(expression);
  return value === undefined ? null : textsOf(value);
}

/** What a name is declared as, with `const`, in the nearest block around it. */
function constant(name: ts.Expression): ts.Expression | undefined {
  if (!ts.isIdentifier(name)) return undefined;
  let value: ts.Expression | undefined;
  ts.findAncestor(name, (around) => {
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) return false;
    const declarations = around.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations]);
    value = declarations.find((each) => ts.isIdentifier(each.name) && each.name.text === name.text)?.initializer;
    return value !== undefined;
  });
  return value;
}

/** A parameter of a function around it, or a part of one: whoever calls that function gives the words. */
function isHandedOn(expression: ts.Expression): boolean {
  const names = ts.isPropertyAccessExpression(expression) ? expression.getText() : '';
  if (names !== '') return /^(?:message|reason)\.text$/.test(names);
  if (!ts.isIdentifier(expression)) return false;
  const { text } = expression;
  const giver = ts.findAncestor(
    expression,
    (around) => ts.isFunctionLike(around) && around.parameters.some(({ name }) => binds(name, text)),
  );
  return giver !== undefined;
}

const binds = (name: ts.BindingName, wanted: string): boolean =>
  ts.isIdentifier(name)
    ? name.text === wanted
    : name.elements.some((element) => !ts.isOmittedExpression(element) && binds(element.name, wanted));
