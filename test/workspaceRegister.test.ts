import assert from 'node:assert/strict';
import { WorkspaceRegister } from '../src/extension/folder/workspaceRegister.ts';
import { entryOf } from './corpus/entryOf.ts';

/** An entry of an article in which one person speaks. */
const spokenBy = (path: string, name: string) =>
  entryOf(path, `Ferry stops for the winter\n\n“We will be back in May,” said ${name}, the captain.`);

const names = ({ register }: WorkspaceRegister): string[] => register.speakers.map(({ name }) => name).sort();

async function registerOf(...entries: ReturnType<typeof entryOf>[]): Promise<WorkspaceRegister> {
  const made = new WorkspaceRegister();
  for (const entry of entries) made.put(entry.path, entry);
  await made.settle();
  return made;
}

describe('the register of a workspace', () => {
  it('answers when all articles are in it, and not before', async () => {
    const register = new WorkspaceRegister();
    register.put('a.txt', spokenBy('a.txt', 'Ola Brandt'));
    assert.deepEqual(names(register), []);
    register.put('b.txt', spokenBy('b.txt', 'Mara Lind'));
    await register.settle();
    assert.deepEqual(names(register), ['Mara Lind', 'Ola Brandt']);
  });

  it('does not know an article that was gone before all were in it', async () => {
    const register = new WorkspaceRegister();
    register.put('a.txt', spokenBy('a.txt', 'Ola Brandt'));
    register.put('b.txt', spokenBy('b.txt', 'Mara Lind'));
    register.keepOnly((address) => address === 'b.txt');
    await register.settle();
    assert.deepEqual(names(register), ['Mara Lind']);
  });

  it('follows an article that changed or is gone', async () => {
    const register = await registerOf(spokenBy('a.txt', 'Ola Brandt'), spokenBy('b.txt', 'Mara Lind'));
    assert.ok(!register.wants('a.txt', spokenBy('a.txt', 'Ola Brandt')));
    register.put('a.txt', spokenBy('a.txt', 'Tor Hald'));
    register.forget('b.txt');
    await register.settle();
    assert.deepEqual(names(register), ['Tor Hald']);
  });

  it('is made anew where the entities files say something else, and answers as before until then', async () => {
    const register = await registerOf(spokenBy('a.txt', 'Ola Brandt'));
    register.decide(['version: 1\nentities:\n  captain:\n    name: Olaf Brandt\n    aliases: [Ola Brandt]\n']);
    assert.ok(register.wants('a.txt', spokenBy('a.txt', 'Ola Brandt')));
    register.put('a.txt', spokenBy('a.txt', 'Ola Brandt'));
    assert.deepEqual(names(register), ['Ola Brandt']);
    await register.settle();
    assert.deepEqual(names(register), ['Olaf Brandt']);
  });
});
