import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

describe('the lock files', () => {
  for (const folder of ['.', 'test/host/current', 'test/host/minimum'])
    it(`of ${folder} are complete, so that npm ci accepts them`, () => {
      const manifest = read(`${folder}/package.json`) as Entry;
      const { packages } = read(`${folder}/package-lock.json`) as { packages: Record<string, Entry> };
      for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'] as const)
        assert.deepEqual(packages['']?.[kind], manifest[kind]);
      const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter((name) => !isInstalledFor(packages, at, name)),
      );
      assert.deepEqual(missing, []);
    });

  it('name no registry', () => {
    const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
    assert.ok(Object.values(packages).every(({ resolved }) => resolved === undefined));
  });
});

/** Whether `name` lies where Node looks for it from the package `at`. */
function isInstalledFor(packages: Record<string, Entry>, at: string, name: string): boolean {
  for (let folder = at; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
