/** Names on UNER EWT test, re3d test and invented texts, exact spans, whole pipeline over the texts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph, Span } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { findNames } from '../../src/analysis/language/findNames.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import type { Name, NameKind } from '../../src/analysis/language/sentence.ts';
import { readLayout } from '../../src/analysis/layout/readLayout.ts';
import { confuse, printConfusions } from './confusions.ts';
import { nameTexts } from './nameTexts.ts';
import { newsNameTexts } from './newsNameTexts.ts';
import type { Material, Row } from './row.ts';

interface NamedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly names: readonly { start: number; end: number; kind: string }[];
}

const kinds: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
};
const kindOf = (kind: NameKind): string => (kind === 'country' ? 'place' : kind);

export function scoreNames({ shared, models, errors }: Material): Row[] {
  const read = (file: string): string => readFileSync(path.join(shared, 'corpora', 'ner', file), 'utf8');
  return [
    ...score('UNER EWT test', readColumns(read('uner-ewt/test.iob2'), 1, 2), models, errors),
    ...scoreOverlap('re3d test', readColumns(read('re3d/test.conll'), 0, 1), models, errors),
    ...scoreTexts('invented texts', nameTexts, models, errors),
    ...scoreTexts('invented news texts', newsNameTexts, models, errors),
  ];
}

const marks: Readonly<Record<string, string>> = { P: 'person', O: 'organisation', L: 'place' };

function scoreTexts(on: string, texts: readonly string[], models: Material['models'], errors: boolean): Row[] {
  const counts = { right: 0, found: 0, gold: 0, spans: 0, wrongPeople: 0 };
  for (const source of texts) {
    const { text, names } = readMarks(source);
    const { paragraphs } = readLayout(text, noKnowledge);
    const found = findNames(text, readSentences(text, paragraphs, models), noKnowledge).filter(
      ({ kind }) => kind !== 'nationality',
    );
    const wrong: string[] = [];
    const goldAt = new Map(names.map(({ start, end, kind }) => [`${start}-${end}`, kind]));
    for (const { start, end, kind, rule } of found) {
      const gold = goldAt.get(`${start}-${end}`);
      goldAt.delete(`${start}-${end}`);
      if (gold !== undefined) counts.spans++;
      if (gold === kindOf(kind)) counts.right++;
      else {
        wrong.push(`${text.slice(start, end)} (${rule}) is ${kind}${gold === undefined ? '' : `, not ${gold}`}`);
        if (kind === 'person') counts.wrongPeople++;
      }
    }
    for (const [place, kind] of goldAt) {
      const [start, end] = place.split('-').map(Number) as [number, number];
      wrong.push(`missed ${kind} ${text.slice(start, end)}`);
    }
    counts.found += found.length;
    counts.gold += names.length;
    if (errors && wrong.length > 0) console.log(`    ${wrong.join('; ')} | ${text.replace(/\n+/g, ' ¶ ')}`);
  }
  const { right, found, gold, spans, wrongPeople } = counts;
  return [
    { on, figure: 'names with kind F1', value: (200 * right) / (found + gold) },
    { on, figure: 'names, any kind F1', value: (200 * spans) / (found + gold) },
    { on, figure: 'wrong people', value: wrongPeople, count: true },
  ];
}

/** `P«Ann Hale» left` → the text, and where its names are. */
function readMarks(source: string): { text: string; names: { start: number; end: number; kind: string }[] } {
  const names: { start: number; end: number; kind: string }[] = [];
  let text = '';
  let after = 0;
  for (const match of source.matchAll(/([POL])«([^»]*)»/g)) {
    text += source.slice(after, match.index);
    names.push({ start: text.length, end: text.length + match[2]!.length, kind: marks[match[1]!]! });
    text += match[2]!;
    after = match.index + match[0].length;
  }
  return { text: text + source.slice(after), names };
}

/** re3d marks titles, offices and pronouns as people too: only whether a name is found at all can be compared. */
function scoreOverlap(on: string, texts: readonly NamedText[], models: Material['models'], errors: boolean): Row[] {
  let found = 0;
  let right = 0;
  let gold = 0;
  let reached = 0;
  for (const { text, paragraphs, names } of texts) {
    const people = findNames(text, readSentences(text, paragraphs, models), noKnowledge).filter(
      ({ kind }) => kind === 'person',
    );
    const marked = names.filter(({ kind }) => kind === 'person');
    const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
      a.start < b.end && b.start < a.end;
    found += people.length;
    right += people.filter((name) => marked.some((other) => meets(name, other))).length;
    const named = marked.filter(({ start, end }) =>
      /^(?:\p{Lu}[\p{Ll}.]+ )?\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)),
    );
    gold += named.length;
    const missed = named.filter((name) => !people.some((other) => meets(name, other)));
    reached += named.length - missed.length;
    if (!errors) continue;
    for (const { start, end } of missed) console.log(`    re3d missed: ${text.slice(start, end)}`);
    for (const name of people)
      if (!marked.some((other) => meets(name, other)))
        console.log(`    re3d spurious ${name.rule}: ${text.slice(name.start, name.end)} | ${around(text, name)}`);
  }
  return [
    { on, figure: 'person names, inside a person', value: (100 * right) / Math.max(1, found) },
    { on, figure: 'persons with two capitals, reached', value: (100 * reached) / Math.max(1, gold) },
  ];
}

function score(on: string, texts: readonly NamedText[], models: Material['models'], errors: boolean): Row[] {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const confusions = new Map<string, number>();
  const count = (kind: string): { right: number; found: number; gold: number } => {
    const known = counts.get(kind) ?? { right: 0, found: 0, gold: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const { text, paragraphs, names } of texts) {
    const found = findNames(text, readSentences(text, paragraphs, models), noKnowledge);
    const gold = new Map(names.map((name) => [`${name.start}-${name.end}`, name]));
    compareNames(found, names, confusions);
    for (const name of names) count(name.kind).gold++;
    for (const name of found) {
      const kind = kindOf(name.kind);
      count(kind).found++;
      const right = gold.get(`${name.start}-${name.end}`)?.kind === kind;
      if (right) count(kind).right++;
      if (errors && kind === 'person' && !right)
        console.log(`    spurious ${name.rule}: ${text.slice(name.start, name.end)} | ${around(text, name)}`);
    }
    if (!errors) continue;
    const places = new Set(found.filter(({ kind }) => kind === 'person').map(({ start, end }) => `${start}-${end}`));
    for (const name of names)
      if (name.kind === 'person' && !places.has(`${name.start}-${name.end}`))
        console.log(`    missed: ${text.slice(name.start, name.end)} | ${around(text, name)}`);
  }
  if (errors) {
    const all = [...counts.values()].reduce((sum, { gold }) => sum + gold, 0);
    printConfusions(`${on}, names`, confusions, all);
  }
  return ['person', 'organisation', 'place'].map((kind) => {
    const { right, found, gold } = count(kind);
    return { on, figure: `${kind} names F1`, value: (200 * right) / Math.max(1, found + gold) };
  });
}

/** Each name that is marked and not found just so, and each that is found where none is marked, by what it is taken for. */
function compareNames(found: readonly Name[], marked: NamedText['names'], confusions: Map<string, number>): void {
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  for (const name of marked) {
    const own = found.find((other) => meets(name, other));
    if (own === undefined) confuse(confusions, `${name.kind} missed`);
    else {
      const kind = kindOf(own.kind);
      const same = own.start === name.start && own.end === name.end;
      if (kind !== name.kind) confuse(confusions, `${name.kind} read as ${kind}`);
      else if (!same)
        confuse(
          confusions,
          `${name.kind} with ${own.end - own.start > name.end - name.start ? 'more' : 'fewer'} words`,
        );
    }
  }
  for (const own of found)
    if (!marked.some((name) => meets(name, own))) confuse(confusions, `nothing read as ${kindOf(own.kind)}`);
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');

/** One text a document (or one for all), a paragraph a sentence. */
function readColumns(file: string, wordAt: number, labelAt: number): NamedText[] {
  const texts: NamedText[] = [];
  let text = '';
  let paragraphs: Paragraph[] = [];
  let names: { start: number; end: number; kind: string }[] = [];
  const close = (): void => {
    if (text !== '') texts.push({ text, paragraphs, names });
    text = '';
    paragraphs = [];
    names = [];
  };
  for (const block of file.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/);
    if (lines.some((line) => line.startsWith('# newdoc'))) close();
    const written = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    const rows = lines.filter((line) => line !== '' && !/^# \w+( \w+)? ?=/.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const start = text.length;
    const sentence = written ?? rows.map((row) => row[wordAt]).join(' ');
    let at = 0;
    let open: { start: number; end: number; kind: string } | undefined;
    for (const row of rows) {
      const word = row[wordAt] ?? '';
      const here = sentence.indexOf(word, at);
      if (here < 0) continue;
      at = here + word.length;
      const label = row[labelAt] ?? 'O';
      const kind = kinds[label.slice(2)];
      if (label.startsWith('I-') && open !== undefined && open.kind === kind) open.end = start + at;
      else {
        open = kind === undefined ? undefined : { start: start + here, end: start + at, kind };
        if (open !== undefined) names.push(open);
      }
    }
    text += `${sentence}\n\n`;
    paragraphs.push({ start, end: start + sentence.length, zone: 0, kind: 'body' });
  }
  close();
  return texts;
}
