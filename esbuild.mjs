/**
 * Builds what ships: `node esbuild.mjs [--watch]`.
 * The analysis ships once: `worker.js` holds what its first answers need, `analysis.js` the rest, and the command line takes it from
 * both (`tools/sharedBundle.mjs`).
 * Worker and command line are bundled without `vscode` as an external, so that the build fails as soon as
 * one of the pure folders imports it.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';
import { readAnalysisVersion } from './tools/analysisVersion.mjs';
import { giveModules, sharedModules, takeModules } from './tools/sharedBundle.mjs';

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

const entries = { worker: 'src/worker/main.ts', analysis: 'src/worker/answer.ts', cli: 'src/cli/main.ts' };
const worker = { ...anywhere, external: nodeModules, outfile: 'dist/worker.js' };
const analysis = { ...worker, outfile: 'dist/analysis.js' };
const cli = {
  ...node,
  entryPoints: [entries.cli],
  outfile: 'dist/cli.js',
  // the worker's libraries are the same ones
  mainFields: anywhere.mainFields,
  define: { ...common.define, VERSION: JSON.stringify(version) },
};
const { ofWorker, ofAnalysis } = await sharedByBundles();
const takeOfWorker = takeModules('./worker.js', ofWorker);
const takeOfAnalysis = takeModules('./analysis.js', ofAnalysis);

const bundles = [
  { ...anywhere, ...extension, entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js' },
  { ...worker, ...giveModules(entries.worker, ofWorker), plugins: [takeOfAnalysis] },
  { ...analysis, ...giveModules(entries.analysis, ofAnalysis), plugins: [takeOfWorker] },
  { ...cli, plugins: [takeOfWorker, takeOfAnalysis] },
];

if (watch) {
  for (const bundle of bundles) await (await context(bundle)).watch();
  console.log('watching');
} else {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((bundle) => build(bundle)));
}

/** What bundles import of each other's modules; nothing is written. */
async function sharedByBundles() {
  const inputsOf = async (bundle, entry, external = []) => {
    const options = { entryPoints: [entry], external: [...nodeModules, ...external], write: false, minify: false };
    return (await build({ ...bundle, ...options, metafile: true })).metafile;
  };
  const [first, whole, line] = await Promise.all([
    inputsOf(worker, entries.worker, [`./${entries.analysis}`]),
    inputsOf(analysis, entries.analysis),
    inputsOf(cli, entries.cli),
  ]);
  const taken = sharedModules({ inputs: { ...whole.inputs, ...first.inputs } }, line);
  return {
    ofWorker: [...new Set([...sharedModules(first, whole), ...taken.filter((module) => module in first.inputs)])],
    ofAnalysis: [entries.analysis, ...taken.filter((module) => !(module in first.inputs))],
  };
}
