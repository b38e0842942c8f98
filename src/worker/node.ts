/** Both ends of the protocol over Node's worker threads: desktop, remote and the command line. */
import { parentPort, Worker } from 'node:worker_threads';
import type { Reply, Request, RunningWorker, WorkerListener } from './protocol.ts';

/** `file`: absolute path of `dist/worker.js`. */
export function startThread(file: string, listener: WorkerListener): RunningWorker {
  const worker = new Worker(file);
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
  parentPort?.on('message', (request: Request) => {
    const reply = answer(request);
    if (reply) parentPort?.postMessage(reply);
  });
}
