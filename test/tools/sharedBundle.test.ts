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
    'import { count } from "./count.ts"; import { name } from "./words.ts"; globalThis.said = name + count(); globalThis.more = () => import("./rest.ts");',
  'rest.ts': 'import { name } from "./words.ts"; export const rest = `the rest of ${name}`;',
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
      (
        await build({
          ...common,
          entryPoints: [entry],
          external: ['node:*', './rest.ts'],
          write: false,
          metafile: true as const,
        })
      ).metafile;
    const shared = sharedModules(await inputs('worker.ts'), await inputs('cli.ts'));
    assert.deepEqual(shared, ['count.ts', 'words.ts']);
    const [ofWorker, ofRest] = [takeModules('./worker.js', shared, root), takeModules('./rest.js', ['rest.ts'], root)];
    const outfile = (name: string) => ({ outfile: `out/${name}` });
    await build({ ...common, ...giveModules('worker.ts', shared, root), plugins: [ofRest], ...outfile('worker.js') });
    await build({
      ...common,
      ...giveModules('rest.ts', ['rest.ts'], root),
      plugins: [ofWorker],
      ...outfile('rest.js'),
    });
    await build({ ...common, entryPoints: ['cli.ts'], plugins: [ofWorker], ...outfile('cli.js') });
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('gives another its modules, each once', () => {
    const { all } = createRequire(import.meta.url)(at('out/cli.js')) as { all: unknown[] };
    assert.deepEqual(all, ['count', 'words', 'own', 2, 3]);
    assert.ok(!readFileSync(at('out/cli.js'), 'utf8').includes('"count"'));
  });

  it('asks for another only when it needs it', async () => {
    interface Scope {
      module?: { exports: unknown };
      require(name: string): unknown;
      said?: string;
      more?: () => Promise<{ rest: string }>;
    }
    const asked: string[] = [];
    const modules = new Map<string, { exports: unknown }>();
    const load = (name: string): unknown => {
      const known = modules.get(name);
      if (known) return known.exports;
      asked.push(name);
      const module = { exports: {} };
      modules.set(name, module);
      runInNewContext(readFileSync(at(`out/${name}`), 'utf8'), Object.assign(scope, { module }));
      return module.exports;
    };
    const scope: Scope = { require: load };
    load('./worker.js');
    assert.equal(scope.said, 'words1');
    assert.deepEqual(asked, ['./worker.js']);
    assert.equal((await scope.more?.())?.rest, 'the rest of words');
    assert.deepEqual(asked, ['./worker.js', './rest.js']);
  });
});
