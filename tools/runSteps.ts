/** Runs npm scripts one after the other, shows what they print, and adds up what they say has passed and failed. */
import { spawn } from 'node:child_process';

export interface Count {
  passed: number;
  failed: number;
}

/** A line that ends a runner's output, ours or mocha's. The last of its kind holds. */
export function countTests(output: string): Count | undefined {
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (ours) return { passed: Number(ours[1]), failed: Number(ours[2]) };
  const passing = [...output.matchAll(/^ *(\d+) passing \(/gm)].at(-1);
  if (!passing) return undefined;
  const failing = [...output.matchAll(/^ *(\d+) failing$/gm)].at(-1);
  return { passed: Number(passing[1]), failed: Number(failing?.[1] ?? 0) };
}

/** What a finished step adds: its tests, or one for a step without tests; one that died has failed, whatever it counted. */
export function countStep(output: string, exitCode: number): Count {
  const counted = countTests(output) ?? { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const SHOWN_LINES = 80;

/**
 * What a failed step says of its failures, to be printed once more at the end, where nobody has to look for it: mocha's list,
 * the failed tests of our runners with their errors, else the last lines.
 */
export function whatFailed(output: string): string {
  const lines = output.trimEnd().split('\n');
  const list = lines.findLastIndex((line) => /^ *\d+ failing$/.test(line));
  if (list >= 0) return lines.slice(list, list + SHOWN_LINES).join('\n');
  let isFailed = false;
  const failed = lines.filter((line) => {
    const mark = /^ *([✔✖]) /.exec(line)?.[1];
    if (mark !== undefined) isFailed = mark === '✖';
    return isFailed && (mark !== undefined || line.startsWith('      '));
  });
  return (failed.length > 0 ? failed.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES)).join('\n');
}

/** Runs the scripts, all of them even where one fails, prints what failed and a summary, and returns the sum. */
export async function runSteps(scripts: string[]): Promise<Count> {
  const lines: string[] = [];
  const failures: string[] = [];
  const sum: Count = { passed: 0, failed: 0 };
  for (const script of scripts) {
    console.log(`\n── npm run ${script}`);
    const start = Date.now();
    const { output, exitCode } = await runScript(script);
    const { passed, failed } = countStep(output, exitCode);
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) failures.push(`── failed in ${script}\n${whatFailed(output)}`);
    const seconds = ((Date.now() - start) / 1000).toFixed(0).padStart(4);
    lines.push(`${failed === 0 ? '✔' : '✖'} ${script.padEnd(16)} ${seconds} s  ${passed} passed, ${failed} failed `);
  }
  if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
  console.log(`\n${lines.join('\n')}\n`);
  return sum;
}

function runScript(script: string): Promise<{ output: string; exitCode: number }> {
  return new Promise((resolve) => {
    const npm = process.env['npm_execpath'];
    const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
    const child = spawn(command, [...first, 'run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const])
      from.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        to.write(chunk);
      });
    child.once('error', (error) => {
      console.error(error.message);
      resolve({ output: '', exitCode: 1 });
    });
    child.once('close', (code) => resolve({ output: Buffer.concat(chunks).toString(), exitCode: code ?? 1 }));
  });
}
