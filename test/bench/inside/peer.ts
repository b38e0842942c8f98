/** A thread that computes for a fixed time of the processor: what an edit's marks are compared with, on a machine that others use as well. */
import { Worker } from 'node:worker_threads';

const computing = `
  const { parentPort } = require('node:worker_threads');
  const used = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000; };
  parentPort.on('message', (milliseconds) => {
    const start = used();
    while (used() - start < milliseconds);
    parentPort.postMessage('done');
  });`;

export interface Peer {
  /** Resolves when the thread has computed so long and the host knows of it. */
  compute(milliseconds: number): Promise<void>;
  end(): Promise<number>;
}

export function startPeer(): Peer {
  const thread = new Worker(computing, { eval: true });
  return {
    compute: (milliseconds) =>
      new Promise((resolve, reject) => {
        thread.once('error', reject);
        thread.once('message', () => {
          thread.off('error', reject);
          resolve();
        });
        thread.postMessage(milliseconds);
      }),
    end: () => thread.terminate(),
  };
}
