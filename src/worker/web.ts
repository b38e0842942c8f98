/** Both ends of the protocol over a classic web worker: module workers and remote script addresses do not load in the web host. */
import type { Answering, Reply, Request, RunningWorker, WorkerListener } from './protocol.ts';

/** The part of the browser's Worker and of a worker's global scope that is used: the DOM's types are not in this project. */
interface MessagePortLike {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: { data?: unknown; message?: string }) => void): void;
}
type WebWorker = MessagePortLike & { terminate(): void };
declare const Worker: new (address: string) => WebWorker;

/** The bytes of `dist/worker.js` and `dist/analysis.js`. */
export interface Bundles {
  readonly worker: Uint8Array<ArrayBuffer>;
  readonly analysis: Uint8Array<ArrayBuffer>;
}

export function startWebWorker(bundles: Bundles, listener: WorkerListener): RunningWorker {
  const addresses = {
    './worker.js': addressOf(...asModule('./worker.js', bundles.worker)),
    './analysis.js': addressOf(...asModule('./analysis.js', bundles.analysis)),
  };
  const address = addressOf(`${requireFrom(addresses)}; require('./worker.js');`);
  const worker = new Worker(address);
  let over = false;
  const end = () => {
    over = true;
    worker.terminate();
    for (const one of [address, ...Object.values(addresses)]) URL.revokeObjectURL(one);
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

function addressOf(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): string {
  return URL.createObjectURL(new Blob([...parts], { type: 'text/javascript' }));
}

/** What Node does for a file of CommonJS: its own `module`, run when somebody first asks for it. */
function requireFrom(addresses: Readonly<Record<string, string>>): string {
  return `
    const addresses = ${JSON.stringify(addresses)};
    const modules = {};
    const define = (name, run) => run((modules[name] = { exports: {} }));
    const require = (name) => {
      if (!modules[name]) importScripts(addresses[name]);
      return modules[name].exports;
    }`;
}

function asModule(name: string, bytes: Uint8Array<ArrayBuffer>): [string, Uint8Array<ArrayBuffer>, string] {
  return [`define(${JSON.stringify(name)}, (module) => {\n`, bytes, '\n});'];
}

/** Called in the worker. */
export function answerInWebWorker(answer: Answering): void {
  const scope = globalThis as unknown as MessagePortLike;
  scope.addEventListener('message', ({ data }) => {
    answer(data as Request, (reply) => scope.postMessage(reply));
  });
}
