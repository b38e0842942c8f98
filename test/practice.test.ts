import assert from 'node:assert/strict';
import { Practice } from '../src/extension/reading/practice.ts';

/** Timers that run when the test says so. */
function clock() {
  let waiting: (() => void)[] = [];
  const stopwatch = { time: 0 };
  const pauses: number[] = [];
  return {
    stopwatch,
    pauses,
    now: () => stopwatch.time,
    wait: (run: () => void, milliseconds: number) => {
      pauses.push(milliseconds);
      waiting.push(run);
      return () => {
        waiting = waiting.filter((one) => one !== run);
      };
    },
    /** Runs what waits, and what comes to wait of that; says how much it was. */
    pass: async (most = Infinity): Promise<number> => {
      let count = 0;
      for (; count < most && waiting.length > 0; count++) {
        waiting.shift()!();
        await new Promise((resolve) => setImmediate(resolve));
      }
      return count;
    },
  };
}

const text = 'The ferry sails on Monday, the mayor said. Nobody knows when it will come back.';
const read = () => Promise.resolve(true);

describe('practice', () => {
  it('reads other texts than the article, a bounded number of times in the life of a worker', async () => {
    const time = clock();
    const practice = new Practice(time);
    const others: string[] = [];
    for (const life of [1, 1, 2]) {
      practice.begin(life, text, (other) => Promise.resolve(others.push(other) > 0));
      await time.pass();
    }
    assert.equal(others.length, 128);
    assert.ok(others.every((other) => other !== text && other.length < text.length + 20));
    assert.equal(new Set(others.slice(0, 64)).size, 64);
  });

  it('stops when somebody asks for something, and goes on where it was', async () => {
    const time = clock();
    const practice = new Practice(time);
    practice.begin(1, text, read);
    assert.equal(await time.pass(3), 3);
    practice.stop();
    assert.equal(await time.pass(), 0);
    practice.begin(1, text, read);
    assert.equal(await time.pass(), 61);
    assert.deepEqual(time.pauses.slice(0, 6), [250, 0, 0, 0, 250, 0]);
  });

  it('does not go on behind a reading during which somebody asked for something, and tells it', async () => {
    const time = clock();
    const practice = new Practice(time);
    let isRead: (value: boolean) => void = () => undefined;
    let mayGoOn = () => false;
    practice.begin(1, text, (_, goOn) => {
      mayGoOn = goOn;
      return new Promise<boolean>((resolve) => (isRead = resolve));
    });
    await time.pass();
    assert.equal(mayGoOn(), true);
    practice.stop();
    assert.equal(mayGoOn(), false);
    isRead(true);
    assert.equal(await time.pass(), 0);
  });

  it('does not begin any more when it is disposed of', async () => {
    const time = clock();
    const practice = new Practice(time);
    practice.begin(1, text, read);
    practice.dispose();
    practice.begin(1, text, read);
    assert.equal(await time.pass(), 0);
  });

  it('leaves to a new worker what an old one had begun', async () => {
    const time = clock();
    const practice = new Practice(time);
    let isRead: (value: boolean) => void = () => undefined;
    practice.begin(1, text, () => new Promise<boolean>((resolve) => (isRead = resolve)));
    await time.pass();
    practice.begin(2, text, read);
    time.stopwatch.time += 60_000;
    isRead(true);
    assert.equal(await time.pass(), 64);
  });

  it('waits for the next article where something else is to be done', async () => {
    const time = clock();
    const practice = new Practice(time);
    practice.begin(1, text, () => Promise.resolve(false));
    assert.equal(await time.pass(), 1);
    practice.begin(1, text, read);
    assert.equal(await time.pass(), 63);
  });

  it('is given up where an article cannot be read, by the next worker too', async () => {
    const time = clock();
    const practice = new Practice(time);
    practice.begin(1, text, () => Promise.reject(new Error('unreadable')));
    assert.equal(await time.pass(), 1);
    practice.begin(2, text, read);
    assert.equal(await time.pass(), 0);
  });

  it('takes no longer where each reading takes long', async () => {
    const time = clock();
    const practice = new Practice(time);
    practice.begin(1, text, () => {
      time.stopwatch.time += 600;
      return Promise.resolve(true);
    });
    assert.equal(await time.pass(), 7);
  });

  it('leaves a very long article alone', async () => {
    const time = clock();
    new Practice(time).begin(1, text.repeat(3000), read);
    assert.equal(await time.pass(), 0);
  });
});
