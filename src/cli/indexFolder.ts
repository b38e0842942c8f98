/** `news-annotator index DIR`: the index of a folder, built by worker threads, kept up to date and resumable. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analysisVersion } from '../analysis/analyseArticle.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import { groupDuplicates } from '../corpus/duplicates.ts';
import { type IndexIo, updateIndex } from '../corpus/updateIndex.ts';
import { textFilesBelow } from './articleFiles.ts';
import { decodeArticle } from './decode.ts';
import { describeError, UsageError } from './errors.ts';
import { readKnowledge } from './readKnowledge.ts';
import { startAnalysers } from './startAnalysers.ts';

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function indexFolder(args: string[]): Promise<number> {
  const { folder, index, workers, knowledgeFile } = readArguments(args);
  const knowledge = readKnowledge(knowledgeFile);
  const files = textFilesBelow(folder, '').map((relative) => {
    const { size, mtimeMs } = statSync(path.join(folder, relative));
    return { path: relative.split(path.sep).join('/'), size, modified: Math.round(mtimeMs) };
  });
  if (files.length === 0) throw new UsageError(`${folder}: no .txt files in this folder`);
  mkdirSync(index, { recursive: true });

  const analysers = startAnalysers(workers);
  const problems: string[] = [];
  let stopped = false;
  const stop = () => (stopped = true);
  process.once('SIGINT', stop);
  try {
    const started = performance.now();
    const updated = await updateIndex(files, folderIo(folder, index, knowledge, analysers.analyse), {
      key: { analysisVersion, knowledge: hash(JSON.stringify(knowledge)) },
      concurrency: workers,
      goOn: () => !stopped,
      onProgress: (done, of) => showProgress(done, of),
      onProblem: (name, problem) => problems.push(`${path.join(folder, name)}: ${describeError(problem)}`),
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    const result = {
      folder,
      index,
      articles: updated.entries.length,
      analysed: updated.analysed,
      unchanged: updated.kept,
      failed: problems.length,
      duplicates: groupDuplicates(updated.entries),
      complete: updated.complete,
      seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return problems.length > 0 || !updated.complete ? 1 : 0;
  } finally {
    process.removeListener('SIGINT', stop);
    analysers.dispose();
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('index takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  const workers = values.workers === undefined ? availableParallelism() : Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new UsageError('--workers takes a number from 1 to 64');
  const index = values.index ?? path.join(folder, '.news-annotator', 'index');
  return { folder, index, workers, knowledgeFile: values.knowledge };
}

function parse(args: string[]) {
  try {
    const options = { index: { type: 'string' }, workers: { type: 'string' }, knowledge: { type: 'string' } } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function folderIo(
  folder: string,
  index: string,
  knowledge: Knowledge,
  analyse: ReturnType<typeof startAnalysers>['analyse'],
): IndexIo {
  return {
    readShard: (name) => {
      const file = path.join(index, name);
      return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    },
    writeShard: (name, content) => {
      const file = path.join(index, name);
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
      return Promise.resolve();
    },
    readArticle: (name) =>
      new Promise((resolve) => {
        const bytes = readFileSync(path.join(folder, name));
        resolve({ text: decodeArticle(bytes).text, contentHash: hash(bytes) });
      }),
    analyse: (text, name) => analyse(text, { ...knowledge, fileName: path.posix.basename(name) }),
  };
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** On a terminal one line that counts; in a log a line for each tenth of the work. */
function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} articles`);
  else if (done === of || Math.floor((10 * done) / of) > Math.floor((10 * (done - 1)) / of))
    process.stderr.write(`${done} of ${of} articles\n`);
}
