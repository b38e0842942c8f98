import assert from 'node:assert/strict';
import { NotWritten, Waiting } from '../src/extension/files/waiting.ts';

describe('what could not be written', () => {
  function disk() {
    const state = { full: true, written: [] as string[] };
    const work = (what: string) => () => {
      if (state.full) return Promise.reject(new Error(`no space for ${what}`));
      state.written.push(what);
      return Promise.resolve();
    };
    return { state, work };
  }

  it('is kept, says why, and is written in its order as soon as that is possible', async () => {
    const { state, work } = disk();
    const waiting = new Waiting();
    for (const what of ['a note', 'a verdict'])
      await assert.rejects(waiting.write(work(what)), (error) => {
        assert.ok(error instanceof NotWritten);
        assert.equal(error.message, `no space for ${what}`);
        assert.equal(error.waiting, waiting);
        return true;
      });
    await assert.rejects(waiting.again(), /no space for a note/);
    assert.equal(waiting.size, 2);
    state.full = false;
    await waiting.write(work('a date'));
    assert.equal(await waiting.again(), 2);
    assert.deepEqual(state.written, ['a date', 'a note', 'a verdict']);
    assert.equal(waiting.size, 0);
    assert.equal(await waiting.again(), 0);
  });

  it('is let go when nobody wants it', async () => {
    const { state, work } = disk();
    const waiting = new Waiting();
    await waiting.write(work('a note')).catch(() => undefined);
    waiting.letGo();
    state.full = false;
    assert.equal(await waiting.again(), 0);
    assert.deepEqual(state.written, []);
  });
});
