/**
 * A folder of articles to measure on: each is put together from paragraphs of many real ones, so that no two are alike, and
 * each has a sidecar as a reviewer leaves it. The same every time.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';

export interface MadeFolder {
  readonly articles: number;
  /** UTF-16 code units in all. */
  readonly size: number;
  readonly annotations: number;
}

const paragraphsEach = 16;
const codes = ['topic/economy', 'topic/conflict', 'topic/health', 'frame/dispute'];
const verdicts = ['supported', 'refuted', 'unverifiable', 'unchecked'];

/** Real news text beside the project, else the samples. */
export function readSources(): { headlines: string[]; paragraphs: string[] } {
  const root = projectRoot();
  const shared = process.env['NEWS_SHARED'] ?? path.join(root, '..', 'shared');
  const folders = ['train', 'dev'].map((part) => path.join(shared, 'corpora', 'polnear', part, 'text'));
  const texts = [...folders, path.join(root, 'samples')].flatMap((folder) => {
    try {
      const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
      return names.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
    } catch {
      return [];
    }
  });
  const all = texts.map((text) => text.split(/\n+/).filter((line) => line.trim() !== ''));
  if (texts.length === 0) throw new Error('no articles to make a folder of');
  return {
    headlines: all.flatMap(([first]) => (first === undefined ? [] : [first])),
    paragraphs: [...new Set(all.flatMap(([, ...rest]) => rest))].filter(({ length }) => length > 40),
  };
}

/** Bundled or not, the bench lies somewhere below it. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

export function makeFolder(folder: string, count: number, reviewed: boolean): MadeFolder {
  const { headlines, paragraphs } = readSources();
  const next = random(1);
  const pick = <T>(list: readonly T[]) => list[next(list.length)]!;
  let [size, annotations] = [0, 0];
  for (let i = 0; i < count; i++) {
    const day = `${2014 + (i % 9)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const body = Array.from({ length: paragraphsEach }, () => pick(paragraphs));
    const text = `${pick(headlines)}\n\n${day}\n\n${body.join('\n\n')}\n`;
    const below = path.join(folder, String(2014 + (i % 9)));
    mkdirSync(below, { recursive: true });
    const stem = `article-${String(i).padStart(5, '0')}`;
    writeFileSync(path.join(below, `${stem}.txt`), text);
    size += text.length;
    if (!reviewed) continue;
    const coded = body.filter((_, at) => at % 2 === 0);
    annotations += coded.length;
    writeFileSync(path.join(below, `${stem}.annotations.yaml`), sidecarOf(`${stem}.txt`, text, coded, next));
  }
  return { articles: count, size, annotations };
}

/** As Finish Article leaves it: every second paragraph is a claim by hand, with verdict, code and answer. */
function sidecarOf(file: string, text: string, coded: readonly string[], next: (n: number) => number): string {
  const article = readArticleText(text);
  const records = coded.map((paragraph, i) => {
    const quote = paragraph.slice(0, 40 + next(120));
    const start = text.indexOf(paragraph);
    const [from, to] = article.toPos({ start, end: start + quote.length });
    return [
      `  c-${String(i).padStart(8, 'a')}:`,
      '    kind: claim',
      `    quote: ${JSON.stringify(quote)}`,
      `    pos: [${from}, ${to}]`,
      `    claimKind: ${i % 3 === 0 ? 'direct' : 'indirect'}`,
      `    verdict: ${verdicts[next(verdicts.length)]!}`,
      `    codes: [${codes[next(codes.length)]!}]`,
      `    values: {tone: ${next(5)}}`,
      '    by: ana',
      '    created: 2026-11-22T09:14Z',
    ].join('\n');
  });
  const head = `version: 1\narticle:\n  file: "${file}"\n  textHash: "${article.hash}"\n  status: finished\nreviewer:\n  id: ana\n`;
  const end = `reviewed:\n  at: 2026-11-22T10:00Z\n  textHash: "${article.hash}"\n  by: ana\n`;
  return `${head}annotations:\n${records.join('\n')}\n${end}`;
}

/** A small generator: the same numbers every time, below n. */
export function random(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
