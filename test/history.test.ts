import assert from 'node:assert/strict';
import { History, together, type Back } from '../src/extension/files/history.ts';

/** A step that switches a light, and back. */
function light(lights: Set<string>, name: string, fails = false): Back {
  return () => {
    if (fails) return Promise.reject(new Error(`${name} is stuck`));
    if (!lights.delete(name)) lights.add(name);
    return Promise.resolve(light(lights, name));
  };
}

describe('steps taken together', () => {
  it('are taken back as one, and made again', async () => {
    const lights = new Set(['a', 'b']);
    const forth = await together([light(lights, 'a'), light(lights, 'b')])();
    assert.deepEqual([...lights], []);
    await forth();
    assert.deepEqual([...lights].sort(), ['a', 'b']);
  });

  it('are all as they were when one of them cannot be taken back', async () => {
    const lights = new Set(['a', 'b']);
    await assert.rejects(together([light(lights, 'a', true), light(lights, 'b')])(), /a is stuck/);
    assert.deepEqual([...lights].sort(), ['a', 'b']);
  });
});

describe('the history', () => {
  it('forgets what was undone when something new is done', () => {
    const history = new History();
    const back = light(new Set(), 'x');
    history.did({ label: 'one', back });
    history.put('redo', history.take('undo')!);
    history.did({ label: 'two', back });
    assert.equal(history.take('redo'), undefined);
    assert.equal(history.take('undo')?.label, 'two');
    assert.equal(history.take('undo'), undefined);
  });
});
