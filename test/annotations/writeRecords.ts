/** A program that writes records into one sidecar and says each id once it is confirmed: for tests that kill it. */
import { newSidecar, putRecord } from '../../src/annotations/sidecar/editSidecar.ts';
import { sidecarLayout } from '../../src/annotations/sidecar/sidecarFile.ts';
import { Store } from '../../src/annotations/store/store.ts';
import { diskFiles } from '../../src/extension/files/node.ts';

const [sidecar = '', letter = 'a', count = '1'] = process.argv.slice(2);
const store = new Store(diskFiles());
const create = () => newSidecar('a.txt', `sha256:${'0'.repeat(64)}`, null);

async function run(): Promise<void> {
  for (let i = 0; i < Number(count); i++) {
    const id = `n-${letter}000${1000 + i}`;
    const record = {
      kind: 'note' as const,
      quote: `quote ${i}`,
      note: 'A note that is long enough to be cut in two. '.repeat(8).trim(),
    };
    const result = await store.edit(sidecar, [putRecord('annotations', id, record)], { layout: sidecarLayout, create });
    if (!result.ok) throw new Error(`${result.reason} ${result.message}`);
    process.stdout.write(`${id}\n`);
  }
}

void run();
