import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../host/bundleSuite.ts';
import { ensureWorkbench } from '../host/installWorkbench.ts';
import { installExtension, makeHome } from '../host/server.ts';
import { VSIX } from './session.ts';

/** What may be in the package: what runs, and what a person reads. */
const ALLOWED =
  /^(?:package(?:\.nls(?:\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|THIRD_PARTY_NOTICES\.md|language-configuration\.json|\.vsixmanifest|dist\/(?:extension|worker|analysis|cli)\.js|models\/[\w-]+\.(?:bin|md)|(?:syntaxes|schemas|l10n)\/[\w.-]+\.json|media\/[\w./-]+\.(?:svg|png|md)|samples\/[\w./-]+\.(?:txt|yaml|md))$/;
const REQUIRED = ['THIRD_PARTY_NOTICES.md', 'dist/extension.js', 'dist/worker.js', 'dist/analysis.js', 'dist/cli.js'];
const MEGABYTE = 1024 * 1024;

describe('the package', () => {
  let files: string[];
  let home: string;
  let installed: string;
  before(async () => {
    const workbench = await ensureWorkbench('current');
    home = makeHome(workbench, {}, mkdtempSync(path.join(os.tmpdir(), 'news-annotator-package-')));
    installExtension(workbench, home, VSIX);
    const extensions = path.join(home, 'extensions');
    const folder = readdirSync(extensions).find((name) => name.startsWith('news-annotator.news-annotator-')) ?? '';
    installed = path.join(extensions, folder);
    files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('holds what runs, and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !ALLOWED.test(file)),
      [],
    );
    for (const file of REQUIRED) assert.ok(files.includes(file), file);
    const models = path.join(ROOT, 'models');
    for (const model of existsSync(models) ? readdirSync(models).filter((name) => name.endsWith('.bin')) : [])
      assert.ok(files.includes(`models/${model}`), model);
    for (const { path: grammar } of manifest().contributes.grammars)
      assert.ok(files.includes(grammar.slice(2)), grammar);
  });

  it('brings a command line that runs', () => {
    const sample = path.join(installed, 'samples', 'river-barrier.txt');
    const result = execFileSync(process.execPath, [path.join(installed, 'dist/cli.js'), 'analyze', sample]);
    assert.equal((JSON.parse(result.toString()) as { file: string }).file, sample);
  });

  it('is small', () => {
    const { size } = statSync(VSIX);
    console.log(`      figure: package ${(size / MEGABYTE).toFixed(2)} MB, ${files.length} files`);
    assert.ok(size < 3 * MEGABYTE, `${size} bytes`);
  });
});

function manifest(): { contributes: { grammars: { path: string }[] } } {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as ReturnType<typeof manifest>;
}
