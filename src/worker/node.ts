/** Both ends of the protocol over Node's worker threads: desktop, remote and the command line. */
import { setPriority } from 'node:os';
import { parentPort, type ResourceLimits, Worker, workerData } from 'node:worker_threads';
import type { Reply, Request, RunningWorker, WorkerListener } from './protocol.ts';

/** `article`: the open one. `folder`: all articles, beside an editor. `batch`: all of them, and nobody waits for anything else. */
export type WorkerTask = 'article' | 'folder' | 'batch';

/**
 * In megabytes, for workers that read a whole folder: they make much that is soon forgotten, and without a limit let it lie for
 * long. An article of a megabyte needs a quarter of it, two megabytes of nothing but "he said that" three quarters.
 */
const folderLimits: ResourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** The open article is read at every key: without a limit what was made for one lies about until it is hundreds of megabytes. */
const articleLimits: ResourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** `file`: absolute path of `dist/worker.js`. */
export function startThread(file: string, listener: WorkerListener, task: WorkerTask): RunningWorker {
  const resourceLimits = task === 'article' ? articleLimits : folderLimits;
  const worker = new Worker(file, { workerData: task, resourceLimits });
  let over = false;
  const end = (error: Error) => {
    if (over) return;
    over = true;
    void worker.terminate();
    listener.onCrash(error);
  };
  worker.on('message', (reply: Reply) => {
    if (!over) listener.onReply(reply);
  });
  worker.on('error', end);
  worker.on('messageerror', end);
  worker.on('exit', (code) => end(new Error(`The analysis worker ended with code ${code}.`)));
  worker.unref();
  return {
    post: (request) => worker.postMessage(request),
    terminate: () => {
      over = true;
      void worker.terminate();
    },
  };
}

/** Called in the thread. */
export function answerInThread(answer: (request: Request) => Reply | undefined): void {
  if (workerData === ('folder' satisfies WorkerTask)) yieldToOthers();
  parentPort?.on('message', (request: Request) => {
    const reply = answer(request);
    if (reply) parentPort?.postMessage(reply);
  });
}

/** A third of the processor's time beside a thread that has something to do, all of it beside none. */
const patient = 5;

/**
 * Work on a folder takes what the editor leaves of the processor: on two cores two busy workers would make it wait. On Linux
 * a thread has a priority of its own; elsewhere this would slow down the whole editor.
 */
function yieldToOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, patient);
  } catch {
    // not allowed here: it works all the same
  }
}
