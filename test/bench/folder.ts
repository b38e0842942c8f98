/**
 * A folder of many articles: indexed cold, warm, after one change, killed and started again; near duplicates; exported as tables
 * and read back by others. `--articles N` for fewer than 10,000.
 */
import { buildSync } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureDuplicates } from './folder/duplicates.ts';
import type { IndexedOnce } from './folder/indexOnce.ts';
import { makeFolder, projectRoot, random } from './folder/makeFolder.ts';
import type { TypedOnce } from './folder/typeOnce.ts';
import { checkTables } from './folder/tables.ts';
import { line } from './timing.ts';

const root = projectRoot();
const workers = '2';

export async function measureFolder(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--articles');
  const count = at < 0 ? 10_000 : Number(args[at + 1]);
  const scratch = mkdtempSync(path.join(tmpdir(), 'news-annotator-bench-'));
  try {
    const bundles = buildBundles(scratch);
    const folder = path.join(scratch, 'articles');
    const made = makeFolder(folder, count, true);
    console.log(
      `  ${made.articles} articles, ${(made.size / 1e6).toFixed(1)} MB, ${made.annotations} annotations; two workers`,
    );
    const index = path.join(scratch, 'index');
    const log = path.join(scratch, 'log');
    writeFileSync(log, '');
    const changed = readdirSync(path.join(folder, '2014')).find((name) => name.endsWith('.txt'))!;
    const run = (into: string, touch = '') => indexOnce(bundles, folder, into, log, touch);

    const cold = run(index);
    line('cold', `${cold.seconds.toFixed(1)} s`, `${cold.processor.toFixed(1)} s of CPU`);
    line('  memory, main thread; all', `${cold.host.toFixed(0)} MB`, `${cold.whole.toFixed(0)} MB`);
    line('  main thread blocked at most', `${cold.block.toFixed(0)} ms`);
    const warm = run(index, `2014/${changed}`);
    line('warm', `${warm.seconds.toFixed(2)} s`, `${warm.analysed} analysed`);
    line('  memory, main thread; all', `${warm.host.toFixed(0)} MB`, `${warm.whole.toFixed(0)} MB`);
    line('after one file changed', `${(warm.change ?? 0).toFixed(0)} ms`);
    line('size on the disk', `${(sizeOf(index) / 1e6).toFixed(0)} MB`);
    measureTyping(bundles, folder, path.join(scratch, 'typed'));
    await measureKills(bundles, scratch, Math.min(count, 1000));
    measureDuplicates();
    checkTables(bundles, folder, index, path.join(scratch, 'tables'), workers);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What ships, and the process that is measured. */
export function buildBundles(scratch: string): string {
  const dist = path.join(scratch, 'dist');
  const common = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' } as const;
  for (const [entry, name] of [
    ['src/cli/main.ts', 'cli.js'],
    ['src/worker/main.ts', 'worker.js'],
    ['test/bench/folder/indexOnce.ts', 'indexOnce.js'],
    ['test/bench/folder/typeOnce.ts', 'typeOnce.js'],
  ] as const)
    buildSync({ ...common, entryPoints: [path.join(root, entry)], outfile: path.join(dist, name) });
  symlinkSync(path.join(root, 'models'), path.join(scratch, 'models'), 'junction');
  return dist;
}

function indexOnce(bundles: string, folder: string, index: string, log: string, touch = ''): IndexedOnce {
  const args = [path.join(bundles, 'indexOnce.js'), folder, index, workers, log, touch];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as IndexedOnce;
}

/** Somebody types in an article of 12 KB while the folder is indexed. */
function measureTyping(bundles: string, folder: string, index: string): void {
  const args = [path.join(bundles, 'typeOnce.js'), folder, index, workers];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  const typed = JSON.parse(stdout) as TypedOnce;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  line('main thread blocked at most', `${ms(typed.indexing)} idle`, `${ms(typed.typing)} while typing`);
  line('edit to analysis, while indexing', `p50 ${ms(typed.median)}`, `p95 ${ms(typed.slow)}`);
}

/** Killed without a word at moments that nobody chose, and started again until it is done. */
export async function measureKills(bundles: string, scratch: string, count: number): Promise<void> {
  const folder = path.join(scratch, 'killed');
  makeFolder(folder, count, true);
  const [index, whole] = [path.join(scratch, 'killed-index'), path.join(scratch, 'whole-index')];
  const log = path.join(scratch, 'killed-log');
  writeFileSync(log, '');
  const reference = indexOnce(bundles, folder, whole, path.join(scratch, 'log'));
  const next = random(Date.now() % 1e6);
  let kills = 0;
  for (; kills < 8; kills++) {
    const args = [path.join(bundles, 'indexOnce.js'), folder, index, workers, log, ''];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const patience = 500 + next((reference.seconds * 1000) / 4);
    const over = await Promise.race([ended.then(() => true), new Promise((resolve) => setTimeout(resolve, patience))]);
    if (over === true) break;
    child.kill('SIGKILL');
    await ended;
  }
  indexOnce(bundles, folder, index, log);
  // What a worker was at when it was killed is in no log: an article each.
  const twice = statSync(log).size - count + kills * Number(workers);
  const shards = readdirSync(whole).filter((name) => name.endsWith('.index'));
  const wrong = shards.filter((name) => {
    const file = path.join(index, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== readFileSync(path.join(whole, name), 'utf8');
  });
  for (const name of wrong) console.log(`    ${firstDifference(path.join(index, name), path.join(whole, name))}`);
  line(
    `killed ${kills} times, ${count} articles`,
    `${twice} twice at most`,
    `${((100 * twice) / count).toFixed(2)} %`,
    `${wrong.length} shards wrong`,
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

/** Where the two begin to differ, with what stands around it. */
function firstDifference(file: string, other: string): string {
  if (!existsSync(file)) return `${path.basename(file)} is not there`;
  const [ours, theirs] = [readFileSync(file, 'utf8').split('\n'), readFileSync(other, 'utf8').split('\n')];
  const [a = '', b = ''] = ours.flatMap((one, i) => (one === theirs[i] ? [] : [bodyOf(one), bodyOf(theirs[i] ?? '')]));
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${path.basename(file)}: ${a.slice(0, 60)} … ${around(a)} ≠ ${around(b)}`;
}

const bodyOf = (shardLine: string) => shardLine.slice(shardLine.indexOf('\t') + 1);
