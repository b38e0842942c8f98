import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startProcess } from '../../src/worker/node.ts';
import type { Reply, Request } from '../../src/worker/protocol.ts';

/** As the worker's bundle does: says that it listens, then answers each request with who it is; "die" ends it. */
const answering = `
const { parentPort } = require('node:worker_threads');
const answer = (request, say) => {
  if (request.text === 'die') process.exit(3);
  if (request.text !== 'hang') return say({ kind: 'failure', id: request.id, message: (parentPort ? 'thread ' : 'process ') + process.pid });
  for (;;);
};
if (parentPort) parentPort.on('message', (request) => answer(request, (reply) => parentPort.postMessage(reply)));
else {
  process.on('disconnect', () => process.exit());
  process.on('message', (request) => answer(request, (reply) => process.send(reply)));
  process.send('ready');
}`;

describe('a worker in a process of its own', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-process-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function start(script: string, patience?: number) {
    const file = path.join(folder, 'worker.cjs');
    writeFileSync(file, script);
    const replies: Reply[] = [];
    let heard: () => void = () => undefined;
    const crash = new Promise<Error>((resolve) => {
      const onReply = (reply: Reply) => {
        replies.push(reply);
        heard();
      };
      worker = startProcess(file, { onReply, onCrash: resolve }, patience);
    });
    const ask = async (text: string): Promise<string> => {
      const there = new Promise<void>((resolve) => (heard = resolve));
      (await worker).post(request(text));
      await there;
      const last = replies.at(-1);
      return last?.kind === 'failure' ? last.message : '';
    };
    return { worker, crash, ask };
  }
  let worker: ReturnType<typeof startProcess>;
  const request = (text: string): Request => ({ kind: 'analyse', id: 1, text });

  it('answers, and is ended without a word', async () => {
    const { ask, crash } = start(answering);
    const who = await ask('read this');
    assert.match(who, /^process \d+$/);
    assert.notEqual(who, `process ${process.pid}`);
    (await worker).terminate();
    const pid = Number(who.split(' ')[1]);
    while (isRunning(pid)) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(await Promise.race([crash, Promise.resolve('silent')]), 'silent');
  });

  it('says when it is gone', async () => {
    const { crash } = start(answering);
    (await worker).post(request('die'));
    assert.match((await crash).message, /ended with code 3/);
  });

  it('is ended also where it hangs', async () => {
    const { ask } = start(answering);
    const pid = Number((await ask('read this')).split(' ')[1]);
    (await worker).post(request('hang'));
    (await worker).terminate();
    while (isRunning(pid)) await new Promise((resolve) => setImmediate(resolve));
  });

  it('is a thread where the process does not listen', async () => {
    const { ask } = start(
      `if (require('node:worker_threads').isMainThread) setInterval(() => {}, 1000); else {${answering}}`,
      200,
    );
    assert.equal(await ask('read this'), `thread ${process.pid}`);
    (await worker).terminate();
  });

  it('is a thread where no process can be had', async () => {
    const { ask } = start(`if (require('node:worker_threads').isMainThread) process.exit(1);${answering}`);
    assert.equal(await ask('read this'), `thread ${process.pid}`);
    (await worker).terminate();
  });
});

/** A process that ended and was not yet asked for is one still: it is, by the same event loop that waits here. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
