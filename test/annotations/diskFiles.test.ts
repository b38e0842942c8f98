/** The disk implementation, on a real disk, with real processes that are killed or write at once. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { FilesError } from '../../src/annotations/store/files.ts';
import { putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar, sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../src/annotations/store/store.ts';
import { diskFiles, diskOr } from '../../src/extension/files/node.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files on a disk', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'annotations-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);

  it('writes only over what is expected, and leaves nothing else behind', async () => {
    const files = diskFiles();
    assert.equal(await files.replace(at('a.yaml'), null, bytes('one')), true);
    assert.equal(await files.replace(at('a.yaml'), null, bytes('two')), false);
    assert.equal(await files.replace(at('a.yaml'), bytes('other'), bytes('two')), false);
    assert.equal(await files.replace(pathToFileURL(at('a.yaml')).href, bytes('one'), bytes('two')), true);
    assert.equal(await readFile(at('a.yaml'), 'utf8'), 'two');
    assert.deepEqual(await readdir(folder), ['a.yaml']);
    assert.deepEqual(await files.list(folder), ['a.yaml']);
    assert.equal(await files.read(at('none.yaml')), null);
  });

  it('never renames onto a file, and removes only what is expected', async () => {
    const files = diskFiles();
    await writeFile(at('a'), 'a');
    await writeFile(at('b'), 'b');
    assert.equal(await files.rename(at('a'), at('b')), false);
    assert.equal(await files.rename(at('a'), at('c')), true);
    assert.equal(await files.remove(at('c'), bytes('x')), false);
    assert.equal(await files.remove(at('c'), bytes('a')), true);
    assert.deepEqual((await readdir(folder)).sort(), ['b']);
  });

  it('keeps the mode of a file, and does not write one that is read-only', async () => {
    const files = diskFiles();
    await writeFile(at('a'), 'a', { mode: 0o640 });
    await files.replace(at('a'), bytes('a'), bytes('b'));
    assert.equal((await stat(at('a'))).mode & 0o777, 0o640);
    await chmod(at('a'), 0o444);
    await assert.rejects(
      files.replace(at('a'), bytes('b'), bytes('c')),
      (error) => error instanceof FilesError && error.code === 'denied',
    );
    assert.equal(await readFile(at('a'), 'utf8'), 'b');
    assert.deepEqual(await readdir(folder), ['a']);
  });

  it('says that the folder is gone', async () => {
    await assert.rejects(
      diskFiles().replace(at('none/a'), null, bytes('a')),
      (error) => error instanceof FilesError && error.code === 'gone',
    );
  });

  it('makes the folder of texts', async () => {
    assert.equal(await diskFiles().replace(at('.news-annotator/texts/x.txt'), null, bytes('a')), true);
  });

  it('follows a link inside the folder, and none that leads outside', async () => {
    await mkdir(at('in'));
    await mkdir(at('out'));
    await writeFile(at('in/real'), 'a');
    await writeFile(at('out/real'), 'a');
    await symlink(at('in/real'), at('in/link'));
    await symlink(at('out/real'), at('in/escape'));
    const files = diskFiles([at('in')]);
    assert.equal(await files.replace(at('in/link'), bytes('a'), bytes('b')), true);
    assert.equal(await readFile(at('in/real'), 'utf8'), 'b');
    for (const place of [at('in/escape'), at('out/real'), at('in/../out/new'), at('in')]) {
      await assert.rejects(files.replace(place, bytes('a'), bytes('b')), FilesError);
    }
    assert.equal(await readFile(at('out/real'), 'utf8'), 'a');
  });

  it('writes in the folders that are open, and through no link out of them', async () => {
    await mkdir(at('in'));
    await mkdir(at('out'));
    await writeFile(at('out/real'), 'a');
    await symlink(at('out/real'), at('in/escape'));
    await symlink(at('out'), at('in/folder'));
    await symlink(at('out'), at('in/.news-annotator'));
    await symlink(at('in'), at('alias'));
    const none = diskFiles([]);
    const url = (name: string) => pathToFileURL(at(name)).href;
    const files = diskOr(none, () => [at('in')]);
    assert.equal(await files.replace(url('in/new'), null, bytes('b')), true);
    for (const place of [
      'in/escape',
      'in/folder/real',
      'in/folder/new',
      'in/.news-annotator/texts/x.txt',
      'alias/escape',
    ]) {
      const there = await files.read(url(place));
      await assert.rejects(files.replace(url(place), there, bytes('b')), FilesError, place);
    }
    assert.deepEqual(await readdir(at('out')), ['real']);
    assert.equal(await readFile(at('out/real'), 'utf8'), 'a');
    // An article of no opened folder has its sidecar beside it.
    assert.equal(await files.replace(url('out/beside'), null, bytes('b')), true);
    assert.equal(await diskOr(none, () => [at('alias')]).replace(url('alias/through'), null, bytes('b')), true);
    assert.equal(await readFile(at('in/through'), 'utf8'), 'b');
  });

  it('lets two processes write at once without losing a record', async function () {
    this.timeout(240_000);
    const sidecar = at('a.annotations.yaml');
    const writers = [write(sidecar, 'a', 60), write(sidecar, 'b', 60)];
    const said = await Promise.all(writers.map(({ done }) => done));
    const file = readSidecar(await readFile(sidecar, 'utf8'));
    assert.deepEqual(file.problems, []);
    for (const id of said.flat()) assert.ok(file.sidecar.annotations.has(id), `${id} is lost`);
    assert.equal(file.sidecar.annotations.size, 120);
    assert.deepEqual(await readdir(folder), ['a.annotations.yaml']);
  });

  it('takes away what a process left that was killed with its mark written', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(at(`.b.annotations.yaml.na-lock-${dead}-1`), `${hostname()} ${dead} 0 0`);
    // killed before the first letter of it
    await writeFile(at(`.b.annotations.yaml.na-lock-${dead}-2`), '');
    await writeFile(at(`.b.annotations.yaml.na-lock-${process.pid}-2`), '');
    await writeFile(at(`.b.annotations.yaml.na-lock-${process.pid}-1`), `${hostname()} ${process.pid} 0 0`);
    // whoever reads from it waits for ever
    spawnSync('mkfifo', [at('.a.annotations.yaml.na-lock-1-1')]);
    assert.equal(await diskFiles().replace(at('a.annotations.yaml'), null, bytes('b')), true);
    await rm(at('.a.annotations.yaml.na-lock-1-1'), { force: true });
    assert.deepEqual(await readdir(folder), [
      `.b.annotations.yaml.na-lock-${process.pid}-1`,
      `.b.annotations.yaml.na-lock-${process.pid}-2`,
      'a.annotations.yaml',
    ]);
  });

  it('loses nothing that was confirmed when a process is killed, wherever it is', async function () {
    this.timeout(240_000);
    const sidecar = at('a.annotations.yaml');
    const confirmed = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const writer = write(sidecar, 'abcdefghijkl'[round]!, 500);
      const other = round % 3 === 0 ? write(sidecar, 'mnpqrstvwxyz'[round]!, 25) : null;
      await writer.begun;
      // Killed as the pipe brings it, at whatever step it is.
      for (let i = 0; i < (round * 7) % 23; i++) await writer.next();
      writer.process.kill('SIGKILL');
      for (const id of await writer.done) confirmed.add(id);
      for (const id of (await other?.done) ?? []) confirmed.add(id);
      const file = readSidecar(await readFile(sidecar, 'utf8'));
      assert.deepEqual(file.problems, [], `round ${round}`);
      for (const id of confirmed) assert.ok(file.sidecar.annotations.has(id), `${id} is lost in round ${round}`);
    }
    assert.ok(confirmed.size > 50, `only ${confirmed.size}`);
    const store = new Store(diskFiles());
    const result = await store.edit(sidecar, [putRecord('annotations', 'n-0000last', { kind: 'note', quote: 'x' })], {
      layout: sidecarLayout,
    });
    assert.ok(result.ok);
    assert.deepEqual(await readdir(folder), ['a.annotations.yaml']);
  });
});

interface Writer {
  readonly process: ChildProcess;
  /** Ids whose writing was confirmed, when the process has ended. */
  readonly done: Promise<string[]>;
  readonly begun: Promise<void>;
  next(): Promise<void>;
}

function write(sidecar: string, letter: string, count: number): Writer {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'writeRecords.ts'), sidecar, letter, String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ids: string[] = [];
  let waiting: (() => void)[] = [];
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    ids.push(...lines);
    waiting.forEach((wake) => wake());
    waiting = [];
  });
  const next = () =>
    new Promise<void>((resolve) =>
      child.exitCode !== null || child.signalCode !== null ? resolve() : waiting.push(resolve),
    );
  const done = new Promise<string[]>((resolve) =>
    child.on('close', () => {
      waiting.forEach((wake) => wake());
      resolve(ids);
    }),
  );
  return { process: child, done, begun: next(), next };
}
