/**
 * Anchoring: words are described in an article, the article is changed as real articles are, and the words are looked for again,
 * once with the old text at hand and once without. The change knows where each character went.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/analysis/article.ts';
import { placeTargets, type Placement } from '../../src/annotations/anchoring/anchor.ts';
import { readArticleText, type ArticleText } from '../../src/annotations/anchoring/articleText.ts';
import { describeTarget } from '../../src/annotations/anchoring/selector.ts';
import { changes, seededRandom, type Changed, type Random } from './changeText.ts';
import type { Material, Row } from './row.ts';

const allCorpusArticles = 200;

interface Count {
  survivors: number;
  right: number;
  wrong: number;
  uncertain: number;
  deleted: number;
  attached: number;
}

export function scoreAnchoring({ shared, errors }: Material, corpusArticles = allCorpusArticles): Row[] {
  const rows: Row[] = [];
  const sets = {
    'example articles': texts(path.join(shared, 'articles'), 5),
    'PolNeAR texts': corpusTexts(shared, corpusArticles),
  };
  for (const known of [true, false]) {
    const total = newCount();
    for (const [on, articles] of Object.entries(sets)) {
      const count = newCount();
      for (const [name, change] of Object.entries(changes)) {
        const own = newCount();
        for (const [i, text] of articles.entries())
          scoreOne(
            text,
            change,
            seededRandom(i * 31 + name.length),
            known,
            own,
            errors ? `${known ? 'known' : 'unknown'} ${name}` : null,
          );
        if (errors) console.log(`    ${known ? 'known' : 'unknown'} ${on} ${name}: ${JSON.stringify(own)}`);
        add(count, own);
        add(total, own);
      }
      rows.push(...rowsOf(on, known, count));
    }
    rows.push(...rowsOf('anchoring', known, total));
  }
  return rows;
}

function rowsOf(on: string, known: boolean, count: Count): Row[] {
  const how = known ? 'old text known' : 'old text unknown';
  const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100;
  return [
    { on, figure: `found right, ${how}`, value: percent(count.right, count.survivors) },
    { on, figure: `uncertain, ${how}`, value: percent(count.uncertain, count.survivors), count: true },
    { on, figure: `deleted attached, ${how}`, value: percent(count.attached, count.deleted), count: true },
  ];
}

function scoreOne(
  text: string,
  change: (text: string, random: Random) => Changed,
  random: Random,
  known: boolean,
  count: Count,
  list: string | null,
): void {
  const old = readArticleText(text);
  const { text: changed, origins } = change(old.text, random);
  const now = readArticleText(changed);
  const spans = pickTargets(old.text, random);
  const wanted = spans.map((parts) => ({ target: describeTarget(old, parts), textHash: old.hash }));
  const placements = placeTargets(now, wanted, new Map(known ? [[old.hash, old.text]] : []));
  const places = new Int32Array(old.text.length).fill(-1);
  origins.forEach((origin, i) => {
    if (origin >= 0 && places[origin] === -1) places[origin] = i;
  });
  spans.forEach((parts, i) => judge(old, now, parts, places, placements[i]!, count, list));
}

/** Deleted: no letter is left. Survived: nearly all are, in order. What is in between is not counted. */
function judge(
  old: ArticleText,
  now: ArticleText,
  parts: readonly Span[],
  places: Int32Array,
  placement: Placement,
  count: Count,
  list: string | null,
): void {
  const expected: Span[] = [];
  let left = 0;
  let size = 0;
  for (const { start, end } of parts) {
    let first = -1;
    let last = -1;
    for (let i = start; i < end; i++) {
      if (/\s/.test(old.text[i]!)) continue;
      size++;
      if (places[i]! < 0) continue;
      left++;
      if (first < 0) first = places[i]!;
      last = places[i]!;
    }
    if (first >= 0) expected.push({ start: first, end: last + 1 });
  }
  const taken = placement.state === 'exact' || placement.state === 'moved';
  const words = parts.map(({ start, end }) => old.text.slice(start, end)).join(' … ');
  const there = placement.spans.map(({ start, end }) => now.text.slice(start, end)).join(' … ');
  if (left === 0) {
    count.deleted++;
    if (taken) count.attached++;
    if (taken && list)
      console.log(
        `      ${list} ATTACHED ${JSON.stringify(words)} in ${JSON.stringify(around(old.text, parts[0]!))} to ${JSON.stringify(around(now.text, placement.spans[0]!))}`,
      );
    return;
  }
  const grown = expected.reduce((sum, { start, end }) => sum + end - start, 0) > size * 1.5 + 20;
  if (left < size * 0.8 || grown || expected.length < parts.length) return;
  count.survivors++;
  const right = taken && expected.every((span, i) => near(span, placement.spans[i]));
  if (right) count.right++;
  else if (placement.state === 'uncertain') count.uncertain++;
  else if (taken) count.wrong++;
  if (!right && list)
    console.log(
      `      ${list} ${taken ? 'WRONG' : placement.state} ${JSON.stringify(words.slice(0, 200))} → ${JSON.stringify(there.slice(0, 200))} want ${JSON.stringify(
        expected
          .map(({ start, end }) => now.text.slice(start, end))
          .join(' … ')
          .slice(0, 200),
      )} ${placement.score.toFixed(2)}`,
    );
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 32), start)}«${text.slice(start, end)}»${text.slice(end, end + 32)}`;
}

/** A mark more or less at the edge is not wrong. */
function near(expected: Span, found: Span | undefined): boolean {
  return found !== undefined && Math.abs(found.start - expected.start) <= 2 && Math.abs(found.end - expected.end) <= 2;
}

/** What reviewers mark: names, dates, quotations, sentences, paragraphs, quotations in parts. */
function pickTargets(text: string, random: Random): Span[][] {
  const all = (pattern: RegExp, most: number) => {
    const found = [...text.matchAll(pattern)].map((match): Span => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    while (found.length > most) found.splice(Math.floor(random() * found.length), 1);
    return found;
  };
  const single = [
    ...all(/\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}\b/g, 14),
    ...all(
      /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:last|next|this) (?:week|month|year)\b|\b20[0-2]\d\b/g,
      8,
    ),
    ...all(/\b(?:he|she|they|it|officials|sources)\b/gi, 6),
    ...all(/[“"][^”"\n]{12,300}[”"]/g, 8),
    ...all(/(?<=[.!?]["”]? |\n)[A-Z][^\n.!?]{25,300}[.!?]/g, 12),
    ...all(/^[^\n]{60,}$/gm, 4),
  ].map((span) => [span]);
  const split = [
    ...text.matchAll(/([“"][^”"\n]{8,200}[,”"]{1,2}) (?:he|she|[A-Z]\w+)(?: \w+){1,4}[,.] ([“"][^”"\n]{8,200}[”"])/g),
  ]
    .slice(0, 3)
    .map((match): Span[] => {
      const second = match.index + match[0].length - match[2]!.length;
      return [
        { start: match.index, end: match.index + match[1]!.length },
        { start: second, end: second + match[2]!.length },
      ];
    });
  return [...single, ...split];
}

function corpusTexts(shared: string, corpusArticles: number): string[] {
  const dev = texts(path.join(shared, 'corpora', 'polnear', 'dev', 'text'), corpusArticles);
  return [...dev, ...texts(path.join(shared, 'corpora', 'polnear', 'train', 'text'), corpusArticles - dev.length)];
}

function texts(folder: string, most: number): string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const step = Math.max(1, Math.floor(names.length / most));
  return names
    .filter((_, i) => i % step === 0)
    .slice(0, most)
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function newCount(): Count {
  return { survivors: 0, right: 0, wrong: 0, uncertain: 0, deleted: 0, attached: 0 };
}

function add(to: Count, from: Count): void {
  for (const key of Object.keys(to) as (keyof Count)[]) to[key] += from[key];
}
