/** Both ends of the protocol over a classic web worker: module workers and remote script addresses do not load in the web host. */
import type { Reply, Request, RunningWorker, WorkerListener } from './protocol.ts';

/** The part of the browser's Worker and of a worker's global scope that is used: the DOM's types are not in this project. */
interface MessagePortLike {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: { data?: unknown; message?: string }) => void): void;
}
type WebWorker = MessagePortLike & { terminate(): void };
declare const Worker: new (address: string) => WebWorker;

/** `bundle`: the bytes of `dist/worker.js`. */
export function startWebWorker(bundle: Uint8Array<ArrayBuffer>, listener: WorkerListener): RunningWorker {
  const address = URL.createObjectURL(new Blob([bundle], { type: 'text/javascript' }));
  const worker = new Worker(address);
  let over = false;
  const end = () => {
    over = true;
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  worker.addEventListener('message', ({ data }) => {
    if (!over) listener.onReply(data as Reply);
  });
  worker.addEventListener('error', ({ message }) => {
    if (over) return;
    end();
    listener.onCrash(new Error(message ?? 'The analysis worker could not be started.'));
  });
  return { post: (request) => worker.postMessage(request), terminate: end };
}

/** Called in the worker. */
export function answerInWebWorker(answer: (request: Request) => Reply | undefined): void {
  const scope = globalThis as unknown as MessagePortLike;
  scope.addEventListener('message', ({ data }) => {
    const reply = answer(data as Request);
    if (reply) scope.postMessage(reply);
  });
}
