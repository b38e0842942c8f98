/** The command line as it ships: bundled once into a temporary folder, and run as a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const source = path.join(__dirname, '..', '..', 'src');

export interface CommandLine {
  run(
    args: readonly string[],
    options: { readonly cwd: string; readonly input?: string },
  ): { status: number | null; stdout: string; stderr: string };
  remove(): void;
}

export function buildCommandLine(): CommandLine {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-bundle-'));
  const common = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' } as const;
  buildSync({
    ...common,
    entryPoints: [path.join(source, 'cli', 'main.ts')],
    outfile: path.join(folder, 'dist', 'cli.js'),
  });
  buildSync({
    ...common,
    entryPoints: [path.join(source, 'worker', 'main.ts')],
    outfile: path.join(folder, 'dist', 'worker.js'),
  });
  // as in the package: the models lie beside dist
  symlinkSync(path.join(source, '..', 'models'), path.join(folder, 'models'), 'junction');
  return {
    run: (args, { cwd, input = '' }) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'dist', 'cli.js'), ...args], {
        cwd,
        input,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
