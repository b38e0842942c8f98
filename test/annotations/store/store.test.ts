import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newSidecar, putRecord, removeRecord, setFields } from '../../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar, sidecarLayout } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../../src/annotations/store/store.ts';
import { recordsOf } from '../../../src/annotations/yaml/change.ts';
import { MemoryFiles } from '../memoryFiles.ts';
import { anyStep, walk, withGaps } from '../walk.ts';

const path = 'folder/a.annotations.yaml';
const create = () => newSidecar('a.txt', `sha256:${'0'.repeat(64)}`, { id: 'ana' });
const options = { layout: sidecarLayout, create };
const note = (text: string) => ({ kind: 'note' as const, quote: 'x', note: text });

async function opened(): Promise<{ files: MemoryFiles; store: Store }> {
  const files = new MemoryFiles(true);
  const store = new Store(files);
  await store.edit(path, [putRecord('annotations', 'n-00000001', note('first'))], options);
  return { files, store };
}

describe('the store', () => {
  it('makes the file with its first record', async () => {
    const { files } = await opened();
    const file = readSidecar(files.text(path)!);
    assert.deepEqual(file.problems, []);
    assert.equal(file.sidecar.annotations.get('n-00000001')?.note, 'first');
  });

  it('does edits of one file one after the other', async () => {
    const { files, store } = await opened();
    const ids = Array.from({ length: 40 }, (_, i) => `n-1000${i + 1000}`);
    const results = await Promise.all(
      ids.map((id) => store.edit(path, [putRecord('annotations', id, note(id))], options)),
    );
    assert.ok(results.every(({ ok }) => ok));
    assert.equal(readSidecar(files.text(path)!).sidecar.annotations.size, 41);
  });

  it('loses nothing where others write between two steps of its reading', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `n-1000${i + 1000}`);
    const begun = new MemoryFiles(true);
    const records = ids.map((id) => putRecord('annotations', id, note(`«${id}» stays`)));
    assert.ok((await new Store(begun).edit(path, records, options)).ok);
    const text = begun.text(path)!;
    const writes = fc.uniqueArray(fc.tuple(fc.nat(60), fc.constantFrom(...ids)), {
      minLength: 1,
      maxLength: 4,
      selector: ([at]) => at,
    });
    await fc.assert(
      fc.asyncProperty(writes, fc.constantFrom(...ids), async (outside, own) => {
        const files = new MemoryFiles(true);
        files.put(path, text);
        let step = 0;
        const made = new Set<string>();
        const store = new Store(files, {
          doing: withGaps(() => {
            for (const [at, id] of outside) {
              if (at !== step || id === own) continue;
              made.add(id);
              files.put(path, files.text(path)!.replace(`«${id}» stays`, `«${id}» was put right`));
            }
            step++;
          }),
        });
        const [read, edited, removed] = await Promise.all([
          store.read(path),
          store.edit(path, setFields('annotations', own, { verdict: 'mixed' }), options),
          store.edit(path, [putRecord('annotations', 'n-20000000', note('new'))], options),
        ]);
        assert.ok(read && edited.ok && removed.ok);
        const { sidecar, problems } = readSidecar(files.text(path)!);
        assert.deepEqual(problems, []);
        assert.deepEqual([...sidecar.annotations.keys()].sort(), [...ids, 'n-20000000']);
        assert.equal(sidecar.annotations.get(own)?.verdict, 'mixed');
        for (const id of ids)
          assert.equal(sidecar.annotations.get(id)?.note, `«${id}» ${made.has(id) ? 'was put right' : 'stays'}`);
      }),
    );
  });

  it('takes back what it did, and not what somebody else wrote since', async () => {
    const { files, store } = await opened();
    const done = await store.edit(
      path,
      [
        ...setFields('annotations', 'n-00000001', { note: 'mine', verdict: 'mixed' }),
        putRecord('annotations', 'n-00000002', note('second')),
        { path: ['reviewed'], value: { by: 'ana' } },
      ],
      options,
    );
    assert.ok(done.ok);
    const base = { value: recordsOf(done.read.value, done.undo) };
    files.put(path, files.text(path)!.replace('mine', 'theirs').replace('second', 'their second'));
    const back = await store.edit(path, done.undo, { ...options, base });
    assert.ok(back.ok);
    const { annotations, reviewed } = readSidecar(files.text(path)!).sidecar;
    assert.equal(annotations.get('n-00000001')?.verdict, undefined);
    assert.match(files.text(path)!, /theirs/);
    assert.equal(annotations.get('n-00000002')?.note, 'their second');
    assert.equal(reviewed, undefined);
    assert.deepEqual(
      back.clashes.map(({ kind }) => kind),
      ['kept', 'both'],
    );
  });

  it('takes back what nobody touched without a clash', async () => {
    const { files, store } = await opened();
    const before = files.text(path)!;
    const done = await store.edit(path, setFields('annotations', 'n-00000001', { note: 'mine' }), options);
    assert.ok(done.ok);
    const base = { value: recordsOf(done.read.value, done.undo) };
    const back = await store.edit(path, done.undo, { ...options, base });
    assert.ok(back.ok && back.clashes.length === 0);
    assert.equal(files.text(path), before);
  });

  it('asks for the changes with what the file holds when they are made', async () => {
    const { files, store } = await opened();
    const asked: unknown[] = [];
    files.put(path, files.text(path)!.replace('first', 'outside'));
    const done = await store.edit(
      path,
      (current) => {
        asked.push(current['annotations']);
        return setFields('annotations', 'n-00000001', { verdict: 'mixed' });
      },
      options,
    );
    assert.ok(done.ok);
    assert.deepEqual(asked, [{ 'n-00000001': { kind: 'note', quote: 'x', note: 'outside' } }]);
  });

  it('puts a text back whole, unless somebody wrote since', async () => {
    const { files, store } = await opened();
    const before = files.text(path)!;
    const marks = before.replace(/^( +note: )"first"$/m, '<<<<<<< a\n$1"first"\n=======\n$1"second"\n>>>>>>> b');
    files.put(path, marks);
    const merged = await store.merge(path, null, sidecarLayout);
    assert.ok(merged.ok && merged.before === marks);
    assert.ok((await store.restore(path, merged.read.text, marks)).ok);
    assert.equal(files.text(path), marks);
    files.put(path, `${marks}# by hand\n`);
    const refused = await store.restore(path, marks, before);
    assert.ok(!refused.ok && refused.reason === 'changed');
    assert.equal(files.text(path), `${marks}# by hand\n`);
  });

  it('merges with a change from outside, and keeps what clashes', async () => {
    const { files, store } = await opened();
    const base = (await store.read(path))!;
    files.put(path, files.text(path)!.replace('"first"', '"outside"  # by hand'));
    const result = await store.edit(path, setFields('annotations', 'n-00000001', { note: 'inside' }), {
      ...options,
      base,
    });
    assert.ok(result.ok);
    assert.deepEqual(result.clashes, [
      { path: ['annotations', 'n-00000001', 'note'], kind: 'both', ours: 'inside', theirs: 'outside' },
    ]);
    assert.match(files.text(path)!, /note: "inside" {2}# by hand\n {4}x-conflict:\n {6}note: "outside"\n/);
  });

  it('keeps a record that was changed outside while it was removed here', async () => {
    const { files, store } = await opened();
    const base = (await store.read(path))!;
    files.put(path, files.text(path)!.replace('"first"', '"outside"'));
    const result = await store.edit(path, [removeRecord('annotations', 'n-00000001')], { ...options, base });
    assert.ok(result.ok);
    assert.equal(result.clashes[0]?.kind, 'kept');
    assert.match(files.text(path)!, /outside/);
  });

  it('brings back a record that was removed outside while it was changed here', async () => {
    const { files, store } = await opened();
    const base = (await store.read(path))!;
    files.put(path, create());
    const result = await store.edit(path, setFields('annotations', 'n-00000001', { note: 'more' }), {
      ...options,
      base,
    });
    assert.ok(result.ok);
    assert.deepEqual(readSidecar(files.text(path)!).sidecar.annotations.get('n-00000001'), {
      kind: 'note',
      quote: 'x',
      note: 'more',
    });
  });

  it('undoes a removal with its comments', async () => {
    const { files, store } = await opened();
    files.put(path, files.text(path)!.replace('kind: note', 'kind: note  # why'));
    const text = files.text(path);
    const removed = await store.edit(path, [removeRecord('annotations', 'n-00000001')], options);
    assert.ok(removed.ok);
    assert.doesNotMatch(files.text(path)!, /why/);
    const back = await store.edit(path, removed.undo, options);
    assert.ok(back.ok);
    assert.match(files.text(path)!, /kind: note {2}# why/);
    assert.equal(readSidecar(files.text(path)!).sidecar.annotations.size, readSidecar(text!).sidecar.annotations.size);
  });

  it('never writes what it cannot read', async () => {
    const { files, store } = await opened();
    for (const text of [
      'annotations: [',
      'version: 2\narticle: {file: a.txt}\n',
      'a: 1\na: 2\n',
      '<<<<<<< a\n=======\n>>>>>>> b\n',
      '{}\n--- x\n',
    ]) {
      files.put(path, text);
      const writable = (read: Parameters<typeof readSidecar>[1] extends undefined ? never : { text: string }) =>
        readSidecar(read.text).writable;
      const result = await store.edit(path, [putRecord('annotations', 'n-00000002', note('x'))], {
        ...options,
        writable,
      });
      assert.equal(result.ok, false, text);
      assert.equal(files.text(path), text);
    }
    files.contents.set(path, Uint8Array.from([0x61, 0x3a, 0x20, 0xff, 0xfe]));
    assert.equal((await store.edit(path, [putRecord('annotations', 'n-00000002', note('x'))], options)).ok, false);
    assert.deepEqual([...files.contents.get(path)!], [0x61, 0x3a, 0x20, 0xff, 0xfe]);
  });

  it('says why nothing was written', async () => {
    for (const code of ['denied', 'full', 'gone'] as const) {
      const { files, store } = await opened();
      const text = files.text(path);
      files.failAt(1, code);
      const result = await store.edit(path, [removeRecord('annotations', 'n-00000001')], options);
      assert.deepEqual(result.ok ? null : result.reason, code);
      assert.equal(files.text(path), text);
    }
  });

  it('edits an unsaved buffer and leaves it unsaved', async () => {
    const { files } = await opened();
    const saved = files.text(path)!;
    let buffer = saved.replace('first', 'typed');
    const store = new Store(files, {
      buffers: {
        unsaved: () => buffer,
        replace: (_, expected, text) => {
          const same = expected === buffer;
          if (same) buffer = text;
          return Promise.resolve(same);
        },
      },
    });
    const result = await store.edit(path, [putRecord('annotations', 'n-00000002', note('x'))], options);
    assert.ok(result.ok && result.unsaved);
    assert.equal(files.text(path), saved);
    assert.match(buffer, /typed[^]*n-00000002/);
  });

  it('joins both sides of merge conflict marks by id', async () => {
    const { files, store } = await opened();
    const head =
      'version: 1\narticle:\n  file: "a.txt"\nannotations:\n  c-00000001:\n    kind: claim\n    quote: "x"\n';
    const ours = '    verdict: supported\n  c-0000000a:\n    kind: claim\n    quote: "ours"\n';
    const theirs = '    verdict: refuted\n  c-0000000b:\n    kind: claim\n    quote: "theirs"  # kept\n';
    files.put(path, `${head}<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> other\n`);
    const result = await store.merge(path, null, sidecarLayout);
    assert.ok(result.ok);
    assert.equal(result.clashes.length, 1);
    const text = files.text(path)!;
    assert.match(text, /quote: "theirs" {2}# kept/);
    assert.match(text, /x-conflict:\n {6}verdict: "?refuted/);
    assert.deepEqual([...readSidecar(text).sidecar.annotations.keys()], ['c-00000001', 'c-0000000a', 'c-0000000b']);
  });

  for (const atomic of [true, false]) {
    it(`loses nothing on random walks, where a replacement is ${atomic ? '' : 'not '}whole`, async function () {
      this.timeout(120_000);
      let confirmed = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 120, size: 'max' }), async (steps) => {
          confirmed += await walk(steps, atomic);
        }),
        { numRuns: 170 },
      );
      assert.ok(confirmed > 2000, `only ${confirmed} edits were confirmed`);
    });
  }
});
