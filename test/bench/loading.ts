/** What the models cost: files, loading from cold, memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModels } from '../../src/cli/readModels.ts';
import { line } from './timing.ts';

/** The argument that makes the bench load the models, say what that cost, and end. */
export const coldRun = '--cold-run';
const root = path.join(__dirname, '..', '..');

export function measureLoading(): void {
  const folder = path.join(root, 'models');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bin')) : [];
  const sizes = files.map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
  line('model files, gzipped', `${(sizes.reduce((sum, size) => sum + size, 0) / 1024 / 1024).toFixed(2)} MB`);

  // A fresh process each time: nothing compiled, nothing cached but the disk.
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, [__filename, coldRun], { encoding: 'utf8' });
    return JSON.parse(stdout) as { load: number; memory: number };
  }).sort((a, b) => a.load - b.load);
  const median = runs[2];
  if (median === undefined) return;
  line('loading all models, cold', `${median.load.toFixed(0)} ms`);
  line('memory of the loaded models', `${(median.memory / 1024 / 1024).toFixed(0)} MB`);
}

export function loadOnce(): void {
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { problems } = readModels();
  const load = performance.now() - started;
  if (problems.length > 0) throw new Error('the models have problems');
  console.log(JSON.stringify({ load, memory: process.memoryUsage().rss - before }));
}
