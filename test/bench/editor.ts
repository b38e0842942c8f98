/**
 * What a person waits for in the editor, inside the real VS Code: builds what ships, runs ./inside/editor.test.ts in the
 * extension host of the web workbench and prints the figures that it gives. Needs a Chromium; the workbench is installed if need be.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectRoot } from './folder/makeFolder.ts';
import { line } from './timing.ts';

const figure = /^\s*figure: (.*)$/;

export async function measureEditor(): Promise<void> {
  if ((await run(['esbuild.mjs'])) !== 0) throw new Error('the build failed');
  const code = await run(['--import', 'tsx', 'test/host/runSuite.ts', 'current', '', 'test/bench/inside'], (said) => {
    const [name = '', ...cells] = (figure.exec(said)?.[1] ?? '').split(' | ');
    if (name !== '') line(name, ...cells);
    else if (!/^\s*✔/.test(said)) console.log(said);
  });
  if (code !== 0) throw new Error('the editor could not be measured');
}

async function run(args: readonly string[], onLine: (said: string) => void = console.log): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: projectRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface(child.stdout).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
