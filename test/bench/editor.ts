/**
 * What a person waits for in the editor, inside the real VS Code: builds what ships, runs ./inside/editor.test.ts in the
 * extension host of the web workbench and prints the figures that it gives. Needs a Chromium; the workbench is installed if need be.
 */
import nlp from 'compromise/three';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readCorpus } from './corpus.ts';
import { projectRoot } from './folder/makeFolder.ts';
import { line, medianTime } from './timing.ts';

const figure = /^\s*figure: (.*)$/;

export async function measureEditor(): Promise<void> {
  if ((await run(['esbuild.mjs'])) !== 0) throw new Error('the build failed');
  sayMachine('before');
  const empty = await measureEmptyHost();
  if (!(await runInside('test/bench/inside', [], { EMPTY_HOST: String(empty) })))
    throw new Error('the editor could not be measured');
  sayMachine('after');
}

/** What a peer needs by itself: a machine that is shared is at times half as fast as at others, and waiting can be compared only beside that. */
function sayMachine(when: string): void {
  const text = readCorpus().texts.join('\n\n').slice(0, 100_000);
  const time = medianTime(() => void nlp(text).people().json(), 3, 2);
  line(`peer: compromise/three, ${when}`, `${(text.length / time).toFixed(0)} KB/s`);
}

/** Bytes of a host of the same VS Code in which nothing of ours runs; prints its figures. */
async function measureEmptyHost(): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-empty-'));
  const manifest = { name: 'empty', publisher: 'nobody', version: '0.0.1', engines: { vscode: '^1.100.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  let empty = NaN;
  await runInside('test/bench/empty', [folder], {}, (said) => {
    const bytes = /empty: (\d+)/.exec(said)?.[1];
    if (bytes !== undefined) empty = Number(bytes);
    return bytes !== undefined;
  });
  rmSync(folder, { recursive: true, force: true });
  return empty;
}

/** Runs a folder of tests in the extension host and prints the figures they give. `isHeard`: lines that are not printed. */
async function runInside(
  tests: string,
  more: readonly string[],
  env: Readonly<Record<string, string>>,
  isHeard: (said: string) => boolean = () => false,
): Promise<boolean> {
  const code = await run(
    ['--import', 'tsx', 'test/host/runSuite.ts', 'current', '', tests, ...more],
    (said) => {
      if (isHeard(said)) return;
      const [name = '', ...cells] = (figure.exec(said)?.[1] ?? '').split(' | ');
      if (name !== '') line(name, ...cells);
      else if (!/^\s*✔/.test(said)) console.log(said);
    },
    env,
  );
  return code === 0;
}

async function run(
  args: readonly string[],
  onLine: (said: string) => void = console.log,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot(),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  createInterface(child.stdout).on('line', onLine);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
