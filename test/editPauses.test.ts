import assert from 'node:assert/strict';
import { EditPauses } from '../src/extension/reading/editPauses.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('an article that is being edited', () => {
  it('is read once for all that was typed in one turn', async () => {
    const pauses = new EditPauses();
    const read: string[] = [];
    for (const key of ['a', 'a', 'b']) pauses.edited(key, () => read.push(key));
    await turn();
    assert.deepEqual(read, ['a', 'b']);
  });

  it('knows since when it waits to be read', () => {
    const pauses = new EditPauses();
    assert.equal(pauses.begun('a'), undefined);
    const before = performance.now();
    pauses.edited('a', () => undefined);
    const first = performance.now();
    pauses.edited('a', () => undefined);
    const at = pauses.begun('a');
    assert.ok(at !== undefined && before <= at && at <= first);
    assert.equal(pauses.begun('a'), undefined);
    pauses.dispose();
  });

  it('waits for a pause where reading it takes long, and for nothing when it is closed', async () => {
    const pauses = new EditPauses();
    let read = 0;
    pauses.took(100_000);
    pauses.edited('a', () => read++);
    await turn();
    assert.equal(read, 0);
    pauses.took(1);
    pauses.edited('b', () => read++);
    pauses.forget('b');
    await turn();
    assert.equal(read, 0);
    pauses.dispose();
  });
});
