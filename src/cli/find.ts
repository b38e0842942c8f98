/** `news-annotator find DIR`: every place of some words, of what a speaker says or of what a code was given to, in context. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../analysis/article.ts';
import { readEntities } from '../annotations/told/entitiesFile.ts';
import { joinEntities } from '../annotations/told/joinEntities.ts';
import { placesOf } from '../annotations/anchoring/wordPlaces.ts';
import { type ContextLine, contextLines, type ContextOrder, sortContext } from '../corpus/concordance.ts';
import { inOrder } from '../corpus/index/readFolder.ts';
import { entitiesFilesOf } from '../corpus/index/folderFiles.ts';
import type { IndexEntry } from '../corpus/index/indexEntry.ts';
import { Register } from '../corpus/register/register.ts';
import { claimsSought, isSoughtSpeaker, type Sought, whereSpeakers } from '../corpus/sought.ts';
import { bringUpToDate, defaultIndex, entriesIn } from './bringUpToDate.ts';
import { complain, describeError, UsageError, withoutControls } from './errors.ts';
import { diskReader, listArticles } from './folder.ts';
import { readWorkers } from './indexFolder.ts';

const orders: readonly ContextOrder[] = ['article', 'before', 'after'];
const atOnce = 16;

/** Returns the exit code: 1 where some file could not be used. Throws UsageError for arguments that cannot be read. */
export async function find(args: string[]): Promise<number> {
  const { folder, sought, index, workers, order, json } = readArguments(args);
  const lines: ContextLine[] = [];
  let failed = 0;
  const claimed = sought.kind === 'words' ? undefined : await claimsIn(folder, index, workers, sought);
  failed += claimed?.problems ?? 0;
  const reader = diskReader(folder);
  const paths = claimed ? [...claimed.places.keys()].sort() : listArticles(folder).map((file) => file.path);
  const linesOf = async (name: string): Promise<ContextLine[]> => {
    try {
      const text = await reader.readText(name);
      const spans = sought.kind === 'words' ? placesOf(text, sought.words) : (claimed?.places.get(name) ?? []);
      return contextLines(name, text, spans);
    } catch (error) {
      failed++;
      complain(`${path.join(folder, name)}: ${describeError(error)}`);
      return [];
    }
  };
  for await (const found of inOrder(paths, atOnce, linesOf)) lines.push(...found);
  const sorted = sortContext(lines, order);
  process.stdout.write(json ? sorted.map((line) => `${JSON.stringify(line)}\n`).join('') : concordance(sorted));
  const articles = new Set(lines.map((line) => line.path)).size;
  process.stderr.write(`${lines.length} places in ${articles} articles\n`);
  return failed > 0 ? 1 : 0;
}

/** Path → where the claims stand, from the index as the folder is now. */
async function claimsIn(
  folder: string,
  index: string,
  workers: number,
  sought: Exclude<Sought, { kind: 'words' }>,
): Promise<{ places: Map<string, Span[]>; problems: number }> {
  const { version, problems, updated } = await bringUpToDate({ folder, index, workers });
  if (!updated.complete) throw new Error('stopped before the index was up to date');
  const places = new Map<string, Span[]>();
  const register = registerOf(folder, sought.kind === 'speaker' ? entriesIn(index, version) : []);
  const who = sought.kind === 'speaker' ? register.everybody().filter((one) => isSoughtSpeaker(one, sought)) : [];
  const where = whereSpeakers(register, who);
  for (const entry of entriesIn(index, version)) {
    const spans = claimsSought(entry, sought, where.get(entry.path));
    if (spans.length > 0) places.set(entry.path, spans);
  }
  return { places, problems };
}

/** Who is who over all articles, as the index and the entities files of the folder tell. */
function registerOf(folder: string, entries: Iterable<IndexEntry>): Register {
  const told = entitiesFilesOf(listArticles(folder)).flatMap((name) => {
    try {
      return [readEntities(readFileSync(path.join(folder, name), 'utf8'))];
    } catch {
      return []; // as good as none: what is wrong with it the index has said
    }
  });
  const register = new Register(joinEntities(told));
  for (const entry of entries) register.set(entry);
  return register;
}

/** `2022/ferry.txt:3:12  … said that 【the quay】 was unsafe …`, with the words under one another. */
function concordance(lines: readonly ContextLine[]): string {
  const place = ({ path: name, line, column }: ContextLine) => `${name}:${line}:${column}`;
  const longest = (lengths: readonly number[]) => lengths.reduce((most, length) => Math.max(most, length), 0);
  const width = longest(lines.map((line) => place(line).length));
  const left = longest(lines.map(({ before }) => before.length));
  return lines
    .map((line) => {
      const { before, words, after } = line;
      return withoutControls(`${place(line).padEnd(width)}  ${before.padStart(left)} 【${words}】 ${after}`.trimEnd());
    })
    .map((line) => `${line}\n`)
    .join('');
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('find takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  const { text, speaker, code } = values;
  const wishes: readonly Sought[] = [
    ...(text === undefined ? [] : [{ kind: 'words' as const, words: text }]),
    ...(speaker === undefined ? [] : [{ kind: 'speaker' as const, name: speaker }]),
    ...(code === undefined ? [] : [{ kind: 'code' as const, code }]),
  ];
  const [sought, another] = wishes;
  if (sought === undefined || another !== undefined)
    throw new UsageError('find needs one of --text WORDS, --speaker NAME, --code CODE');
  if ([text, speaker, code].some((value) => value?.trim() === '')) throw new UsageError('there is nothing to look for');
  const order = orders.find((name) => name === (values.order ?? 'article'));
  if (order === undefined) throw new UsageError(`--order is one of ${orders.join(', ')}`);
  const index = values.index ?? defaultIndex(folder);
  return { folder, sought, index, order, json: values.jsonl === true, workers: readWorkers(values.workers) };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { text, speaker: text, code: text, order: text, index: text, workers: text } as const;
  try {
    return parseArgs({ args, options: { ...options, jsonl: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
