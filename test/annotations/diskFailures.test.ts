/** What a real disk refuses, to an ordinary user: a full one, files and folders that may not be written. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { newSidecar } from '../../src/annotations/sidecar/editSidecar.ts';
import { sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../src/annotations/store/store.ts';
import { diskFiles } from '../../src/extension/files/node.ts';

const text = newSidecar('a.txt', `sha256:${'0'.repeat(64)}`, { id: 'ana' });
const isRoot = process.getuid?.() === 0;
/** Root may write everything; `nobody` may not. */
const nobody = 65534;

/** Another process, of an ordinary user, adds a record. */
function addRecord(sidecar: string): { said: string; failed: string } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'writeRecords.ts'), sidecar, 'a', '1'],
    { encoding: 'utf8', ...(isRoot ? { uid: nobody, gid: nobody } : {}) },
  );
  return { said: stdout, failed: stderr };
}

describe('a disk that refuses', () => {
  let folder = '';
  let sidecar = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'annotations-'));
    sidecar = path.join(folder, 'a.annotations.yaml');
    await writeFile(sidecar, text);
    if (isRoot) for (const one of [folder, sidecar]) await chown(one, nobody, nobody);
  });
  afterEach(async () => {
    spawnSync('umount', [folder]);
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true, force: true });
  });

  it('lets an ordinary user write their own', async function () {
    this.timeout(60_000);
    const { said, failed } = addRecord(sidecar);
    assert.equal(said.trim(), 'n-a0001000', failed);
    assert.match(await readFile(sidecar, 'utf8'), /n-a0001000/);
  });

  for (const [what, mode, which] of [
    ['a file that is read-only', 0o444, () => sidecar],
    ['a folder that is read-only', 0o555, () => folder],
  ] as const) {
    it(`leaves ${what} as it is, and says so`, async function () {
      this.timeout(60_000);
      await chmod(which(), mode);
      const { said, failed } = addRecord(sidecar);
      assert.equal(said, '');
      assert.match(failed, /denied/);
      assert.equal(await readFile(sidecar, 'utf8'), text);
      assert.deepEqual(await readdir(folder), ['a.annotations.yaml']);
    });
  }

  it('keeps the old bytes where it is full, and takes the edit once there is space', async function () {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', folder]).status !== 0) this.skip();
    await writeFile(sidecar, text);
    const filler = path.join(folder, 'filler');
    await writeFile(filler, new Uint8Array(64_000)).catch(() => undefined);
    const store = new Store(diskFiles());
    const change = putRecord('annotations', 'n-00000001', { kind: 'note', quote: 'x', note: 'long '.repeat(2000) });
    const full = await store.edit(sidecar, [change], { layout: sidecarLayout });
    assert.ok(!full.ok && full.reason === 'full', JSON.stringify(full).slice(0, 200));
    assert.equal(await readFile(sidecar, 'utf8'), text);
    assert.deepEqual((await readdir(folder)).sort(), ['a.annotations.yaml', 'filler']);
    await rm(filler);
    assert.ok((await store.edit(sidecar, [change], { layout: sidecarLayout })).ok);
    assert.match(await readFile(sidecar, 'utf8'), /n-00000001/);
  });
});
