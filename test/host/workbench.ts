/** The two versions of VS Code that the tests run on, and where they lie: in a cache outside the checkout, shared by all clones. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** `current` is what people use today, `minimum` the oldest version that package.json's `engines.vscode` allows. */
export type WorkbenchVersion = 'current' | 'minimum';

export interface Workbench {
  version: WorkbenchVersion;
  /** The installed workbench; its name holds the hash of everything that decides its content. */
  folder: string;
  /** The folder of package.json and package-lock.json it is installed from. */
  recipe: string;
}

const HERE = import.meta.dirname;

export function cacheHome(): string {
  const base = process.env['XDG_CACHE_HOME'];
  return path.join(
    base !== undefined && path.isAbsolute(base) ? base : path.join(os.homedir(), '.cache'),
    'news-annotator',
  );
}

/** True where the web workbench runs: its server is built for Linux with the GNU C library. */
export const hasWebWorkbench = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

export function workbench(version: WorkbenchVersion): Workbench {
  const recipe = path.join(HERE, version);
  const hash = createHash('sha256').update(process.arch);
  const standIns = path.join(HERE, 'standIns');
  const decides = [
    path.join(recipe, 'package-lock.json'),
    path.join(HERE, 'installWorkbench.ts'),
    ...readdirSync(standIns)
      .sort()
      .map((name) => path.join(standIns, name)),
  ];
  for (const file of decides) hash.update(readFileSync(file));
  return { version, recipe, folder: path.join(cacheHome(), `workbench-${version}-${hash.digest('hex').slice(0, 12)}`) };
}

/** VS Code's own folder: `out/server-main.js` lies in it. */
export function vscodeFolder({ folder }: Workbench): string {
  return path.join(folder, 'vscode');
}

/** The Node that this version of VS Code runs on. */
export function nodeOf({ folder }: Workbench): string {
  return path.join(folder, 'node');
}
