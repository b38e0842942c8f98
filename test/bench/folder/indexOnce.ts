/**
 * Indexes a folder as the extension does, in a process of its own that can be killed: the main thread hands bytes about, the
 * workers read. Prints time, memory of the main thread and of the process, and how long the main thread was blocked.
 *
 * argv: folder, index, workers, log (a byte for each analysis, also of a run that was killed), path of a file to touch or ''
 */
import { appendFileSync, mkdirSync, utimesSync, writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { diskReader, isArticle, listArticles, listFiles, startPool, statFile } from '../../../src/cli/folder.ts';
import { shardFiles } from '../../../src/cli/bringUpToDate.ts';
import { readArticleAt } from '../../../src/corpus/index/readFolder.ts';
import { shardOf } from '../../../src/corpus/index/shards.ts';
import { touchedArticles } from '../../../src/corpus/index/touched.ts';
import { type IndexIo, updateIndex } from '../../../src/corpus/index/updateIndex.ts';

export interface IndexedOnce {
  readonly articles: number;
  readonly analysed: number;
  readonly kept: number;
  readonly seconds: number;
  /** Seconds of the processor, of all threads: the machine may be doing other things. */
  readonly processor: number;
  /** In MB: of the main thread's heap with its buffers, and of the whole process, at most. */
  readonly host: number;
  readonly whole: number;
  /** The longest that the main thread did not answer, in ms. */
  readonly block: number;
  /** Of one change, in ms. */
  readonly change: number | undefined;
}

async function main([folder = '', index = '', workers = '2', log = '', changed = '']: string[]): Promise<void> {
  const [megabyte, started] = [1024 * 1024, performance.now()];
  const memory = { host: 0, whole: 0 };
  const sample = () => {
    const { heapUsed, external, rss } = process.memoryUsage();
    memory.host = Math.max(memory.host, (heapUsed + external) / megabyte);
    memory.whole = Math.max(memory.whole, rss / megabyte);
  };
  const watch = setInterval(sample, 100);
  mkdirSync(index, { recursive: true });
  const { pool, version } = startPool(Number(workers), path.join(index, 'analyses'), 'folder');
  const reader = diskReader(folder);
  const io: IndexIo = {
    ...shardFiles(index),
    readArticle: async (file, known) => {
      const job = { want: 'line' as const, version, ...(known !== undefined && { known }) };
      const { line = '', analysed } = await readArticleAt(file, reader, pool, job);
      if (analysed) appendFileSync(log, '.');
      return { line, analysed };
    },
  };
  const options = {
    analysisVersion: version,
    concurrency: Number(workers) * 2,
    onProblem: (name: string, problem: unknown) => process.stderr.write(`${name}: ${String(problem)}\n`),
  };
  const files = listArticles(folder);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { heads, analysed, kept } = await updateIndex(files, io, options);
  delay.disable();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  sample();
  const { user, system } = process.cpuUsage();
  let change: number | undefined;
  if (changed !== '') {
    const file = path.join(folder, changed);
    // The workers are there already, as they are while somebody works.
    await pool.run({
      article: { ...files[0]!, text: 'Words.', sidecars: [], oldTexts: new Map(), told: '', knowledge: {} },
      want: 'line',
      version,
    });
    const listed = new Map(listFiles(folder).map((one) => [one.path, one]));
    const articles = new Map(files.map((one) => [one.path, one]));
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence, said a captain.\n`);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    // The editor tells which file it was, as to the extension.
    const begun = performance.now();
    listed.set(changed, statFile(folder, changed));
    for (const [name, one] of touchedArticles(listed, articles, [changed], isArticle)) if (one) articles.set(name, one);
    const only = new Set([shardOf(changed)]);
    const own = [...articles.values()].filter((one) => only.has(shardOf(one.path)));
    await updateIndex(own, io, { ...options, only });
    change = performance.now() - begun;
  }
  pool.dispose();
  const block = delay.max / 1e6;
  const result: IndexedOnce = {
    articles: heads.length,
    analysed,
    kept,
    seconds,
    processor: (user + system) / 1e6,
    ...memory,
    block,
    change,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

void main(process.argv.slice(2)).then(() => process.exit(0));
