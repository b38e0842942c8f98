import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { loadModels } from '../../src/analysis/language/models.ts';
import { readAtOnce } from '../../src/analysis/readAtOnce.ts';
import { createAnswer } from '../../src/worker/answer.ts';
import { answerAtOnce } from '../../src/worker/answerAtOnce.ts';
import type { Answer, Reply, Request } from '../../src/worker/protocol.ts';

const text = 'A headline\n\nIt sank on 3 May 1999.';
const glance = (id: number): Request => ({ kind: 'glance', id, text, knowledge: noKnowledge });
const analyse = (id: number) => ({ kind: 'analyse', id, text, knowledge: noKnowledge }) as const;
const models = (bytes: readonly number[] = []) =>
  ({ kind: 'models', from: new Map([['words.bin', new Uint8Array(bytes)]]) }) as const;

/** The rest is there when the test says so. */
function workerHere() {
  let resolve: (answer: Answer) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Answer>((...both) => ([resolve, reject] = both));
  const replies: Reply[] = [];
  let loads = 0;
  const crashes: unknown[] = [];
  const load = () => {
    loads++;
    return promise;
  };
  const answer = answerAtOnce(load, (error) => crashes.push(error));
  return {
    replies,
    crashes,
    loads: () => loads,
    ask: (request: Request) => answer(request, (reply) => replies.push(reply)),
    resolve: (answer: Answer) => resolve(answer),
    reject: (error: Error) => reject(error),
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the worker’s first answers', () => {
  it('are glances, and the rest is loaded behind one', async () => {
    const { ask, replies, loads } = workerHere();
    ask(models());
    ask(glance(7));
    assert.equal(loads(), 0);
    assert.deepEqual(replies, [{ kind: 'glance', id: 7, analysis: JSON.stringify(readAtOnce(text, noKnowledge)) }]);
    await turn();
    assert.equal(loads(), 1);
  });

  it('come at once while the rest is loaded, and other requests wait in their order', async () => {
    const { ask, replies, loads, resolve } = workerHere();
    const asked: Request[] = [];
    ask(models());
    ask(analyse(1));
    ask({ kind: 'store', folder: '/kept' });
    ask(analyse(2));
    ask(glance(3));
    await turn();
    assert.deepEqual(
      replies.map(({ id }) => id),
      [3],
    );
    resolve((request) => {
      asked.push(request);
      return 'id' in request ? { kind: 'failure', id: request.id, message: '' } : undefined;
    });
    await turn();
    assert.deepEqual(
      asked.map(({ kind }) => kind),
      ['models', 'analyse', 'store', 'analyse'],
    );
    assert.deepEqual(
      replies.map(({ id }) => id),
      [3, 1, 2],
    );
    assert.equal(loads(), 1);
  });

  it('go on with the models, whenever they come', async () => {
    const { ask, replies, resolve } = workerHere();
    resolve(createAnswer(() => 0));
    ask(glance(1));
    await turn();
    await turn();
    ask(models([1]));
    ask(analyse(2));
    await turn();
    const reply = replies.find(({ id }) => id === 2);
    assert.equal(reply?.kind, 'analysis');
    assert.ok((JSON.parse(reply.analysis) as ArticleAnalysis).notices.length > 0, 'the broken model is told');
  });

  it('say what went wrong to whoever waits for it; else the worker is brought down', async () => {
    const { ask, replies, crashes, resolve } = workerHere();
    resolve(() => {
      throw new Error('a bug');
    });
    ask(analyse(1));
    await turn();
    assert.equal(replies[0]?.kind, 'failure');
    assert.match(replies[0].message, /a bug/);
    assert.deepEqual(crashes, []);
    ask({ kind: 'sweep', articles: [] });
    await turn();
    assert.match(String(crashes[0]), /a bug/);
  });

  it('are the last where the rest cannot be loaded', async () => {
    const { ask, crashes, reject } = workerHere();
    ask(glance(1));
    await turn();
    reject(new Error('no such file'));
    await turn();
    assert.match(String(crashes[0]), /no such file/);
  });
});

describe('the worker', () => {
  it('answers an article with its analysis, and says what is wrong with its models', () => {
    for (const from of [models().from, models([1]).from]) {
      const answer = createAnswer(() => 0);
      assert.equal(answer({ kind: 'models', from }), undefined);
      const reply = answer({ ...analyse(7), open: { name: 'a.txt' } });
      assert.equal(reply?.kind, 'analysis');
      assert.equal(reply.id, 7);
      const analysis = JSON.parse(reply.analysis) as ArticleAnalysis;
      assert.deepEqual(analysis, analyseArticle(text, noKnowledge, loadModels(from)));
      assert.ok(analysis.notices.length > 0);
    }
  });
});
