/**
 * A random walk of everything that happens to a sidecar: edits in two windows, changes from outside, deaths and errors at any
 * call, reloads. After every step the file is held against the one before it: nothing may be missing but what was removed.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fields, Value } from '../../src/annotations/sidecar/annotation.ts';
import type { Doing } from '../../src/annotations/inSteps.ts';
import { newSidecar } from '../../src/annotations/sidecar/editSidecar.ts';
import { sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store, type StoreResult } from '../../src/annotations/store/store.ts';
import type { Change } from '../../src/annotations/yaml/change.ts';
import { editYaml } from '../../src/annotations/yaml/editYaml.ts';
import { conflictKey } from '../../src/annotations/yaml/merge.ts';
import { readYaml, type YamlRead } from '../../src/annotations/yaml/readYaml.ts';
import { isFields, sameValue, valueAt } from '../../src/annotations/yaml/value.ts';
import { Death, MemoryFiles, type Fault } from './memoryFiles.ts';

type Window = 0 | 1;

export type Step =
  | { readonly do: 'edit'; readonly window: Window; readonly change: Change; readonly stale: boolean }
  | { readonly do: 'both'; readonly changes: readonly [Change, Change] }
  | { readonly do: 'outside'; readonly change: Change }
  | { readonly do: 'comment'; readonly line: number }
  | { readonly do: 'newlines' }
  | { readonly do: 'fault'; readonly at: number; readonly kind: Fault; readonly torn: number }
  | { readonly do: 'reload'; readonly window: Window };

const ids = ['c-00000001', 'c-00000002', 'd-00000003', 'n-00000004', 's-00000005', 'c-00000006'] as const;
const texts = fc.constantFrom('one', 'two words', 'a "b" # c', 'Zwölf\nlines\n', ' x ', '…', 'no', '1.5');
const id = fc.constantFrom(...ids);
const section = fc.constantFrom('annotations', 'annotations', 'rejected');
const field = fc.constantFrom('note', 'verdict', 'claim', 'x-own');
let serial = 0;

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      path: fc.tuple(section, id),
      value: fc.record({
        kind: fc.constant('claim'),
        quote: texts,
        pos: fc.nat(900).map((n) => [n, n + 3]),
        note: texts,
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ path: fc.tuple(section, id, field), value: texts.map((text) => `${text}${serial++ % 7}`) }),
  },
  { weight: 1, arbitrary: fc.record({ path: fc.tuple(section, id, field), value: fc.constant(undefined) }) },
  { weight: 1, arbitrary: fc.record({ path: fc.tuple(section, id), value: fc.constant(undefined) }) },
  {
    weight: 1,
    arbitrary: fc.record({ path: fc.tuple(fc.constant('article'), fc.constantFrom('status', 'outlet')), value: texts }),
  },
);

const faults: fc.Arbitrary<Fault> = fc.constantFrom(
  'dies-before',
  'dies-after',
  'dies-within',
  'denied',
  'full',
  'gone',
);
const window: fc.Arbitrary<Window> = fc.constantFrom(0, 1);

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('edit' as const), window, change, stale: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('both' as const), changes: fc.tuple(change, change) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('outside' as const), change }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('comment' as const), line: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('newlines' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      at: fc.nat(7),
      kind: faults,
      torn: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), window }) },
);

export const path = 'folder/harbour.annotations.yaml';
const create = () => newSidecar('harbour.txt', `sha256:${'0'.repeat(64)}`, { id: 'ana' });

/** Between any two steps of reading a file everything else may happen. */
export function withGaps(gap: () => void = () => undefined): Doing {
  return async (work) => {
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      gap();
      await Promise.resolve();
    }
  };
}

/** Walks, and throws where something is lost. Gives the number of edits that were confirmed. */
export async function walk(steps: readonly Step[], atomic: boolean): Promise<number> {
  const files = new MemoryFiles(atomic);
  const journal = { files, folder: 'storage/journal' };
  const open = () => new Store(files, { journal, doing: withGaps() });
  const windows = [open(), open()];
  const seen: (YamlRead | null)[] = [null, null];
  const comments: string[] = [];
  let confirmed = 0;

  const restart = async () => {
    files.restart();
    windows[0] = open();
    windows[1] = open();
    for (let i = 0; i < 3; i++) assert.deepEqual(await windows[0].recover(), []);
    seen[0] = seen[1] = null;
  };
  const edit = async (window: Window, change: Change, base: YamlRead | null): Promise<StoreResult | 'died'> => {
    try {
      const result = await windows[window]!.edit(path, [change], {
        layout: sidecarLayout,
        create,
        ...(base && { base }),
      });
      if (result.ok) seen[window] = result.read;
      return result;
    } catch (error) {
      if (error instanceof Death) return 'died';
      throw error;
    }
  };

  for (const step of steps) {
    const before = files.text(path);
    const results: [Change, StoreResult | 'died'][] = [];
    let died = false;
    if (step.do === 'edit')
      results.push([step.change, await edit(step.window, step.change, step.stale ? seen[step.window]! : null)]);
    else if (step.do === 'both' && atomic) {
      const [a, b] = await Promise.all([edit(0, step.changes[0], seen[0]!), edit(1, step.changes[1], seen[1]!)]);
      results.push([step.changes[0], a], [step.changes[1], b]);
    } else if (step.do === 'outside' && before !== null) {
      const made = editYaml(readYaml(before), [step.change], sidecarLayout);
      if (made.ok) files.put(path, made.read.text);
      continue;
    } else if (step.do === 'comment' && before !== null) {
      const lines = before.split('\n');
      const comment = `# by hand ${comments.length}`;
      // Only between records, where no text can take it for its own.
      const place = lines.findIndex((line, i) => i >= step.line && /^ {2}\S/.test(line));
      if (place >= 0) {
        comments.push(comment);
        files.put(path, lines.toSpliced(place, 0, comment).join('\n'));
      }
      continue;
    } else if (step.do === 'newlines' && before !== null) {
      files.put(path, before.includes('\r') ? before.replace(/\r\n/g, '\n') : before.replace(/\n/g, '\r\n'));
      continue;
    } else if (step.do === 'fault') {
      files.failAt(step.at, step.kind, step.torn);
      continue;
    } else if (step.do === 'reload') {
      windows[step.window] = open();
      try {
        await windows[step.window]!.recover();
        seen[step.window] = await windows[step.window]!.read(path);
      } catch (error) {
        if (error instanceof Death) died = true;
        // An error of the disk: seen at the next try.
        else seen[step.window] = null;
      }
    }
    if (died || results.some(([, result]) => result === 'died')) await restart();
    else if (!atomic && results.some(([, result]) => result !== 'died' && !result.ok)) await restart();
    confirmed += check(before, files.text(path), results);
    for (const comment of comments) assert.ok(files.text(path)?.includes(comment), `${comment} is gone`);
  }
  return confirmed;
}

/** Every record and every field is there, and where none was meant to change, every byte. */
function check(
  before: string | null,
  after: string | null,
  results: readonly (readonly [Change, StoreResult | 'died'])[],
): number {
  if (before === after && results.every(([, result]) => result === 'died' || !result.ok)) return 0;
  assert.notEqual(after, null, 'the file is gone');
  const now = readYaml(after!);
  assert.ok(now.editable, `unreadable: ${JSON.stringify(now.problems)} ${after}`);
  const old = readYaml(before ?? create());
  const meant = results.map(([{ path }]) => path);
  const touches = (path: readonly string[]) =>
    meant.some(
      (other) =>
        other.every((key, i) => path[i] === key || i >= path.length) &&
        other.length >= 1 &&
        path.every((key, i) => other[i] === key || i >= other.length),
    );
  for (const section of ['annotations', 'rejected']) {
    const records = valueAt(old.value, [section]);
    if (!isFields(records)) continue;
    for (const [id, record] of Object.entries(records)) {
      const there = valueAt(now.value, [section, id]);
      if (touches([section, id])) {
        if (isFields(record) && there !== undefined) checkFields(record, there, [section, id], meant);
        else
          assert.ok(
            results.some(([{ path, value }]) => path.length === 2 && path[1] === id && value === undefined) ||
              !isFields(record),
            `${id} is gone`,
          );
        continue;
      }
      assert.ok(sameValue(there, record), `${id} changed`);
      const entry = old.top.find(({ key }) => key === section)?.records?.find(({ key }) => key === id);
      if (entry) assert.ok(after!.includes(before!.slice(entry.start, entry.end).trimEnd()), `bytes of ${id} changed`);
    }
  }
  let confirmed = 0;
  for (const [{ path, value }, result] of results) {
    if (result === 'died' || !result.ok) continue;
    confirmed++;
    const others = meant.filter((other) => other !== path && other[1] === path[1]);
    if (value === undefined || others.length > 0) continue;
    const there = valueAt(now.value, path);
    // A whole record that was meant for an older version is merged, field by field, with what changed since.
    const kept = isFields(value) ? isFields(there) : sameValue(there, value);
    assert.ok(kept, `${path.join('.')} was confirmed and is not there: ${JSON.stringify(there)}`);
  }
  return confirmed;
}

function checkFields(
  record: Fields,
  there: Value,
  path: readonly string[],
  meant: readonly (readonly string[])[],
): void {
  if (!isFields(there)) return;
  for (const [key, value] of Object.entries(record)) {
    if (key === conflictKey || meant.some((other) => other.length === 2 || other[2] === key) || path.length > 2)
      continue;
    assert.ok(sameValue(there[key], value), `${path.join('.')}.${key} changed`);
  }
}
