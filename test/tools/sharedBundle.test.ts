import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { giveModules, sharedModules, takeModules } from '../../tools/sharedBundle.mjs';

const files = {
  'count.ts': 'let n = 0; export const count = () => ++n; export const name = "count";',
  'words.ts': 'export const name = "words"; export { count as again } from "./count.ts";',
  'worker.ts':
    'import { count } from "./count.ts"; import { name } from "./words.ts"; globalThis.said = name + count(); if (globalThis.process) void import("./disk.ts");',
  'cli.ts':
    'import { count, name } from "./count.ts"; import * as words from "./words.ts"; import { own } from "./own.ts"; export const all = [name, words.name, own, count(), words.again()];',
  'own.ts': 'export { own } from "./disk.ts";',
  'disk.ts': 'import { sep } from "node:path"; export const own = sep && "own";',
};

describe('a shared bundle', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'news-annotator-bundle-'));
  const at = (name: string) => path.join(root, name);
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    external: ['node:*'],
    logLevel: 'warning',
  };

  before(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
    const inputs = async (entry: string): Promise<Metafile> =>
      (await build({ ...common, entryPoints: [entry], write: false, metafile: true as const })).metafile;
    const shared = sharedModules(await inputs('worker.ts'), await inputs('cli.ts'));
    assert.deepEqual(shared, ['count.ts', 'words.ts']);
    await build({ ...common, ...giveModules('worker.ts', shared, root), outfile: 'out/worker.js' });
    const plugins = [takeModules('./worker.js', shared, root)];
    await build({ ...common, entryPoints: ['cli.ts'], plugins, outfile: 'out/cli.js' });
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('gives another its modules, each once', () => {
    const { all } = createRequire(import.meta.url)(at('out/cli.js')) as { all: unknown[] };
    assert.deepEqual(all, ['count', 'words', 'own', 2, 3]);
    assert.ok(!readFileSync(at('out/cli.js'), 'utf8').includes('"count"'));
  });

  it('runs as a script where there is no CommonJS', () => {
    const scope: { said?: string } = {};
    runInNewContext(readFileSync(at('out/worker.js'), 'utf8'), scope);
    assert.equal(scope.said, 'words1');
  });
});
