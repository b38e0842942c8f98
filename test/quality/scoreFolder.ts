/** The example articles together: each of the best known people once in the register, under the office that each article states. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { officeKey } from '../../src/analysis/speakers/mentions/nounLists.ts';
import { reviewArticle } from '../../src/annotations/reviewing/review.ts';
import { makeIndexEntry } from '../../src/corpus/index/indexEntry.ts';
import { Register } from '../../src/corpus/register/register.ts';
import type { Material, Row } from './row.ts';

interface Person {
  readonly name: string;
  /** How else a spelling of the surname looks. */
  readonly others?: RegExp;
  /** First letters of an article's file → the office it states. Articles that state none may not give another than `may`. */
  readonly roles: Readonly<Record<string, string>>;
  readonly may: string;
}

const people: readonly Person[] = [
  {
    name: 'Boris Johnson',
    roles: { '000': 'prime minister', '001': 'prime minister', '003': 'foreign secretary' },
    may: 'prime minister',
  },
  { name: 'Vladimir Putin', roles: { '000': 'president' }, may: 'president' },
  { name: 'Sergey Lavrov', roles: { '000': 'foreign minister', '002': 'foreign minister' }, may: 'foreign minister' },
  {
    name: 'Liz Truss',
    roles: { '000': 'foreign secretary', '001': 'foreign secretary', '004': 'foreign secretary' },
    may: 'foreign secretary',
  },
  { name: 'Joe Biden', roles: { '001': 'president', '004': 'president' }, may: 'president' },
  { name: 'Volodymyr Zelensky', others: /Zelensk?yy?$/, roles: { '002': 'president' }, may: 'president' },
];

export function scoreFolder({ shared, models, errors }: Material): Row[] {
  const register = new Register();
  const folder = path.join(shared, 'articles');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const analysis = analyseArticle(text, { ...noKnowledge, fileName: name }, models);
    const reviewed = reviewArticle({ text, analysis, sidecars: [] });
    register.set(makeIndexEntry({ path: name, size: 0, modified: 0, stamp: '' }, text, reviewed, []));
  }
  let once = 0;
  let stated = 0;
  let right = 0;
  let wrong = 0;
  for (const { name, others, roles, may } of people) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const bearers = register.speakers.filter(
      (one) => one.kind === 'person' && (one.name.endsWith(surname) || others?.test(one.name) === true),
    );
    if (bearers.length === 1) once++;
    else if (errors) console.log(`    ${name}: ${bearers.map(({ id }) => id).join(', ') || 'not found'}`);
    const said = bearers.flatMap(({ id }) => register.appearances(id));
    for (const [article, role] of Object.entries(roles)) {
      const there = said.find(({ path: file }) => file.startsWith(article))?.role;
      stated++;
      if (there !== undefined && officeKey(there) === officeKey(role)) right++;
      else if (errors) console.log(`    ${name} in ${article}: ${there ?? 'no role'}, not ${role}`);
    }
    for (const { path: file, role } of said) {
      if (role === undefined || officeKey(role) === officeKey(roles[file.slice(0, 3)] ?? may)) continue;
      wrong++;
      if (errors) console.log(`    ${name} in ${file}: ${role}`);
    }
  }
  const on = 'five articles together';
  return [
    { on, figure: 'people who are one entity', value: (100 * once) / people.length },
    { on, figure: 'roles by article found', value: (100 * right) / stated },
    { on, figure: 'roles by article wrong', value: wrong, count: true },
  ];
}
