/**
 * Two esbuild plugins by which one bundle uses the modules of another instead of holding them a second time: see `esbuild.mjs`. The bundles are
 * CommonJS and ask for nothing but one another, so that a browser's worker can run them.
 */
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..');

/** Beside what `entry` does, the bundle exports each of `modules` (paths below `root`) under a name of its own. */
export function giveModules(entry, modules, root = project) {
  const contents = [
    `import './${entry}';`,
    ...[...modules].map((module, i) => `export * as m${i} from './${module}';`),
  ].join('\n');
  return { stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: 'given.ts' } };
}

/**
 * Imports of `modules` are taken from the bundle `from`, as `giveModules` named them. What they export is bound once, by its own name:
 * a look into the other bundle at every call would make what is called for each word slower.
 */
export function takeModules(from, modules, root = project) {
  const number = new Map([...modules].map((module, i) => [module, i]));
  return {
    name: `take modules from ${from}`,
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path: wanted, resolveDir, kind, pluginData }) => {
        if (pluginData === 'asked') return undefined;
        if (wanted === from) return { path: from, external: true };
        const found = await build.resolve(wanted, { resolveDir, kind, pluginData: 'asked' });
        const module = path.relative(root, found.path).replaceAll(path.sep, '/');
        return number.has(module) ? { path: module, namespace: from } : undefined;
      });
      build.onLoad({ filter: /./, namespace: from }, async ({ path: module }) => {
        const watchFiles = [path.join(root, module)];
        try {
          const given = `const given = require(${JSON.stringify(from)}).m${number.get(module)};`;
          const names = await exportsOf(build.esbuild, module, root);
          const contents = [given, ...names.map((name) => `export const ${name} = given.${name};`)].join('\n');
          return { contents, resolveDir: root, watchFiles };
        } catch ({ errors }) {
          return { errors, watchFiles };
        }
      });
    },
  };
}

/** Names of what a module exports: it has no default, and no `export *`. */
async function exportsOf({ build }, module, root) {
  const options = { absWorkingDir: root, entryPoints: [module], outdir: 'none', format: 'esm', write: false };
  const { metafile } = await build({ ...options, metafile: true });
  return Object.values(metafile.outputs)[0].exports;
}

/**
 * The modules of `giver` that modules of the `taker` which are not among them import: paths below the root, from both bundles'
 * metafiles. What uses something outside the bundle, as Node's modules, stays where it is: a script cannot load it at its start.
 */
export function sharedModules(giver, taker) {
  const given = new Set(Object.keys(giver.inputs));
  for (let before = 0; before !== given.size;) {
    before = given.size;
    for (const file of [...given])
      if (giver.inputs[file].imports.some(({ path: imported, external }) => external || !given.has(imported)))
        given.delete(file);
  }
  const shared = new Set();
  for (const [file, { imports }] of Object.entries(taker.inputs)) {
    if (given.has(file)) continue;
    for (const { path: imported } of imports) if (given.has(imported)) shared.add(imported);
  }
  return [...shared].sort();
}
