/**
 * Both ends of the protocol in Node: threads for the open article and the command line, processes for a folder beside an editor, so that
 * what reading it took is given back whole when they end.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Answering, Reply, Request, RunningWorker, WorkerListener } from './protocol.ts';

/** `article`: the open one. `folder`: all articles, beside an editor. `batch`: all of them, and nobody waits for anything else. */
export type WorkerTask = 'article' | 'folder' | 'batch';

/**
 * In megabytes, for workers that read a whole folder: they make much that is soon forgotten, and without a limit let it lie for
 * long. An article of a megabyte needs a quarter of it, two megabytes of nothing but "he said that" three quarters.
 */
const folderLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/**
 * The open article is read at every key: without a limit what was made for one lies about until it is hundreds of megabytes. An edit in
 * 100 KB makes some thirteen megabytes, most of which the next one replaces: with room for that it is swept once an edit instead of twice,
 * which is an eighth of all the time that an edit takes.
 */
const articleLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

/** `file`: absolute path of `dist/worker.js`, beside which the rest lies. */
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

/** Milliseconds until a process listens, on a machine that has much else to do. */
const patienceToStart = 20_000;

/**
 * As `startThread`, in a process of its own. Where none can be started, or it does not listen in time, it is a thread.
 * Resolves when it listens.
 */
export function startProcess(
  file: string,
  listener: WorkerListener,
  patience = patienceToStart,
): Promise<RunningWorker> {
  const child = forkHere(file);
  if (child === undefined) return Promise.resolve(startThread(file, listener, 'folder'));
  return new Promise((resolve) => {
    let [listens, over] = [false, false];
    const timer = setTimeout(() => end(new Error('The analysis worker did not start.')), patience);
    const end = (error: Error): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
      if (listens) listener.onCrash(error);
      else resolve(startThread(file, listener, 'folder'));
    };
    child.on('message', (message: Reply | typeof ready) => {
      if (over) return;
      if (message !== ready) {
        listener.onReply(message);
        return;
      }
      listens = true;
      clearTimeout(timer);
      resolve({
        post: (request) => {
          if (child.connected) child.send(request, (error) => error && end(error));
        },
        terminate: () => {
          over = true;
          child.kill('SIGKILL');
        },
      });
    });
    child.on('error', end);
    child.on('exit', (code, signal) => end(new Error(`The analysis worker ended with ${signal ?? `code ${code}`}.`)));
    child.unref();
    child.channel?.unref();
  });
}

function forkHere(file: string): ChildProcess | undefined {
  const { maxYoungGenerationSizeMb: young, maxOldGenerationSizeMb: old } = folderLimits;
  try {
    return fork(file, [asProcess], {
      serialization: 'advanced',
      stdio: 'ignore',
      // a young generation has three such spaces
      execArgv: [`--max-semi-space-size=${young / 3}`, `--max-old-space-size=${old}`],
      // in a desktop VS Code the program that runs is the editor's own; what a debugger would have every process load is none of ours
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    });
  } catch {
    return undefined; // no more processes may be started
  }
}

/** What a process is started with: without it the bundle was only loaded by somebody, as by the command line. */
const asProcess = '--answer';
/** What a process says first. */
const ready = 'ready';

/** Called in the thread or the process. */
export function answerHere(answer: Answering): void {
  if (parentPort !== null) answerInThread(answer, parentPort);
  else if (process.send !== undefined && process.argv[2] === asProcess) answerInProcess(answer);
}

function answerInThread(answer: Answering, port: MessagePort): void {
  if (workerData === ('folder' satisfies WorkerTask)) yieldToOthers();
  port.on('message', (request: Request) => answer(request, (reply) => port.postMessage(reply)));
}

/** It ends with the editor that started it. */
function answerInProcess(answer: Answering): void {
  yieldToOthers();
  process.on('disconnect', () => process.exit());
  process.on('message', (request: Request) => answer(request, (reply) => process.send?.(reply)));
  process.send?.(ready);
}

/** A third of the processor's time beside a thread that has something to do, all of it beside none. */
const patient = 5;

/** Work on a folder takes what the editor leaves of the processor: on two cores two busy workers would make it wait. */
function yieldToOthers(): void {
  // a thread has a priority of its own on Linux alone: elsewhere this would slow down the whole editor
  if (parentPort !== null && process.platform !== 'linux') return;
  try {
    setPriority(0, patient);
  } catch {
    // not allowed here: it works all the same
  }
}
