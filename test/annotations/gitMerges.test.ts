/** Two reviewers who work at once and merge through git: a file each never conflicts, and one file for both is joined by id. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotation } from '../../src/annotations/sidecar/annotation.ts';
import { newSidecar, putRecord, removeRecord, setFields } from '../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar, sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../src/annotations/store/store.ts';
import { diskFiles } from '../../src/extension/files/node.ts';
import { seededRandom } from '../quality/changeText.ts';

const layout = sidecarLayout;
const create = () => newSidecar('a.txt', `sha256:${'0'.repeat(64)}`, null);

class Reviewer {
  readonly folder: string;
  readonly id: string;
  readonly sidecar: string;
  /** What this reviewer's records must be. */
  readonly records = new Map<string, Annotation>();
  private readonly store = new Store(diskFiles());
  private made = 0;

  constructor(folder: string, id: string, sidecar: string) {
    this.folder = folder;
    this.id = id;
    this.sidecar = path.join(folder, sidecar);
  }

  git(...args: string[]): boolean {
    try {
      execFileSync(
        'git',
        ['-C', this.folder, '-c', `user.name=${this.id}`, '-c', `user.email=${this.id}@example.org`, ...args],
        { stdio: 'pipe' },
      );
      return true;
    } catch {
      return false;
    }
  }

  /** Adds some records, changes some and removes some. */
  async work(random: () => number): Promise<void> {
    const changes = [];
    for (let i = 0; i < 3; i++) {
      const id = `c-${this.id}00${10_000 + this.made++}`;
      const start = Math.floor(random() * 5000);
      const record: Annotation = {
        kind: 'claim',
        quote: `words ${start}`,
        pos: [start, start + 5],
        by: this.id,
        note: `One\nof ${this.id}`,
      };
      this.records.set(id, record);
      changes.push(putRecord('annotations', id, record));
    }
    for (const [id, record] of this.records) {
      if (random() < 0.1) {
        const verdict = random() < 0.5 ? 'supported' : 'refuted';
        this.records.set(id, { ...record, verdict });
        changes.push(...setFields('annotations', id, { verdict }));
      } else if (random() < 0.04) {
        this.records.delete(id);
        changes.push(removeRecord('annotations', id));
      }
    }
    const result = await this.store.edit(this.sidecar, changes, { layout, create });
    assert.ok(result.ok);
    assert.ok(this.git('add', '-A') && this.git('commit', '-qm', 'Review'));
  }

  /** Joins by id what git could not. */
  async settle(): Promise<void> {
    const result = await this.store.merge(this.sidecar, null, layout);
    assert.ok(result.ok, JSON.stringify(result));
    assert.ok(this.git('add', '-A') && this.git('commit', '-qm', 'Merge'));
  }
}

async function check(reviewer: Reviewer, sidecar: string): Promise<void> {
  const file = readSidecar(await readFile(sidecar, 'utf8'));
  assert.deepEqual(file.problems, []);
  for (const [id, record] of reviewer.records) assert.deepEqual({ ...file.sidecar.annotations.get(id) }, record, id);
}

describe('reviewing through git', () => {
  let root = '';
  beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'merges-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  async function pair(files: [string, string]): Promise<[Reviewer, Reviewer]> {
    const ana = new Reviewer(path.join(root, 'ana'), 'ana', files[0]);
    const ben = new Reviewer(path.join(root, 'ben'), 'ben', files[1]);
    execFileSync('git', ['init', '-q', '-b', 'main', ana.folder]);
    await ana.work(seededRandom(1));
    assert.ok(ana.git('worktree', 'add', '-q', '-b', 'ben', ben.folder));
    return [ana, ben];
  }

  it('never conflicts where each has a file, in 200 merges', async function () {
    this.timeout(300_000);
    const [ana, ben] = await pair(['a.annotations.ana.yaml', 'a.annotations.ben.yaml']);
    const random = seededRandom(2);
    for (let round = 0; round < 100; round++) {
      await ana.work(random);
      await ben.work(random);
      assert.ok(ben.git('merge', '-q', '--no-edit', 'main'), `conflict in round ${round}`);
      assert.ok(ana.git('merge', '-q', '--no-edit', 'ben'), `conflict in round ${round}`);
      if (round % 10 > 0 && round < 99) continue;
      for (const { folder } of [ana, ben]) {
        await check(ana, path.join(folder, 'a.annotations.ana.yaml'));
        await check(ben, path.join(folder, 'a.annotations.ben.yaml'));
      }
    }
  });

  it('loses no record where both write one file and conflicts are joined by id', async function () {
    this.timeout(300_000);
    const [ana, ben] = await pair(['a.annotations.yaml', 'a.annotations.yaml']);
    const random = seededRandom(3);
    let conflicts = 0;
    for (let round = 0; round < 25; round++) {
      await ana.work(random);
      await ben.work(random);
      if (!ben.git('merge', '-q', '--no-edit', 'main')) {
        conflicts++;
        await ben.settle();
      }
      assert.ok(ana.git('merge', '-q', '--no-edit', 'ben'));
      const file = readSidecar(await readFile(ana.sidecar, 'utf8'));
      assert.ok(file.writable, JSON.stringify(file.problems));
      for (const reviewer of [ana, ben]) {
        // What one removed while the other's merge brought it along may come back; nothing may be missing.
        for (const [id, record] of reviewer.records)
          assert.equal(file.sidecar.annotations.get(id)?.quote, record.quote, `${id} in round ${round}`);
      }
    }
    assert.ok(conflicts > 5, `only ${conflicts} conflicts`);
  });
});
