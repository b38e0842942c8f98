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
  const answer = answerAtOnce(() => {
    loads++;
    return promise;
  });
  return {
    replies,
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

  it('say what went wrong to whoever waits for it', async () => {
    const missing = workerHere();
    missing.ask(analyse(1));
    missing.reject(new Error('no such file'));
    const broken = workerHere();
    broken.ask(analyse(2));
    broken.resolve(() => {
      throw new Error('a bug');
    });
    await turn();
    for (const [{ replies }, message] of [
      [missing, /no such file/],
      [broken, /a bug/],
    ] as const) {
      assert.equal(replies[0]?.kind, 'failure');
      assert.match(replies[0].message, message);
    }
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
