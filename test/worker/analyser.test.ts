import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { loadModels, noModels } from '../../src/analysis/language/models.ts';
import { readAtOnce } from '../../src/analysis/readAtOnce.ts';
import { Analyser } from '../../src/worker/analyser.ts';
import type { Request, WorkerListener } from '../../src/worker/protocol.ts';
import { createAnswer } from '../../src/worker/shared.ts';

/** A worker under the test's control: it answers when it is told to. */
function fakeWorkers() {
  const started: { requests: Request[]; listener: WorkerListener; ended: boolean }[] = [];
  const analysis = JSON.stringify(analyseArticle('', noKnowledge, noModels));
  return {
    started,
    start: (listener: WorkerListener) => {
      const worker = { requests: [] as Request[], listener, ended: false };
      started.push(worker);
      return { post: (request: Request) => worker.requests.push(request), terminate: () => (worker.ended = true) };
    },
    /** Waits for the next article that is sent, and answers it. */
    async answer(): Promise<string> {
      const worker = started.at(-1)!;
      const request = await waitFor(() => worker.requests.find(({ kind }) => kind === 'analyse'));
      assert.equal(request.kind, 'analyse');
      worker.requests = [];
      worker.listener.onReply({ kind: 'analysis', id: request.id, analysis, milliseconds: 1 });
      return request.text;
    },
  };
}

async function waitFor<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const readModels = () => Promise.resolve(new Map([['tagger.bin', new Uint8Array([1])]]));
const noCrash = (error: Error): never => {
  throw error;
};
const job = (text: string, key = text, urgent = false) => ({ key, text, knowledge: noKnowledge, urgent });

describe('analyser', () => {
  it('starts a worker only when there is something to analyse, and posts the models first', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    assert.equal(workers.started.length, 0);
    const done = analyser.analyse(job('a'));
    const worker = workers.started[0]!;
    await waitFor(() => worker.requests[1]);
    assert.deepEqual(worker.requests[0], { kind: 'models', files: new Map([['tagger.bin', new Uint8Array([1])]]) });
    await workers.answer();
    assert.ok(await done);
    analyser.dispose();
  });

  it('starts its worker early when it is told to, and only one', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    analyser.begin();
    await waitFor(() => workers.started[0]?.requests[0]);
    analyser.begin();
    const done = analyser.analyse(job('a'));
    await workers.answer();
    assert.ok(await done);
    assert.equal(workers.started.length, 1);
    analyser.dispose();
  });

  it('asks for a glance before the models are read, and hands it on', async () => {
    const workers = fakeWorkers();
    let modelsAreRead: () => void = () => undefined;
    const slowly = new Promise<void>((resolve) => (modelsAreRead = resolve)).then(readModels);
    const analyser = new Analyser({ start: workers.start, readModels: () => slowly, onCrash: noCrash });
    const glances: string[] = [];
    const onGlance = ({ meta }: ArticleAnalysis) => glances.push(meta.language);
    const done = analyser.analyse({ ...job('a', 'open.txt', true), onGlance });
    const glance = await waitFor(() => workers.started[0]?.requests.find(({ kind }) => kind === 'glance'));
    assert.deepEqual(workers.started[0]?.requests, [{ kind: 'glance', id: 1, text: 'a', knowledge: noKnowledge }]);
    const analysis = JSON.stringify(analyseArticle('', noKnowledge, noModels));
    assert.equal(glance.kind, 'glance');
    workers.started[0].listener.onReply({ kind: 'glance', id: glance.id, analysis });
    workers.started[0].listener.onReply({ kind: 'glance', id: 99, analysis });
    modelsAreRead();
    await workers.answer();
    assert.ok(await done);
    assert.deepEqual(glances, ['und']);
    analyser.dispose();
  });

  it('takes the open article before folder jobs, and the newest version of a document', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    const results = [
      analyser.analyse(job('first')),
      analyser.analyse(job('folder 1')),
      analyser.analyse(job('folder 2')),
      analyser.analyse(job('old version', 'open.txt', true)),
      analyser.analyse(job('new version', 'open.txt', true)),
    ];
    const order = [await workers.answer(), await workers.answer(), await workers.answer(), await workers.answer()];
    assert.deepEqual(order, ['first', 'new version', 'folder 1', 'folder 2']);
    assert.equal(await results[3], undefined);
    assert.ok(await results[4]);
    analyser.dispose();
  });

  it('replaces a worker that crashed, says it, and goes on with the next article', async () => {
    const workers = fakeWorkers();
    const crashes: string[] = [];
    const analyser = new Analyser({
      start: workers.start,
      readModels,
      onCrash: ({ message }) => crashes.push(message),
    });
    const bad = analyser.analyse(job('bad'));
    const good = analyser.analyse(job('good'));
    const first = workers.started[0]!;
    await waitFor(() => first.requests[1]);
    first.listener.onCrash(new Error('out of memory'));
    await assert.rejects(bad, /out of memory/);
    await waitFor(() => workers.started[1]);
    assert.equal(await workers.answer(), 'good');
    assert.ok(await good);
    assert.deepEqual(crashes, ['out of memory']);
    analyser.dispose();
  });

  it('takes up its article again in a fresh worker when it is restarted', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    const done = analyser.analyse(job('a'));
    const first = workers.started[0]!;
    await waitFor(() => first.requests[1]);
    analyser.restart();
    await waitFor(() => (first.ended ? workers.started[1] : undefined));
    assert.equal(await workers.answer(), 'a');
    assert.ok(await done);
    analyser.dispose();
  });

  it('ends a worker that hangs', async () => {
    const workers = fakeWorkers();
    const crashes: string[] = [];
    const analyser = new Analyser({
      start: workers.start,
      readModels,
      onCrash: ({ message }) => crashes.push(message),
      patience: () => 0,
    });
    await assert.rejects(analyser.analyse(job('hangs')), /too long/);
    await waitFor(() => workers.started[0]!.ended || undefined);
    assert.equal(crashes.length, 1);
    analyser.dispose();
  });

  it('reports a worker that cannot be started', async () => {
    const start = () => Promise.reject(new Error('no such file'));
    const crashes: string[] = [];
    const analyser = new Analyser({ start, readModels, onCrash: ({ message }) => crashes.push(message) });
    await assert.rejects(analyser.analyse(job('a')), /no such file/);
    assert.deepEqual(crashes, ['no such file']);
    analyser.dispose();
  });
});

describe('the worker', () => {
  it('answers with a glance before its models are loaded, and loads them by itself', async () => {
    const answer = createAnswer(() => 0);
    answer({ kind: 'models', files: new Map([['words.bin', new Uint8Array([1])]]) });
    const text = 'A headline\n\nIt sank on 3 May 1999.';
    const reply = answer({ kind: 'glance', id: 7, text, knowledge: noKnowledge });
    assert.equal(reply?.kind, 'glance');
    assert.deepEqual(JSON.parse(reply.analysis), readAtOnce(text, noKnowledge));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const whole = answer({ kind: 'analyse', id: 8, text, knowledge: noKnowledge, remember: true });
    assert.equal(whole?.kind, 'analysis');
    assert.ok((JSON.parse(whole.analysis) as ArticleAnalysis).notices.length > 0, 'the broken model is told');
  });

  it('answers an article with its analysis', () => {
    const answer = createAnswer(() => 0);
    assert.equal(answer({ kind: 'models', files: new Map() }), undefined);
    const text = 'A headline\n\nWords.';
    const reply = answer({ kind: 'analyse', id: 7, text, knowledge: noKnowledge, remember: true });
    assert.equal(reply?.kind, 'analysis');
    assert.equal(reply.id, 7);
    assert.deepEqual(JSON.parse(reply.analysis), analyseArticle(text, noKnowledge, loadModels(new Map())));
  });
});
