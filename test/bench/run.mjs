/** Bundles the bench as the product is bundled, and runs that: what is measured is what ships. The peers stay as they were published. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..', '..');
const outfile = path.join(root, 'out', 'bench', 'bench.cjs');

await build({
  entryPoints: [path.join(root, 'test', 'bench', 'bench.ts')],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  external: ['esbuild', 'chrono-node', 'compromise', 'wink-eng-lite-web-model', 'wink-nlp'],
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [...process.execArgv, outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
