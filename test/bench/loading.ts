/** What the models cost: files, loading from cold, memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { line } from './timing.ts';

const root = path.join(__dirname, '..', '..');

export function measureLoading(): void {
  const folder = path.join(root, 'models');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bin')) : [];
  const sizes = files.map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
  line('model files, gzipped', `${(sizes.reduce((sum, size) => sum + size, 0) / 1024 / 1024).toFixed(2)} MB`);

  // A fresh process each time: nothing compiled, nothing cached but the disk.
  const script = `
    const started = performance.now(), before = process.memoryUsage();
    const { readModels } = require(${JSON.stringify(path.join(root, 'src', 'cli', 'readModels.ts'))});
    const imported = performance.now();
    const models = readModels();
    const after = process.memoryUsage();
    console.log(JSON.stringify({ load: performance.now() - imported, memory: after.rss - before.rss, problems: models.problems.length }));`;
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: root, encoding: 'utf8' });
    return JSON.parse(stdout) as { load: number; memory: number; problems: number };
  }).sort((a, b) => a.load - b.load);
  const median = runs[2];
  if (median === undefined) return;
  line('loading all models, cold', `${median.load.toFixed(0)} ms`);
  line('memory of the loaded models', `${(median.memory / 1024 / 1024).toFixed(0)} MB`);
}
