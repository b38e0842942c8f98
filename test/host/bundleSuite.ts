/** Bundles test files that run inside VS Code into one file with the `run` function that VS Code calls. */
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles every `*.test.ts` under `folder` for the Node or the web-worker extension host; returns the bundle's path.
 * @param only parts of files' names: "sidebar", "sidebar,teamwork"
 */
export async function bundleSuite(folder: string, host: 'node' | 'web', only = ''): Promise<string> {
  const tests = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && only.split(',').some((part) => name.includes(part)))
    .sort();
  if (tests.length === 0) throw new Error(`no tests in ${folder}`);
  const outfile = path.join(ROOT, 'out', 'suite', host, 'index.js');
  // `require` in a function: the test files are read after mocha has made `describe` and `it`
  const contents = `
    import { runSuite } from './test/host/inside/${host}.ts';
    export const run = () => runSuite(() => {
      ${tests.map((name) => `require(${JSON.stringify(`./${folder}/${name}`)});`).join('\n')}
    });`;
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    loader: { '.txt': 'text' },
    logLevel: 'warning',
    ...(host === 'node'
      ? { platform: 'node', target: 'node20', external: ['vscode', 'mocha'] }
      : {
          platform: 'browser',
          target: 'es2022',
          external: ['vscode'],
          define: { global: 'globalThis' },
          alias: { 'node:assert/strict': './test/host/inside/assert.ts' },
        }),
  });
  return outfile;
}
