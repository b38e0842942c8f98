/** The command line as it ships: bundled once into a temporary folder, and run as a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
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
  /** Begins it, with standard error as a pipe; for what is to be stopped. */
  begin(args: readonly string[], options: { readonly cwd: string }): ChildProcess;
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
    begin: (args, { cwd }) =>
      spawn(process.execPath, [path.join(folder, 'dist', 'cli.js'), ...args], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
