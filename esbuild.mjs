/**
 * Builds what ships: `node esbuild.mjs [--watch]`.
 * Worker and command line are bundled without `vscode` as an external, so that the build fails as soon as
 * one of the pure folders imports it.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { readAnalysisVersion } from './tools/analysisVersion.mjs';

const watch = process.argv.includes('--watch');
const models = existsSync('models') ? readdirSync('models').filter((file) => file.endsWith('.bin')) : [];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch && 'inline',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  define: { ANALYSIS_VERSION: JSON.stringify(readAnalysisVersion('.')) },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/**
 * Runs in Node and in a browser: what is Node's own is loaded where it is, and never at the start. Libraries are taken as
 * they are for browsers, which all of ours run in.
 */
const anywhere = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};
const nodeModules = ['node:*'];
// A folder of an extension in the web host cannot be listed, so the names of the models are known at build time.
const extension = {
  external: ['vscode', ...nodeModules],
  define: { ...common.define, MODEL_FILES: JSON.stringify(models.sort()) },
};

const bundles = [
  { ...anywhere, ...extension, entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js' },
  { ...anywhere, external: nodeModules, entryPoints: ['src/worker/main.ts'], outfile: 'dist/worker.js' },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    define: { ...common.define, VERSION: JSON.stringify(version) },
  },
].filter(({ entryPoints: [entry] }) => existsSync(entry));

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('watching');
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(bundle)));
}
