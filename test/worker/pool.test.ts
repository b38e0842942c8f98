import assert from 'node:assert/strict';
import type { FolderArticle } from '../../src/corpus/index/gatherArticle.ts';
import { WorkerPool } from '../../src/worker/pool.ts';
import type { FolderReply, Request, WorkerListener } from '../../src/worker/protocol.ts';

const article = (text: string): FolderArticle => ({
  path: `${text}.txt`,
  size: 1,
  modified: 1,
  stamp: '',
  text,
  sidecars: [],
  oldTexts: new Map(),
  told: text.startsWith('told') ? 'k' : '',
  knowledge: {},
});

/** Workers that answer at once, but for texts that hang or crash them. */
function workers() {
  const log: string[] = [];
  let running = 0;
  const start = (listener: WorkerListener) => {
    const name = `w${++running}`;
    return {
      post: (request: Request) => {
        log.push(`${name} ${request.kind}`);
        if (request.kind !== 'folder' || request.article.text === 'hang') return;
        if (request.article.text === 'crash') queueMicrotask(() => listener.onCrash(new Error('crashed')));
        else {
          const reply: FolderReply = {
            kind: 'folder',
            id: request.id,
            line: request.article.text,
            analysed: true,
            problems: [],
          };
          queueMicrotask(() => listener.onReply(reply));
        }
      },
      terminate: () => void log.push(`${name} ended`),
    };
  };
  return { log, start };
}

function pool(size: number, patience = 60_000) {
  const { log, start } = workers();
  const crashes: string[] = [];
  const made = new WorkerPool({
    size,
    start,
    models: new Map(),
    onCrash: ({ message }) => crashes.push(message),
    patience: () => patience,
  });
  const run = async (text: string) => (await made.run({ article: article(text), want: 'line', version: '1' })).line;
  return { pool: made, log, crashes, run };
}

describe('workers of a folder', () => {
  it('share the articles, and start only when there is work', async () => {
    const { log, run } = pool(2);
    assert.equal(log.length, 0);
    const texts = ['a', 'b', 'c', 'd', 'e'];
    assert.deepEqual(await Promise.all(texts.map(run)), texts);
    assert.equal(log.filter((line) => line.endsWith('models')).length, 2);
    assert.equal(log.filter((line) => line.endsWith('folder')).length, 5);
  });

  it('are told of a folder once each, before its first article', async () => {
    const { pool: made, log, run } = pool(1);
    made.tell('k', { entities: [], corrections: [] });
    await run('told 1');
    await run('told 2');
    assert.deepEqual(log, ['w1 models', 'w1 told', 'w1 folder', 'w1 folder']);
  });

  it('give up the article that brings one down, and go on in another', async () => {
    const { log, run, crashes } = pool(1);
    await assert.rejects(run('crash'), /crashed/);
    assert.equal(await run('a'), 'a');
    assert.deepEqual(crashes, ['crashed']);
    assert.ok(log.includes('w1 ended') && log.includes('w2 folder'));
  });

  it('give up the article that takes too long', async () => {
    const { run } = pool(1, 5);
    await assert.rejects(run('hang'), /too long/);
    assert.equal(await run('a'), 'a');
  });

  it('end while there is nothing to do, and start again for the next article', async () => {
    const { pool: made, log, run } = pool(2);
    await run('told a');
    const hanging = run('hang');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(made.rest(), false);
    assert.deepEqual(
      log.filter((line) => line.endsWith('ended')),
      [],
    );
    made.dispose();
    await assert.rejects(hanging);
    const other = pool(2);
    other.pool.tell('k', { entities: [], corrections: [] });
    await other.run('told a');
    assert.equal(other.pool.rest(), true);
    assert.equal(await other.run('told b'), 'told b');
    assert.deepEqual(other.log, ['w1 models', 'w1 told', 'w1 folder', 'w1 ended', 'w2 models', 'w2 told', 'w2 folder']);
    other.pool.dispose();
  });

  it('end when they are no longer wanted, with everything that waited', async () => {
    const { pool: made, log, run } = pool(1);
    const waiting = ['hang', 'a', 'b'].map((text) => assert.rejects(run(text), /no longer/));
    await Promise.resolve();
    made.dispose();
    await Promise.all(waiting);
    assert.deepEqual(log.filter((line) => line.endsWith('folder')).length <= 1, true);
  });
});
