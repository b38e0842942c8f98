/**
 * Somebody types in an open article while the folder is indexed, in one process as in the extension host: how long its thread
 * is blocked, and how long the marks take. Folder work waits for typing as it does in the editor.
 *
 * argv: folder, index, workers, edits
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { shardFiles } from '../../../src/cli/bringUpToDate.ts';
import { diskReader, listArticles, startPool } from '../../../src/cli/folder.ts';
import { readModelFiles } from '../../../src/cli/readModels.ts';
import { readArticleAt } from '../../../src/corpus/index/readFolder.ts';
import { type IndexIo, updateIndex } from '../../../src/corpus/index/updateIndex.ts';
import { Analyser } from '../../../src/worker/analyser.ts';
import { startThread } from '../../../src/worker/node.ts';

export interface TypedOnce {
  /** The longest that the thread did not answer while nobody typed and while somebody did, in ms. */
  readonly indexing: number;
  readonly typing: number;
  /** From an edit to its analysis, in ms: median and 95 of 100. */
  readonly median: number;
  readonly slow: number;
  /** Articles indexed before, and meanwhile. */
  readonly before: number;
  readonly meanwhile: number;
}

const resolution = 5;
const between = 150;
const pause = 1000;
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function main([folder = '', index = '', workers = '2', edits = '40']: string[]): Promise<void> {
  mkdirSync(index, { recursive: true });
  const files = listArticles(folder);
  const { pool, version } = startPool(Number(workers), path.join(index, 'analyses'), 'folder');
  const analyser = new Analyser({
    start: (listener) => startThread(path.join(__dirname, 'worker.js'), listener, 'article'),
    readModels: () => Promise.resolve(readModelFiles()),
    onCrash: (error) => process.stderr.write(`${error.message}\n`),
  });
  const reader = diskReader(folder);
  const io: IndexIo = {
    ...shardFiles(index),
    readArticle: async (file, known) => {
      const { line = '', analysed } = await readArticleAt(file, reader, pool, {
        want: 'line',
        version,
        ...(known !== undefined && { known }),
      });
      return { line, analysed };
    },
  };
  let [lastTyped, done, stopped] = [-Infinity, 0, false];
  const idle = monitorEventLoopDelay({ resolution });
  const indexing = updateIndex(files, io, {
    analysisVersion: version,
    concurrency: Number(workers) * 2,
    onProgress: (now) => (done = now),
    goOn: async () => {
      while (performance.now() - lastTyped < pause && !stopped) await sleep(200);
      return !stopped;
    },
  });
  let text = files
    .slice(0, 3)
    .map((file) => readFileSync(path.join(folder, file.path), 'utf8'))
    .join('\n\n');
  const analyse = () => analyser.analyse({ key: 'open', text, knowledge: noKnowledge, urgent: true });
  await analyse();
  while (done < Math.min(20, files.length)) await sleep(100); // the workers have loaded their models
  idle.enable();
  await sleep(5000);
  idle.disable();
  const before = done;
  const typing = monitorEventLoopDelay({ resolution });
  typing.enable();
  const times: number[] = [];
  for (let i = 0; i < Number(edits); i++) {
    const at = Math.floor(text.length / 2);
    text = `${text.slice(0, at)}a${text.slice(at)}`;
    lastTyped = performance.now();
    const begun = lastTyped;
    const answered = analyse().then(() => times.push(performance.now() - begun));
    await Promise.all([answered, sleep(between)]);
  }
  typing.disable();
  stopped = true;
  await indexing;
  times.sort((a, b) => a - b);
  const result: TypedOnce = {
    indexing: idle.max / 1e6 - resolution,
    typing: typing.max / 1e6 - resolution,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slow: times[Math.floor(times.length * 0.95)] ?? 0,
    before,
    meanwhile: done - before,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

void main(process.argv.slice(2)).then(() => process.exit(0));
