import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { loadModels, noModels } from '../../src/analysis/language/models.ts';
import { Analyser } from '../../src/worker/analyser.ts';
import type { Reply, Request, WorkerListener } from '../../src/worker/protocol.ts';
import { createAnswer } from '../../src/worker/answer.ts';
import { answerAtOnce } from '../../src/worker/answerAtOnce.ts';

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
    assert.deepEqual(worker.requests[0], { kind: 'models', from: new Map([['tagger.bin', new Uint8Array([1])]]) });
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

  it('ends its worker when it is told to rest, and not while an article waits; the next article starts another', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    const first = analyser.analyse(job('a'));
    analyser.rest();
    await workers.answer();
    assert.ok(await first);
    assert.equal(workers.started[0]?.ended, false);
    analyser.rest();
    await waitFor(() => workers.started[0]?.ended === true || undefined);
    const second = analyser.analyse(job('b'));
    await workers.answer();
    assert.ok(await second);
    assert.equal(workers.started.length, 2);
    analyser.dispose();
  });

  it('asks for a glance before the models are read', async () => {
    const workers = fakeWorkers();
    let modelsAreRead: () => void = () => undefined;
    const slowly = new Promise<void>((resolve) => (modelsAreRead = resolve)).then(readModels);
    const analyser = new Analyser({ start: workers.start, readModels: () => slowly, onCrash: noCrash });
    const glance = analyser.glance('a', noKnowledge);
    const done = analyser.analyse(job('a', 'open.txt', true));
    await waitFor(() => workers.started[0]?.requests[0]);
    const [worker] = workers.started;
    assert.deepEqual(worker?.requests, [{ kind: 'glance', id: 1, text: 'a', knowledge: noKnowledge }]);
    const analysis = analyseArticle('', noKnowledge, noModels);
    worker.listener.onReply({ kind: 'glance', id: 99, analysis: '' });
    worker.listener.onReply({ kind: 'glance', id: 1, analysis: JSON.stringify(analysis) });
    assert.deepEqual(await glance, analysis);
    modelsAreRead();
    await workers.answer();
    assert.ok(await done);
    analyser.dispose();
  });

  it('is busy with a glance until it is there or fails, and then goes on', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    assert.equal(analyser.isBusy, false);
    const glance = analyser.glance('a', noKnowledge);
    assert.equal(analyser.isBusy, true);
    await waitFor(() => workers.started[0]?.requests[1]);
    workers.started[0]!.listener.onReply({ kind: 'failure', id: 1, message: 'too odd' });
    await assert.rejects(glance, /too odd/);
    assert.equal(analyser.isBusy, false);
    const done = analyser.analyse(job('a'));
    await workers.answer();
    assert.ok(await done);
    assert.equal(workers.started.length, 1);
    analyser.dispose();
  });

  for (const [what, end] of [
    ['crashes', (_: Analyser, worker: WorkerListener) => worker.onCrash(new Error('out of memory'))],
    ['is told to rest', (analyser: Analyser) => analyser.rest()],
    ['is started anew', (analyser: Analyser) => analyser.restart()],
  ] as const)
    it(`gives no glance where the worker ${what}, and another when it is asked again`, async () => {
      const workers = fakeWorkers();
      const analyser = new Analyser({ start: workers.start, readModels, onCrash: () => undefined });
      const glance = analyser.glance('a', noKnowledge);
      await waitFor(() => workers.started[0]?.requests[1]);
      end(analyser, workers.started[0]!.listener);
      assert.equal(await glance, undefined);
      assert.equal(analyser.isBusy, false);
      const again = analyser.glance('a', noKnowledge);
      const request = await waitFor(() => workers.started[1]?.requests.find(({ kind }) => kind === 'glance'));
      assert.ok('id' in request);
      workers.started[1]!.listener.onReply({ kind: 'glance', id: request.id, analysis: '{}' });
      assert.deepEqual(await again, {});
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

  it('says nothing of a worker that crashed over words that nobody wrote', async () => {
    const workers = fakeWorkers();
    const analyser = new Analyser({ start: workers.start, readModels, onCrash: noCrash });
    const read = analyser.analyse(job('a', 'open.txt', true));
    await workers.answer();
    await read;
    const practised = analyser.practise('open.txt', 'b');
    const waits = analyser.analyse(job('c'));
    const worker = workers.started[0]!;
    await waitFor(() => worker.requests[0]);
    worker.listener.onCrash(new Error('out of memory'));
    await assert.rejects(practised, /out of memory/);
    await waitFor(() => workers.started[1]);
    assert.equal(await workers.answer(), 'c');
    assert.ok(await waits);
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

/** The worker's side of the protocol in this thread, and what passes between. */
function workerHere() {
  const requests: Request[] = [];
  const replies: Reply[] = [];
  const start = (listener: WorkerListener) => {
    const answer = answerAtOnce(() => Promise.resolve(createAnswer(() => 0)));
    return {
      post: (request: Request) => {
        requests.push(request);
        answer(structuredClone(request), (reply) => {
          replies.push(reply);
          setImmediate(() => listener.onReply(structuredClone(reply)));
        });
      },
      terminate: () => undefined,
    };
  };
  return { requests, replies, start };
}

describe('analyser and worker', () => {
  const text = 'A headline\n\nAnn Hale said on Monday that it sank.\n\nShe left on 3 May 1999.\n';
  const open = (words: string, knowledge = noKnowledge) => ({ key: 'a.txt', text: words, knowledge, urgent: true });
  const fresh = (words: string) =>
    JSON.parse(JSON.stringify(analyseArticle(words, noKnowledge, loadModels(new Map())))) as unknown;

  it('say after an edit only what changed, and what is known once', async () => {
    const { requests, replies, start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    const versions = [text, text.replace('Hale', 'Haler'), text.replace('She', 'x. She'), text];
    for (const words of versions) assert.deepEqual(await analyser.analyse(open(words)), fresh(words));
    assert.deepEqual(
      replies.map(({ kind }) => kind),
      ['analysis', 'patch', 'patch', 'patch'],
    );
    const told = requests.map((request) => request.kind === 'analyse' && 'knowledge' in request);
    assert.deepEqual(told, [false, true, false, false, false]);
    await analyser.analyse(open(text, { ...noKnowledge, published: '2001-02-03' }));
    assert.equal('knowledge' in requests.at(-1)!, true);
    analyser.dispose();
  });

  it('say all of it to who no longer has what was said before, and after the worker was replaced', async () => {
    const { replies, start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    await analyser.analyse(open(text));
    analyser.forget('a.txt');
    assert.deepEqual(await analyser.analyse(open(`${text}x`)), fresh(`${text}x`));
    analyser.restart();
    assert.deepEqual(await analyser.analyse(open(text)), fresh(text));
    assert.deepEqual(
      replies.map(({ kind }) => kind),
      ['analysis', 'analysis', 'analysis'],
    );
    analyser.dispose();
  });

  it('read with the models, though they come after the first glance', async () => {
    const { start } = workerHere();
    let come: (models: Map<string, Uint8Array>) => void = () => undefined;
    const models = new Promise<Map<string, Uint8Array>>((resolve) => (come = resolve));
    const analyser = new Analyser({ start, readModels: () => models, onCrash: noCrash });
    const glance = analyser.glance(text, noKnowledge);
    const done = analyser.analyse(open(text));
    assert.ok(await glance);
    await new Promise((resolve) => setTimeout(resolve, 0));
    come(new Map([['words.bin', new Uint8Array([1])]]));
    assert.ok((await done)!.notices.length > 0, 'the broken model is told');
    analyser.dispose();
  });

  it('practise on other words, of which nothing is kept', async () => {
    const { requests, replies, start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    assert.equal(await analyser.practise('a.txt', text), undefined);
    await analyser.analyse(open(text));
    for (const words of [text.replace('sank', 'sank. He left'), text.replace('3 May', 'Friday'), text])
      assert.deepEqual(await analyser.practise('a.txt', words), fresh(words));
    const edited = text.replace('Hale', 'Haler');
    assert.deepEqual(await analyser.analyse(open(edited)), fresh(edited));
    assert.deepEqual(
      requests.map((request) => request.kind === 'analyse' && request.open),
      [
        false,
        { name: 'a.txt' },
        ...[1, 2, 3].map(() => ({ name: 'a.txt', base: 1, practice: true })),
        { name: 'a.txt', base: 1 },
      ],
    );
    assert.deepEqual(
      replies.slice(1).map(({ kind }) => kind),
      ['patch', 'patch', 'patch', 'patch'],
    );
    analyser.dispose();
  });

  it('practise only while nobody waits for anything', async () => {
    const { start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    await analyser.analyse(open(text));
    const edited = analyser.analyse(open(`${text}x`));
    assert.equal(await analyser.practise('a.txt', text), undefined);
    assert.deepEqual(await edited, fresh(`${text}x`));
    const practised = analyser.practise('a.txt', text);
    analyser.restart();
    assert.equal(await practised, undefined);
    assert.deepEqual([analyser.lives, await analyser.analyse(open(text))], [2, fresh(text)]);
    analyser.dispose();
  });

  it('practise with what was known of the same document', async () => {
    const { requests, start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    await analyser.analyse(open(text));
    await analyser.analyse({ ...open(text, { ...noKnowledge, published: '2001-02-03' }), key: 'b.txt' });
    assert.deepEqual(await analyser.practise('a.txt', text), fresh(text));
    assert.deepEqual(requests.at(-1), {
      kind: 'analyse',
      id: 3,
      text,
      knowledge: noKnowledge,
      open: { name: 'a.txt', base: 1, practice: true },
    });
    analyser.dispose();
  });

  it('ask again where an answer is about what was forgotten meanwhile', async () => {
    const { replies, start } = workerHere();
    const analyser = new Analyser({ start, readModels: () => Promise.resolve(new Map()), onCrash: noCrash });
    await analyser.analyse(open(text));
    const done = analyser.analyse(open(`${text}x`));
    await waitFor(() => replies[1]);
    analyser.forget('a.txt');
    assert.deepEqual(await done, fresh(`${text}x`));
    assert.deepEqual(
      replies.map(({ kind }) => kind),
      ['analysis', 'patch', 'analysis'],
    );
    analyser.dispose();
  });
});
